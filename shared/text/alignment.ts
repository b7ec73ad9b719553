import { findCandidates } from './alignment-candidates.ts';
import { pairAlone, pairInGaps } from './alignment-gaps.ts';
import { pairIdentical, pairLeftIdentical, spreadIdentical } from './alignment-identical.ts';
import { joinParts, pairContained } from './alignment-joins.ts';
import { pairMasthead, pairOffices } from './alignment-masthead.ts';
import { pairClear, pairElsewhere, spreadAlike, untangle } from './alignment-similar.ts';
import type { ComparableBlock } from './compare.ts';
import type { Interner } from './intern.ts';
import { chainOf, chainWeight, type Matching, type Side } from './matching.ts';
import type { Effort } from './shortest-edit.ts';
import { createSimilarity } from './similarity.ts';
import { appendTokens, createTokens, type Tokens } from './tokens.ts';
import type { TokenizedText } from './word-diff.ts';

/** Blocks that became one another, by their places in the two lists, ascending. One side is empty when the text was added or removed. */
export type Link = { readonly old: readonly number[]; readonly new: readonly number[]; readonly isMoved: boolean };

/** Every block of either side is in exactly one link; links stand in order of their first new block, removals last. */
export type Alignment = {
  readonly links: readonly Link[];
  /** The tokens of a block when the alignment read them. */
  readonly oldTokens: (place: number) => TokenizedText | null;
  readonly newTokens: (place: number) => TokenizedText | null;
};

type Blocks = readonly ComparableBlock[];

const bodyGroup = 0;
const headingGroup = 1;
const cellGroup = 2;
const noteGroup = 3;

const groups: Readonly<Record<ComparableBlock['kind'], number>> = {
  title: headingGroup,
  status: headingGroup,
  heading: headingGroup,
  preamble: bodyGroup,
  hinge: bodyGroup,
  operative: bodyGroup,
  item: bodyGroup,
  paragraph: bodyGroup,
  cell: cellGroup,
  note: noteGroup,
};

/**
 * Says of every block what became of it. Notes are a flow of their own, so that where a format puts them moves nothing;
 * headings, cells and body text share one flow and only pair with their own kind.
 */
export function alignBlocks(oldBlocks: Blocks, newBlocks: Blocks, interner: Interner, effort: Effort): Alignment {
  const tokens = createTokens();
  const flows = [false, true].map((isNotes) => {
    const oldPlaces = placesOfFlow(oldBlocks, isNotes);
    const newPlaces = placesOfFlow(newBlocks, isNotes);
    const matching = matchingOf(at(oldBlocks, oldPlaces), at(newBlocks, newPlaces));
    alignFlow(matching, tokens, interner, effort);
    return { matching, oldPlaces, newPlaces };
  });
  const links = flows.flatMap(({ matching, oldPlaces, newPlaces }) =>
    linksOf(matching).map((link) => ({ ...link, old: link.old.map((place) => oldPlaces[place]!), new: link.new.map((place) => newPlaces[place]!) })),
  );
  return {
    links: links.toSorted((left, right) => (left.new[0] ?? Infinity) - (right.new[0] ?? Infinity) || left.old[0]! - right.old[0]!),
    oldTokens: tokensByPlace(flows.map(({ matching, oldPlaces }) => ({ side: matching.old, places: oldPlaces })), oldBlocks.length, tokens),
    newTokens: tokensByPlace(flows.map(({ matching, newPlaces }) => ({ side: matching.new, places: newPlaces })), newBlocks.length, tokens),
  };
}

/** From what is certain to what is likely; each step leaves what it cannot tell to the next. */
function alignFlow(matching: Matching, tokens: Tokens, interner: Interner, effort: Effort): void {
  pairIdentical(matching);
  pairOffices(matching);
  readTokens(matching.old, tokens, interner);
  readTokens(matching.new, tokens, interner);
  const read = { ...matching, ids: foldedIds(tokens, interner) };
  const similarity = createSimilarity(read, interner);
  const candidates = findCandidates(read, similarity);
  pairClear(matching, candidates);
  spreadIdentical(matching);
  spreadAlike(matching, similarity);
  pairMasthead(matching);
  joinParts(matching, similarity);
  pairInGaps(matching, similarity, candidates, effort);
  pairElsewhere(matching, candidates, similarity);
  untangle(matching, candidates, similarity);
  pairInGaps(matching, similarity, candidates, effort);
  untangle(matching, candidates, similarity);
  joinParts(matching, similarity);
  pairContained(matching, similarity);
  joinParts(matching, similarity);
  pairLeftIdentical(matching);
  pairAlone(matching, similarity, cellGroup);
}

function foldedIds(tokens: Tokens, interner: Interner): Int32Array {
  const ids = new Int32Array(tokens.length);
  for (let at = 0; at < ids.length; at += 1) ids[at] = interner.foldedOf(tokens.ids[at]!);
  return ids;
}

function placesOfFlow(blocks: Blocks, isNotes: boolean): number[] {
  return [...blocks.keys()].filter((place) => (blocks[place]!.kind === 'note') === isNotes);
}

function at(blocks: Blocks, places: readonly number[]): Blocks {
  return places.map((place) => blocks[place]!);
}

/** Two texts before anything is known of what became what. */
export function matchingOf(oldBlocks: Blocks, newBlocks: Blocks): Matching {
  const known = [bodyGroup, headingGroup, cellGroup, noteGroup].map(() => new Map<string, number>());
  let contentCount = 0;
  const sideOf = (blocks: Blocks): Side => {
    const groupOf = Uint8Array.from(blocks, (block) => groups[block.kind]);
    const contents = Int32Array.from(blocks, (block, place) => {
      const texts = known[groupOf[place]!]!;
      const content = texts.get(block.text) ?? contentCount++;
      texts.set(block.text, content);
      return content;
    });
    return {
      texts: blocks.map((block) => block.text),
      kinds: blocks.map((block) => block.kind),
      labels: blocks.map((block) => block.label),
      sections: blocks.map((block) => block.section),
      groups: groupOf,
      contents,
      weights: Float64Array.from(blocks, (block) => chainWeight(block.text.length)),
      partners: new Int32Array(blocks.length).fill(-1),
      from: new Int32Array(blocks.length).fill(-1),
      to: new Int32Array(blocks.length).fill(-1),
    };
  };
  const old = sideOf(oldBlocks);
  return { old, new: sideOf(newBlocks), contentCount };
}

/** Reads the tokens of the blocks of a side that have no partner yet. */
export function readTokens(side: Side, tokens: Tokens, interner: Interner): void {
  for (const [place, text] of side.texts.entries()) {
    if (side.partners[place] !== -1) continue;
    side.from[place] = tokens.length;
    appendTokens(tokens, text, interner);
    side.to[place] = tokens.length;
  }
}

function linksOf(matching: Matching): Link[] {
  const { old, new: now } = matching;
  const oldParts = gather(old);
  const newParts = gather(now);
  const { news } = chainOf(matching);
  const staysPut = new Set(news);
  const links: Link[] = [];
  for (let place = 0; place < now.partners.length; place += 1) {
    const partner = now.partners[place]!;
    if (partner === -1) links.push({ old: [], new: [place], isMoved: false });
    else if (old.partners[partner] === place) links.push({ old: oldParts.get(place)!, new: newParts.get(partner)!, isMoved: !staysPut.has(place) });
  }
  for (let place = 0; place < old.partners.length; place += 1) if (old.partners[place] === -1) links.push({ old: [place], new: [], isMoved: false });
  return links;
}

/** The places of a side that point at each place of the other, ascending. */
function gather(side: Side): ReadonlyMap<number, readonly number[]> {
  const gathered = new Map<number, number[]>();
  for (const [place, partner] of side.partners.entries()) {
    if (partner === -1) continue;
    const places = gathered.get(partner);
    if (places === undefined) gathered.set(partner, [place]);
    else places.push(place);
  }
  return gathered;
}

function tokensByPlace(
  flows: readonly { readonly side: Side; readonly places: readonly number[] }[],
  count: number,
  tokens: Tokens,
): (place: number) => TokenizedText | null {
  const known: (TokenizedText | null)[] = Array.from({ length: count }, () => null);
  for (const { side, places } of flows) {
    for (const [local, place] of places.entries()) {
      if (side.from[local]! >= 0) known[place] = { text: side.texts[local]!, tokens, from: side.from[local]!, to: side.to[local]! };
    }
  }
  return (place) => known[place] ?? null;
}
