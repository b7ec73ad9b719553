import type { Decision, DecisionKind, PlacedPosition } from '../../../../../shared/model/placement.ts';
import type { Position } from '../../../../../shared/model/position.ts';
import type { LedgerEntry } from '../../../../../renderer/features/positions/ledger.ts';
import { entryOf, positionOf, versionIdOf } from '../positions/position.ts';

/** A decision about a position on the text in hand. */
export function decisionOf(kind: DecisionKind): Decision {
  return { versionId: versionIdOf(2), kind, at: '2026-11-24T08:00:00.000Z', author: '', anchor: null, label: null, quote: '' };
}

const standings = { intact: 'stands', moved: 'stands', changed: 'to-reconfirm', ambiguous: 'orphan', gone: 'orphan' } as const;

/** A position of ours carried onto the text in hand, with what happened to it there. */
export function carried(nth: number, state: PlacedPosition['state'], given: Partial<PlacedPosition> = {}, position: Partial<Position> = {}): LedgerEntry {
  const held = positionOf(nth, position);
  const isLost = state === 'ambiguous' || state === 'gone';
  return entryOf(held, { state, via: 'words', standing: standings[state], ...(isLost && { at: null }), ...given });
}

/** The same position once a person has decided about it: it stands where it was put, on the very text. */
export function decided(nth: number, kind: 'reconfirmed' | 'amended' | 'reattached'): LedgerEntry {
  return entryOf(positionOf(nth), { standing: 'decided', decision: decisionOf(kind) });
}
