import type { RawDocument } from '../../../shared/structure/raw.ts';

type Counts = Map<string, number>;

/** How many of a peer's words were found, and how many of the others are explained. */
export type WordCount = {
  readonly total: number;
  readonly found: number;
  /** Left out of the text as running heads and page numbers, which the reader tells apart. */
  readonly inHeads: number;
  /** The same letters with a space more or less: a word one of the two programs broke or joined. */
  readonly parted: number;
  readonly missing: readonly string[];
};

/** The words of a text, whatever its spaces, hyphens and marks of direction. */
function wordsOf(text: string): string[] {
  return text.normalize('NFKC').replaceAll(/\p{Cf}/gu, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** Everything a reading prints: text, labels, notes and their marks. */
function printedBy(raw: RawDocument): string {
  const labels = new Map(raw.notes.map((note) => [note.id, note.label ?? '']));
  const paragraphs = raw.paragraphs.map((paragraph) => [paragraph.label, paragraph.text, ...(paragraph.notes ?? []).map((note) => labels.get(note.id))].join(' '));
  const notes = raw.notes.map((note) => [note.label, ...note.paragraphs.map((paragraph) => paragraph.text)].join(' '));
  return [...paragraphs, ...notes].join('\n');
}

/** Counts a peer's words in a reading, each as often as it stands (multisets). */
export function compareWords(wanted: string, raw: RawDocument): WordCount {
  const ours = countsOf(wordsOf(printedBy(raw)));
  const heads = countsOf(wordsOf((raw.properties.runningHeads ?? []).join('\n')));
  const words = wordsOf(wanted);
  const pending: Counts = new Map();
  let found = 0;
  let inHeads = 0;
  for (const word of words) {
    if (take(ours, word)) found += 1;
    // A head stands on every page and is told once.
    else if (heads.has(word)) inHeads += 1;
    else pending.set(word, (pending.get(word) ?? 0) + 1);
  }
  const parted = takeParted(pending, ours);
  return { total: words.length, found, inHeads, parted, missing: [...pending].filter(([, count]) => count > 0).map(([word, count]) => (count > 1 ? `${word} ×${count}` : word)) };
}

function countsOf(words: readonly string[]): Counts {
  const counts: Counts = new Map();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function take(counts: Counts, word: string): boolean {
  const count = counts.get(word) ?? 0;
  if (count > 0) counts.set(word, count - 1);
  return count > 0;
}

/** Pairs off words that one side broke: how many of the pending words it settles. */
function takeParted(pending: Counts, ours: Counts): number {
  let settled = 0;
  for (const word of pending.keys()) {
    while ((pending.get(word) ?? 0) > 0 && takePieces(word, ours) !== null) {
      take(pending, word);
      settled += 1;
    }
  }
  for (const word of ours.keys()) {
    while ((ours.get(word) ?? 0) > 0) {
      const pieces = takePieces(word, pending);
      if (pieces === null) break;
      take(ours, word);
      settled += pieces;
    }
  }
  return settled;
}

/** Takes two or more words that together are `whole` out of `counts`; says how many, or null where there are none. */
function takePieces(whole: string, counts: Counts): number | null {
  for (let at = whole.length - 1; at > 0; at -= 1) {
    const head = whole.slice(0, at);
    if (!take(counts, head)) continue;
    const tail = whole.slice(at);
    if (take(counts, tail)) return 2;
    const rest = takePieces(tail, counts);
    if (rest !== null) return rest + 1;
    counts.set(head, (counts.get(head) ?? 0) + 1);
  }
  return null;
}
