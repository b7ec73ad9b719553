import { dropDebris } from './debris.ts';
import { joinLines, type JoinedLine } from './join-lines.ts';
import { isCapitals } from './openings.ts';
import type { RawNote, RawParagraph, RawText } from './raw.ts';
import { cutWords, wordsOf } from './words.ts';

/** A plain text's paragraphs and the notes that stood at its end, with their marks where they can be told. */
export type ReadLines = { readonly paragraphs: readonly JoinedLine[]; readonly notes: readonly RawNote[]; readonly isNumberLost: boolean; readonly runningHeads: readonly string[] };

/** Makes paragraphs and notes of the lines of a plain text. */
export function readLines(lines: readonly RawParagraph[]): ReadLines {
  const { lines: kept, runningHeads } = dropDebris(lines);
  const found = findNotes(kept);
  const body = joinLines(kept.slice(0, found?.start));
  if (!found) return { paragraphs: body.map(withoutMarks), notes: [], isNumberLost: false, runningHeads };
  const notes = readNotes(kept.slice(found.start), found.style);
  const { mark } = found.style;
  if (!mark) return { paragraphs: placeLostMarks(body, notes), notes, isNumberLost: true, runningHeads };
  return { paragraphs: body.map((line) => notes.reduce((placed, note) => takeMark(placed, note, mark), withoutMarks(line))), notes, isNumberLost: false, runningHeads };
}

function withoutMarks(line: JoinedLine): JoinedLine {
  return { ...line, words: { ...line.words, marks: [] } };
}

/** How a note at the end opens, its number captured, and what its mark in the text looks like; no mark when the number is lost. */
type NoteStyle = { readonly opening: RegExp; readonly mark: ((label: string) => RegExp) | null };

const styles: readonly NoteStyle[] = [
  { opening: /^\s*\uFFFD[.)]?(?=\s)/u, mark: null },
  { opening: /^\s*\[\^?(\d{1,3}|[ivx]{1,5})\]:?\s+/u, mark: (label) => new RegExp(`\\s?\\[\\^?${label}\\]`, 'u') },
  { opening: /^\s*(\d{1,3})\/\.?\s+(?=\p{L})/u, mark: (label) => new RegExp(`(?<=[\\p{L}.,;:)”»"])\\s?${label}\\/(?=[\\s.,;:)]|$)`, 'u') },
  { opening: /^\s*([\u00B9\u00B2\u00B3\u2070-\u2079]{1,3})\s*/u, mark: (label) => new RegExp(`(?<=\\S)(?<![\\u00B9\\u00B2\\u00B3\\u2070-\\u2079])${label}(?![\\u00B9\\u00B2\\u00B3\\u2070-\\u2079])`, 'u') },
];

/** The notes begin at the first opening after which no numbered paragraph and no heading in capitals stands; notes that kept their number need their mark in the text. */
function findNotes(lines: readonly RawParagraph[]): { readonly start: number; readonly style: NoteStyle } | null {
  const lastBody = lines.findLastIndex(({ text }) => /^\s*\d{1,3}\.(?:\s|$)/u.test(text) || (isCapitals(text) && text.length > 3));
  for (const style of styles) {
    const start = lines.findIndex(({ text }, index) => index > Math.max(0, lastBody) && style.opening.test(text));
    if (start === -1) continue;
    const label = style.opening.exec(lines[start]?.text ?? '')?.[1];
    if (label === undefined || lines.slice(0, start).some(({ text }) => style.mark?.(label).test(text) === true)) return { start, style };
  }
  return null;
}

function readNotes(lines: readonly RawParagraph[], { opening }: NoteStyle): readonly RawNote[] {
  const notes: { id: string; label?: string; paragraphs: RawText[] }[] = [];
  for (const line of lines) {
    const match = opening.exec(line.text);
    const last = notes.at(-1);
    if (match) notes.push({ id: `printed-${notes.length}`, ...(match[1] !== undefined && { label: match[1] }), paragraphs: [cutWords(wordsOf(line), [{ from: 0, to: match[0].length }])] });
    else if (last) last.paragraphs.push(line);
  }
  return notes;
}

/**
 * Lost marks and notes are paired in order when their numbers agree: the signs alone, or signs and breaks together.
 * When neither agrees no mark is placed: a note at the wrong words is worse than one without a mark.
 */
function placeLostMarks(lines: readonly JoinedLine[], notes: readonly RawNote[]): readonly JoinedLine[] {
  const marks = lines.flatMap(({ words }) => words.marks);
  const signs = marks.filter((mark) => mark.isSign);
  const chosen = [signs, marks].find((candidates) => candidates.length === notes.length) ?? [];
  return lines.map((line) => ({
    ...line,
    words: {
      ...line.words,
      marks: line.words.marks.flatMap((mark) => {
        const note = notes[chosen.indexOf(mark)];
        return note ? [{ ...mark, id: note.id }] : [];
      }),
    },
  }));
}

/** A mark that kept its number becomes a mark beside the text, no longer a figure in it. */
function takeMark(line: JoinedLine, note: RawNote, mark: (label: string) => RegExp): JoinedLine {
  const found = mark(note.label ?? '').exec(line.words.text);
  if (!found) return line;
  const cut = cutWords(line.words, [{ from: found.index, to: found.index + found[0].length }]);
  return { ...line, words: { ...cut, marks: [...cut.marks, { id: note.id, offset: found.index, isSign: true }] } };
}
