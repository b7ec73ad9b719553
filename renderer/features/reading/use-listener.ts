import { useEffect, useEffectEvent, type RefObject } from 'react';

/**
 * Listens on an element for what happens inside it, for as long as the caller is on screen: one listener for a
 * whole list instead of one for each of its paragraphs.
 */
export function useListener<K extends keyof HTMLElementEventMap>(target: RefObject<HTMLElement | null>, type: K, listener: (event: HTMLElementEventMap[K]) => void): void {
  const listen = useEffectEvent(listener);
  useEffect(() => {
    const element = target.current;
    const onEvent = (event: HTMLElementEventMap[K]): void => listen(event);
    element?.addEventListener(type, onEvent);
    return () => element?.removeEventListener(type, onEvent);
  }, [target, type]);
}
