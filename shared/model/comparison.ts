import { z } from 'zod';

export const rowKinds = ['same', 'edited', 'moved', 'moved-edited', 'split', 'merged', 'added', 'removed'] as const;
export const rowKind = z.enum(rowKinds);
export type RowKind = z.output<typeof rowKind>;

export const runOps = ['equal', 'delete', 'insert'] as const;
export const run = z.object({ op: z.enum(runOps), text: z.string() });
export type Run = z.output<typeof run>;

/** One block of either side as a row shows it. */
export const comparedBlock = z.object({ index: z.int(), label: z.string().nullable(), text: z.string() });
export type ComparedBlock = z.output<typeof comparedBlock>;

/**
 * One row of a comparison. `old` and `new` are one block, a list of them in a split (new) or merge (old), or null.
 * The `equal` and `delete` runs, joined, give back the old text, the `equal` and `insert` runs the new
 * (the blocks of a list are joined by one newline). `renumbered`: the labels differ.
 */
export const row = z.object({
  kind: rowKind,
  old: z.union([comparedBlock, z.array(comparedBlock), z.null()]),
  new: z.union([comparedBlock, z.array(comparedBlock), z.null()]),
  runs: z.array(run),
  renumbered: z.boolean(),
});
export type Row = z.output<typeof row>;

export const statistics = z.object({
  same: z.int(),
  edited: z.int(),
  moved: z.int(),
  movedEdited: z.int(),
  split: z.int(),
  merged: z.int(),
  added: z.int(),
  removed: z.int(),
  renumbered: z.int(),
  wordsAdded: z.int(),
  wordsRemoved: z.int(),
});
export type Statistics = z.output<typeof statistics>;

/**
 * A comparison of two versions. Rows stand in reading order of the new text, each removed row where its words stood;
 * every block of either side is in exactly one row. `approximate`: a cost limit was hit, the runs are right but not the fewest.
 */
export const comparison = z.object({
  algorithmVersion: z.string(),
  statistics,
  rows: z.array(row),
  approximate: z.boolean(),
});
export type Comparison = z.output<typeof comparison>;
