import type { DelegationId } from '../../../shared/model/id.ts';
import type { Position, PositionContent, PositionStatus, Speaker, Stance } from '../../../shared/model/position.ts';
import { refusal } from './refusal.ts';

/** All that changes of a position; every row of its history is one. */
export type PositionState = PositionContent & Speaker & Pick<Position, 'status' | 'responsible' | 'clearance'>;

const contentFields = ['stance', 'wording', 'talkingPoint', 'priority', 'confidentiality', 'note', 'fallback', 'redLine'] as const satisfies readonly (keyof PositionContent)[];
const otherFields = ['delegationId', 'sessionId', 'saidAt', 'status', 'responsible'] as const satisfies readonly (keyof PositionState)[];

/** A position of ours as it is taken. */
export function takenState(content: PositionContent, sessionId: Speaker['sessionId']): PositionState {
  return { ...content, delegationId: null, sessionId, saidAt: null, status: 'draft', responsible: '', clearance: null };
}

/** What another delegation said: public words, without instructions of ours. */
export function heardState(said: Pick<PositionContent, 'stance' | 'wording'> & { readonly delegationId: DelegationId; readonly sessionId: Speaker['sessionId']; readonly saidAt: string }): PositionState {
  return { ...said, talkingPoint: '', priority: 'normal', confidentiality: 'delegation', note: '', fallback: '', redLine: '', status: 'stated', responsible: '', clearance: null };
}

/** The state a position is in. */
export function stateOf(position: PositionState): PositionState {
  const { stance, wording, talkingPoint, priority, confidentiality, note, fallback, redLine, delegationId, sessionId, saidAt, status, responsible, clearance } = position;
  return { stance, wording, talkingPoint, priority, confidentiality, note, fallback, redLine, delegationId, sessionId, saidAt, status, responsible, clearance };
}

/** Whether two states say the same, clearance included. */
export function isSameState(one: PositionState, other: PositionState): boolean {
  return isSameContent(one, other) && otherFields.every((field) => one[field] === other[field]) && isSameClearance(one.clearance, other.clearance);
}

/**
 * What a position says now: one of ours that was cleared or stated is a draft again, with its clearance marked as changed.
 * Throws `invalid-input`: `void`; `only-reservation` where a lifted one would become what cannot be lifted.
 */
export function withContent(position: PositionState, content: PositionContent): PositionState {
  if (position.status === 'void') throw refusal('positionId', 'void');
  if (position.status === 'lifted' && !isReservation(content.stance)) throw refusal('content.stance', 'only-reservation');
  const next = { ...stateOf(position), ...pickContent(content) };
  if (isSameContent(position, next)) return next;
  const status = isOurs(position) && (position.status === 'cleared' || position.status === 'stated') ? 'draft' : position.status;
  return withClearanceOf(position, { ...next, status });
}

/**
 * The state after a person set another status. Throws `invalid-input` on `status`: `void`; `not-ours`: another delegation's position
 * is never a draft; `closed`: what is withdrawn or lifted is reopened first; `only-reservation`: any other stance is not lifted.
 */
export function withStatus(position: PositionState, status: Exclude<PositionStatus, 'cleared' | 'void'>): PositionState {
  if (position.status === status) return stateOf(position);
  if (position.status === 'void') throw refusal('status', 'void');
  if (status === 'draft' && !isOurs(position)) throw refusal('status', 'not-ours');
  if (isClosed(position) && status !== openStatus(position)) throw refusal('status', 'closed');
  if (status === 'lifted' && !isReservation(position.stance)) throw refusal('status', 'only-reservation');
  return withClearanceOf(position, { ...stateOf(position), status });
}

/** The state after the head cleared a position; what was stated already stays so. */
export function withClearance(position: PositionState, by: { readonly at: string; readonly author: string }): PositionState {
  if (position.clearance?.isChanged === false && position.status !== 'draft') return stateOf(position);
  return { ...stateOf(position), status: position.status === 'stated' ? 'stated' : 'cleared', clearance: { at: by.at, author: by.author, isChanged: false } };
}

/** The state after the head sent a position back. */
export function sentBack(position: PositionState): PositionState {
  return withClearanceOf(position, { ...stateOf(position), status: 'draft' });
}

/** An earlier state made the present one. Only the head clears: what was cleared then comes back as a draft. Throws `invalid-input` for `void`. */
export function restoredState(position: PositionState, earlier: PositionState): PositionState {
  if (earlier.status === 'void') throw refusal('number', 'void');
  return withClearanceOf(position, { ...earlier, status: earlier.status === 'cleared' ? 'draft' : earlier.status });
}

/** A created position that was undone never counted. */
export function voidState(position: PositionState): PositionState {
  return { ...stateOf(position), status: 'void', clearance: null };
}

/** Ours, and not what another delegation said. */
export function isOurs({ delegationId }: Pick<PositionState, 'delegationId'>): boolean {
  return delegationId === null;
}

/** Withdrawn or lifted: no longer held. */
export function isClosed({ status }: Pick<PositionState, 'status'>): boolean {
  return status === 'withdrawn' || status === 'lifted';
}

/** What a closed position is again once reopened. */
function openStatus(position: PositionState): PositionStatus {
  return isOurs(position) ? 'draft' : 'stated';
}

function isReservation(stance: Stance): boolean {
  return stance === 'reserve' || stance === 'ad-referendum';
}

/** What the head cleared is no longer what stands once the words change or it is a draft again. */
function withClearanceOf(before: PositionState, next: PositionState): PositionState {
  const { clearance } = before;
  return { ...next, clearance: clearance && { ...clearance, isChanged: clearance.isChanged || next.status === 'draft' || !isSameContent(before, next) } };
}

function pickContent(content: PositionContent): PositionContent {
  const { stance, wording, talkingPoint, priority, confidentiality, note, fallback, redLine } = content;
  return { stance, wording, talkingPoint, priority, confidentiality, note, fallback, redLine };
}

function isSameContent(one: PositionContent, other: PositionContent): boolean {
  return contentFields.every((field) => one[field] === other[field]);
}

function isSameClearance(one: Position['clearance'], other: Position['clearance']): boolean {
  return one?.at === other?.at && one?.author === other?.author && one?.isChanged === other?.isChanged;
}
