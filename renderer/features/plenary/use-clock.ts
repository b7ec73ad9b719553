import { useEffect, useState } from 'react';

/** In milliseconds. */
const minute = 60_000;

/** The time of this machine, told again as each minute begins. */
export function useClock(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setTimeout(() => setNow(new Date()), minute - (now.getTime() % minute));
    return () => clearTimeout(timer);
  }, [now]);
  return now;
}
