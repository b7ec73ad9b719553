import { useMemo } from 'react';
import type { Version } from '../../../shared/model/document.ts';
import { useQueryOf } from '../../platform/queries.ts';
import { byVersion, type ByVersion } from './order.ts';

const nothing: ByVersion = { here: [], elsewhere: [] };

/** Our positions on a version and, apart, on the other versions of its document; empty until they have come. */
export function usePositions(version: Version | undefined): ByVersion {
  // The placeholder ids are never sent: the query waits for the version.
  const asked = useQueryOf('position.list', { meetingId: version?.meetingId ?? '', documentId: version?.documentId ?? '' }, { isEnabled: version !== undefined });
  return useMemo(() => (version === undefined || asked.data === undefined ? nothing : byVersion(asked.data, version.id)), [asked.data, version]);
}
