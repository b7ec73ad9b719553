import { contestedOf } from '../marks/contested.ts';
import type { ComparedBlock, Row, RowKind, Run } from '../model/comparison.ts';
import type { Block } from '../model/document.ts';
import type { PositionId, VersionId } from '../model/id.ts';
import type { HandMark } from '../model/markup.ts';
import type { PlacedPosition } from '../model/placement.ts';
import type { Position } from '../model/position.ts';
import { runsByBlock } from './runs-by-block.ts';
import { tallyOf, type Tally } from './tally.ts';
import { watchOf, type Watch } from './watch.ts';

/** A position with where it stands on the text of the table. */
export type TableEntry = { readonly position: Position; readonly placed: PlacedPosition };

/**
 * What a row stands under: the heading's block, or one of the parts a text has without headings. `unplaced`: what
 * positions without a sure place were taken on.
 */
export type TableSection = number | 'front' | 'preamble' | 'body' | 'unplaced';

/**
 * One row. `id` is its name in this table: `p12` the paragraph of block 12, `r7` the removed block 7 of the earlier
 * text, `text` the whole document, `u…` words that positions without a place were taken on. `block` is null where nothing
 * of the text stands. `oldLabel` is the number it had, where that is another. `change` is `same` where nothing was compared.
 */
export type TableRow = {
  readonly id: string;
  readonly kind: 'paragraph' | 'heading' | 'removed' | 'document' | 'unplaced';
  readonly block: number | null;
  readonly label: string | null;
  readonly oldLabel: string | null;
  readonly change: RowKind;
  readonly runs: readonly Run[];
  readonly section: TableSection;
  /** Our open positions, those with a confidential stance included. */
  readonly ours: readonly TableEntry[];
  /** The statements of others, those withdrawn or lifted included: the tally leaves them out. */
  readonly others: readonly TableEntry[];
  readonly tally: Tally;
  readonly watch: Watch;
};

/** What a table is made of. Labels are the names in the gutter, by block index. `compared` is null where there is no earlier text; `hand` are the marks by hand of the text. */
export type TableInput = {
  readonly blocks: readonly Block[];
  readonly labels: readonly (string | null)[];
  readonly compared: { readonly versionId: VersionId; readonly rows: readonly Row[]; readonly oldLabels: readonly (string | null)[] } | null;
  readonly placed: readonly PlacedPosition[];
  readonly positions: readonly Position[];
  readonly hand?: readonly HandMark[];
};

/**
 * Every paragraph of a text by row, in reading order, with what changed since an earlier one, who holds what and what to
 * watch. Removed paragraphs stand where their words stood. Headings, titles and status lines have a row only where something
 * happened to them or somebody holds something on them. Positions without a place come last, by the words they were taken on,
 * unless those words are of a removed paragraph shown.
 */
export function tableRowsOf(input: TableInput): readonly TableRow[] {
  const drafts = input.compared === null ? input.blocks.map(unchanged) : comparedDrafts(input.compared.rows, input.blocks);
  const entries = entriesByRow(input, drafts);
  const brackets = contestedOf(input.blocks, input.hand).map((spans) => spans.length);
  const sections = sectionsOf(drafts, input.blocks);
  const rows = drafts.flatMap((draft, nth): readonly TableRow[] => {
    const held = entries.byRow.get(draft.id) ?? [];
    const block = draft.block === null ? undefined : input.blocks[draft.block];
    const row = rowOf({ ...draft, label: labelOf(draft, input), oldLabel: oldLabelOf(draft, input), section: sections[nth] ?? 'body' }, held, { brackets: brackets[draft.block ?? -1] ?? 0, notes: block?.notes.map((note) => note.label) ?? [] });
    return draft.kind === 'heading' && isPlain(row) ? [] : [row];
  });
  return [...wholeText(entries.byRow.get(wholeTextId) ?? []), ...rows, ...unplacedRows(entries.unplaced)];
}

/** Whether a row has nothing to tell: the same words as before, no position, no open bracket. */
export function isPlain(row: TableRow): boolean {
  return row.change === 'same' && row.ours.length === 0 && row.others.length === 0 && row.watch.brackets === 0;
}

type Draft = Pick<TableRow, 'id' | 'kind' | 'block' | 'change' | 'runs'> & { readonly old: readonly { readonly index: number; readonly label: string | null }[] };

const wholeTextId = 'text';
const nothingInText = { brackets: 0, notes: [] };

function unchanged(block: Block): Draft {
  return { id: `p${block.index}`, kind: rowKindOf(block), block: block.index, change: 'same', runs: [{ op: 'equal', text: block.text }], old: [] };
}

/** One draft a block: a split paragraph has a row for each of its parts, a merged one a single row. */
function comparedDrafts(rows: readonly Row[], blocks: readonly Block[]): readonly Draft[] {
  return rows.flatMap((row): readonly Draft[] => {
    const [old, now] = [listOf(row.old), listOf(row.new)];
    if (now.length === 0) return old.map((block) => ({ id: `r${block.index}`, kind: 'removed', block: null, change: 'removed', runs: [{ op: 'delete', text: block.text }], old: [block] }));
    const cut = now.length === 1 ? [row.runs] : runsByBlock(row.runs, now.map((block) => block.text.length));
    return now.map((block, nth) => ({ id: `p${block.index}`, kind: rowKindOf(blocks[block.index]), block: block.index, change: row.kind, runs: cut[nth] ?? [], old }));
  });
}

function rowKindOf(block: Block | undefined): TableRow['kind'] {
  return block?.kind === 'heading' || block?.kind === 'title' || block?.kind === 'status' ? 'heading' : 'paragraph';
}

function listOf(side: Row['old']): readonly ComparedBlock[] {
  if (side === null) return [];
  return Array.isArray(side) ? side : [side];
}

function labelOf(draft: Draft, { labels, compared }: TableInput): string | null {
  return draft.block === null ? joined(draft.old, compared?.oldLabels ?? []) : (labels[draft.block] ?? null);
}

function oldLabelOf(draft: Draft, { labels, compared }: TableInput): string | null {
  if (draft.block === null) return null;
  const old = joined(draft.old, compared?.oldLabels ?? []);
  return old === labels[draft.block] ? null : old;
}

function joined(old: Draft['old'], labels: readonly (string | null)[]): string | null {
  const names = old.flatMap((block) => labels[block.index] ?? block.label ?? []);
  return names.length === 0 ? null : names.join(', ');
}

/** The section of each draft: that of the heading last passed; a removed paragraph belongs where its words stood. What is printed down to the first title is front matter. */
function sectionsOf(drafts: readonly Draft[], blocks: readonly Block[]): readonly TableSection[] {
  const firstTitle = blocks.findIndex((block) => block.kind === 'title');
  let section: TableSection = 'front';
  return drafts.map(({ block }) => {
    const kind = block === null ? undefined : blocks[block]?.kind;
    if (block === null || kind === undefined || kind === 'status') return section;
    if (kind === 'heading') section = block;
    else if (kind === 'title' || block < firstTitle) section = 'front';
    else if (typeof section !== 'number') section = kind === 'preamble' || kind === 'hinge' ? 'preamble' : 'body';
    return section;
  });
}

type Entries = { readonly byRow: ReadonlyMap<string, readonly TableEntry[]>; readonly unplaced: readonly TableEntry[] };

function entriesByRow({ placed, positions, compared }: TableInput, drafts: readonly Draft[]): Entries {
  const byId = new Map(positions.map((position) => [position.id, position]));
  const removed = new Set(drafts.filter((draft) => draft.kind === 'removed').map((draft) => draft.id));
  const byRow = new Map<string, TableEntry[]>();
  const unplaced: TableEntry[] = [];
  for (const one of placed) {
    const position = byId.get(one.positionId);
    if (position === undefined || position.status === 'void') continue;
    const row = rowOfPlaced(one, compared?.versionId ?? null, removed);
    const entry = { position, placed: one };
    if (row !== null) byRow.set(row, [...(byRow.get(row) ?? []), entry]);
    else if (one.standing !== 'closed') unplaced.push(entry);
  }
  return { byRow, unplaced };
}

function rowOfPlaced({ at, base }: PlacedPosition, since: VersionId | null, removed: ReadonlySet<string>): string | null {
  const anchor = at?.anchor;
  if (anchor !== undefined) return anchor.scope === 'document' ? wholeTextId : `p${anchor.blockIndex}`;
  if (base.versionId !== since || base.anchor.scope === 'document') return null;
  const row = `r${base.anchor.blockIndex}`;
  return removed.has(row) ? row : null;
}

type RowPlace = Omit<TableRow, 'ours' | 'others' | 'tally' | 'watch'>;

function rowOf({ id, kind, block, label, oldLabel, change, runs, section }: RowPlace, held: readonly TableEntry[], inText: { readonly brackets: number; readonly notes: readonly string[] }): TableRow {
  const ours = held.filter(({ position, placed }) => position.delegationId === null && placed.standing !== 'closed');
  const others = held.filter(({ position }) => position.delegationId !== null);
  const tally = tallyOf(others.map(({ position, placed }) => ({ ...position, isOnEarlierWords: placed.state === 'changed' })));
  return { id, kind, block, label, oldLabel, change, runs, section, ours, others, tally, watch: watchOf(ours, tally, inText) };
}

function wholeText(held: readonly TableEntry[]): readonly TableRow[] {
  if (held.length === 0) return [];
  return [rowOf({ id: wholeTextId, kind: 'document', block: null, label: null, oldLabel: null, change: 'same', runs: [], section: 'front' }, held, nothingInText)];
}

function unplacedRows(unplaced: readonly TableEntry[]): readonly TableRow[] {
  const byWords = Map.groupBy(unplaced, ({ placed: { base } }) => `${base.versionId} ${JSON.stringify(base.anchor)}`);
  return [...byWords.values()].flatMap((held) => {
    const [first] = held;
    if (first === undefined) return [];
    const { base, positionId } = first.placed;
    return [rowOf({ id: `u${positionId satisfies PositionId}`, kind: 'unplaced', block: null, label: base.label, oldLabel: null, change: 'same', runs: [{ op: 'equal', text: base.quote }], section: 'unplaced' }, held, nothingInText)];
  });
}
