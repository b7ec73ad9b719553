import { useEffect } from 'react';

/** How often the window looks whether the desk is still there, in milliseconds. */
const lookTime = 2_000;

/**
 * Closes this window once the one that opened it has been closed: nobody moves the text any more. A desk that is only loaded
 * again stays its opener; a window that a shell opened has none, and the shell closes it.
 */
export function useClosingWithOpener(): void {
  useEffect(() => {
    if (!hasOpener()) return undefined;
    const timer = setInterval(() => {
      if (!hasOpener()) window.close();
    }, lookTime);
    return () => clearInterval(timer);
  }, []);
}

function hasOpener(): boolean {
  const opener: unknown = window.opener;
  return typeof opener === 'object' && opener !== null && Reflect.get(opener, 'closed') === false;
}
