import type { RawDocument } from '../../../shared/structure/raw.ts';

/** The words of a text, in small letters; accents and figures make words, signs do not. */
export function wordsOf(text: string): readonly string[] {
  return text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
}

/** The words of pandoc's plain text without the numbers of list items and notes, which it counts itself, whatever the file prints there. */
export function typedWords(plain: string): readonly string[] {
  return wordsOf(plain.replaceAll(/^\s*(?:\(?(?:\d+|[a-z]|[ivxlc]+)[.)]\s+|-\s+)+/gimu, '').replaceAll(/\[\d{1,3}\]/gu, '').replaceAll(/[\^_]\(([^()]*)\)/gu, '$1'));
}

/** Everything a reading prints: numbers, text with the marks of notes, and the notes. */
export function printedBy({ paragraphs, notes }: RawDocument): string {
  const labels = new Map(notes.map(({ id, label = '' }) => [id, label]));
  const body = paragraphs.map(({ label, text, notes: marks = [] }) => `${label ?? ''} ${text} ${marks.map(({ id }) => labels.get(id) ?? '').join(' ')}`);
  return [...body, ...notes.flatMap(({ label, paragraphs: lines }) => [label ?? '', ...lines.map(({ text }) => text)])].join('\n');
}

/** Of the words wanted, how many were found, each as often as it is wanted; `missing` are the others. */
export function recall(wanted: readonly string[], found: readonly string[]): { readonly share: number; readonly missing: readonly string[] } {
  const left = new Map<string, number>();
  for (const word of found) left.set(word, (left.get(word) ?? 0) + 1);
  const missing = wanted.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
  return { share: wanted.length === 0 ? 1 : 1 - missing.length / wanted.length, missing };
}
