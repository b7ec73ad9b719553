import { crc32, inflateRawSync } from 'node:zlib';
import { AppError } from '../../../shared/errors.ts';
import { readDirectory } from './zip-directory.ts';
import type { ZipEntry } from './zip-directory.ts';

/** What a package may hold. Sizes in bytes. */
const limits = {
  entries: 10_000,
  /** One inflated part. */
  part: 48 * 1024 * 1024,
  /** All parts inflated from one package. */
  total: 96 * 1024 * 1024,
  /** Inflated size over packed size, asked only of parts above `ratioFloor`: the most repetitive real part seen is at 89. */
  ratio: 200,
  ratioFloor: 1024 * 1024,
} as const;

/** A package opened for reading: nothing is inflated until asked for. */
export type ZipPackage = {
  /** Part names as the package spells them, without directories. */
  readonly names: readonly string[];
  /** The bytes of a part, found without regard to case; undefined when there is none. Throws `file-unsafe`, `file-damaged`, `file-encrypted`. */
  readonly part: (name: string) => Uint8Array | undefined;
};

/**
 * Opens a zip package, trusting only its central directory and checking that against the rest.
 * Throws `file-unsafe` (escaping or doubled names, overlapping parts, bombs, lying sizes), `file-damaged` and, when a part is asked for, `file-encrypted`.
 */
export function openZip(bytes: Uint8Array): ZipPackage {
  const entries = readDirectory(bytes, limits.entries);
  const byName = new Map<string, ZipEntry>();
  for (const entry of entries) {
    const key = foldedName(entry.name);
    if (byName.has(key)) throw new AppError('file-unsafe', 'two parts of one name in the package');
    byName.set(key, entry);
  }
  let inflated = 0;
  return {
    names: entries.map((entry) => entry.name).filter((name) => !name.endsWith('/')),
    part: (name) => {
      const entry = byName.get(foldedName(name));
      if (!entry) return undefined;
      inflated += entry.size;
      if (inflated > limits.total) throw new AppError('file-unsafe', 'the parts of the package are too large together');
      return inflate(bytes, entry);
    },
  };
}

const foldedName = (name: string): string => name.normalize('NFC').toLowerCase();

function inflate(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  if (entry.isEncrypted) throw new AppError('file-encrypted', 'a part of the package is encrypted');
  if (entry.size > limits.part) throw new AppError('file-unsafe', 'a part of the package is too large');
  if (entry.size > limits.ratioFloor && entry.size > entry.packedSize * limits.ratio) throw new AppError('file-unsafe', 'a part of the package is packed beyond belief');
  const packed = bytes.subarray(entry.start, entry.start + entry.packedSize);
  const part = entry.method === 'stored' ? packed : inflateWithin(packed, entry.size);
  if (part.length !== entry.size) throw new AppError('file-unsafe', 'a part of the package is not of the size it says');
  if (crc32(part) !== entry.checksum) throw new AppError('file-damaged', 'a part of the package does not match its checksum');
  return part;
}

/** Inflates no further than the size the directory declares: a lying header gains nothing. */
function inflateWithin(packed: Uint8Array, size: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(size, 1) });
  } catch (cause) {
    if (cause instanceof RangeError) throw new AppError('file-unsafe', 'a part of the package is larger than it says', { cause });
    throw new AppError('file-damaged', 'a part of the package cannot be inflated', { cause });
  }
}
