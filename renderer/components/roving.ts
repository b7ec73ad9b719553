import { useCallback, useRef, useState, type RefObject } from 'react';

/** A list one walks with keys: one of its things is current and has the focus. */
export type Roving = {
  readonly current: string | null;
  /** Put on the container; its things carry `data-roving` with their id. */
  readonly container: RefObject<HTMLDivElement | null>;
  readonly choose: (id: string) => void;
  /** Moves by so many things (negative: back) and stops at the ends. */
  readonly move: (by: number) => void;
};

/** Walks the `data-roving` things of a container in the order they stand on screen. */
export function useRoving(ids: readonly string[], initial: string | null = null): Roving {
  const container = useRef<HTMLDivElement | null>(null);
  const [chosen, setChosen] = useState(initial);
  const current = chosen !== null && ids.includes(chosen) ? chosen : (ids[0] ?? null);
  const choose = useCallback((id: string) => setChosen(id), []);
  const move = (by: number): void => {
    const at = current === null ? -1 : ids.indexOf(current);
    const isFocusInside = container.current?.contains(document.activeElement) ?? false;
    const next = ids[Math.min(ids.length - 1, Math.max(0, isFocusInside ? at + by : Math.max(at, 0)))];
    if (next === undefined) return;
    setChosen(next);
    const thing = container.current?.querySelector<HTMLElement>(`[data-roving="${CSS.escape(next)}"]`);
    thing?.focus({ preventScroll: true });
    thing?.scrollIntoView({ block: 'nearest' });
  };
  return { current, container, choose, move };
}
