import type { MarkedBlock, MarkedPiece } from '../../../shared/marks/view.ts';
import type { Proposal } from '../../../shared/model/markup.ts';

/** A name as it stands beside words: `label` is what is seen, `saying` what is said of the proposal to those who listen. */
export type Tag = { readonly proposal: number; readonly label: string; readonly saying: string; readonly slot: number | null };

/** Words of the text that somebody proposes to add or strike, that somebody says something `about`, or that the chosen view leaves out. `slot`: the voice's colour and line. */
export type ChangeSpan = { readonly start: number; readonly end: number; readonly how: 'added' | 'struck' | 'about' | 'left-out'; readonly proposals: readonly number[]; readonly slot: number | null };

/** What stands between two words of the text and is none of it: words removed from it, a name, that a bracket has no pair. */
export type Aside =
  | { readonly kind: 'removed'; readonly offset: number; readonly text: string; readonly how: 'plain' | 'struck'; readonly proposals: readonly number[]; readonly slot: number | null }
  | { readonly kind: 'tag'; readonly offset: number; readonly tag: Tag }
  | { readonly kind: 'unpaired'; readonly offset: number; readonly bracket: 'opens' | 'closes' };

/** What is drawn of the proposals on one block. */
export type BlockChanges = { readonly changes: readonly ChangeSpan[]; readonly asides: readonly Aside[] };

const none: BlockChanges = { changes: [], asides: [] };

/**
 * What a block shows of its proposals.
 *
 * @param text the block's text
 * @param marked the block as the chosen view reads it; undefined where it has nothing to read
 * @param tagged the proposals on this block that bear a name beside their words: none but in the marked view
 * @param tagOf the name of a proposal
 */
export function changesOn(text: string, marked: MarkedBlock | undefined, tagged: readonly Proposal[], tagOf: (number: number) => Tag | undefined): BlockChanges {
  if (marked === undefined && tagged.length === 0) return none;
  const pieces = marked?.pieces ?? [{ text, start: 0, how: 'plain', proposals: [] } satisfies MarkedPiece];
  const slotOf = (numbers: readonly number[]): number | null => tagOf(numbers[0] ?? 0)?.slot ?? null;
  const changes: ChangeSpan[] = [];
  const asides: Aside[] = [];
  const ends = lastPieces(pieces);
  const isTagged = new Set(tagged.map(({ number }) => number));
  let at = 0;
  for (const [nth, { text: words, start, how, proposals }] of pieces.entries()) {
    const slot = slotOf(proposals);
    if (start === null) asides.push({ kind: 'removed', offset: at, text: words, how: how === 'struck' ? 'struck' : 'plain', proposals, slot });
    else {
      if (start > at) changes.push({ start: at, end: start, how: 'left-out', proposals: [], slot: null });
      at = start + words.length;
      if (how !== 'plain' || proposals.some((number) => isTagged.has(number))) changes.push({ start, end: at, how: how === 'plain' ? 'about' : how, proposals, slot });
    }
    for (const { number } of tagged) if (ends.get(number) === nth) asides.push(...tagAt(at, tagOf(number)));
  }
  if (at < text.length) changes.push({ start: at, end: text.length, how: 'left-out', proposals: [], slot: null });
  const wordless = tagged.filter(({ number }) => !ends.has(number)).flatMap((proposal) => tagAt(placeOf(proposal, text), tagOf(proposal.number)));
  return { changes, asides: [...asides, ...wordless].toSorted((one, other) => one.offset - other.offset) };
}

function tagAt(offset: number, tag: Tag | undefined): readonly Aside[] {
  return tag === undefined ? [] : [{ kind: 'tag', offset, tag }];
}

/** Where the name of a proposal stands that changes no word: after the words it is about, or after the paragraph. */
function placeOf({ about, isWhole, at }: Proposal, text: string): number {
  if (isWhole) return text.length;
  return about?.end ?? at;
}

/** The last piece each proposal has a hand in. */
function lastPieces(pieces: readonly MarkedPiece[]): ReadonlyMap<number, number> {
  return new Map(pieces.flatMap(({ proposals }, nth) => proposals.map((number) => [number, nth] as const)));
}
