import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { contract } from '../../shared/contract/index.ts';
import type { Changed } from '../../shared/contract/wire.ts';
import { AppError } from '../../shared/errors.ts';
import type { Block, Version } from '../../shared/model/document.ts';
import type { MeetingId, SessionId } from '../../shared/model/id.ts';
import { agendaItemInput, meetingInput, sessionInput } from '../../shared/model/meeting.ts';
import { positionContent, type Anchor } from '../../shared/model/position.ts';
import { commit, type CommandContext, type Dispatcher, type Handlers } from './dispatch.ts';
import { knownVersion } from './documents/handlers.ts';
import { blocksOf } from './documents/reading-rows.ts';
import { librarySample, setSampleMeeting, setSampleState } from './library/rows.ts';
import type { Library } from './store/library.ts';

const agendaEntry = agendaItemInput.omit({ documentIds: true }).extend({ documents: z.array(z.string()) });
const samplePosition = z.object({ file: z.string(), label: z.string().nullable(), quote: z.string().nullable(), ...positionContent.shape });

/** `meeting.json` of a sample folder; the files it names stand beside it. */
const sample = z.object({
  meeting: meetingInput,
  sessions: z.array(sessionInput.safeExtend({ agenda: z.array(agendaEntry) })),
  files: z.array(z.string()),
  positions: z.array(samplePosition),
});
type Sample = z.output<typeof sample>;

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
  for (const { file, label, quote, ...position } of content.positions) {
    const version = versions.get(file);
    if (version) handlers['position.create'](context, { versionId: version.id, anchor: anchorOf(context, version, label, quote), content: position });
  }
  setSampleState(context.db, 'done');
}

function createAgenda(handlers: Handlers, context: CommandContext, sessionId: SessionId, agenda: Sample['sessions'][number]['agenda'], versions: ReadonlyMap<string, Version>): void {
  for (const { documents, ...item } of agenda) {
    const documentIds = [...new Set(documents.flatMap((name) => versions.get(name)?.documentId ?? []))];
    handlers['agenda.create'](context, { sessionId, item: { ...item, documentIds } });
  }
}

/** The paragraph with this label (any, when null) that holds the quote; the whole document when neither is given. */
function anchorOf({ db }: CommandContext, version: Version, label: string | null, quote: string | null): Anchor {
  const blocks = blocksOf(db, knownVersion(db, version.id).readingId);
  const block = blocks.find((candidate) => (label === null || isLabelled(candidate, label)) && candidate.text.includes(quote ?? ''));
  if (!block || (label === null && quote === null)) return { scope: 'document' };
  if (quote === null) return { scope: 'paragraph', blockIndex: block.index };
  const start = block.text.indexOf(quote);
  return { scope: 'words', blockIndex: block.index, start, end: start + quote.length };
}

function isLabelled({ label }: Block, wanted: string): boolean {
  return label?.replace(/\.$/, '') === wanted.replace(/\.$/, '');
}
