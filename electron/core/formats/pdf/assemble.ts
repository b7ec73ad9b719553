import type { RawDocument, RawNote, RawParagraph, RawText } from '../../../../shared/structure/raw.ts';
import type { Remark } from './annotations.ts';
import type { InkSpan } from './ink.ts';
import { joinLines, learnHyphens, type HyphenRule } from './join-lines.ts';
import { coverOf, type Line } from './lines.ts';
import { takeMarks, type FootNote, type Unmarked } from './notes.ts';
import { continues } from './paragraphs.ts';
import type { PdfParagraph } from './pdf-paragraph.ts';

/** Puts the paragraphs of all pages together: lines and hyphens joined, page breaks healed, notes matched with their marks. */
export function assemble(paragraphs: readonly PdfParagraph[], notes: readonly FootNote[], remarks: readonly Remark[]): Pick<RawDocument, 'paragraphs' | 'notes'> {
  const lines = [...paragraphs, ...notes].flatMap((part) => part.lines);
  const making = { notes, hyphens: learnHyphens(lines.map((line) => line.text)), bodyColour: usualColour(lines) };
  const whole = joinPages(paragraphs).map((parts) => toRaw(parts, making)).filter((paragraph) => paragraph.text.trim() !== '');
  return {
    paragraphs: withComments(whole, remarks),
    notes: notes.map((note) => toRawNote(note, making)),
  };
}

/** Gives each remark to the paragraph beside which it stands, or that is nearest on its page, as a comment on the whole of it. */
function withComments(paragraphs: readonly RawParagraph[], remarks: readonly Remark[]): RawParagraph[] {
  const out = [...paragraphs];
  for (const { page, box, author, date, words } of remarks) {
    const height = (box.top + box.bottom) / 2;
    const distances = out.map(({ places = [] }) => Math.min(...places.map((place) => (place.page === page ? Math.max(place.top - height, height - place.top - place.height, 0) : Infinity))));
    const at = distances.indexOf(distances.reduce((least, distance) => Math.min(least, distance), Infinity));
    const paragraph = out[at];
    if (paragraph !== undefined) out[at] = { ...paragraph, comments: [...(paragraph.comments ?? []), { start: 0, end: paragraph.text.length, author, date, words }] };
  }
  return out;
}

type Making = { readonly notes: readonly FootNote[]; readonly hyphens: HyphenRule; readonly bodyColour: string | null };

/** The colour more than half of the letters have: nothing stands out by it. */
function usualColour(lines: readonly Line[]): string | null {
  const letters = new Map<string, number>();
  let all = 0;
  for (const line of lines) {
    all += line.text.length;
    for (const { start, end, ink } of line.inks) if (ink.colour !== null) letters.set(ink.colour, (letters.get(ink.colour) ?? 0) + end - start);
  }
  return [...letters].find(([, count]) => count > all / 2)?.[0] ?? null;
}

/** Paragraphs that a page break cut in two, as lists of their parts. */
function joinPages(paragraphs: readonly PdfParagraph[]): PdfParagraph[][] {
  const out: PdfParagraph[][] = [];
  for (const paragraph of paragraphs) {
    const before = out.at(-1)?.at(-1);
    if (before !== undefined && before.page + 1 === paragraph.page && readsOn(before, paragraph)) out.at(-1)?.push(paragraph);
    else out.push([paragraph]);
  }
  return out;
}

function readsOn(before: PdfParagraph, after: PdfParagraph): boolean {
  if (before.cell !== null || after.cell !== null || after.label !== null || before.style !== null || after.style !== null || before.isCentred || after.isCentred) return false;
  return continues(before.lines.at(-1)?.text ?? '', after.lines[0]?.text ?? '', before.lastLineIsFull);
}

function toRaw(parts: readonly PdfParagraph[], { notes, hyphens, bodyColour }: Making): RawParagraph {
  const [first] = parts;
  const lines = parts.flatMap((part) => part.lines);
  const unmarked = takeMarks(joinLines(lines, hyphens), notesWithin(notes, new Set(parts.map((part) => part.page))));
  return {
    ...toRawText(unmarked, lines, bodyColour),
    ...(first?.label != null && { label: first.label }),
    ...(first?.style != null && { style: first.style }),
    ...(first !== undefined && first.style !== null && { level: first.level }),
    ...(first?.cell != null && { cell: first.cell }),
    ...(first?.isCentred === true && { isCentred: true }),
    ...(isBold(unmarked) && { isBold: true }),
    notes: unmarked.notes,
  };
}

/** Every letter is bold. */
function isBold({ text, inks }: Unmarked): boolean {
  const bold = inks.filter((span) => span.ink.isBold);
  const rest = bold.toReversed().reduce((left, span) => left.slice(0, span.start) + left.slice(span.end), text);
  return bold.length > 0 && !/[\p{L}\p{N}]/u.test(rest);
}

function toRawNote(note: FootNote, { hyphens, bodyColour }: Making): RawNote {
  return { id: note.id, label: note.label, paragraphs: [toRawText({ ...joinLines(note.lines, hyphens), notes: [] }, note.lines, bodyColour)] };
}

function toRawText({ text, inks }: Unmarked, lines: readonly Line[], bodyColour: string | null): RawText {
  const looks = looksOf(inks, bodyColour);
  return { text, ...(looks.length > 0 && { looks }), places: placesOf(lines) };
}

function looksOf(inks: readonly InkSpan[], bodyColour: string | null): NonNullable<RawText['looks']> {
  const looks = inks.map(({ start, end, ink }) => ({ start, end, ...ink, colour: ink.colour === bodyColour ? null : ink.colour }));
  return looks.filter((look) => look.isBold || look.isItalic || look.isUnderlined || look.isStruck || look.colour !== null || look.highlight !== null);
}

/** One box for each stretch of lines that follow each other down a page. */
function placesOf(lines: readonly Line[]): NonNullable<RawText['places']> {
  const stretches: Line[][] = [];
  for (const line of lines) {
    const before = stretches.at(-1)?.at(-1);
    if (before !== undefined && before.page === line.page && line.y > before.y - before.size) stretches.at(-1)?.push(line);
    else stretches.push([line]);
  }
  return stretches.map((stretch) => {
    const { left, top, right, bottom } = coverOf(stretch.map((line) => line.box));
    return { page: stretch[0]?.page ?? 1, left: round(left), top: round(top), width: round(right - left), height: round(bottom - top) };
  });
}

/** A tenth of a point is finer than the eye. */
function round(points: number): number {
  return Math.round(points * 10) / 10;
}

/** Notes by label as marks on these pages name them: those of the pages, else the document's own where the label is its only one (endnotes). */
function notesWithin(notes: readonly FootNote[], pages: ReadonlySet<number>): Map<string, string> {
  const ofDocument = notes.filter((note) => notes.every((other) => other === note || other.label !== note.label));
  const ofPages = notes.filter((note) => pages.has(note.page));
  return new Map([...ofDocument, ...ofPages].map((note) => [note.label, note.id]));
}
