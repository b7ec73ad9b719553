import { useCallback, useMemo, useState } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import type { Document } from '../../../shared/model/document.ts';
import type { MeetingId } from '../../../shared/model/id.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { Position } from '../../../shared/model/position.ts';
import { useDelegationNames } from '../../platform/delegations.ts';
import { usePrivacy } from '../../platform/desk.tsx';
import { useQueryOf } from '../../platform/queries.ts';
import { byDocument, filterPositions, noFilter, type PositionFilter } from './filters.ts';

/** The list across a meeting: what it holds, what passes its filters, by document. */
export type MeetingPositions = {
  readonly meeting: Meeting | undefined;
  readonly documents: readonly Document[];
  readonly groups: readonly { readonly document: Document; readonly positions: readonly Position[] }[];
  /** All that pass, in the order of the screen. */
  readonly shown: readonly Position[];
  /** How many there are in all, whosever they are, but for those taken by mistake. */
  readonly total: number;
  /** Known to hold nothing at all. */
  readonly isEmpty: boolean;
  readonly filter: PositionFilter;
  readonly setFilter: (filter: PositionFilter) => void;
  /** The name of the delegation a position was heard from; empty for our own. */
  readonly speakerOf: (position: Position) => string;
  readonly error: AppError | null;
  readonly retry: () => void;
};

const none: readonly never[] = [];

export function useMeetingPositions(meetingId: MeetingId): MeetingPositions {
  const isPrivate = usePrivacy();
  const meeting = useQueryOf('meeting.get', { meetingId });
  const { data: documents = none } = useQueryOf('document.list', { meetingId });
  const asked = useQueryOf('position.list', { meetingId });
  const { data: positions = none } = asked;
  const [filter, setFilter] = useState<PositionFilter>(noFilter);
  const nameOf = useDelegationNames(meeting.data?.delegations ?? none);
  const speakerOf = useCallback(({ delegationId }: Position) => (delegationId === null ? '' : nameOf(delegationId)), [nameOf]);
  const groups = useMemo(() => {
    const shown = filterPositions(positions, filter, { areSecretsHidden: isPrivate, speakerOf });
    return byDocument(shown, documents.map(({ id }) => id)).flatMap((group) => {
      const document = documents.find(({ id }) => id === group.documentId);
      return document === undefined ? [] : [{ document, positions: group.positions }];
    });
  }, [positions, documents, filter, isPrivate, speakerOf]);
  const total = positions.filter(({ status }) => status !== 'void').length;
  return {
    meeting: meeting.data,
    documents,
    groups,
    shown: groups.flatMap((group) => group.positions),
    total,
    isEmpty: asked.data !== undefined && total === 0,
    filter,
    setFilter,
    speakerOf,
    error: asked.error,
    retry: () => void asked.refetch(),
  };
}
