import type { Position } from '../../../shared/model/position.ts';
import { isHeld, isOurs } from './order.ts';

type Status = 'stated' | 'withdrawn' | 'lifted' | 'draft';

/** What can become of a position from here: ours is stated, withdrawn or changed; only what holds something back can be lifted; what is closed can be opened again. */
export function nextStatuses(position: Position): readonly Status[] {
  if (!isHeld(position)) return ['draft'];
  const canBeStated = isOurs(position) && position.status !== 'stated';
  const canBeLifted = position.stance === 'reserve' || position.stance === 'ad-referendum';
  return [...(canBeStated ? (['stated'] as const) : []), ...(canBeLifted ? (['lifted'] as const) : []), 'withdrawn'];
}
