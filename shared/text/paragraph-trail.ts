import type { ComparedBlock, Comparison, Row } from '../model/comparison.ts';
import type { ParagraphStep } from '../model/history.ts';

/** What a comparison says of a paragraph: its blocks in either text and how it changed between them. */
export type TrailStep = Pick<ParagraphStep, 'kind' | 'renumbered' | 'runs'>;

/**
 * Where the blocks named stand on the other side of a comparison, by index, in reading order: one that was split stands in
 * several, several that were merged in one, one that was added or removed nowhere.
 *
 * @param from the side the blocks named are on
 */
export function counterparts({ rows }: Pick<Comparison, 'rows'>, from: 'old' | 'new', blocks: ReadonlySet<number>): ReadonlySet<number> {
  const to = from === 'old' ? 'new' : 'old';
  const found = rows.filter((row) => sideOf(row, from).some(({ index }) => blocks.has(index))).flatMap((row) => sideOf(row, to).map(({ index }) => index));
  return new Set(found.toSorted((one, other) => one - other));
}

/** How a paragraph changed between two texts, from its blocks in either; several rows are told one after the other, a line each. */
export function changeBetween({ rows }: Pick<Comparison, 'rows'>, oldBlocks: ReadonlySet<number>, newBlocks: ReadonlySet<number>): TrailStep {
  const own = rows.filter((row) => sideOf(row, 'new').some(({ index }) => newBlocks.has(index)) || sideOf(row, 'old').some(({ index }) => oldBlocks.has(index)));
  const kinds = new Set(own.map(({ kind }) => kind));
  const [kind = null] = kinds;
  return {
    kind: kinds.size > 1 ? 'edited' : kind,
    renumbered: own.some(({ renumbered }) => renumbered),
    runs: own.flatMap(({ runs }, nth) => (nth === 0 ? runs : [{ op: 'equal' as const, text: '\n' }, ...runs])),
  };
}

function sideOf(row: Row, side: 'old' | 'new'): readonly ComparedBlock[] {
  const blocks = row[side];
  if (blocks === null) return [];
  return 'index' in blocks ? [blocks] : blocks;
}
