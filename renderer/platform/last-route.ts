import { useEffect, useState } from 'react';
import { navigate, useHashLocation } from 'wouter/use-hash-location';
import { useClient } from './queries.ts';
import { placeOf } from './route.ts';

/** How long a place must be kept before it is saved as the last one, in milliseconds. */
const settleTime = 600;

/**
 * Opens the place the program was left at, unless the address already names one, and saves each place that is
 * kept. Answers whether the restoring is over.
 */
export function useLastRoute(lastRoute: string): boolean {
  const client = useClient();
  const [path] = useHashLocation();
  const [isRestored, setRestored] = useState(false);
  useEffect(() => {
    if (isRestored) return;
    if (path === '/' && placeOf(lastRoute) !== null) navigate(lastRoute, { replace: true });
    setRestored(true);
  }, [isRestored, lastRoute, path]);
  useEffect(() => {
    if (!isRestored || path === lastRoute) return undefined;
    // A place that could not be saved costs a walk at the next start; the next place is saved again.
    const timer = setTimeout(() => void client.call('settings.set', { lastRoute: path }).catch(() => undefined), settleTime);
    return () => clearTimeout(timer);
  }, [client, isRestored, lastRoute, path]);
  return isRestored;
}
