import type { HashedFile, Reader } from '../formats/reader.ts';
import type { ReadDb } from '../store/database.ts';
import { originalOf, type StoredVersion } from './rows.ts';

type ReadRequest = NonNullable<Parameters<Reader['read']>[2]>;

/** Reads the original of a version, in the encoding a person named for it if one did. Rejects as the reader does. */
export async function readOriginalOf(reader: Reader, db: ReadDb, { version, encoding }: Pick<StoredVersion, 'version' | 'encoding'>, request: Omit<ReadRequest, 'encoding'>): Promise<HashedFile> {
  const original = originalOf(db, version.sha256);
  if (original === null) throw new Error('A version has no original');
  return reader.read(original.bytes, version.fileName, { ...request, ...(encoding !== null && { encoding }) });
}
