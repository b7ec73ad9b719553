import { documentId, meetingId, positionId, versionId } from '../../../../../shared/model/id.ts';
import type { Position } from '../../../../../shared/model/position.ts';

const id = (digit: number): string => `00000000-0000-4000-8000-${String(digit).padStart(12, '0')}`;

/** A standing position on paragraph 1 of the first version of the first document; `nth` makes its identity. */
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
    note: '',
    confidentiality: 'delegation',
    status: 'standing',
    author: '',
    createdAt: `2026-11-22T10:00:${String(nth).padStart(2, '0')}.000Z`,
    updatedAt: '2026-11-22T10:00:00.000Z',
    changeCount: 1,
    ...given,
  };
}

export const documentIdOf = (nth: number): Position['documentId'] => documentId.parse(id(700 + nth));
export const versionIdOf = (nth: number): Position['versionId'] => versionId.parse(id(800 + nth));
