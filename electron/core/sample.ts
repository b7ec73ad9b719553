import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { contract } from '../../shared/contract/index.ts';
import type { Changed } from '../../shared/contract/wire.ts';
import { AppError } from '../../shared/errors.ts';
import type { Block, Version } from '../../shared/model/document.ts';
import type { MeetingId, SessionId } from '../../shared/model/id.ts';
import { agendaItemInput, meetingInput, sessionInput, type Session } from '../../shared/model/meeting.ts';
import { positionContent, positionStatus, type Anchor, type Position } from '../../shared/model/position.ts';
import { commit, type CommandContext, type Dispatcher, type Handlers } from './dispatch.ts';
import { knownVersion } from './documents/handlers.ts';
import { blocksOf } from './documents/reading-rows.ts';
import { librarySample, setSampleMeeting, setSampleState } from './library/rows.ts';
import type { Library } from './store/library.ts';

const agendaEntry = agendaItemInput.omit({ documentIds: true }).extend({ documents: z.array(z.string()) });
/** `delegation`: who said it, by name, null for ours; `session`: the title of the session it was said or taken in; `status`: what became of it since. */
const samplePosition = z.object({
  file: z.string(),
  label: z.string().nullable(),
  quote: z.string().nullable(),
  delegation: z.string().nullable(),
  session: z.string().nullable(),
  status: positionStatus.exclude(['void']),
  ...positionContent.shape,
});

/** `meeting.json` of a sample folder; the files it names stand beside it. */
const sample = z.object({
  meeting: meetingInput,
  sessions: z.array(sessionInput.safeExtend({ agenda: z.array(agendaEntry) })),
  files: z.array(z.string()),
  positions: z.array(samplePosition),
});
type Sample = z.output<typeof sample>;
type SamplePosition = z.output<typeof samplePosition>;

export type SamplePorts = {
  readonly library: Library;
  readonly handlers: Handlers;
  readonly dispatcher: Dispatcher;
  readonly broadcast: (changed: Changed) => void;
  readonly lend: (path: string) => string;
};

/**
 * Imports the sample meeting into a new library, once, by the operations a person uses: the meeting and its sessions in one
 * transaction, the files by the import job, then agendas and positions in one transaction. If the program ends in between,
 * the next opening goes on where it stopped.
 */
export async function importSample(ports: SamplePorts, folder: string | null): Promise<void> {
  const { library } = ports;
  if (library.isReadOnly) return;
  if (librarySample(library.read).state === 'undecided') library.write((db) => setSampleState(db, folder === null ? 'none' : 'due'));
  const { state, meetingId } = librarySample(library.read);
  if (state !== 'due' || folder === null) return;

  const content = sample.parse(JSON.parse(await readFile(join(folder, 'meeting.json'), 'utf8')));
  const id = meetingId ?? commit(library, ports.broadcast, (context) => createMeeting(ports, context, content));
  const versions = await importFiles(ports, folder, content, id);
  if (versions) commit(library, ports.broadcast, (context) => finish(ports, context, content, id, versions));
}

function createMeeting({ handlers }: SamplePorts, context: CommandContext, { meeting, sessions }: Sample): MeetingId {
  const { id } = handlers['meeting.create'](context, meeting);
  for (const { agenda: _, ...session } of sessions) handlers['session.create'](context, { meetingId: id, session });
  setSampleMeeting(context.db, id);
  return id;
}

/** The versions by file name, or null if the import was stopped before its end. */
async function importFiles({ dispatcher, lend }: SamplePorts, folder: string, { files }: Sample, meetingId: MeetingId): Promise<ReadonlyMap<string, Version> | null> {
  const waiting = files.map((name) => ({ token: lend(join(folder, name)), name }));
  const reply = await dispatcher.call({ id: `sample ${meetingId}`, op: 'documents.import', input: { meetingId, files: waiting } }, () => {});
  if (!reply.ok && reply.error.code === 'cancelled') return null;
  if (!reply.ok) throw new AppError(reply.error.code, reply.error.message);
  const outcome = contract['documents.import'].output.parse(reply.value);
  if (outcome.cancelled) return null;
  return new Map(outcome.files.flatMap((file) => (file.outcome === 'refused' ? [] : [[file.name, file.version] as const])));
}

function finish({ handlers }: SamplePorts, context: CommandContext, content: Sample, meetingId: MeetingId, versions: ReadonlyMap<string, Version>): void {
  const sessions = handlers['session.list'](context, { meetingId });
  for (const { agenda, title, startsAt } of content.sessions) {
    const session = sessions.find((candidate) => candidate.title === title && candidate.startsAt === startsAt);
    if (session) createAgenda(handlers, context, session.id, agenda, versions);
  }
  const taken = content.positions.flatMap((position) => {
    const version = versions.get(position.file);
    return version ? [{ ...takePosition(handlers, context, version, position, sessions), wanted: position.status }] : [];
  });
  settle(handlers, context, taken);
  setSampleState(context.db, 'done');
}

function createAgenda(handlers: Handlers, context: CommandContext, sessionId: SessionId, agenda: Sample['sessions'][number]['agenda'], versions: ReadonlyMap<string, Version>): void {
  for (const { documents, ...item } of agenda) {
    const documentIds = [...new Set(documents.flatMap((name) => versions.get(name)?.documentId ?? []))];
    handlers['agenda.create'](context, { sessionId, item: { ...item, documentIds } });
  }
}

function takePosition(handlers: Handlers, context: CommandContext, version: Version, position: SamplePosition, sessions: readonly Session[]): Position {
  const { file: _, label, quote, delegation, session, status: __, ...content } = position;
  const place = { versionId: version.id, anchor: anchorOf(context, version, label, quote), sessionId: sessions.find(({ title }) => title === session)?.id ?? null };
  if (delegation === null) return handlers['position.create'](context, { ...place, content });
  const heard = handlers['position.record'](context, { ...place, delegation: { name: delegation }, stance: content.stance, wording: content.wording });
  return handlers['position.update'](context, { positionId: heard.id, content });
}

/** Brings each position to its status, as a person would: the head clears together what is cleared. */
function settle(handlers: Handlers, context: CommandContext, taken: readonly (Position & { readonly wanted: Position['status'] })[]): void {
  const cleared = taken.filter(({ wanted }) => wanted === 'cleared').map(({ id }) => id);
  if (cleared.length > 0) handlers['positions.review'](context, { positionIds: cleared, action: 'clear', remark: '' });
  for (const { id, status, wanted } of taken) {
    if (wanted !== status && wanted !== 'cleared' && wanted !== 'void') handlers['position.setStatus'](context, { positionId: id, status: wanted });
  }
}

/** The paragraph with this label (any, when null) that holds the quote; the whole document when neither is given. */
function anchorOf({ db }: CommandContext, version: Version, label: string | null, quote: string | null): Anchor {
  const blocks = blocksOf(db, knownVersion(db, version.id).readingId);
  const block = blocks.find((candidate) => (label === null || isLabelled(candidate, label)) && candidate.text.includes(quote ?? ''));
  if (!block || (label === null && quote === null)) return { scope: 'document' };
  const { index: blockIndex, kind, text } = block;
  if (quote === null) return { scope: kind === 'heading' ? 'section' : kind === 'note' ? 'footnote' : 'paragraph', blockIndex };
  const start = text.indexOf(quote);
  return { scope: isBracket(quote) ? 'bracket' : 'words', blockIndex, start, end: start + quote.length };
}

/** One bracket from its opening to its end, and nothing beside it. */
function isBracket(quote: string): boolean {
  return /^\[[^\][]*\]$/u.test(quote);
}

function isLabelled({ label }: Block, wanted: string): boolean {
  return label?.replace(/\.$/, '') === wanted.replace(/\.$/, '');
}
