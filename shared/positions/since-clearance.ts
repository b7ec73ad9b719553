import type { PositionChange } from '../model/position.ts';

/** What a position said when it was last cleared, and what it says now, in the fields a head clears. */
export type SinceClearance = {
  readonly cleared: PositionChange;
  readonly now: PositionChange;
  readonly changed: readonly ClearedField[];
};

const clearedFields = ['stance', 'wording', 'talkingPoint', 'note', 'fallback', 'redLine', 'priority', 'confidentiality'] as const;
type ClearedField = (typeof clearedFields)[number];

/**
 * What was changed since a position was last cleared; null where it never was, or where it says again what was cleared.
 *
 * @param changes its history, oldest first
 */
export function sinceClearance(changes: readonly PositionChange[]): SinceClearance | null {
  const cleared = changes.findLast((change) => change.action === 'cleared');
  const now = changes.at(-1);
  if (cleared === undefined || now === undefined) return null;
  const changed = clearedFields.filter((field) => cleared[field] !== now[field]);
  return changed.length === 0 ? null : { cleared, now, changed };
}
