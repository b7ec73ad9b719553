import type { OutputOf, ParsedInputOf, ProgressOf } from '../../../shared/contract/index.ts';
import { AppError } from '../../../shared/errors.ts';
import type { Identity, Version } from '../../../shared/model/document.ts';
import type { Handlers, JobContext } from '../dispatch.ts';
import { refusal } from '../positions/refusal.ts';
import { knownVersion } from './handlers.ts';
import { keepReading } from './keep-reading.ts';
import { partProgress } from './part-progress.ts';
import { readOriginalOf } from './read-original.ts';
import type { RereadPorts } from './reread.ts';
import { updateEncoding, updateIdentity } from './rows.ts';

/** Reading a plain text or a web page in the encoding a person names. */
export function createReadAsHandlers(ports: Omit<RereadPorts, 'log'>): Pick<Handlers, 'version.readAs'> {
  return { 'version.readAs': (context, input) => readAs(ports, context, input) };
}

type Context = JobContext<ProgressOf<'version.readAs'>>;

/**
 * Reads a version in another encoding, which later readings keep to. What nobody corrected of its identity follows the new words.
 * Rejects with `not-found`, `invalid-input` for a format that is in no encoding of ours to choose, `unsaved-position` where a
 * half-typed form would lose its place, and as the reader does; then nothing is changed.
 */
async function readAs({ reader, clock }: Omit<RereadPorts, 'log'>, { db, commit, progress, signal }: Context, { versionId, encoding }: ParsedInputOf<'version.readAs'>): Promise<OutputOf<'version.readAs'>> {
  const stored = knownVersion(db, versionId);
  if (stored.version.format !== 'txt' && stored.version.format !== 'html') throw refusal('versionId', 'no-encoding');
  if (stored.encoding === encoding) return stored.version;
  const before = await readOriginalOf(reader, db, stored, { signal });
  const read = await readOriginalOf(reader, db, { ...stored, encoding }, { signal, onProgress: partProgress(progress) });
  return commit((context) => {
    const now = knownVersion(context.db, versionId);
    if (keepReading(clock, context, now, read) === 'form-open') throw new AppError('unsaved-position', 'A form that is not saved would lose its place');
    updateEncoding(context.db, versionId, encoding);
    updateIdentity(context.db, versionId, followed(now.version, before.identity, read.identity));
    context.changed('documents');
    return knownVersion(context.db, versionId).version;
  });
}

/** What a text says of itself now, but for what a person made of it. */
function followed(held: Version, proposedBefore: Identity, proposed: Identity): Identity {
  const follow = <K extends keyof Identity>(name: K): Identity[K] => (held[name] === proposedBefore[name] ? proposed[name] : held[name]);
  return { title: follow('title'), symbol: follow('symbol'), language: follow('language'), date: follow('date'), kind: follow('kind') };
}
