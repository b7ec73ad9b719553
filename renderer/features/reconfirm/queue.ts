import type { PositionId } from '../../../shared/model/id.ts';
import type { PlacedPosition, PlacementState } from '../../../shared/model/placement.ts';
import type { Position } from '../../../shared/model/position.ts';
import type { LedgerEntry } from '../positions/ledger.ts';
import { isOurs } from '../positions/order.ts';

/** The groups of the queue in their order. `decided`: decided in an earlier sitting, so that what the draft had done to it is no longer asked. */
export const queueGroups = ['changed', 'ambiguous', 'gone', 'decided', 'moved', 'intact'] as const;
export type QueueGroup = (typeof queueGroups)[number];

/** What one text of a line means for its positions. */
export type Carried = {
  /** Ours that came from another text and are held, or were withdrawn because of this one; in the order of the text, those without a place last. */
  readonly ours: readonly LedgerEntry[];
  /** What other delegations said, held, wherever it stands. */
  readonly theirs: readonly LedgerEntry[];
};

/** Sorts out whose positions a text carries. Ours taken on this very text are not among them: nothing happened to those. */
export function carriedOnto(positions: readonly Position[], placed: readonly PlacedPosition[]): Carried {
  const byId = new Map(positions.map((position) => [position.id, position]));
  const entries = placed.flatMap((one): readonly LedgerEntry[] => {
    const position = byId.get(one.positionId);
    return position === undefined || position.status === 'void' ? [] : [{ position, placed: one }];
  });
  return {
    ours: entries.filter(({ position, placed: one }) => isOurs(position) && isCarried(one)),
    theirs: entries.filter(({ position, placed: { standing } }) => !isOurs(position) && standing !== 'closed'),
  };
}

function isCarried({ standing, via, decision }: PlacedPosition): boolean {
  return standing === 'closed' ? decision?.kind === 'withdrawn' : via !== 'origin' || decision !== null;
}

/** Whether nobody has said yet what becomes of it: its words changed or it has no sure place. */
export function isOpen({ placed: { standing } }: LedgerEntry): boolean {
  return standing === 'to-reconfirm' || standing === 'orphan';
}

/** Whether it is open and was put off: it comes again when the others are decided. */
export function isPutOff(entry: LedgerEntry): boolean {
  return isOpen(entry) && entry.placed.decision?.kind === 'later';
}

/** Whether the draft asks something about it, or asked and was answered. */
export function isTouched(entry: LedgerEntry): boolean {
  return isOpen(entry) || entry.placed.decision !== null;
}

/** What was open when it was seen in this sitting stays in its group once it is decided, so that the queue does not move under the hand. */
export type Remembered = ReadonlyMap<PositionId, PlacementState>;

/** The group an entry stands in. */
export function groupOf({ position, placed }: LedgerEntry, remembered: Remembered): QueueGroup {
  const seen = remembered.get(position.id);
  if (seen !== undefined) return seen;
  return placed.via === 'origin' ? 'decided' : placed.state;
}

/** The queue as it is walked: by group, each in the order of the text. */
export function queueOf(ours: readonly LedgerEntry[], remembered: Remembered): readonly LedgerEntry[] {
  return queueGroups.flatMap((group) => ours.filter((entry) => groupOf(entry, remembered) === group));
}

/** Where one begins, and where one is taken up again: the first that is open, those put off last. */
export function firstOpen(queue: readonly LedgerEntry[]): LedgerEntry | null {
  return queue.find((entry) => isOpen(entry) && !isPutOff(entry)) ?? queue.find(isOpen) ?? null;
}

/** The next open one after this, from the top again after the last; those put off last. Null when there is no other. */
export function nextOpen(queue: readonly LedgerEntry[], after: PositionId): LedgerEntry | null {
  const at = queue.findIndex(({ position }) => position.id === after);
  return firstOpen([...queue.slice(at + 1), ...queue.slice(0, Math.max(0, at))]);
}

/** How far one has come: of all that are carried, how many are touched, and of those how many are decided. */
export type Progress = { readonly total: number; readonly touched: number; readonly decided: number };

export function progressOf(ours: readonly LedgerEntry[]): Progress {
  const touched = ours.filter(isTouched);
  return { total: ours.length, touched: touched.length, decided: touched.filter((entry) => !isOpen(entry)).length };
}

/** What was decided, in counts; kinds nobody chose are 0. */
export type Outcome = { readonly reconfirmed: number; readonly amended: number; readonly withdrawn: number; readonly reattached: number };

export function outcomeOf(ours: readonly LedgerEntry[]): Outcome {
  const count = (kind: keyof Outcome): number => ours.filter((entry) => !isOpen(entry) && entry.placed.decision?.kind === kind).length;
  return { reconfirmed: count('reconfirmed'), amended: count('amended'), withdrawn: count('withdrawn'), reattached: count('reattached') };
}
