import type { OutputOf } from '../../../shared/contract/index.ts';
import type { Decision } from '../../../shared/model/placement.ts';
import type { PositionChange } from '../../../shared/model/position.ts';

/** One entry of a position's history: a change of what it says, or a decision about it on a version. `quote`: the words it stood on then. */
export type HistoryEvent = { readonly key: string } & (
  | { readonly change: PositionChange; readonly decision: null; readonly quote: string }
  | { readonly change: null; readonly decision: Decision }
);

/**
 * Changes and decisions in one order, oldest first; a decision made together with a change comes after it.
 *
 * @param quote the words the position was taken on
 */
export function eventsOf({ changes, decisions }: OutputOf<'position.history'>, quote: string): readonly HistoryEvent[] {
  const changed = changes.map((change): HistoryEvent => ({ key: `change ${change.number}`, change, decision: null, quote: quoteAt(decisions, change.at) ?? quote }));
  const decided = decisions.map((decision, nth): HistoryEvent => ({ key: `decision ${nth}`, change: null, decision }));
  return [...changed, ...decided].toSorted((one, other) => momentOf(one).localeCompare(momentOf(other)));
}

/** The last change if it sent the position back and nobody has answered it since; taking it over is no answer. */
export function sentBackIn(changes: readonly PositionChange[]): PositionChange | undefined {
  const last = changes.findLast(({ action }) => action !== 'taken-over');
  return last?.action === 'sent-back' ? last : undefined;
}

function momentOf(event: HistoryEvent): string {
  return event.decision === null ? event.change.at : event.decision.at;
}

function quoteAt(decisions: readonly Decision[], at: string): string | undefined {
  return decisions.findLast((decision) => decision.anchor !== null && decision.at <= at)?.quote;
}
