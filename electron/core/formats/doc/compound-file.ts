import { AppError } from '../../../../shared/errors.ts';

/** A compound file opened for reading: the streams of its root storage. */
export type CompoundFile = {
  /** The bytes of a stream of the root, undefined when there is none. Throws `file-damaged` when its sectors are not there. */
  readonly stream: (name: string) => Uint8Array | undefined;
};

const damaged = (message: string): AppError => new AppError('file-damaged', message);

const headerSize = 512;
const entrySize = 128;
const firstTables = 109;
const largestSector = 0xfffffffa;

type Entry = { readonly name: string; readonly isStream: boolean; readonly left: number; readonly right: number; readonly child: number; readonly start: number; readonly size: number };
type Sectors = { readonly size: number; readonly at: (sector: number) => Uint8Array; readonly chain: (start: number) => readonly number[] };

/**
 * Opens a compound file ([MS-CFB] 2.2 to 2.6), following no chain further than there are sectors.
 * Throws `file-damaged` where its tables do not fit its bytes.
 */
export function openCompoundFile(bytes: Uint8Array): CompoundFile {
  if (bytes.length < headerSize) throw damaged('the compound file has no header');
  const view = viewOf(bytes);
  const [shift, miniShift] = [view.getUint16(30, true), view.getUint16(32, true)];
  if ((shift !== 9 && shift !== 12) || miniShift !== 6) throw damaged('the compound file has sectors of no known size');
  const sectors = sectorsOf(bytes, view, 1 << shift);
  const join = (chain: readonly number[], size: number): Uint8Array => joined(chain.map(sectors.at), size);
  const directory = sectors.chain(view.getUint32(48, true));
  const entries = readEntries(join(directory, directory.length * sectors.size));
  const [root] = entries;
  if (!root) throw damaged('the compound file has no directory');
  const streams = streamsOf(entries, root);
  const cutoff = view.getUint32(56, true);
  const miniSize = 1 << miniShift;
  const mini = (): { readonly bytes: Uint8Array; readonly table: Uint8Array } => {
    const table = sectors.chain(view.getUint32(60, true));
    return { bytes: join(sectors.chain(root.start), root.size), table: join(table, table.length * sectors.size) };
  };
  return {
    stream: (name) => {
      const entry = streams.get(name.toLowerCase());
      if (!entry) return undefined;
      if (entry.size >= cutoff) return join(sectors.chain(entry.start), entry.size);
      const { bytes: store, table } = mini();
      const parts = chainIn(viewOf(table), entry.start).map((sector) => store.subarray(sector * miniSize, (sector + 1) * miniSize));
      return joined(parts, entry.size);
    },
  };
}

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** The sectors and the table that chains them; the table is itself spread over sectors that the header lists. */
function sectorsOf(bytes: Uint8Array, header: DataView, size: number): Sectors {
  const count = Math.ceil(bytes.length / size) - 1;
  const at = (sector: number): Uint8Array => {
    if (sector >= count) throw damaged('a sector of the compound file is not there');
    return bytes.subarray((sector + 1) * size, (sector + 2) * size);
  };
  const tables: number[] = [];
  for (let index = 0; index < firstTables; index += 1) tables.push(header.getUint32(76 + index * 4, true));
  let more = header.getUint32(68, true);
  for (let seen = 0; more < largestSector && seen <= count; seen += 1) {
    const sector = at(more);
    if (sector.length < size) throw damaged('the compound file breaks off');
    const view = viewOf(sector);
    for (let offset = 0; offset < size - 4; offset += 4) tables.push(view.getUint32(offset, true));
    more = view.getUint32(size - 4, true);
  }
  const listed = tables.filter((sector) => sector < largestSector);
  if (listed.length > count) throw damaged('the compound file lists more tables than it has sectors');
  const table = viewOf(joined(listed.map(at), listed.length * size));
  return { size, at, chain: (start) => chainIn(table, start) };
}

/** The sectors from one on, as a table chains them. */
function chainIn(table: DataView, start: number): readonly number[] {
  const chain: number[] = [];
  const most = table.byteLength / 4;
  for (let sector = start; sector < largestSector; sector = table.getUint32(sector * 4, true)) {
    if (sector >= most || chain.length >= most) throw damaged('a chain of the compound file leads nowhere');
    chain.push(sector);
  }
  return chain;
}

/** Parts one after the other, as much as is wanted; the last sector of a file may be cut short. */
function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const whole = Buffer.concat(parts);
  // A few programs say a stream is longer than it is; what is missing is noticed where it is read.
  return whole.subarray(0, Math.min(size, whole.length));
}

function readEntries(directory: Uint8Array): readonly Entry[] {
  const view = viewOf(directory);
  const entries: Entry[] = [];
  for (let at = 0; at + entrySize <= directory.length; at += entrySize) {
    const nameSize = Math.min(Math.max(view.getUint16(at + 64, true) - 2, 0), 62);
    entries.push({
      name: new TextDecoder('utf-16le').decode(directory.subarray(at, at + nameSize)),
      isStream: view.getUint8(at + 66) === 2,
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true),
    });
  }
  return entries;
}

/** The streams of one storage by their names in small letters; those of documents inside it are not among them. */
function streamsOf(entries: readonly Entry[], storage: Entry): ReadonlyMap<string, Entry> {
  const streams = new Map<string, Entry>();
  const seen = new Set<number>();
  const waiting = [storage.child];
  for (let index = waiting.pop(); index !== undefined; index = waiting.pop()) {
    const entry = entries[index];
    if (!entry || seen.has(index)) continue;
    seen.add(index);
    if (entry.isStream) streams.set(entry.name.toLowerCase(), entry);
    waiting.push(entry.left, entry.right);
  }
  return streams;
}
