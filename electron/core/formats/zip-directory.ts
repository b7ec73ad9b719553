import { AppError } from '../../../shared/errors.ts';

/** One entry of a zip's central directory, checked; `start` is where its packed bytes begin. Sizes in bytes. */
export type ZipEntry = {
  readonly name: string;
  readonly method: 'stored' | 'deflated';
  readonly isEncrypted: boolean;
  readonly packedSize: number;
  readonly size: number;
  readonly checksum: number;
  readonly start: number;
};

const signatures = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
const endSize = 22;
const centralSize = 46;
const localSize = 30;
const longestComment = 0xffff;
/** A 32-bit size that says: look for the 64-bit one in the extra field. */
const elsewhere = 0xffffffff;

/**
 * Reads and checks the central directory of a zip (PKWARE APPNOTE 6.3.10, sections 4.3 to 4.5).
 * Throws `file-damaged` when there is none or it does not fit the bytes, `file-unsafe` for names that escape the
 * package, entries that overlap, or more than `maxEntries`.
 */
export function readDirectory(bytes: Uint8Array, maxEntries: number): readonly ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = findEnd(view);
  const count = view.getUint16(end + 10, true);
  if (count > maxEntries) throw new AppError('file-unsafe', 'too many entries in the package');
  const entries: ZipEntry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (at + centralSize > end || view.getUint32(at, true) !== signatures.central) throw damaged('the package directory breaks off');
    entries.push(readEntry(view, bytes, at));
    at += centralSize + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  refuseOverlaps(entries);
  return entries;
}

const damaged = (message: string): AppError => new AppError('file-damaged', message);

function findEnd(view: DataView): number {
  const last = view.byteLength - endSize;
  for (let at = last; at >= 0 && at >= last - longestComment; at -= 1) if (view.getUint32(at, true) === signatures.end) return at;
  throw damaged('the package has no directory');
}

function readEntry(view: DataView, bytes: Uint8Array, at: number): ZipEntry {
  const flags = view.getUint16(at + 8, true);
  const nameEnd = at + centralSize + view.getUint16(at + 28, true);
  const extraEnd = nameEnd + view.getUint16(at + 30, true);
  if (extraEnd > view.byteLength) throw damaged('the package directory breaks off');
  const name = readName(bytes.subarray(at + centralSize, nameEnd), (flags & 0x800) !== 0);
  const sizes = wideSizes(view, nameEnd, extraEnd, [view.getUint32(at + 24, true), view.getUint32(at + 20, true), view.getUint32(at + 42, true)]);
  const [size, packedSize, local] = sizes;
  return {
    name,
    method: readMethod(view.getUint16(at + 10, true)),
    isEncrypted: (flags & 1) !== 0,
    packedSize,
    size,
    checksum: view.getUint32(at + 16, true),
    start: dataStart(view, local, packedSize),
  };
}

function readMethod(method: number): ZipEntry['method'] {
  if (method === 0) return 'stored';
  if (method === 8) return 'deflated';
  throw new AppError('file-unsupported', 'the package is packed in a way Word never uses', { details: { method } });
}

function readName(bytes: Uint8Array, isUtf8: boolean): string {
  const name = new TextDecoder(isUtf8 ? 'utf-8' : 'latin1').decode(bytes).replaceAll('\\', '/');
  const escapes = name === '' || name.startsWith('/') || /^[a-z]:/i.test(name) || name.includes('\0') || name.split('/').includes('..');
  if (escapes) throw new AppError('file-unsafe', 'a name in the package leads out of it');
  return name;
}

type Sizes = readonly [size: number, packedSize: number, local: number];

/** Replaces the 32-bit values that are given elsewhere by those of the zip64 extra field, which holds only these, in this order. */
function wideSizes(view: DataView, from: number, to: number, narrow: Sizes): Sizes {
  if (!narrow.includes(elsewhere)) return narrow;
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    let next = at + 4;
    const wide = (value: number): number => {
      if (value !== elsewhere) return value;
      if (next + 8 > to) throw damaged('a 64-bit size of the package is missing');
      next += 8;
      return Number(view.getBigUint64(next - 8, true));
    };
    return [wide(narrow[0]), wide(narrow[1]), wide(narrow[2])];
  }
  throw damaged('a 64-bit size of the package is missing');
}

function dataStart(view: DataView, local: number, packedSize: number): number {
  if (local + localSize > view.byteLength || view.getUint32(local, true) !== signatures.local) throw damaged('an entry of the package is not where it should be');
  const start = local + localSize + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  if (start + packedSize > view.byteLength) throw damaged('an entry of the package breaks off');
  return start;
}

/** Entries that share bytes are how a small file holds petabytes (D. Fifield, A better zip bomb, WOOT 2019). */
function refuseOverlaps(entries: readonly ZipEntry[]): void {
  const ordered = entries.toSorted((one, other) => one.start - other.start);
  let end = 0;
  for (const entry of ordered) {
    if (entry.start < end) throw new AppError('file-unsafe', 'entries of the package overlap');
    end = entry.start + entry.packedSize;
  }
}
