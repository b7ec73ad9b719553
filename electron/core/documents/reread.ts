import { isDeepStrictEqual } from 'node:util';
import type { OutputOf, ParsedInputOf, ProgressOf } from '../../../shared/contract/index.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Version } from '../../../shared/model/document.ts';
import type { VersionId } from '../../../shared/model/id.ts';
import { failureEntry, type Handlers, type JobContext } from '../dispatch.ts';
import type { HashedFile, Reader } from '../formats/reader.ts';
import { knownMeeting } from '../meetings/handlers.ts';
import { instantOf, type Clock, type Log } from '../ports.ts';
import type { ReadDb } from '../store/database.ts';
import { carriedOver, putOn } from './carry-over.ts';
import { knownVersion } from './handlers.ts';
import { blocksOf, insertReading } from './reading-rows.ts';
import { originalOf, versionsOfMeeting, type StoredVersion } from './rows.ts';

export type RereadPorts = { readonly clock: Clock; readonly reader: Reader; readonly log: Log };

/** Reading the originals of a meeting again. */
export function createRereadHandlers(ports: RereadPorts): Pick<Handlers, 'documents.reread'> {
  return { 'documents.reread': (context, input) => rereadDocuments(ports, context, input) };
}

type Context = JobContext<ProgressOf<'documents.reread'>>;

/**
 * Reads every original of a meeting with the present reader and keeps what comes out where it differs, each in a transaction
 * of its own; earlier readings stay, and positions are carried over from them. An original the present reader refuses
 * keeps the reading it has, and so does one in which a half-typed form would lose its place. A cancel keeps what is committed.
 */
async function rereadDocuments(ports: RereadPorts, context: Context, { meetingId }: ParsedInputOf<'documents.reread'>): Promise<OutputOf<'documents.reread'>> {
  const versions = versionsOfMeeting(context.db, knownMeeting(context.db, meetingId).id);
  const reread: VersionId[] = [];
  for (const [done, stored] of versions.entries()) {
    context.progress({ done, total: versions.length, name: stored.version.fileName });
    const outcome = await readAgain(ports, context, stored);
    if (outcome === 'cancelled') return { reread, unchanged: done - reread.length, cancelled: true };
    if (outcome === 'reread') reread.push(stored.version.id);
  }
  context.progress({ done: versions.length, total: versions.length, name: versions.at(-1)?.version.fileName ?? '' });
  return { reread, unchanged: versions.length - reread.length, cancelled: false };
}

async function readAgain(ports: RereadPorts, { db, commit, signal }: Context, { version, readingId }: StoredVersion): Promise<'reread' | 'unchanged' | 'cancelled'> {
  const read = await readText(ports, db, version, signal);
  if (signal.aborted) return 'cancelled';
  const blocks = blocksOf(db, readingId);
  if (read === null || isDeepStrictEqual(read.blocks, blocks)) return 'unchanged';
  return commit((context) => {
    const carried = carriedOver(context.db, { versionId: version.id, readingId, oldBlocks: blocks, newBlocks: read.blocks });
    if (carried === null) return 'unchanged';
    insertReading(context.db, version.id, instantOf(ports.clock), read);
    putOn(context, knownVersion(context.db, version.id).readingId, carried);
    context.changed('documents', 'positions');
    return 'reread';
  });
}

/** Null where the reader refuses the file, is stopped, or fails: a failure nobody expected is written down. */
async function readText({ reader, clock, log }: RereadPorts, db: ReadDb, { sha256, fileName }: Version, signal: AbortSignal): Promise<HashedFile | null> {
  const original = originalOf(db, sha256);
  if (original === null) throw new Error('A version has no original');
  try {
    return await reader.read(original.bytes, fileName, { signal });
  } catch (error) {
    if (!(error instanceof AppError)) log(failureEntry(error, clock, { requestId: '', operation: 'documents.reread' }));
    return null;
  }
}
