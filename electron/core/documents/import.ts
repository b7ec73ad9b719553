import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';
import type { ImportedFile, ParsedInputOf, OutputOf, ProgressOf } from '../../../shared/contract/index.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Version } from '../../../shared/model/document.ts';
import { failureEntry, type JobContext } from '../dispatch.ts';
import type { HashedFile, Reader } from '../formats/reader.ts';
import { largestFile } from '../formats/sniff.ts';
import { knownMeeting } from '../meetings/handlers.ts';
import { instantOf, type Clock, type FilesPort, type Ids, type Log } from '../ports.ts';
import type { WriteDb } from '../store/database.ts';
import { codeOf } from '../store/failures.ts';
import { lineOf } from './lines.ts';
import { isOwnMistake } from './own-mistake.ts';
import { partProgress, type Part } from './part-progress.ts';
import { insertReading } from './reading-rows.ts';
import { insertDocument, insertOriginal, insertVersion, versionByHash, versionById, versionsOfMeeting } from './rows.ts';

export type ImportPorts = { readonly clock: Clock; readonly ids: Ids; readonly files: FilesPort; readonly reader: Reader; readonly log: Log };

type Context = JobContext<ProgressOf<'documents.import'>>;
type Input = ParsedInputOf<'documents.import'>;
type WaitingFile = Input['files'][number] & { readonly onProgress: (done: number, total: number) => void };

/**
 * Brings files into a meeting, each in a transaction of its own: one that cannot be read is refused with its reason and the others go on.
 * A cancel keeps what is committed. A library that cannot be written ends the job.
 */
export async function importDocuments(ports: ImportPorts, context: Context, { meetingId, files }: Input): Promise<OutputOf<'documents.import'>> {
  const outcomes: ImportedFile[] = [];
  try {
    knownMeeting(context.db, meetingId);
    for (const [done, file] of files.entries()) {
      const tell = (part: Part | null): void => context.progress({ done, total: files.length, name: file.name, part });
      tell(null);
      const outcome = await outcomeOf(ports, context, meetingId, { ...file, onProgress: partProgress(tell) });
      if (outcome === 'cancelled') return { files: outcomes, cancelled: true };
      outcomes.push(outcome);
    }
    context.progress({ done: files.length, total: files.length, name: files.at(-1)?.name ?? '', part: null });
    return { files: outcomes, cancelled: false };
  } finally {
    await Promise.all(files.map(({ token }) => ports.files.release(token)));
  }
}

async function outcomeOf(ports: ImportPorts, context: Context, meetingId: Version['meetingId'], file: WaitingFile): Promise<ImportedFile | 'cancelled'> {
  try {
    return context.signal.aborted ? 'cancelled' : await importFile(ports, context, meetingId, file);
  } catch (error) {
    if (context.signal.aborted) return 'cancelled';
    if (error instanceof AppError && isOfThisFile(error)) return { name: file.name, outcome: 'refused', error: { code: error.code, details: { ...error.details } } };
    throw error;
  } finally {
    await ports.files.release(file.token);
  }
}

function isOfThisFile({ code }: AppError): boolean {
  return code.startsWith('file-') || code === 'internal';
}

async function importFile(ports: ImportPorts, context: Context, meetingId: Version['meetingId'], { token, name, onProgress }: WaitingFile): Promise<ImportedFile> {
  const path = ports.files.resolve(token);
  if (path === null) throw new AppError('file-vanished', 'The file is no longer there');
  const sha256 = await reachable(() => hashOf(path, context.signal), context.signal);
  const held = versionByHash(context.db, meetingId, sha256);
  if (held) return { name, outcome: 'already-held', version: held.version };
  const read = await onOneFile(ports, () => ports.reader.read(path, name, { signal: context.signal, onProgress }));
  const bytes = await reachable(() => readFile(path, { signal: context.signal }), context.signal);
  if (createHash('sha256').update(bytes).digest('hex') !== read.sha256) throw new AppError('file-unreadable', 'The file changed while it was read');
  context.signal.throwIfAborted();
  const version = await onOneFile(ports, () =>
    context.commit(({ db, changed }) => {
      changed('documents');
      return store(db, ports, { meetingId, name, bytes }, read);
    }),
  );
  return { name, outcome: 'added', version };
}

/** Does what one file needs. A mistake of the program's own on it, be it a reading the store does not take, costs this file and no other, and is written down. */
async function onOneFile<T>({ clock, log }: ImportPorts, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!isOwnMistake(error)) throw error;
    log(failureEntry(error, clock, { requestId: '', operation: 'documents.import' }));
    throw new AppError('internal', 'The file could not be brought in', { cause: error });
  }
}

type Arrival = { readonly meetingId: string; readonly name: string; readonly bytes: Uint8Array };

function store(db: WriteDb, { clock, ids }: Pick<ImportPorts, 'clock' | 'ids'>, { meetingId, name, bytes }: Arrival, read: HashedFile): Version {
  const now = instantOf(clock);
  const id = ids.create();
  const documentId = lineOf(read.identity.symbol, versionsOfMeeting(db, meetingId)) ?? newDocument(db, ids.create(), meetingId, now);
  insertOriginal(db, read.sha256, read.format, bytes);
  insertVersion(db, { id, documentId, meetingId, sha256: read.sha256, fileName: name, importedAt: now }, read.identity);
  insertReading(db, id, now, read);
  const stored = versionById(db, id);
  if (!stored) throw new Error('A version that was just stored is not there');
  return stored.version;
}

function newDocument(db: WriteDb, id: string, meetingId: string, now: string): string {
  insertDocument(db, id, meetingId, now);
  return id;
}

/** The SHA-256 of a file, which is never whole in memory for it. */
async function hashOf(path: string, signal: AbortSignal): Promise<string> {
  const { size } = await stat(path);
  if (size > largestFile) throw new AppError('file-too-large', 'The file is larger than what is taken', { details: { limit: largestFile } });
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { signal })) hash.update(chunk);
  return hash.digest('hex');
}

/** Names what keeps a file from being opened: `file-vanished` or `file-unreadable`; anything else leaves as it is. */
async function reachable<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const code = codeOf(error);
    if (error instanceof AppError || signal.aborted || code === null) throw error;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new AppError('file-vanished', 'The file is no longer there', { cause: error });
    throw new AppError('file-unreadable', 'The file cannot be opened', { cause: error });
  }
}
