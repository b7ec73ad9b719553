import type { DelegationId } from '../model/id.ts';
import { stances, type Position, type Stance } from '../model/position.ts';
import { withoutTypography } from '../text/typography.ts';

/** What a tally reads of a position. `isOnEarlierWords`: it was said on words that have changed since. */
export type TalliedPosition = Pick<Position, 'delegationId' | 'stance' | 'wording' | 'saidAt' | 'status'> & { readonly isOnEarlierWords?: boolean };

/** The delegations of one stance, in the order they spoke. `onEarlierWords`: those of them who spoke on words that have changed since. */
export type StanceTally = { readonly stance: Stance; readonly delegationIds: readonly DelegationId[]; readonly onEarlierWords: readonly DelegationId[] };

/** One proposed wording, as first spelt, with all who proposed it. `isOurs`: we said it on the floor too. */
export type Proposal = { readonly wording: string; readonly delegationIds: readonly DelegationId[]; readonly isOurs: boolean };

export type Tally = { readonly byStance: readonly StanceTally[]; readonly proposals: readonly Proposal[] };

/**
 * Who holds what on one paragraph: the stances of the other delegations in their fixed order, those nobody took left out,
 * and what is proposed, wordings that differ in typography alone grouped. The last statement of a delegation counts; one
 * that was withdrawn or lifted leaves its delegation without a stance, one that was undone was never made. Our own
 * positions are in no stance's count; a wording of ours is a proposal once we stated it.
 */
export function tallyOf(positions: readonly TalliedPosition[]): Tally {
  const statements = lastStatements(positions);
  return { byStance: stances.flatMap((stance) => stanceTally(stance, statements) ?? []), proposals: proposalsOf(statements, positions.filter(isStatedByUs)) };
}

type Statement = TalliedPosition & { readonly delegationId: DelegationId };

function isStatement(position: TalliedPosition): position is Statement {
  return position.delegationId !== null && position.status !== 'void';
}

function isStatedByUs(position: TalliedPosition): boolean {
  return position.delegationId === null && position.status === 'stated';
}

/** The last word of each delegation, in the order they were said; of two said at the same moment, the one given later. */
function lastStatements(positions: readonly TalliedPosition[]): readonly Statement[] {
  const spoken = positions.filter(isStatement).toSorted((a, b) => (a.saidAt ?? '').localeCompare(b.saidAt ?? ''));
  const last = spoken.filter((statement, place) => !spoken.slice(place + 1).some(({ delegationId }) => delegationId === statement.delegationId));
  return last.filter(({ status }) => status !== 'withdrawn' && status !== 'lifted');
}

function stanceTally(stance: Stance, statements: readonly Statement[]): StanceTally | null {
  const held = statements.filter((statement) => statement.stance === stance);
  if (held.length === 0) return null;
  return { stance, delegationIds: held.map(({ delegationId }) => delegationId), onEarlierWords: held.filter((statement) => statement.isOnEarlierWords === true).map(({ delegationId }) => delegationId) };
}

/** Only `amend` proposes words for the text: with any other stance, the words are what was said of it. */
function proposalsOf(statements: readonly Statement[], ours: readonly TalliedPosition[]): readonly Proposal[] {
  const proposing = [...statements, ...ours].filter(({ stance, wording }) => stance === 'amend' && wording.trim() !== '');
  return [...Map.groupBy(proposing, ({ wording }) => wordingKey(wording)).values()].map((same) => ({
    wording: same[0]?.wording ?? '',
    delegationIds: same.flatMap(({ delegationId }) => delegationId ?? []),
    isOurs: same.some(({ delegationId }) => delegationId === null),
  }));
}

/** Equal for wordings that are the same but for typography, the case of the opening letter and the sign that closes them. */
function wordingKey(wording: string): string {
  const plain = withoutTypography(wording).replace(/[.,;:]+$/u, '').trim();
  return plain.slice(0, 1).toLowerCase() + plain.slice(1);
}
