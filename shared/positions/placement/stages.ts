import type { Anchor } from '../../model/position.ts';
import type { Placer, PlacementInFull } from './placer.ts';

/**
 * A placer between two texts with drafts in between. Where it finds no place at one go, the way is gone draft by draft, each step with
 * its own placer: a place that every step leads to, and that the two texts themselves do not speak against, is the place.
 */
export function throughStages(direct: Placer, stages: readonly (() => Placer)[]): Placer {
  if (stages.length === 0) return direct;
  const staged = (anchor: Anchor): PlacementInFull | null => {
    const reached = carriedThrough(stages, anchor);
    return reached === null ? null : direct.confirm(anchor, reached);
  };
  return {
    ...direct,
    place: (anchor) => {
      const placement = direct.place(anchor);
      return placement.at === null ? (staged(anchor)?.placement ?? placement) : placement;
    },
    detail: (anchor) => (direct.place(anchor).at === null ? staged(anchor) : null) ?? direct.detail(anchor),
  };
}

/** Where the same words stand after all steps; null when a step does not carry them. */
function carriedThrough(stages: readonly (() => Placer)[], start: Anchor): Anchor | null {
  let anchor = start;
  for (const stage of stages) {
    const { state, at } = stage().place(anchor);
    if (at === null || state === 'changed') return null;
    anchor = at.anchor;
  }
  return anchor;
}
