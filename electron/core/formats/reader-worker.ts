import { createHash } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { parentPort } from 'node:worker_threads';
import { AppError } from '../../../shared/errors.ts';
import { readBytes } from './read-file.ts';
import type { ReadOptions } from './read-file.ts';
import type { FileSource, FromReader, HashedFile, ToReader } from './reader-messages.ts';
import { largestFile } from './sniff.ts';

const port = parentPort;
if (!port) throw new Error('The reader runs in a worker thread only');

const answer = (message: FromReader): void => port.postMessage(message);

port.on('message', (request: ToReader) => void serve(request));
// pdf.js leaves promises behind that fail with a damaged file. What that means for the file shows in those that are awaited, as all of ours are.
process.on('unhandledRejection', () => undefined);
answer({ kind: 'ready' });

async function serve({ id, source, fileName, encoding }: ToReader): Promise<void> {
  try {
    const file = await read(source, fileName, { onProgress: (done, total) => answer({ id, kind: 'progress', done, total }), ...(encoding !== undefined && { encoding }) });
    answer({ id, kind: 'read', file });
  } catch (error) {
    answer(error instanceof AppError ? { id, kind: 'refused', error: error.toShape() } : { id, kind: 'bug', error });
  }
}

async function read(source: FileSource, fileName: string, options: ReadOptions): Promise<HashedFile> {
  const bytes = 'bytes' in source ? source.bytes : await bytesAt(source.path);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return { ...(await readBytes(bytes, fileName, options)), sha256, size: bytes.length };
}

async function bytesAt(path: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(path);
    if (size > largestFile) throw new AppError('file-too-large', 'the file is too large', { details: { limit: largestFile } });
    return await readFile(path);
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    const code = cause instanceof Error && 'code' in cause ? cause.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR') throw new AppError('file-vanished', 'the file is no longer there', { cause });
    throw new AppError('file-unreadable', 'the file cannot be read', { details: { reason: String(code) }, cause });
  }
}
