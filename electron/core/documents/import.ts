import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import type { ImportedFile, ParsedInputOf, OutputOf, ProgressOf } from '../../../shared/contract/index.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Version } from '../../../shared/model/document.ts';
import type { JobContext } from '../dispatch.ts';
import { knownMeeting } from '../meetings/handlers.ts';
import { instantOf, type Clock, type FilesPort, type Ids, type ReaderPort, type ReadFile } from '../ports.ts';
import type { WriteDb } from '../store/database.ts';
import { codeOf, storeFailure } from '../store/failures.ts';
import { lineOf } from './lines.ts';
import { insertReading } from './reading-rows.ts';
import { insertDocument, insertOriginal, insertVersion, versionByHash, versionById, versionsOfMeeting } from './rows.ts';

export type ImportPorts = { readonly clock: Clock; readonly ids: Ids; readonly files: FilesPort; readonly reader: ReaderPort };

type Context = JobContext<ProgressOf<'documents.import'>>;
type Input = ParsedInputOf<'documents.import'>;
type WaitingFile = Input['files'][number];

/** The largest file that is taken, in bytes. */
export const fileSizeLimit = 100_000_000;

/**
 * Brings files into a meeting, each in a transaction of its own: one that cannot be read is refused with its reason and the others go on.
 * A cancel keeps what is committed. A library that cannot be written ends the job.
 */
export async function importDocuments(ports: ImportPorts, context: Context, { meetingId, files }: Input): Promise<OutputOf<'documents.import'>> {
  const outcomes: ImportedFile[] = [];
  try {
    knownMeeting(context.db, meetingId);
    for (const [done, file] of files.entries()) {
      context.progress({ done, total: files.length, name: file.name });
      const outcome = await outcomeOf(ports, context, meetingId, file);
      if (outcome === 'cancelled') return { files: outcomes, cancelled: true };
      outcomes.push(outcome);
    }
    context.progress({ done: files.length, total: files.length, name: files.at(-1)?.name ?? '' });
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
    if (error instanceof AppError && error.code.startsWith('file-')) return { name: file.name, outcome: 'refused', error: { code: error.code, details: { ...error.details } } };
    throw error;
  } finally {
    await ports.files.release(file.token);
  }
}

async function importFile({ clock, ids, files, reader }: ImportPorts, context: Context, meetingId: Version['meetingId'], { token, name }: WaitingFile): Promise<ImportedFile> {
  const bytes = await bytesOf(files.resolve(token), context.signal);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  const held = versionByHash(context.db, meetingId, sha256);
  if (held) return { name, outcome: 'already-held', version: held.version };
  const read = await reader.read(bytes, name, { signal: context.signal });
  context.signal.throwIfAborted();
  return context.commit(({ db, changed }) => {
    const version = store(db, { clock, ids }, { meetingId, name, sha256, bytes }, read);
    changed('documents');
    return { name, outcome: 'added', version };
  });
}

type Arrival = { readonly meetingId: string; readonly name: string; readonly sha256: string; readonly bytes: Uint8Array };

function store(db: WriteDb, { clock, ids }: Pick<ImportPorts, 'clock' | 'ids'>, { meetingId, name, sha256, bytes }: Arrival, read: ReadFile): Version {
  const now = instantOf(clock);
  const id = ids.create();
  const documentId = lineOf(read.identity.symbol, versionsOfMeeting(db, meetingId)) ?? newDocument(db, ids.create(), meetingId, now);
  insertOriginal(db, sha256, read.format, bytes);
  insertVersion(db, { id, documentId, meetingId, sha256, fileName: name, importedAt: now }, read.identity);
  insertReading(db, id, now, read);
  const stored = versionById(db, id);
  if (!stored) throw new Error('A version that was just stored is not there');
  return stored.version;
}

function newDocument(db: WriteDb, id: string, meetingId: string, now: string): string {
  insertDocument(db, id, meetingId, now);
  return id;
}

/** Throws `file-vanished`, `file-unreadable`, `file-too-large`; an abort as it is. */
async function bytesOf(path: string | null, signal: AbortSignal): Promise<Uint8Array> {
  if (path === null) throw new AppError('file-vanished', 'The file is no longer there');
  try {
    const { size } = await stat(path);
    if (size > fileSizeLimit) throw new AppError('file-too-large', 'The file is larger than what is taken', { details: { size, limit: fileSizeLimit } });
    return await readFile(path, { signal });
  } catch (error) {
    if (error instanceof AppError || signal.aborted) throw error;
    throw codeOf(error) === 'ENOENT' ? new AppError('file-vanished', 'The file is no longer there', { cause: error }) : unreadable(error);
  }
}

function unreadable(error: unknown): unknown {
  const failure = storeFailure(error);
  if (codeOf(error) === null) return error;
  return failure instanceof AppError && failure.code === 'storage-full' ? failure : new AppError('file-unreadable', 'The file cannot be opened', { cause: error });
}
