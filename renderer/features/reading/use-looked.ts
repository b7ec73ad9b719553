import { useEffect } from 'react';
import type { VersionId } from '../../../shared/model/id.ts';
import { useClient } from '../../platform/queries.ts';

/** How long a text must be open before it counts as looked at, in milliseconds. */
const lookTime = 3_000;

/** Records that a text was looked at, once it has been on screen for a moment, so that what changed since can be told. */
export function useLooked(versionId: VersionId): void {
  const client = useClient();
  useEffect(() => {
    // A look that could not be recorded shows changes once more; the next look is recorded again.
    const timer = setTimeout(() => void client.call('milestone.set', { versionId, kind: 'looked', isSet: true }).catch(() => undefined), lookTime);
    return () => clearTimeout(timer);
  }, [client, versionId]);
}
