import { useEffect, useEffectEvent, useLayoutEffect } from 'react';
import { navigate, useHashLocation } from 'wouter/use-hash-location';
import { useClient } from './queries.ts';
import { placeOf } from './route.ts';

/** How long a place must be kept before it is saved as the last one, in milliseconds. */
const settleTime = 600;

/** Opens the place the program was left at, unless the address already names one (`#/` names the list of meetings), and saves each place that is kept. */
export function useLastRoute(lastRoute: string): void {
  const client = useClient();
  const [path] = useHashLocation();
  const restore = useEffectEvent(() => {
    if (location.hash === '' && placeOf(lastRoute) !== null) navigate(lastRoute, { replace: true });
  });
  // Before the first paint, so that the list of meetings does not flash.
  useLayoutEffect(() => restore(), []);
  useEffect(() => {
    if (path === lastRoute) return undefined;
    // A place that could not be saved costs a walk at the next start; the next place is saved again.
    const timer = setTimeout(() => void client.call('settings.set', { lastRoute: path }).catch(() => undefined), settleTime);
    return () => clearTimeout(timer);
  }, [client, lastRoute, path]);
}
