import { isSameDelegation } from '../../../shared/delegations/names.ts';
import { AppError } from '../../../shared/errors.ts';
import type { DelegationId } from '../../../shared/model/id.ts';
import { delegation, type Delegation, type Meeting } from '../../../shared/model/meeting.ts';
import type { CommandContext } from '../dispatch.ts';
import { insertDelegation } from '../meetings/rows.ts';
import type { Ids } from '../ports.ts';
import { refusal } from './refusal.ts';

/** The delegation of a meeting with this id; throws `not-found`. */
export function knownDelegation({ delegations }: Meeting, id: string): Delegation {
  const known = delegations.find((candidate) => candidate.id === id);
  if (!known) throw new AppError('not-found', 'No such delegation in this meeting', { details: { what: 'delegation' } });
  return known;
}

/** The delegation of a meeting that a name means, whatever its case, accents or language; one nobody has yet joins the meeting. */
export function delegationNamed({ db, changed }: CommandContext, meeting: Meeting, name: string, ids: Ids): Delegation {
  const known = meeting.delegations.find((candidate) => candidate.name === name) ?? meeting.delegations.find((candidate) => isSameDelegation(candidate.name, name));
  if (known) return known;
  const joined = delegation.parse({ id: ids.create(), name });
  insertDelegation(db, meeting.id, joined);
  changed('meetings');
  return joined;
}

/** Throws `invalid-input`: what our own delegation says is never taken for what another one said. */
export function refuseOwnDelegation({ myDelegationId }: Meeting, id: DelegationId, path: string): void {
  if (id === myDelegationId) throw refusal(path, 'own-delegation');
}
