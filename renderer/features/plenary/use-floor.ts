import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import type { Floor } from '../../../shared/model/floor.ts';
import { failureOf } from '../../platform/client.ts';
import { useClient } from '../../platform/queries.ts';

/** What is under negotiation, and how to go elsewhere. `error`: why the core did not keep the last place, which other windows then do not see. */
export type OnFloor = { readonly floor: Floor; readonly set: (change: Partial<Omit<Floor, 'meetingId'>>) => void; readonly error: AppError | null };

/**
 * The floor as this window shows it: at once where one goes, and where another window goes. One place is sent at a time, of
 * those gone to meanwhile the last alone, so that a key held down ends where the person sees it end.
 */
export function useFloor(kept: Floor): OnFloor {
  const [ahead, setAhead] = useState<Floor | null>(null);
  const { send, isSending, error } = useSending();
  const floor = ahead !== null && (isSending || error !== null) ? ahead : kept;
  return {
    floor,
    error,
    set: (change) => {
      const next = { ...floor, ...change };
      if (isSame(next, floor)) return;
      setAhead(next);
      send(next);
    },
  };
}

type Sending = { readonly send: (floor: Floor) => void; readonly isSending: boolean; readonly error: AppError | null };

function useSending(): Sending {
  const client = useClient();
  const queryClient = useQueryClient();
  const waiting = useRef<Floor | null>(null);
  const [isSending, setSending] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const isBusy = useRef(false);
  const sendAll = async (): Promise<void> => {
    for (let next = waiting.current; next !== null; next = waiting.current) {
      waiting.current = null;
      const queryKey = ['floor.get', { meetingId: next.meetingId }];
      const answer = await client.call('floor.set', next);
      // An answer on its way tells of an earlier place.
      await queryClient.cancelQueries({ queryKey });
      queryClient.setQueryData(queryKey, answer);
    }
  };
  const send = (floor: Floor): void => {
    waiting.current = floor;
    if (isBusy.current) return;
    isBusy.current = true;
    setSending(true);
    sendAll()
      .then(
        () => setError(null),
        (thrown: unknown) => setError(failureOf(thrown)),
      )
      .finally(() => {
        isBusy.current = false;
        setSending(false);
      });
  };
  return { send, isSending, error };
}

function isSame(one: Floor, other: Floor): boolean {
  return one.sessionId === other.sessionId && one.versionId === other.versionId && one.blockIndex === other.blockIndex;
}
