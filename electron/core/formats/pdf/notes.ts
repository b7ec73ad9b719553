import { cutSpans, type InkSpan } from './ink.ts';
import type { Joined } from './join-lines.ts';
import { cutStart, type Line, type RaisedMark } from './lines.ts';
import { mergeBaselines } from './reading-order.ts';
import type { PageLines } from './running-heads.ts';

/** A note found at the foot of a page. */
export type FootNote = { readonly id: string; readonly page: number; readonly label: string; readonly lines: readonly Line[] };

const noteStart = /^\s*(\d{1,3}|[*†‡§]{1,3})(?:\s*[.)/])?\s*(?=\S)/u;

/** The line typists drew above notes before type could be raised; such notes are marked `3/` in the text. */
const drawnRule = /^_{5,}$/u;

/**
 * Parts a page's footnotes from its text: lines at its foot in smaller type whose first opens with a
 * raised figure, or with a figure that a raised mark above names.
 */
export function partNotes(page: PageLines, bodySize: number): { page: PageLines; notes: FootNote[] } {
  const sorted = mergeBaselines(page.lines.filter((line) => !line.isTurned));
  const rule = sorted.findLastIndex((line) => drawnRule.test(line.text.trim()));
  const afterRule = rule !== -1 && noteStart.test(sorted[rule + 1]?.text ?? '');
  const start = afterRule ? rule + 1 : firstNoteLine(sorted, bodySize);
  if (start === -1) return { page, notes: [] };
  const foot = sorted.slice(start);
  const top = Math.min(...(afterRule ? sorted.slice(rule) : foot).map((line) => line.y - line.size * 0.4));
  return { page: { ...page, lines: page.lines.filter((line) => line.isTurned || line.y < top) }, notes: toNotes(foot, page.number) };
}

function firstNoteLine(sorted: readonly Line[], bodySize: number): number {
  let start = sorted.length;
  while (start > 0 && (sorted[start - 1]?.size ?? Infinity) < bodySize * 0.93) start -= 1;
  const above = new Set(sorted.slice(0, start).flatMap((line) => line.marks.map((mark) => mark.text)));
  const first = sorted.findIndex((line, i) => i >= start && isNoteStart(line, above));
  return first;
}

function isNoteStart(line: Line, marksAbove: ReadonlySet<string>): boolean {
  const label = noteStart.exec(line.text)?.[1];
  return label !== undefined && (line.marks.some((mark) => mark.offset <= 1) || marksAbove.has(label));
}

function toNotes(foot: readonly Line[], page: number): FootNote[] {
  const notes: { id: string; page: number; label: string; lines: Line[] }[] = [];
  for (const line of foot) {
    const label = noteStart.exec(line.text);
    const opens = label?.[1] !== undefined && (notes.length === 0 || line.marks.some((mark) => mark.offset <= 1) || isNext(notes.at(-1)?.label, label[1]));
    if (opens && label?.[1] !== undefined) notes.push({ id: `${page}:${label[1]}`, page, label: label[1], lines: [cutStart(line, label[0].length)] });
    else notes.at(-1)?.lines.push(line);
  }
  return notes;
}

function isNext(previous: string | undefined, label: string): boolean {
  return previous !== undefined && Number(label) === Number(previous) + 1;
}

/** A text without the marks of its notes, and where they stood. */
export type Unmarked = { readonly text: string; readonly inks: readonly InkSpan[]; readonly notes: readonly { readonly id: string; readonly offset: number }[] };

/** Takes the marks of known notes out of a paragraph's text and says where they stood; other raised figures stay words. */
export function takeMarks({ text, marks, inks }: Joined, known: ReadonlyMap<string, string>): Unmarked {
  const notes: { id: string; offset: number }[] = [];
  const cuts: { from: number; to: number }[] = [];
  for (const mark of [...marks, ...typedMarks(text)].toSorted((a, b) => a.offset - b.offset)) {
    const id = known.get(mark.text.replace('/', ''));
    const before = cuts.at(-1)?.to ?? 0;
    const at = text.indexOf(mark.text, Math.max(before, mark.offset - 1));
    if (id === undefined || at === -1 || at > mark.offset + 2) continue;
    const from = before + text.slice(before, at).trimEnd().length;
    notes.push({ id, offset: from - cuts.reduce((sum, cut) => sum + cut.to - cut.from, 0) });
    cuts.push({ from, to: at + mark.text.length });
  }
  return cuts.toReversed().reduce<Unmarked>((rest, cut) => ({ ...rest, text: rest.text.slice(0, cut.from) + rest.text.slice(cut.to), inks: cutSpans(rest.inks, cut.from, cut.to) }), { text, inks, notes });
}

/** Marks as typewriters set them, `3/` after a space. */
function typedMarks(text: string): RaisedMark[] {
  return [...text.matchAll(/(?<=\s)\d{1,3}\/(?=\s|$)/gu)].map((match) => ({ offset: match.index, text: match[0] }));
}
