import { describe, expect, test } from 'vitest';
import type { Placement } from '../../../shared/model/placement.ts';
import type { Anchor } from '../../../shared/model/position.ts';
import type { Placer } from '../../../shared/positions/placement/placer.ts';
import { readTexts } from '../../support/placement/base-texts.ts';
import { createIdentities, printDraft, tokensOf } from '../../support/placement/draft.ts';
import { judge, type Judgement } from '../../support/placement/judge.ts';
import type { Draft, Paragraph, Token } from '../../support/placement/model.ts';
import { positionAt } from '../../support/placement/positions.ts';
import { runSequence, type PlacerMaker } from '../../support/placement/run.ts';
import { generateSequence } from '../../support/placement/sequence.ts';
import { addTo, createTally, type Count } from '../../support/placement/tally.ts';
import { indexWords } from '../../support/placement/truth.ts';

const identities = createIdentities();
const words = (text: string): Token[] => tokensOf(text, identities);
const paragraph = (tokens: readonly Token[]): Paragraph => ({ kind: 'operative', label: null, level: 0, cell: null, tokens });

/** A place in a text: block, and the words in it. */
function anchorOn(draft: Draft, blockIndex: number, quote: string, turn = 0): Anchor {
  const { text } = printDraft(draft)[blockIndex]!;
  let start = text.indexOf(quote);
  for (let count = 0; count < turn; count += 1) start = text.indexOf(quote, start + 1);
  return { scope: 'words', blockIndex, start, end: start + quote.length };
}

function placedAt(draft: Draft, state: Placement['state'], anchor: Anchor | null): Placement {
  const blocks = printDraft(draft);
  const text = anchor === null || anchor.scope === 'document' ? '' : blocks[anchor.blockIndex]!.text;
  const quote = anchor?.scope === 'words' ? text.slice(anchor.start, anchor.end) : text;
  return { state, via: 'words', at: anchor === null ? null : { anchor, label: null, section: '', quote, before: '', after: '' }, evidence: null, wordsChanged: { inside: 0, elsewhere: 0 } };
}

/** Judges a position on words of the old draft that was placed on the new one. */
function judged(old: Draft, now: Draft, taken: Anchor, state: Placement['state'], placed: Anchor | null): Pick<Judgement, 'verdict' | 'isUndecidable'> {
  const { verdict, isUndecidable } = judge(positionAt(old, taken)!, placedAt(now, state, placed), { old: indexWords(old), now: indexWords(now), newBlocks: printDraft(now) });
  return { verdict, isUndecidable };
}

describe('the judge knows what became of every word', () => {
  const first = words('The States parties shall keep the high huts open.');
  const second = words('The States parties shall train the guides.');
  const old = [paragraph(first), paragraph(second)];
  const taken = anchorOn(old, 0, 'States parties');

  test('the same words elsewhere are other words', () => {
    expect([judged(old, old, taken, 'intact', anchorOn(old, 0, 'States parties')), judged(old, old, taken, 'intact', anchorOn(old, 1, 'States parties'))]).toEqual([
      { verdict: 'right', isUndecidable: false },
      { verdict: 'misplaced', isUndecidable: false },
    ]);
  });

  test('a word more or a word less is misplaced', () => {
    expect([judged(old, old, taken, 'intact', anchorOn(old, 0, 'States')), judged(old, old, taken, 'moved', anchorOn(old, 0, 'The States parties'))]).toEqual([
      { verdict: 'misplaced', isUndecidable: false },
      { verdict: 'misplaced', isUndecidable: false },
    ]);
  });

  test('words that were taken out have no place, though others like them stand', () => {
    const now = [paragraph(second)];
    expect([judged(old, now, taken, 'gone', null), judged(old, now, taken, 'moved', anchorOn(now, 0, 'States parties')), judged(old, now, taken, 'changed', anchorOn(now, 0, 'States parties'))]).toEqual([
      { verdict: 'careful', isUndecidable: false },
      { verdict: 'misplaced', isUndecidable: false },
      { verdict: 'misled', isUndecidable: false },
    ]);
  });

  test('a word put in between makes them other words, to be asked about where they stand', () => {
    const now = [paragraph(first.toSpliced(2, 0, ...words('Andean'))), paragraph(second)];
    const wide = anchorOn(now, 0, 'States Andean parties');
    expect([judged(old, now, taken, 'changed', wide), judged(old, now, taken, 'intact', wide), judged(old, now, taken, 'gone', null)]).toEqual([
      { verdict: 'careful', isUndecidable: false },
      { verdict: 'misplaced', isUndecidable: false },
      { verdict: 'careful', isUndecidable: false },
    ]);
  });

  test('brackets set directly around them do not go unnoticed; wider ones change nothing', () => {
    const [open, close] = words('[]');
    const tight = [paragraph([first[0]!, open!, { ...first[1]!, lead: '' }, first[2]!, { ...close!, lead: '' }, ...first.slice(3)]), paragraph(second)];
    const wide = [paragraph([open!, ...first, close!]), paragraph(second)];
    expect([judged(old, tight, taken, 'intact', anchorOn(tight, 0, 'States parties')), judged(old, tight, taken, 'changed', anchorOn(tight, 0, 'States parties')), judged(old, wide, taken, 'intact', anchorOn(wide, 0, 'States parties'))]).toEqual([
      { verdict: 'unnoticed', isUndecidable: false },
      { verdict: 'careful', isUndecidable: false },
      { verdict: 'right', isUndecidable: false },
    ]);
  });

  test('a paragraph joined to the next is no longer the same paragraph; words in it are the same words', () => {
    const now = [paragraph([...first, ...second])];
    expect([judged(old, now, { scope: 'paragraph', blockIndex: 0 }, 'intact', { scope: 'paragraph', blockIndex: 0 }), judged(old, now, taken, 'moved', anchorOn(now, 0, 'States parties'))]).toEqual([
      { verdict: 'misplaced', isUndecidable: false },
      { verdict: 'right', isUndecidable: false },
    ]);
  });

  test('a section carries its stance only if nothing under it changed', () => {
    const heading: Paragraph = { ...paragraph(words('HUTS')), kind: 'heading' };
    const [before, after] = [[heading, ...old], [heading, paragraph(first), paragraph(second.toSpliced(3, 1, ...words('should')))]];
    const section: Anchor = { scope: 'section', blockIndex: 0 };
    expect([judged(before, before, section, 'intact', section), judged(before, after, section, 'intact', section), judged(before, after, section, 'changed', section)]).toEqual([
      { verdict: 'right', isUndecidable: false },
      { verdict: 'unnoticed', isUndecidable: false },
      { verdict: 'careful', isUndecidable: false },
    ]);
  });
});

describe('the judge knows what nobody could tell', () => {
  const [before, twin, after] = [words('Each State shall name a contact.'), words('The huts shall be open all year.'), words('Guides shall carry a licence.')];
  const copy = words('The huts shall be open all year.');
  const old = [paragraph(before), paragraph(twin), paragraph(after)];
  const whole: Anchor = { scope: 'paragraph', blockIndex: 1 };

  test('two paragraphs alike side by side: asking is excused, guessing wrong is not right', () => {
    const now = [paragraph(before), paragraph(twin), paragraph(copy), paragraph(after)];
    expect([judged(old, now, whole, 'ambiguous', null), judged(old, now, whole, 'moved', { scope: 'paragraph', blockIndex: 2 }), judged(old, now, whole, 'gone', null)]).toEqual([
      { verdict: 'lost', isUndecidable: true },
      { verdict: 'misplaced', isUndecidable: true },
      { verdict: 'lost', isUndecidable: false },
    ]);
  });

  test('a copy elsewhere can be told from the paragraph that kept its neighbours', () => {
    const now = [paragraph(before), paragraph(twin), paragraph(after), paragraph(copy)];
    expect(judged(old, now, whole, 'ambiguous', null)).toEqual({ verdict: 'lost', isUndecidable: false });
  });

  test('a clause written twice in a row cannot be told apart; written twice with words between, it can', () => {
    const clause = words('in summer, and in winter');
    const [again, between] = [words('in summer, and in winter'), words('for guides, porters')];
    const [row, apart] = [[paragraph([...clause, ...again])], [paragraph([...clause, ...between, ...again])]];
    const source = [paragraph(clause)];
    const longer = [paragraph([...clause, ...between])];
    const taken = anchorOn(source, 0, 'in winter');
    expect([judged(source, row, taken, 'ambiguous', null), judged(longer, apart, taken, 'ambiguous', null)]).toEqual([
      { verdict: 'lost', isUndecidable: true },
      { verdict: 'lost', isUndecidable: false },
    ]);
  });

  test('a word set before its like: which of the two is new, nobody can say; words taken from the next sentence are other words', () => {
    const source = words('according to the law of each State');
    const now = [paragraph(source.toSpliced(3, 0, ...words('the')))];
    const sentences = words('The guides shall rest; the guides shall eat.');
    const cut = [paragraph(sentences.slice(5))];
    const law: Anchor = anchorOn([paragraph(source)], 0, 'the law of each State');
    const rest: Anchor = anchorOn([paragraph(sentences)], 0, 'guides shall');
    expect([judged([paragraph(source)], now, law, 'intact', anchorOn(now, 0, 'the law of each State')), judged([paragraph(sentences)], cut, rest, 'moved', anchorOn(cut, 0, 'guides shall'))]).toEqual([
      { verdict: 'even', isUndecidable: true },
      { verdict: 'misplaced', isUndecidable: true },
    ]);
  });
});

/** A placer that does nothing but place. */
function onlyPlacing(place: Placer['place']): Placer {
  const detail = (anchor: Anchor) => ({ placement: place(anchor), runs: [], previousText: '', nextText: '', candidates: [] });
  return { algorithmVersion: '0', place, detail, confirm: () => null };
}

/** Places by the first exact occurrence of the words, and says it is sure. */
const careless: PlacerMaker = ({ oldBlocks, newBlocks }) =>
  onlyPlacing((anchor) => {
    const none: Placement = { state: 'gone', via: 'words', at: null, evidence: null, wordsChanged: { inside: 0, elsewhere: 0 } };
    if (anchor.scope === 'document') return { ...none, state: 'intact', at: { anchor, label: null, section: '', quote: '', before: '', after: '' } };
    const { text } = oldBlocks[anchor.blockIndex]!;
    const isInside = anchor.scope === 'words' || anchor.scope === 'bracket';
    const quote = isInside ? text.slice(anchor.start, anchor.end) : text;
    const blockIndex = newBlocks.findIndex((block) => (isInside ? block.text.includes(quote) : block.text === quote));
    if (blockIndex < 0) return none;
    const start = newBlocks[blockIndex]!.text.indexOf(quote);
    const found: Anchor = isInside ? { ...anchor, blockIndex, start, end: start + quote.length } : { ...anchor, blockIndex };
    return { ...none, state: 'intact', at: { anchor: found, label: null, section: '', quote, before: '', after: '' } };
  });

const timid: PlacerMaker = () => onlyPlacing(() => ({ state: 'gone', via: 'words', at: null, evidence: null, wordsChanged: { inside: 0, elsewhere: 0 } }));

describe('a run of sequences', async () => {
  const texts = { ...(await readTexts(0)), corpus: [], pairs: [] };

  function run(make: PlacerMaker): Count {
    const tally = createTally();
    for (let number = 0; number < 80; number += 1) runSequence({ texts, make, seed: 5, withPeer: false }, number, (placed) => addTo(tally, placed));
    return tally.all;
  }

  test('finds out a placer that takes the first words that read the same', () => {
    const { verdicts, placements } = run(careless);
    expect({ isMuchMisplaced: verdicts.misplaced > placements / 20, isUnnoticed: verdicts.unnoticed > 0, isMostRight: verdicts.right > placements / 2 }).toEqual({ isMuchMisplaced: true, isUnnoticed: true, isMostRight: true });
  });

  test('finds out a placer that never places', () => {
    const { verdicts, placements, surviving } = run(timid);
    expect({ ...verdicts, surviving: surviving > placements / 2 }).toEqual({ right: 0, lost: surviving, careful: placements - surviving, misplaced: 0, even: 0, unnoticed: 0, misled: 0, malformed: 0, surviving: true });
  });

  test('the same seed gives the same drafts and positions, another seed others', () => {
    const [one, again, other] = [5, 5, 6].map((seed) => {
      const { drafts, positions, steps } = generateSequence(texts, seed, 7);
      return JSON.stringify([drafts.map(({ blocks }) => blocks), positions, steps]);
    });
    expect([one === again, one === other]).toEqual([true, false]);
  });
});
