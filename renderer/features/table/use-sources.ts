import { useMemo } from 'react';
import type { UseQueryResult } from '@tanstack/react-query';
import type { AppError } from '../../../shared/errors.ts';
import type { Document, Version } from '../../../shared/model/document.ts';
import type { Milestone } from '../../../shared/model/floor.ts';
import type { VersionId } from '../../../shared/model/id.ts';
import { useQueryOf } from '../../platform/queries.ts';
import { usePlaced } from '../positions/use-placed.ts';
import { sinceFor } from './since.ts';
import type { TableSources } from './use-table.ts';

/** Why something of the table could not be had, and asking for it again. */
type Failed = { readonly error: AppError; readonly retry: () => void };
type Asked<T> = { readonly data: T | undefined; readonly failed: Failed | null };

/** Everything the table is made of, once all of it has come; compared with the text asked for, else with the one the table proposes. */
export function useSources(versionId: VersionId, sinceVersionId: VersionId | null): { readonly sources: TableSources | null; readonly failed: Failed | null } {
  const text = useQueryOf('version.get', { versionId });
  const around = useAround(text.data?.version);
  const convergence = useQueryOf('convergence.get', { versionId });
  const { placed, error, retry } = usePlaced(versionId);
  const since = useSince(text.data?.version, around.data, sinceVersionId);
  const sources = useMemo((): TableSources | null => {
    if (text.data === undefined || around.data === undefined || convergence.data === undefined || since.data === undefined || placed === undefined) return null;
    return { ...text.data, ...around.data, since: since.data, placed, convergence: convergence.data };
  }, [text.data, around.data, convergence.data, since.data, placed]);
  const unplaced = error === null ? null : { error, retry };
  return { sources, failed: failedOf([text, convergence]) ?? around.failed ?? since.failed ?? unplaced };
}

type Around = Pick<TableSources, 'meeting' | 'document' | 'sessions' | 'milestones' | 'positions'>;

/** The meeting a text belongs to, its line, and the positions on that line. */
function useAround(version: Version | undefined): Asked<Around> {
  // The placeholder ids are never sent: the queries wait for the text.
  const of = { meetingId: version?.meetingId ?? '' };
  const isKnown = { isEnabled: version !== undefined };
  const meeting = useQueryOf('meeting.get', of, isKnown);
  const documents = useQueryOf('document.list', of, isKnown);
  const sessions = useQueryOf('session.list', of, isKnown);
  const milestones = useQueryOf('milestone.list', of, isKnown);
  const positions = useQueryOf('position.list', { ...of, documentId: version?.documentId ?? '' }, isKnown);
  const document = documents.data?.find((one) => one.id === version?.documentId);
  const data = useMemo((): Around | undefined => {
    if (meeting.data === undefined || document === undefined || sessions.data === undefined || milestones.data === undefined || positions.data === undefined) return undefined;
    return { meeting: meeting.data, document, sessions: sessions.data, milestones: milestones.data, positions: positions.data };
  }, [meeting.data, document, sessions.data, milestones.data, positions.data]);
  return { data, failed: failedOf([meeting, documents, sessions, milestones, positions]) };
}

/** The earlier text and what changed since; null where there is none. */
function useSince(version: Version | undefined, around: { readonly document: Document; readonly milestones: readonly Milestone[] } | undefined, asked: VersionId | null): Asked<TableSources['since']> {
  const isKnown = version !== undefined && around !== undefined;
  const id = asked ?? (isKnown ? (sinceFor(around.document, version, around.milestones)?.id ?? null) : null);
  const hasOld = { isEnabled: isKnown && id !== null };
  const old = useQueryOf('version.get', { versionId: id ?? '' }, hasOld);
  const comparison = useQueryOf('comparison.get', { oldVersionId: id ?? '', newVersionId: version?.id ?? '' }, hasOld);
  const data = useMemo((): TableSources['since'] | undefined => {
    if (!isKnown) return undefined;
    if (id === null) return null;
    return old.data === undefined || comparison.data === undefined ? undefined : { ...old.data, comparison: comparison.data };
  }, [isKnown, id, old.data, comparison.data]);
  return { data, failed: failedOf([old, comparison]) };
}

function failedOf(asked: readonly Pick<UseQueryResult<unknown, AppError>, 'error' | 'refetch'>[]): Failed | null {
  const failed = asked.find((one) => one.error !== null);
  return failed?.error == null ? null : { error: failed.error, retry: () => void failed.refetch() };
}
