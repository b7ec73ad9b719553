import { randomBytes } from 'node:crypto';
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, readSync, writeSync } from 'node:fs';
import { AppError } from '../../../shared/errors.ts';
import { fingerprint } from './database.ts';
import { holdsLibrary } from './files.ts';

/** What opens a library: a key file beside it, or 32 bytes that a passphrase gave. */
export type LibraryKey = { readonly kind: 'file' } | { readonly kind: 'bytes'; readonly bytes: Uint8Array };

const keyLength = 32;

/**
 * The key of the library in `file`. With `kind: 'file'` it stands in `keyFile`, made here (owner only) for a library that does not exist yet.
 * Throws `library-key-missing`, `library-key-wrong`, `library-damaged` (too short to be a library).
 */
export function libraryKey(key: LibraryKey, file: string, keyFile: string): Uint8Array {
  const isNew = !holdsLibrary(file);
  if (key.kind === 'bytes') return isNew ? key.bytes : matching(key.bytes, file);
  if (!existsSync(keyFile)) {
    if (!isNew) throw new AppError('library-key-missing', 'The key file is not beside the library');
    return makeKeyFile(keyFile);
  }
  const bytes = readFileSync(keyFile);
  if (bytes.length !== keyLength) throw new AppError('library-key-wrong', 'The key file is not 32 bytes long');
  return isNew ? bytes : matching(bytes, file);
}

/** Writes `bytes` as a key file that only its owner can read. Throws if the file is there. */
export function writeKeyFile(keyFile: string, bytes: Uint8Array): void {
  const descriptor = openSync(keyFile, 'wx', 0o600);
  try {
    writeSync(descriptor, bytes);
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

function makeKeyFile(keyFile: string): Uint8Array {
  const bytes = randomBytes(keyLength);
  writeKeyFile(keyFile, bytes);
  return bytes;
}

/** A library's first 16 bytes are the fingerprint of its key, so a wrong key and damage are told apart. */
function matching(bytes: Uint8Array, file: string): Uint8Array {
  const head = headOf(file);
  if (head.length < 16) throw new AppError('library-damaged', 'The file is too short to be a library');
  if (!fingerprint(bytes).equals(head.subarray(0, 16))) throw new AppError('library-key-wrong', 'The key is of another library');
  return bytes;
}

function headOf(file: string): Buffer {
  const descriptor = openSync(file, 'r');
  try {
    const head = Buffer.alloc(16);
    return head.subarray(0, readSync(descriptor, head, 0, 16, 0));
  } finally {
    closeSync(descriptor);
  }
}
