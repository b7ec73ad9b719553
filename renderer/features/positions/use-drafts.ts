import { useIsMutating, useQueryClient } from '@tanstack/react-query';
import { useCallback, useState } from 'react';
import type { Draft, DraftPlace } from '../../../shared/model/draft.ts';
import type { MeetingId, VersionId } from '../../../shared/model/id.ts';
import type { AppError } from '../../../shared/errors.ts';
import { isOfDrafts, useQueryOf } from '../../platform/queries.ts';
import { draftAt } from './drafts.ts';

const none: readonly Draft[] = [];

/** What was begun in a meeting and not saved. Not asked for again while a form is open, where each word typed would change it. */
export function useDrafts(meetingId: MeetingId, isFormOpen: boolean): readonly Draft[] {
  return useQueryOf('draft.list', { meetingId }, { isEnabled: !isFormOpen }).data ?? none;
}

/** What was begun at a place: `draft` is undefined until it is known, null when it is nothing. */
type Begun = { readonly draft: Draft | null | undefined; readonly error: AppError | null; readonly retry: () => void };

/** What was begun at a place when a form opens there; asked once, after what the last form had to say has arrived. */
export function useBegun(versionId: VersionId, place: DraftPlace): Begun {
  const isSending = useIsMutating({ predicate: ({ options }) => isOfDrafts(options.mutationKey) }) > 0;
  const [draft, setDraft] = useState<Draft | null>();
  const asked = useQueryOf('draft.list', { versionId }, { isEnabled: draft === undefined && !isSending });
  const isKnown = asked.data !== undefined && !isSending && !asked.isStale && !asked.isFetching;
  if (draft === undefined && isKnown) setDraft(draftAt(asked.data, place) ?? null);
  return { draft, error: draft === undefined && !asked.isFetching ? asked.error : null, retry: () => void asked.refetch() };
}

/** Marks the list as out of date at once: the broadcast that says so may come after the reply. */
export function useDraftsChanged(): () => void {
  const queryClient = useQueryClient();
  return useCallback(() => void queryClient.invalidateQueries({ queryKey: ['draft.list'] }), [queryClient]);
}
