import { delegationId, documentId, meetingId, positionId, versionId } from '../../../../../shared/model/id.ts';
import type { PlacedPosition } from '../../../../../shared/model/placement.ts';
import type { Position } from '../../../../../shared/model/position.ts';
import type { LedgerEntry } from '../../../../../renderer/features/positions/ledger.ts';

const id = (digit: number): string => `00000000-0000-4000-8000-${String(digit).padStart(12, '0')}`;

/** A position of ours, a draft, on paragraph 1 of the first version of the first document; `nth` makes its identity. */
export function positionOf(nth: number, given: Partial<Position> = {}): Position {
  return {
    id: positionId.parse(id(nth)),
    meetingId: meetingId.parse(id(900)),
    documentId: documentIdOf(1),
    versionId: versionIdOf(1),
    anchor: { scope: 'paragraph', blockIndex: 1 },
    label: '1',
    section: '',
    quote: 'To act.',
    before: '',
    after: '',
    stance: 'support',
    wording: '',
    talkingPoint: '',
    note: '',
    fallback: '',
    redLine: '',
    priority: 'normal',
    confidentiality: 'delegation',
    delegationId: null,
    sessionId: null,
    saidAt: null,
    status: 'draft',
    responsible: '',
    author: '',
    createdAt: `2026-11-22T10:00:${String(nth).padStart(2, '0')}.000Z`,
    updatedAt: '2026-11-22T10:00:00.000Z',
    changeCount: 1,
    clearance: null,
    ...given,
  };
}

export const documentIdOf = (nth: number): Position['documentId'] => documentId.parse(id(700 + nth));
export const versionIdOf = (nth: number): Position['versionId'] => versionId.parse(id(800 + nth));
export const delegationIdOf = (nth: number): NonNullable<Position['delegationId']> => delegationId.parse(id(600 + nth));

/** A position placed where it was taken, on the same words, unless told otherwise. */
export function placedOf(position: Position, given: Partial<PlacedPosition> = {}): PlacedPosition {
  const { id: positionId, versionId: taken, anchor, label, section, quote, before, after } = position;
  const place = { anchor, label, section, quote, before, after };
  return {
    positionId,
    base: { versionId: taken, ...place },
    state: 'intact',
    via: 'origin',
    at: place,
    evidence: null,
    wordsChanged: { inside: 0, elsewhere: 0 },
    standing: 'stands',
    decision: null,
    candidateCount: 0,
    ...given,
  };
}

/** A position with its place, as the screens hold it. */
export function entryOf(position: Position, given: Partial<PlacedPosition> = {}): LedgerEntry {
  return { position, placed: placedOf(position, given) };
}
