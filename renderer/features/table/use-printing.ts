import { useCallback, useEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** How the screen is drawn: for the eye, or for paper, with confidential words only where somebody asked for them. */
export type Paper = 'none' | 'plain' | 'with-secrets';

/**
 * Draws the screen anew before it goes to paper, however the printing was begun, and back after it. Only `print(true)`
 * puts confidential words on the page, for that one printing.
 */
export function usePrinting(): { readonly paper: Paper; readonly print: (withSecrets: boolean) => void } {
  const [paper, setPaper] = useState<Paper>('none');
  useEffect(() => {
    const media = window.matchMedia('print');
    const begin = (): void => flushSync(() => setPaper((before) => (before === 'none' ? 'plain' : before)));
    const end = (): void => setPaper('none');
    const follow = ({ matches }: MediaQueryListEvent): void => (matches ? begin() : end());
    window.addEventListener('beforeprint', begin);
    window.addEventListener('afterprint', end);
    media.addEventListener('change', follow);
    return () => {
      window.removeEventListener('beforeprint', begin);
      window.removeEventListener('afterprint', end);
      media.removeEventListener('change', follow);
    };
  }, []);
  const print = useCallback((withSecrets: boolean) => {
    flushSync(() => setPaper(withSecrets ? 'with-secrets' : 'plain'));
    window.print();
  }, []);
  return { paper, print };
}
