import { unzipSync, zipSync } from 'fflate';

/** Numbers from 0 up to 1 that are the same for the same seed (mulberry32, T. Ettinger, public domain). */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A copy of a file with a few bytes changed, cut out, doubled or put in; of a package, one time in two, inside one of its parts. */
export function mutate(bytes: Uint8Array, random: () => number): Uint8Array {
  const isPackage = bytes[0] === 0x50 && bytes[1] === 0x4b;
  return isPackage && random() < 0.5 ? mutatePart(bytes, random) : mutateBytes(bytes, random);
}

function mutatePart(bytes: Uint8Array, random: () => number): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).filter((name) => (parts[name]?.length ?? 0) > 0);
  const name = names[Math.floor(random() * names.length)] ?? '';
  return zipSync({ ...parts, [name]: mutateBytes(parts[name] ?? bytes, random) }, { level: 1 });
}

function mutateBytes(bytes: Uint8Array, random: () => number): Uint8Array {
  let changed = Uint8Array.from(bytes);
  const place = (): number => Math.floor(random() * changed.length);
  for (let left = 1 + Math.floor(random() * 8); left > 0 && changed.length > 0; left -= 1) {
    const kind = Math.floor(random() * 6);
    const at = place();
    const length = 1 + Math.floor(random() ** 3 * 400);
    if (kind <= 1) changed[at] = Math.floor(random() * 256);
    else if (kind === 2) changed[at] = (changed[at] ?? 0) ^ (1 << Math.floor(random() * 8));
    else if (kind === 3) changed = joined(changed.subarray(0, at), changed.subarray(at + length));
    else if (kind === 4) changed = joined(changed.subarray(0, at), changed.subarray(at, at + length), changed.subarray(at));
    else changed = joined(changed.subarray(0, at), Uint8Array.from({ length: Math.min(length, 40) }, () => Math.floor(random() * 256)), changed.subarray(at));
  }
  // One in twelve is cut short.
  return random() < 1 / 12 ? changed.subarray(0, place()) : changed;
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(Buffer.concat(parts));
}
