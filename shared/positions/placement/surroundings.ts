import type { Links } from './links.ts';
import { areSameWords, type TextPair } from './text-pair.ts';

/** How many of the blocks next to a place are the same ones; `total` counts those the old text has. */
type Neighbours = { readonly found: number; readonly total: number };

/** What speaks for an old block having become a new one, apart from its words. */
export type Surroundings = {
  readonly sameLabel: boolean | null;
  readonly sameSection: boolean;
  readonly neighbours: Neighbours;
  /** All of it in one number, from 0 to about 4: a neighbour counts 1, one further off and the label half, the section a quarter. */
  readonly standing: number;
};

/** Whether two blocks say the same, typography aside. */
export function areSameBlocks(texts: TextPair, oldPlace: number, newPlace: number): boolean {
  const { old, new: now } = texts;
  const length = old.to[oldPlace]! - old.from[oldPlace]!;
  return length === now.to[newPlace]! - now.from[newPlace]! && areSameWords(texts, old.from[oldPlace]!, now.from[newPlace]!, length);
}

/** Compares what stands around an old block with what stands around new ones, `newFirst` to `newLast`. */
export function surroundingsOf(texts: TextPair, links: Links, oldPlace: number, newFirst: number, newLast = newFirst): Surroundings {
  const isSame = (step: number, newPlace: number): boolean | null => isSameNeighbour(texts, links, oldPlace, oldPlace + step, newPlace, newPlace + step);
  const near = [isSame(-1, newFirst), isSame(1, newLast)];
  const far = [isSame(-2, newFirst), isSame(2, newLast)];
  const [before, after] = [texts.oldBlocks[oldPlace]!, texts.newBlocks[newFirst]!];
  const sameLabel = isSameLabel(before.label, after.label);
  const sameSection = plainLabel(before.section) === plainLabel(after.section);
  const total = [-1, 1].filter((step) => isOfFlow(texts.oldBlocks, oldPlace, oldPlace + step)).length;
  const found = near.filter((same, side) => same === true && isOfFlow(texts.oldBlocks, oldPlace, oldPlace + (side === 0 ? -1 : 1))).length;
  const standing = countTrue(near) + countTrue(far) / 2 + (sameLabel === true ? 0.5 : 0) + (sameSection && before.section !== '' ? 0.25 : 0);
  return { sameLabel, sameSection, neighbours: { found, total }, standing };
}

function countTrue(list: readonly (boolean | null)[]): number {
  return list.filter((same) => same === true).length;
}

/** The same number however it is printed; null when neither block has one. */
export function isSameLabel(before: string | null, after: string | null): boolean | null {
  if (before === null && after === null) return null;
  return before !== null && after !== null && plainLabel(before) === plainLabel(after);
}

/** A label without what is only print: case, points, brackets and spaces. */
function plainLabel(label: string): string {
  return label.normalize('NFKC').toLowerCase().replaceAll(/[^\p{L}\p{N}/*†‡•-]/gu, '');
}

/** Whether the blocks next to two places are the same one; the edge of both texts counts, null when nothing can be said. */
export function isSameNeighbour(texts: TextPair, links: Links, oldPlace: number, oldNext: number, newPlace: number, newNext: number): boolean | null {
  const isOld = isOfFlow(texts.oldBlocks, oldPlace, oldNext);
  const isNew = isOfFlow(texts.newBlocks, newPlace, newNext);
  if (!isOld || !isNew) return isOld === isNew;
  const link = links.ofOld[oldNext];
  return (link !== undefined && link === links.ofNew[newNext]) || areSameBlocks(texts, oldNext, newNext);
}

/** Whether what stands right before and after an old block does so around a new one. */
export function hasBothNeighbours({ texts, links }: { readonly texts: TextPair; readonly links: Links }, oldPlace: number, newPlace: number): boolean {
  return [-1, 1].every((step) => isSameNeighbour(texts, links, oldPlace, oldPlace + step, newPlace, newPlace + step) === true);
}

/** Notes are a flow of their own, wherever a format puts them. */
function isOfFlow(blocks: TextPair['oldBlocks'], place: number, next: number): boolean {
  const neighbour = blocks[next];
  return neighbour !== undefined && (neighbour.kind === 'note') === (blocks[place]?.kind === 'note');
}
