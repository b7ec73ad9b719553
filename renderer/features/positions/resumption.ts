import { z } from 'zod';
import type { Draft } from '../../../shared/model/draft.ts';
import { positionId } from '../../../shared/model/id.ts';
import { anchor } from '../../../shared/model/position.ts';

const resumption = z.object({ resumed: z.object({ anchor, positionId: positionId.nullable() }) });

/** Which form a place opens with: told beside its address, so that going there again opens the text alone. */
export type Resumption = z.output<typeof resumption>;

/** What to hand to `navigate` with the address of the text a draft is of. */
export function resumptionOf({ anchor: place, positionId: changed }: Pick<Draft, 'anchor' | 'positionId'>): Resumption {
  return { resumed: { anchor: place, positionId: changed } };
}

/** The form that is to be open, from the state of the present entry of the window's history; null for none. */
export function resumedIn(state: unknown): Resumption['resumed'] | null {
  const parsed = resumption.safeParse(state);
  return parsed.success ? parsed.data.resumed : null;
}
