import type { Block } from '../model/document.ts';
import type { Look } from '../model/markup.ts';
import type { Convention, Emphasis } from './convention.ts';
import { draftProposal, type ProposalDraft } from './proposal-draft.ts';

/**
 * Words whose look is a mark of negotiation, as proposals. Struck words are proposed for deletion wherever they stand.
 * Bold, underlined or coloured words are proposed for addition where the text says so, or where they touch struck words; a
 * colour that does so once does it in the whole text.
 */
export function proposalsOfLooks(blocks: readonly Block[], looks: readonly Look[], convention: Convention | null): readonly ProposalDraft[] {
  const colours = coloursBesideStrikes(blocks, looks);
  const byBlock = Map.groupBy(looks, ({ blockIndex }) => blockIndex);
  const delegation = convention?.delegation ?? '';
  return blocks.flatMap((block) => {
    const stretches = stretchesOf(block, byBlock.get(block.index) ?? [], convention, colours);
    return joinStretches(block, stretches).map((draft) => ({ ...draft, delegation }));
  });
}

type Stretch = { readonly start: number; readonly end: number; readonly what: 'added' | 'struck' };

const bareKinds: ReadonlySet<Block['kind']> = new Set(['title', 'heading', 'hinge', 'status']);

function stretchesOf(block: Block, looks: readonly Look[], convention: Convention | null, colours: ReadonlySet<string>): readonly Stretch[] {
  const strikes = strikesAmong(looks);
  const marked = looks.toSorted((a, b) => a.start - b.start).flatMap((look): readonly Stretch[] => {
    if (look.isStruck) return [{ start: look.start, end: look.end, what: 'struck' }];
    const isTold = convention !== null && block.index !== convention.blockIndex && convention.additions.some((emphasis) => lookOf[emphasis](look)) && !isOrnament(block, look);
    const isAddition = isTold || (look.colour !== null && colours.has(look.colour)) || (isEmphatic(look) && touchesStrike(block.text, look, strikes));
    return isAddition ? [{ start: look.start, end: look.end, what: 'added' }] : [];
  });
  return joinAlike(block.text, marked);
}

const lookOf: Readonly<Record<Emphasis, (look: Look) => boolean>> = {
  bold: ({ isBold }) => isBold,
  italic: ({ isItalic }) => isItalic,
  underline: ({ isUnderlined }) => isUnderlined,
  colour: ({ colour }) => colour !== null,
  highlight: ({ highlight }) => highlight !== null,
};

function isEmphatic(look: Look): boolean {
  return look.isBold || look.isUnderlined || look.colour !== null || look.highlight !== null;
}

/** Headings are bold and so are the first words of a clause, whatever is proposed. */
function isOrnament(block: Block, look: Look): boolean {
  if (look.colour !== null || look.highlight !== null) return false;
  if (bareKinds.has(block.kind)) return true;
  const words = block.text.slice(look.start, look.end).trim();
  return look.start === 0 && look.end < block.text.length && words.split(/\s+/u).length <= 4 && (words === words.toUpperCase() || block.kind === 'preamble' || /[.:]$/u.test(words));
}

/** Where struck words begin and end in a block. */
type Strikes = { readonly starts: ReadonlySet<number>; readonly ends: ReadonlySet<number> };

function strikesAmong(looks: readonly Look[]): Strikes {
  const struck = looks.filter(({ isStruck }) => isStruck);
  return { starts: new Set(struck.map(({ start }) => start)), ends: new Set(struck.map(({ end }) => end)) };
}

function touchesStrike(text: string, { start, end }: Look, { starts, ends }: Strikes): boolean {
  return [0, 1, widestGap].some((gap) => (ends.has(start - gap) && isGap(text, start - gap, start)) || (starts.has(end + gap) && isGap(text, end, end + gap)));
}

const widestGap = 2;

function isGap(text: string, from: number, to: number): boolean {
  return from <= to && to - from <= widestGap && text.slice(from, to).trim() === '';
}

function coloursBesideStrikes(blocks: readonly Block[], looks: readonly Look[]): ReadonlySet<string> {
  const texts = new Map(blocks.map(({ index, text }) => [index, text]));
  const byBlock = Map.groupBy(looks, ({ blockIndex }) => blockIndex);
  const beside = [...byBlock].flatMap(([blockIndex, own]) => {
    const strikes = strikesAmong(own);
    return own.filter((look) => !look.isStruck && look.colour !== null && touchesStrike(texts.get(blockIndex) ?? '', look, strikes));
  });
  return new Set(beside.flatMap(({ colour }) => colour ?? []));
}

function joinAlike(text: string, stretches: readonly Stretch[]): readonly Stretch[] {
  const joined: Stretch[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last?.what === stretch.what && isGap(text, last.end, stretch.start)) joined[joined.length - 1] = { ...last, end: stretch.end };
    else joined.push(stretch);
  }
  return joined;
}

/** Struck words and the addition that touches them are one replacement. */
function joinStretches(block: Block, stretches: readonly Stretch[]): readonly ProposalDraft[] {
  const drafts: ProposalDraft[] = [];
  for (const { start, end, what } of stretches) {
    const span = { start, end };
    const last = drafts.at(-1);
    const lastEnd = last?.added?.end ?? last?.struck?.end ?? -1;
    if (last !== undefined && last.kind !== 'replace' && last[what] === null && isGap(block.text, lastEnd, start)) drafts[drafts.length - 1] = { ...last, kind: 'replace', [what]: span, isWhole: false, endsParagraph: false };
    else {
      const isWhole = block.text.slice(0, start).trim() === '' && block.text.slice(end).trim() === '';
      drafts.push(draftProposal({ kind: what === 'added' ? 'add' : 'delete', source: 'look', blockIndex: block.index, at: start, [what]: span, isWhole, endsParagraph: isWhole }));
    }
  }
  return drafts;
}
