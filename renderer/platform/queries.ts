import { QueryClient, useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import { createContext, use, useCallback, useEffect, useRef, useState } from 'react';
import { contract, type CommandName, type InputOf, type JobName, type OutputOf, type ProgressOf, type QueryName } from '../../shared/contract/index.ts';
import type { Topic } from '../../shared/contract/operation.ts';
import type { AppError } from '../../shared/errors.ts';
import { failureOf, type Client, type RunningJob } from './client.ts';

export const ClientContext = createContext<Client | null>(null);

/** The client of this window; throws outside of `ClientContext`. */
export function useClient(): Client {
  const client = use(ClientContext);
  if (client === null) throw new Error('useClient needs a ClientContext');
  return client;
}

/** A cache whose answers never go stale by themselves: only a broadcast of the core makes them so. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: { staleTime: Infinity, retry: false, networkMode: 'always', refetchOnWindowFocus: false, refetchOnReconnect: false },
      mutations: { retry: false, networkMode: 'always' },
    },
  });
}

/** Whether a cached query (its key is `[name, input]`) reads one of the topics. */
export function isStaleBy(queryKey: readonly unknown[], changed: readonly Topic[]): boolean {
  const [name] = queryKey;
  const operation = Object.entries(contract).find(([known]) => known === name)?.[1];
  return operation !== undefined && operation.kind === 'query' && operation.topics.some((topic) => changed.includes(topic));
}

/** Refetches what a broadcast has made stale, for as long as the caller is on screen. */
export function useBroadcasts(): void {
  const client = useClient();
  const queryClient = useQueryClient();
  useEffect(
    () => client.onChanged(({ topics }) => void queryClient.invalidateQueries({ predicate: ({ queryKey }) => isStaleBy(queryKey, topics) })),
    [client, queryClient],
  );
}

/** The answer of a query of the contract, kept until the core says it changed. Old content stays while new comes. */
export function useQueryOf<N extends QueryName>(name: N, input: InputOf<N>, options: { readonly isEnabled?: boolean } = {}): UseQueryResult<OutputOf<N>, AppError> {
  const client = useClient();
  return useQuery<OutputOf<N>, AppError>({
    queryKey: [name, input],
    queryFn: async () => {
      try {
        return await client.call(name, input);
      } catch (thrown) {
        throw failureOf(thrown);
      }
    },
    enabled: options.isEnabled ?? true,
  });
}

/** A command of the contract: `mutate` or `mutateAsync` with its input. */
export function useCommand<N extends CommandName>(name: N): UseMutationResult<OutputOf<N>, AppError, InputOf<N>> {
  const client = useClient();
  return useMutation<OutputOf<N>, AppError, InputOf<N>>({
    mutationKey: [name],
    mutationFn: async (input) => {
      try {
        return await client.call(name, input);
      } catch (thrown) {
        throw failureOf(thrown);
      }
    },
  });
}

/** A job of the contract, one at a time: where it stands, what it answered or why it failed. */
export type JobState<N extends JobName> =
  | { readonly status: 'idle' }
  | { readonly status: 'running'; readonly progress: ProgressOf<N> | null }
  | { readonly status: 'done'; readonly value: OutputOf<N> }
  | { readonly status: 'failed'; readonly error: AppError };

/** Runs a job and follows it; `cancel` asks it to stop, its answer still comes. */
export function useJob<N extends JobName>(name: N): { readonly state: JobState<N>; readonly start: (input: InputOf<N>) => Promise<void>; readonly cancel: () => void; readonly clear: () => void } {
  const client = useClient();
  const [state, setState] = useState<JobState<N>>({ status: 'idle' });
  const running = useRef<RunningJob<OutputOf<N>> | null>(null);
  const start = useCallback(
    async (input: InputOf<N>) => {
      setState({ status: 'running', progress: null });
      try {
        running.current = client.run(name, input, (progress) => setState({ status: 'running', progress }));
        const value = await running.current.done;
        setState({ status: 'done', value });
      } catch (thrown) {
        setState({ status: 'failed', error: failureOf(thrown) });
      } finally {
        running.current = null;
      }
    },
    [client, name],
  );
  const cancel = useCallback(() => running.current?.cancel(), []);
  const clear = useCallback(() => setState({ status: 'idle' }), []);
  return { state, start, cancel, clear };
}
