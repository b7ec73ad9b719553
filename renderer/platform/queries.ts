import { QueryClient, useMutation, useQuery, useQueryClient, type UseMutationResult, type UseQueryResult } from '@tanstack/react-query';
import { createContext, use, useEffect } from 'react';
import { contract, type CommandName, type InputOf, type OutputOf, type QueryName } from '../../shared/contract/index.ts';
import type { Topic } from '../../shared/contract/operation.ts';
import type { AppError } from '../../shared/errors.ts';
import { failureOf, type Client } from './client.ts';

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

const draftCommands: readonly unknown[] = ['draft.keep', 'draft.discard'] satisfies readonly CommandName[];

/** Whether a command (its key is `[name]`) changes drafts and nothing else: what it confirms is kept, but it is not saved. */
export function isOfDrafts(mutationKey: readonly unknown[] | undefined): boolean {
  return draftCommands.includes(mutationKey?.[0]);
}
