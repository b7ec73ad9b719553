import { useMemo } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import type { Version } from '../../../shared/model/document.ts';
import { useQueryOf } from '../../platform/queries.ts';
import { ledgerOn, type Ledger } from './ledger.ts';
import { usePlaced } from './use-placed.ts';

/** The ledger on a text: undefined until every position of its line has its place there. */
export type LedgerOnText = { readonly ledger: Ledger | undefined; readonly error: AppError | null; readonly retry: () => void };

/** The positions of a line with where each stands on one of its texts. */
export function useLedger(version: Version | undefined): LedgerOnText {
  // The placeholder ids are never sent: the query waits for the version.
  const asked = useQueryOf('position.list', { meetingId: version?.meetingId ?? '', documentId: version?.documentId ?? '' }, { isEnabled: version !== undefined });
  const { placed, error, retry } = usePlaced(version?.id);
  const ledger = useMemo(() => (asked.data === undefined || placed === undefined ? undefined : ledgerOn(asked.data, placed)), [asked.data, placed]);
  return { ledger, error: asked.error ?? error, retry: asked.error === null ? retry : () => void asked.refetch() };
}
