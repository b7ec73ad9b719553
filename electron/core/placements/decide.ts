import type { OutputOf, ParsedInputOf } from '../../../shared/contract/index.ts';
import type { Block } from '../../../shared/model/document.ts';
import type { Anchor, Position } from '../../../shared/model/position.ts';
import type { ReadyComparisons } from '../comparisons/ready.ts';
import type { CommandContext } from '../dispatch.ts';
import type { Clock } from '../ports.ts';
import { addChange, startStep, type Step } from '../positions/acts.ts';
import { anchorColumns } from '../positions/anchor-columns.ts';
import { insertDecision, type NewDecision } from '../positions/decision-rows.ts';
import { discardDraft } from '../positions/draft-handlers.ts';
import { knownPosition } from '../positions/known-position.ts';
import { placeOf } from '../positions/place.ts';
import { refusal } from '../positions/refusal.ts';
import { isClosed, isOurs, isSameState, withContent, withStatus } from '../positions/state.ts';
import type { WriteDb } from '../store/database.ts';
import { placeableOn } from './placeable-on.ts';
import type { Placeable, Placing, Placings } from './placings.ts';

type Input = ParsedInputOf<'placement.decide'>;
export type DecideContext = { readonly clock: Clock; readonly placings: Placings; readonly comparisons: Pick<ReadyComparisons, 'blocks'> };

/**
 * Records what a person decided about a position of ours on a version, as one step of work; saying again what already holds
 * changes nothing. Throws `not-found`, or `invalid-input`: `other-document`, `not-ours`, `void` and `closed` for a position
 * that is not to be decided upon; `place-missing` on `anchor` where none is given and none is sure; `outside-text`;
 * `content-missing` on `content` for an amendment without its words.
 */
export function decide({ clock, placings, comparisons }: DecideContext, { db, changed }: CommandContext, input: Input): OutputOf<'placement.decide'> {
  const placing = placings.on(db, input.versionId);
  const placeable = placeableOn(db, placing, input.positionId);
  const position = knownPosition(db, input.positionId);
  refuseWhatIsNotDecided(position);
  const put = where(input, placing, placeable, comparisons.blocks(db, placing.readingId));
  if (!holdsAlready(position, placeable, placing.readingId, input, put)) {
    const step = startStep(db, clock, position.meetingId, input.kind);
    insertDecision(db, { ...put, positionId: position.id, actId: step.actId, versionId: input.versionId, readingId: placing.readingId, kind: input.kind, at: step.at, author: step.author });
    changeOf(db, step, position, input);
    changed('positions');
  }
  if (input.kind === 'amended') discardDraft({ db, changed }, { positionId: position.id });
  const after = placings.on(db, input.versionId);
  return after.place(placeableOn(db, after, input.positionId));
}

function refuseWhatIsNotDecided(position: Position): void {
  if (!isOurs(position)) throw refusal('positionId', 'not-ours');
  if (position.status === 'void') throw refusal('positionId', 'void');
  if (isClosed(position)) throw refusal('positionId', 'closed');
}

type Put = Pick<NewDecision, 'anchor' | 'label' | 'section' | 'quote' | 'before' | 'after'>;

/** Where the decision puts the position: `withdrawn` and `later` nowhere, `reattached` where the person says, the others there or where it was found. */
function where({ kind, anchor }: Input, placing: Placing, placeable: Placeable, blocks: readonly Block[]): Put {
  if (kind === 'withdrawn' || kind === 'later') return { anchor: null, label: null, section: '', quote: '', before: '', after: '' };
  const chosen: Anchor | undefined = anchor ?? (kind === 'reattached' ? undefined : placing.place(placeable).at?.anchor);
  if (chosen === undefined) throw refusal('anchor', 'place-missing');
  return { anchor: chosen, ...placeOf(chosen, blocks) };
}

function holdsAlready(position: Position, { decision, route }: Placeable, readingId: number, input: Input, put: Put): boolean {
  if (decision?.kind !== input.kind || !isSameAnchor(decision.anchor, put.anchor)) return false;
  if (put.anchor !== null && route.base.readingId !== readingId) return false;
  return input.content === undefined || isSameState(position, withContent(position, input.content));
}

function isSameAnchor(one: Anchor | null, other: Anchor | null): boolean {
  if (one === null || other === null) return one === other;
  const [here, there] = [anchorColumns(one), anchorColumns(other)];
  return here.scope === there.scope && here.blockPlace === there.blockPlace && here.start === there.start && here.end === there.end;
}

/** What the decision changes of the position itself. */
function changeOf(db: WriteDb, step: Step, position: Position, { kind, content }: Input): void {
  if (kind === 'withdrawn') addChange(db, step, position.id, { action: 'withdrawn', state: withStatus(position, 'withdrawn') });
  if (kind !== 'amended') return;
  if (content === undefined) throw refusal('content', 'content-missing');
  const state = withContent(position, content);
  if (!isSameState(position, state)) addChange(db, step, position.id, { action: 'changed', state });
}
