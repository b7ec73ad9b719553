import type { Handlers } from '../dispatch.ts';
import type { Clock, Ids } from '../ports.ts';
import { delegationNamed, knownDelegation, refuseOwnDelegation } from './delegations.ts';
import { heardState } from './state.ts';
import { takePosition } from './take-position.ts';

/** The floor record: what another delegation said, on any place of a text, at this moment. */
export function createRecordHandlers(ports: { readonly clock: Clock; readonly ids: Ids }): Pick<Handlers, 'position.record'> {
  return {
    'position.record': (context, { delegation, stance, wording, ...place }) =>
      takePosition(context, ports, 'heard', place, ({ meeting, sessionId, at }) => {
        const { id } = 'name' in delegation ? delegationNamed(context, meeting, delegation.name, ports.ids) : knownDelegation(meeting, delegation.delegationId);
        refuseOwnDelegation(meeting, id, 'delegation');
        return heardState({ stance, wording, delegationId: id, sessionId, saidAt: at });
      }),
  };
}
