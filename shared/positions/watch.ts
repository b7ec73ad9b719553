import type { PositionId } from '../model/id.ts';
import type { PlacedPosition } from '../model/placement.ts';
import type { Position, Stance } from '../model/position.ts';
import { isContesting } from './convergence.ts';
import type { Tally } from './tally.ts';

/** What the head of delegation is to look at on one paragraph. `redLines`: our positions whose red line is touched. */
export type Watch = {
  readonly brackets: number;
  readonly redLines: readonly PositionId[];
  /** Delegations with a reservation or an ad referendum, ours included. */
  readonly reservations: number;
  /** The printed labels of the notes called in the text. */
  readonly notes: readonly string[];
  /** Somebody spoke, all who spoke can live with it, and nothing is bracketed. */
  readonly isAgreed: boolean;
};

/** The stances that would have other words stand, or none: a reservation leaves the text as it is. */
const rewriting: ReadonlySet<Stance> = new Set(['amend', 'delete', 'oppose']);

type Held = { readonly position: Position; readonly placed: PlacedPosition };

/**
 * A red line is touched when the words our position stands on changed under it or have no place left and nobody has decided
 * on that yet, or when another delegation wants to alter, delete or refuse the paragraph it stands on.
 */
export function watchOf(ours: readonly Held[], tally: Tally, inText: Pick<Watch, 'brackets' | 'notes'>): Watch {
  const isRewritten = tally.byStance.some(({ stance }) => rewriting.has(stance));
  const isTouched = ({ position, placed }: Held): boolean => position.redLine.trim() !== '' && (isRewritten || placed.standing === 'to-reconfirm' || placed.standing === 'orphan');
  const stancesHeld = [...ours.map(({ position }) => position.stance), ...tally.byStance.map(({ stance }) => stance)];
  return {
    brackets: inText.brackets,
    redLines: ours.filter(isTouched).map(({ position }) => position.id),
    reservations: ours.filter(({ position }) => isReserving(position.stance)).length + tally.byStance.filter(({ stance }) => isReserving(stance)).reduce((sum, { delegationIds }) => sum + delegationIds.length, 0),
    notes: inText.notes,
    isAgreed: inText.brackets === 0 && tally.byStance.length > 0 && stancesHeld.every((stance) => stance === 'support' || stance === 'accept'),
  };
}

/** How many delegations contest a paragraph, as the convergence counts it; ours counted once. */
export function contestCount(row: { readonly ours: readonly { readonly position: Pick<Position, 'stance'> }[]; readonly tally: Tally }): number {
  const others = row.tally.byStance.filter(({ stance }) => isContesting(stance)).reduce((sum, { delegationIds }) => sum + delegationIds.length, 0);
  return others + (row.ours.some(({ position }) => isContesting(position.stance)) ? 1 : 0);
}

function isReserving(stance: Stance): boolean {
  return stance === 'reserve' || stance === 'ad-referendum';
}
