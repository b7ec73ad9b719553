import type { Row } from '../../../shared/model/comparison.ts';
import { isChange, isMoved, newBlocks, oldBlocks } from './rows.ts';

/**
 * What a comparison shows, in order. `row` and `rows` are places in the comparison's rows.
 * A ghost stands where moved words stood; a fold hides unchanged paragraphs and is named by its first row.
 * `shift` is by how much the folded paragraphs were renumbered: 0 not at all, null each by its own.
 */
export type Item =
  | { readonly kind: 'row'; readonly row: number }
  | { readonly kind: 'ghost'; readonly row: number }
  | { readonly kind: 'fold'; readonly row: number; readonly rows: readonly number[]; readonly shift: number | null };

/** Fewer unchanged paragraphs than this between two changes are shown: a fold would hide little and cost a look. */
const shortestFold = 3;

/**
 * @param rows the rows of a comparison
 * @param unfolded the first row of each fold that was opened
 * @param isKept rows shown although nothing happened to them
 */
export function itemsOf(rows: readonly Row[], unfolded: ReadonlySet<number>, isKept: (row: number) => boolean = () => false): readonly Item[] {
  const items: Item[] = [];
  let quiet: number[] = [];
  const flush = (): void => {
    items.push(...foldOf(rows, quiet, unfolded));
    quiet = [];
  };
  for (const place of withGhosts(rows)) {
    const row = rows[place.row];
    if (place.kind === 'row' && row !== undefined && !isChange(row) && !isKept(place.row)) quiet.push(place.row);
    else {
      flush();
      items.push(place);
    }
  }
  flush();
  return items;
}

/** The row whose fold must be opened for this row to be seen, or undefined when it is already shown. */
export function foldHiding(items: readonly Item[], row: number): number | undefined {
  return items.find((item) => item.kind === 'fold' && item.rows.includes(row))?.row;
}

function foldOf(rows: readonly Row[], quiet: readonly number[], unfolded: ReadonlySet<number>): readonly Item[] {
  const [first] = quiet;
  if (first === undefined) return [];
  if (quiet.length < shortestFold || unfolded.has(first)) return quiet.map((row) => ({ kind: 'row', row }));
  return [{ kind: 'fold', row: first, rows: quiet, shift: shiftOf(quiet.flatMap((at) => rows[at] ?? [])) }];
}

/** Every row where it stands in the new text, and before the words that followed it in the old text, a ghost for each that moved. */
function withGhosts(rows: readonly Row[]): readonly Extract<Item, { kind: 'row' | 'ghost' }>[] {
  const ghosts = rows
    .flatMap((row, at) => (isMoved(row) ? [{ at, old: oldBlocks(row)[0]?.index ?? 0 }] : []))
    .toSorted((one, other) => one.old - other.old);
  const places: Extract<Item, { kind: 'row' | 'ghost' }>[] = [];
  let next = 0;
  for (const [at, row] of rows.entries()) {
    const old = isMoved(row) ? 0 : (oldBlocks(row)[0]?.index ?? 0);
    for (let ghost = ghosts[next]; ghost !== undefined && ghost.old < old; ghost = ghosts[next]) {
      places.push({ kind: 'ghost', row: ghost.at });
      next += 1;
    }
    places.push({ kind: 'row', row: at });
  }
  for (const ghost of ghosts.slice(next)) places.push({ kind: 'ghost', row: ghost.at });
  return places;
}

/** By how much all numbered paragraphs were renumbered: null when not all alike. Items (`a)`) keep their letters and do not count. */
function shiftOf(rows: readonly Row[]): number | null {
  if (!rows.some((row) => row.renumbered)) return 0;
  const shifts = new Set(rows.flatMap((row) => shiftOfRow(oldBlocks(row)[0]?.label ?? null, newBlocks(row)[0]?.label ?? null)));
  const [shift] = shifts;
  return shifts.size === 1 && shift !== undefined && Number.isFinite(shift) && shift !== 0 ? shift : null;
}

function shiftOfRow(old: string | null, now: string | null): readonly number[] {
  if (old === now && !/^\d/u.test(old ?? '')) return [];
  const [, oldNumber, oldRest] = /^(\d+)(.*)$/u.exec(old ?? '') ?? [];
  const [, newNumber, newRest] = /^(\d+)(.*)$/u.exec(now ?? '') ?? [];
  return [oldRest === newRest ? Number(newNumber) - Number(oldNumber) : Number.NaN];
}
