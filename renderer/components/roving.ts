import { useCallback, useState } from 'react';

/** A list one walks with keys: one of its things is current and has the focus. */
export type Roving = {
  readonly current: string | null;
  readonly choose: (id: string) => void;
  /** Moves by so many things (negative: back) and stops at the ends. From outside the list it goes to the current one. */
  readonly move: (by: number) => void;
};

/** Walks the things of the screen that carry `data-roving` with one of the ids, in the order of the ids. */
export function useRoving(ids: readonly string[]): Roving {
  const [chosen, setChosen] = useState<string | null>(null);
  const current = chosen !== null && ids.includes(chosen) ? chosen : (ids[0] ?? null);
  const choose = useCallback((id: string) => setChosen(id), []);
  const move = (by: number): void => {
    if (current === null) return;
    const isInside = document.activeElement?.matches('[data-roving]') ?? false;
    const next = ids[Math.min(ids.length - 1, Math.max(0, ids.indexOf(current) + (isInside ? by : 0)))];
    if (next === undefined) return;
    setChosen(next);
    goTo(next);
  };
  return { current, choose, move };
}

/** Brings a thing of the list into sight and gives it the focus. */
export function goTo(id: string): void {
  const thing = document.querySelector<HTMLElement>(`main [data-roving="${CSS.escape(id)}"]`);
  thing?.focus({ preventScroll: true });
  (thing?.closest('article, tr') ?? thing)?.scrollIntoView({ block: 'nearest' });
}
