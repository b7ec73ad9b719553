import { delegationId, documentId, meetingId, positionId, versionId } from '../../../../shared/model/id.ts';
import type { Block } from '../../../../shared/model/document.ts';
import type { PlacedPosition, Placement } from '../../../../shared/model/placement.ts';
import type { Anchor, Position } from '../../../../shared/model/position.ts';
import { tableRowsOf, type TableEntry, type TableRow } from '../../../../shared/positions/table.ts';
import { compareBlocks } from '../../../../shared/text/compare.ts';

const id = (digit: number): string => `00000000-0000-4000-8000-${String(digit).padStart(12, '0')}`;

export const versionIdOf = (nth: number): Position['versionId'] => versionId.parse(id(800 + nth));
export const delegationIdOf = (nth: number): NonNullable<Position['delegationId']> => delegationId.parse(id(600 + nth));

/** A draft of ours on block 0 of the second version; `nth` makes its identity. */
export function positionOf(nth: number, given: Partial<Position> = {}): Position {
  return {
    id: positionId.parse(id(nth)),
    meetingId: meetingId.parse(id(900)),
    documentId: documentId.parse(id(701)),
    versionId: versionIdOf(2),
    anchor: { scope: 'paragraph', blockIndex: 0 },
    label: null,
    section: '',
    quote: '',
    before: '',
    after: '',
    stance: 'support',
    wording: '',
    talkingPoint: '',
    priority: 'normal',
    confidentiality: 'delegation',
    note: '',
    fallback: '',
    redLine: '',
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

/** A statement of another delegation. */
export function statementOf(nth: number, delegation: number, given: Partial<Position> = {}): Position {
  return positionOf(nth, { delegationId: delegationIdOf(delegation), saidAt: `2026-11-22T11:00:${String(nth).padStart(2, '0')}.000Z`, status: 'stated', ...given });
}

/** A position placed on an anchor of the text in hand, or nowhere. */
export function entryOf(position: Position, anchor: Anchor | null, state: Placement['state'] = 'intact', more: Partial<PlacedPosition> = {}): TableEntry {
  const words = { label: position.label, section: position.section, quote: position.quote, before: '', after: '' };
  const standing = position.status === 'withdrawn' || position.status === 'lifted' ? 'closed' : state === 'changed' ? 'to-reconfirm' : anchor === null ? 'orphan' : 'stands';
  return {
    position,
    placed: {
      positionId: position.id,
      base: { versionId: position.versionId, anchor: position.anchor, ...words },
      state,
      via: 'words',
      at: anchor === null ? null : { anchor, ...words },
      evidence: null,
      wordsChanged: { inside: 0, elsewhere: 0 },
      standing,
      decision: null,
      candidateCount: 0,
      ...more,
    },
  };
}

/** The rows of a text, compared with an earlier one where it is given, with positions on them. */
export function rowsOf(blocks: readonly Block[], entries: readonly TableEntry[] = [], earlier: readonly Block[] | null = null): readonly TableRow[] {
  return tableRowsOf({
    blocks,
    labels: blocks.map((block) => block.label),
    compared: earlier === null ? null : { versionId: versionIdOf(1), rows: compareBlocks(earlier, blocks).rows, oldLabels: earlier.map((block) => block.label) },
    placed: entries.map(({ placed }) => placed),
    positions: entries.map(({ position }) => position),
  });
}
