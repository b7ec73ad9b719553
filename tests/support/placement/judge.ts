import type { Block } from '../../../shared/model/document.ts';
import type { Placement } from '../../../shared/model/placement.ts';
import type { Anchor } from '../../../shared/model/position.ts';
import { rangeOf } from './draft.ts';
import type { Token } from './model.ts';
import type { GeneratedPosition } from './positions.ts';
import { truthOf, type Stretch, type Truth, type WordIndex } from './truth.ts';
import { isUndecidable } from './undecidable.ts';

/**
 * What a placement was worth.
 * `right`: the words survive and are placed exactly there, carrying their stance.
 * `lost`: the words survive, and a person is asked all the same.
 * `careful`: the words changed or are gone, and a person is asked.
 * `misplaced`: the silent fault: it carries its stance onto other words, onto more or fewer, or onto words that changed or went.
 * `even`: it carries its stance onto words that read the same, which are its own and some that were written anew, where that explains
 * the new text as well as the truth does: of `la la législation`, nobody can say which article came with its noun.
 * `unnoticed`: on the right words, but something the position is about changed and it carries its stance all the same: brackets set
 * around them, or what stands under a section or in the text.
 * `misled`: a person is asked about a paragraph that has nothing of the position's paragraph.
 * `malformed`: the placement contradicts itself.
 */
export type Verdict = 'right' | 'lost' | 'careful' | 'misplaced' | 'even' | 'unnoticed' | 'misled' | 'malformed';

/** `isUndecidable`: nobody could have known better from the printed texts (see `isUndecidable`); only asked where it matters. */
export type Judgement = { readonly verdict: Verdict; readonly truth: Truth; readonly isUndecidable: boolean };

/** Two versions of a text and where their words stand. */
export type JudgedPair = { readonly old: WordIndex; readonly now: WordIndex; readonly newBlocks: readonly Block[] };

/** Judges where a position was placed by what truly became of its words. */
export function judge(position: GeneratedPosition, placement: Placement, pair: JudgedPair): Judgement {
  const { old, now, newBlocks } = pair;
  const truth = truthOf(position, old, now);
  const verdict = verdictOf(position, placement, truth, newBlocks);
  if (verdict === 'lost') return { verdict, truth, isUndecidable: placement.state !== 'gone' && isUndecidable(position, truth, null, old, now) };
  const claimed = verdict === 'misplaced' ? stretchOf(placement.at!.anchor, newBlocks) : null;
  if (claimed === null || !isUndecidable(position, truth, claimed, old, now)) return { verdict, truth, isUndecidable: false };
  return { verdict: isEven(position, truth, claimed, pair) ? 'even' : verdict, truth, isUndecidable: true };
}

/**
 * Whether the claimed words are the position's own and words that stood nowhere in the old text, half of them its own, or beside a word
 * it stood beside. Words that survive elsewhere are never even with others.
 */
function isEven({ words }: GeneratedPosition, { fate }: Truth, claimed: Stretch, { old, now }: JudgedPair): boolean {
  const { tokens } = now.draft[claimed.block]!;
  const [from, to] = [tokens.findIndex((_, place) => rangeOf(tokens, place, place + 1).start === claimed.start), tokens.findIndex((_, place) => rangeOf(tokens, place, place + 1).end === claimed.end)];
  const ids = tokens.slice(from, to + 1).map(({ id }) => id);
  if (fate === 'survives' || from < 0 || !ids.every((id) => words.includes(id) || !old.places.has(id))) return false;
  const [block, place] = old.places.get(words[0]!)!;
  const before = old.draft[block]!.tokens;
  const isBeside = isSameNeighbour(before[place - 1], tokens[from - 1]) || isSameNeighbour(before[place + words.length], tokens[to + 1]);
  return isBeside || ids.filter((id) => words.includes(id)).length * 2 >= words.length;
}

function isSameNeighbour(left: Token | undefined, right: Token | undefined): boolean {
  return left !== undefined && left.id === right?.id;
}

function verdictOf(position: GeneratedPosition, placement: Placement, truth: Truth, blocks: readonly Block[]): Verdict {
  if (contradictsItself(placement, blocks)) return 'malformed';
  const { state, at } = placement;
  const asked: Verdict = truth.fate === 'survives' ? 'lost' : 'careful';
  if (at === null) return asked;
  if (position.anchor.scope === 'document' || at.anchor.scope === 'document') {
    if (position.anchor.scope !== at.anchor.scope) return state === 'changed' ? 'misled' : 'misplaced';
    if (state === 'changed') return asked;
    return truth.fate === 'survives' ? 'right' : 'unnoticed';
  }
  const claimed = stretchOf(at.anchor, blocks);
  if (state === 'changed') return isMisled(claimed, truth) ? 'misled' : asked;
  return claimed === null ? 'misplaced' : verdictOfCarried(position, at.anchor, claimed, truth);
}

function verdictOfCarried(position: GeneratedPosition, anchor: Anchor, claimed: Stretch, truth: Truth): Verdict {
  if (truth.fate === 'survives') return isSame(claimed, truth.at) && isScope(anchor, position.anchor) ? 'right' : 'misplaced';
  if (truth.fate === 'rebracketed' && isSame(claimed, truth.at)) return 'unnoticed';
  return position.anchor.scope === 'section' && anchor.scope === 'section' && isHeadingKept(position, truth, claimed) ? 'unnoticed' : 'misplaced';
}

function contradictsItself({ state, at, evidence }: Placement, blocks: readonly Block[]): boolean {
  if ((state === 'ambiguous' || state === 'gone') !== (at === null)) return true;
  if (evidence !== null && !(evidence.score >= 0 && evidence.score <= 1)) return true;
  if (at === null || (at.anchor.scope !== 'words' && at.anchor.scope !== 'bracket')) return false;
  const { blockIndex, start, end } = at.anchor;
  return blocks[blockIndex]?.text.slice(start, end) !== at.quote || start >= end;
}

function isMisled(claimed: Stretch | null, { at, remains, hosts }: Truth): boolean {
  if (claimed === null) return true;
  return !hosts.includes(claimed.block) && ![...remains, ...(at === null ? [] : [at])].some((part) => overlaps(claimed, part));
}

/** Whether a section is placed on its own heading, of which every word stands. */
function isHeadingKept({ words }: GeneratedPosition, { remains }: Truth, claimed: Stretch): boolean {
  return words.length > 0 && remains.some((part) => isSame(part, claimed));
}

/** A whole paragraph and the words from its beginning to its end are the same place. */
function isScope(claimed: Anchor, own: Anchor): boolean {
  return claimed.scope === own.scope || (isInside(claimed) && isInside(own)) || (own.scope !== 'section' && claimed.scope !== 'section');
}

function isInside({ scope }: Anchor): boolean {
  return scope === 'words' || scope === 'bracket';
}

/** The words of a block an anchor stands for; null for the whole text. */
export function stretchOf(anchor: Anchor, blocks: readonly Block[]): Stretch | null {
  if (anchor.scope === 'document') return null;
  const text = blocks[anchor.blockIndex]?.text ?? '';
  if (anchor.scope === 'words' || anchor.scope === 'bracket') return { block: anchor.blockIndex, start: anchor.start, end: anchor.end };
  return { block: anchor.blockIndex, start: 0, end: text.length };
}

function isSame(left: Stretch, right: Stretch | null): boolean {
  return right !== null && left.block === right.block && left.start === right.start && left.end === right.end;
}

function overlaps(left: Stretch, right: Stretch): boolean {
  return left.block === right.block && left.start < right.end && right.start < left.end;
}
