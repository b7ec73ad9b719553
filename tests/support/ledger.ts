import type { OutputOf } from '../../shared/contract/index.ts';
import type { AppErrorShape } from '../../shared/errors.ts';
import type { DelegationId, SessionId } from '../../shared/model/id.ts';
import type { MeetingInput } from '../../shared/model/meeting.ts';
import type { Anchor, Position, PositionContent } from '../../shared/model/position.ts';
import { addedVersion, callOk, callRefused, importTexts, meetingInput, openTestCore, required, sessionInput, type TestCore } from './core.ts';

/** What a person says, with what a test changes. */
export function positionContent(changes: Partial<PositionContent> = {}): PositionContent {
  return { stance: 'amend', wording: 'shall', talkingPoint: 'We prefer the future.', priority: 'high', confidentiality: 'confidential', note: 'Instruction of 3 March', fallback: 'should', redLine: 'may', ...changes };
}

/** A paragraph longer than the surroundings that are kept, with a character of two halves and a bracket. */
export const longText = 'The Parties, recalling the many instruments to which they have acceded over the years, shall 𝔸ct together without [undue] delay whenever a person is found to be in danger at the border.';
const file = `RTP-V/doc.4/26\n\nDRAFT DECLARATION\n\nRECOGNIZING the need to act;\n\nDECLARE:\n\nI. COOPERATION\n\n1. To cooperate.\n\n2. ${longText}\n`;

/** A core on a clock that goes on by a second whenever it is read. */
export async function openTickingCore(): Promise<TestCore> {
  let now = Date.parse('2026-03-02T10:00:00Z');
  return openTestCore({ clock: { now: () => new Date((now += 1_000)) } });
}

/** A new meeting with a session and one text, in a new core or the one given. `as` says who sits at the desk. */
export async function openLedger(as: Partial<MeetingInput> = {}, given?: TestCore) {
  const core = given ?? (await openTickingCore());
  const meeting = await callOk(core, 'meeting.create', meetingInput(as));
  await callOk(core, 'settings.set', { author: 'Ana' });
  const session = await callOk(core, 'session.create', { meetingId: meeting.id, session: sessionInput() });
  const version = addedVersion((await importTexts(core, meeting.id, [['draft.txt', file]]))[0]);
  const { blocks } = await callOk(core, 'version.get', { versionId: version.id });
  const block = required(blocks.find(({ text }) => text === longText));
  const heading = required(blocks.find(({ kind }) => kind === 'heading'));
  const delegationNamed = (name: string): DelegationId => required(meeting.delegations.find((delegation) => delegation.name === name)).id;
  const topics: string[][] = [];
  core.onChanged((changed) => topics.push([...changed.topics]));
  return { core, meetingId: meeting.id, sessionId: session.id, documentId: version.documentId, versionId: version.id, blocks, block, heading, delegationNamed, topics, ...operations(core, meeting.id, version.id) };
}

export type TestLedger = Awaited<ReturnType<typeof openLedger>>;

function operations(core: TestCore, meetingId: Position['meetingId'], versionId: Position['versionId']) {
  return {
    take: (anchor: Anchor, changes: Partial<PositionContent> = {}, sessionId: SessionId | null = null) => callOk(core, 'position.create', { versionId, anchor, sessionId, content: positionContent(changes) }),
    hear: (name: string, anchor: Anchor, said: Partial<Pick<PositionContent, 'stance' | 'wording'>> = {}, sessionId: SessionId | null = null) =>
      callOk(core, 'position.record', { versionId, anchor, delegation: { name }, sessionId, stance: 'support', wording: '', ...said }),
    update: (positionId: Position['id'], changes: Partial<PositionContent> = {}) => callOk(core, 'position.update', { positionId, content: positionContent(changes) }),
    setStatus: (positionId: Position['id'], status: 'draft' | 'stated' | 'withdrawn' | 'lifted') => callOk(core, 'position.setStatus', { positionId, status }),
    review: (action: 'clear' | 'send-back' | 'take-over', positionIds: readonly Position['id'][], remark = '') => callOk(core, 'positions.review', { positionIds: [...positionIds], action, remark }),
    restore: (positionId: Position['id'], number: number) => callOk(core, 'position.restore', { positionId, number }),
    history: (positionId: Position['id']): Promise<OutputOf<'position.history'>> => callOk(core, 'position.history', { positionId }),
    list: () => callOk(core, 'position.list', { meetingId }),
    steps: () => callOk(core, 'ledger.get', { meetingId }),
    undo: () => callOk(core, 'ledger.undo', { meetingId }),
    redo: () => callOk(core, 'ledger.redo', { meetingId }),
    setAuthor: (author: string) => callOk(core, 'settings.set', { author }),
    /** What an operation refuses, as `code` or `code path issue`. */
    refusalOf: async (op: string, input: unknown) => inWords(await callRefused(core, op, input)),
  };
}

function inWords({ code, details }: AppErrorShape): string {
  const issues: unknown = details?.['issues'];
  const [issue] = Array.isArray(issues) ? (issues as readonly { readonly path: string; readonly code: string }[]) : [];
  return issue ? `${code} ${issue.path} ${issue.code}` : code;
}
