import { hasWord } from './characters.ts';

/**
 * Gives every distinct token of a comparison a small number, so that words are compared as integers.
 * The characters of each distinct token are kept once, in `pool`.
 */
export type Interner = {
  /** The id of `text.slice(from, to)`, counted from 0 in order of first appearance. */
  readonly intern: (text: string, from: number, to: number) => number;
  /** The same over UTF-16 units; `hash` is `hashUnit` folded over them from `hashStart`. */
  readonly internUnits: (units: Uint16Array, from: number, to: number, hash: number) => number;
  /** How many distinct tokens there are. */
  readonly size: () => number;
  /** The id of the same token without what is only typography: case, kinds of apostrophe, hyphen and space, ligatures, Unicode form. */
  readonly foldedOf: (id: number) => number;
  /** Whether the token is a word or a number rather than punctuation. */
  readonly isWord: (id: number) => boolean;
  /** Length of the token in UTF-16 units. */
  readonly lengthOf: (id: number) => number;
  /** First UTF-16 unit of the token. */
  readonly firstUnitOf: (id: number) => number;
};

/** Where a hash starts, and one step of it over a UTF-16 unit (FNV-1a, G. Fowler, L. Noll, K.-P. Vo, 1991). */
export const hashStart = 0x811c9dc5 | 0;
export function hashUnit(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** An empty interner: an open-addressing hash table over one pool of characters. */
export function createInterner(): Interner {
  let count = 0;
  let slots = new Int32Array(1 << 14);
  let hashes = new Int32Array(1 << 13);
  let offsets = new Int32Array((1 << 13) + 1);
  let words = new Uint8Array(1 << 13);
  let foldedIds = new Int32Array(1 << 13);
  let pool = new Uint16Array(1 << 16);

  function growTable(): void {
    const size = slots.length * 2;
    slots = new Int32Array(size);
    hashes = enlarge(hashes, new Int32Array(size >> 1));
    offsets = enlarge(offsets, new Int32Array((size >> 1) + 1));
    words = enlarge(words, new Uint8Array(size >> 1));
    foldedIds = enlarge(foldedIds, new Int32Array(size >> 1));
    for (let id = 0; id < count; id += 1) {
      let slot = hashes[id]! & (size - 1);
      while (slots[slot] !== 0) slot = (slot + 1) & (size - 1);
      slots[slot] = id + 1;
    }
  }

  function add(units: Uint16Array, from: number, to: number, hash: number, slot: number): number {
    const id = count;
    count += 1;
    const start = offsets[id]!;
    const end = start + to - from;
    if (end > pool.length) pool = enlarge(pool, new Uint16Array(Math.max(pool.length * 2, end)));
    pool.set(units.subarray(from, to), start);
    slots[slot] = id + 1;
    hashes[id] = hash;
    offsets[id + 1] = end;
    if (count * 2 >= slots.length - 2) growTable();
    const isPlain = isPlainWord(units, from, to);
    const token = isPlain ? '' : textOf(units, from, to);
    words[id] = isPlain || hasWord(token) ? 1 : 0;
    const folded = isPlain ? token : withoutTypography(token);
    const foldedId = folded === token ? id : intern(folded, 0, folded.length);
    foldedIds[id] = foldedId;
    return id;
  }

  function isAt(id: number, units: Uint16Array, from: number, to: number): boolean {
    const start = offsets[id]!;
    if (offsets[id + 1]! - start !== to - from) return false;
    for (let at = from; at < to; at += 1) if (pool[start + at - from] !== units[at]) return false;
    return true;
  }

  function intern(text: string, from: number, to: number): number {
    const units = new Uint16Array(to - from);
    let hash = hashStart;
    for (let at = from; at < to; at += 1) {
      units[at - from] = text.charCodeAt(at);
      hash = hashUnit(hash, units[at - from]!);
    }
    return internUnits(units, 0, units.length, hash);
  }

  function internUnits(units: Uint16Array, from: number, to: number, rawHash: number): number {
    const hash = rawHash ^ (rawHash >>> 15);
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const id = slots[slot]! - 1;
      if (id < 0) return add(units, from, to, hash, slot);
      if (hashes[id] === hash && isAt(id, units, from, to)) return id;
    }
  }

  return {
    intern,
    internUnits,
    size: () => count,
    foldedOf: (id) => foldedIds[id]!,
    isWord: (id) => words[id] === 1,
    lengthOf: (id) => offsets[id + 1]! - offsets[id]!,
    firstUnitOf: (id) => pool[offsets[id]!]!,
  };
}

function enlarge<Values extends Int32Array | Uint8Array | Uint16Array>(from: Values, into: Values): Values {
  into.set(from);
  return into;
}

/** Whether a token is small Latin letters only: a word, and nothing in it is typography. Most tokens are. */
function isPlainWord(units: Uint16Array, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (units[at]! < 0x61 || units[at]! > 0x7a) return false;
  return true;
}

const mostArguments = 4_096;

function textOf(units: Uint16Array, from: number, to: number): string {
  let text = '';
  for (let at = from; at < to; at += mostArguments) text += String.fromCharCode(...units.subarray(at, Math.min(to, at + mostArguments)));
  return text;
}

function withoutTypography(token: string): string {
  const folded = token.normalize('NFKC').toLowerCase().replaceAll('œ', 'oe').replaceAll('æ', 'ae').replaceAll(/[’ʼ]/g, "'").replaceAll(/[‐‑]/g, '-').replaceAll(/\s/g, '');
  return folded.normalize('NFC');
}
