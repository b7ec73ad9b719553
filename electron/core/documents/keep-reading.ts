import { isDeepStrictEqual } from 'node:util';
import type { CommandContext } from '../dispatch.ts';
import type { ReadFile } from '../formats/reader.ts';
import { instantOf, type Clock } from '../ports.ts';
import { carriedOver, putOn } from './carry-over.ts';
import { markupOf } from './markup-rows.ts';
import { blocksOf, insertReading } from './reading-rows.ts';
import type { StoredVersion } from './rows.ts';

/**
 * Keeps what came of reading a version again beside its earlier readings, and carries over what stands on them.
 * `same`: neither words nor marks nor warnings differ, nothing is kept. `form-open`: a half-typed form would lose its place, nothing is kept.
 */
export function keepReading(clock: Clock, context: CommandContext, { version, readingId }: Pick<StoredVersion, 'version' | 'readingId'>, read: ReadFile): 'kept' | 'same' | 'form-open' {
  const { db, changed } = context;
  const oldBlocks = blocksOf(db, readingId);
  const held = { blocks: oldBlocks, warnings: version.warnings, markup: markupOf(db, readingId) };
  if (isDeepStrictEqual(held, asKept(read))) return 'same';
  const carried = carriedOver(db, { versionId: version.id, readingId, oldBlocks, newBlocks: read.blocks });
  if (carried === null) return 'form-open';
  putOn(context, insertReading(db, version.id, instantOf(clock), read), carried);
  changed('documents', 'positions');
  return 'kept';
}

/** What the store gives back of a reading: without what JSON and SQLite make no difference of. */
function asKept({ blocks, warnings, markup }: ReadFile): unknown {
  return JSON.parse(JSON.stringify({ blocks, warnings, markup }));
}
