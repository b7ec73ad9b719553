import type { OutputOf, ParsedInputOf, ProgressOf } from '../../../shared/contract/index.ts';
import { AppError } from '../../../shared/errors.ts';
import type { VersionId } from '../../../shared/model/id.ts';
import { failureEntry, type Handlers, type JobContext } from '../dispatch.ts';
import type { Reader } from '../formats/reader.ts';
import { knownMeeting } from '../meetings/handlers.ts';
import type { Clock, Log } from '../ports.ts';
import { keepReading } from './keep-reading.ts';
import { isOwnMistake } from './own-mistake.ts';
import { readOriginalOf } from './read-original.ts';
import { versionsOfMeeting, type StoredVersion } from './rows.ts';

export type RereadPorts = { readonly clock: Clock; readonly reader: Reader; readonly log: Log };

/** Reading the originals of a meeting again. */
export function createRereadHandlers(ports: RereadPorts): Pick<Handlers, 'documents.reread'> {
  return { 'documents.reread': (context, input) => rereadDocuments(ports, context, input) };
}

type Context = JobContext<ProgressOf<'documents.reread'>>;

/**
 * Reads every original of a meeting with the present reader and keeps what comes out where its words, its marks or its
 * warnings differ, each in a transaction of its own; earlier readings stay, and positions and marks by hand are carried over
 * from them. An original the present reader refuses keeps the reading it has, and so does one in which a half-typed form
 * would lose its place. A cancel keeps what is committed.
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

async function readAgain({ reader, clock, log }: RereadPorts, { db, commit, signal }: Context, stored: StoredVersion): Promise<'reread' | 'unchanged' | 'cancelled'> {
  try {
    const read = await readOriginalOf(reader, db, stored, { signal });
    if (signal.aborted) return 'cancelled';
    return commit((context) => (keepReading(clock, context, stored, read) === 'kept' ? 'reread' : 'unchanged'));
  } catch (error) {
    if (signal.aborted) return 'cancelled';
    if (error instanceof AppError && error.code.startsWith('file-')) return 'unchanged';
    if (!isOwnMistake(error)) throw error;
    log(failureEntry(error, clock, { requestId: '', operation: 'documents.reread' }));
    return 'unchanged';
  }
}
