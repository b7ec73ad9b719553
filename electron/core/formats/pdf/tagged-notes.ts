import { usualSize } from './geometry.ts';
import { cutStart } from './lines.ts';
import type { FootNote } from './notes.ts';
import type { PdfParagraph } from './pdf-paragraph.ts';

/** Parts the notes of a tagged file: by their tag, or by smaller type under a raised label. */
export function tagNotes(paragraphs: readonly PdfParagraph[]): { paragraphs: PdfParagraph[]; notes: FootNote[] } {
  const body = usualSize(paragraphs.flatMap((paragraph) => paragraph.lines));
  const notes: FootNote[] = [];
  const rest: PdfParagraph[] = [];
  for (const paragraph of paragraphs) {
    const note = noteOf(paragraph, body);
    if (note === null) rest.push(paragraph);
    else notes.push(note);
  }
  return { paragraphs: rest, notes };
}

function noteOf(paragraph: PdfParagraph, bodySize: number): FootNote | null {
  const [first, ...rest] = paragraph.lines;
  if (first === undefined || paragraph.cell !== null) return null;
  const match = /^\s*(\d{1,3}|[*†‡§]{1,3})\s*[.)/]?\s*(?=\S)/u.exec(first.text);
  const isSmall = first.size < bodySize * 0.93 && first.marks.some((mark) => mark.offset <= 1);
  if (match?.[1] === undefined || !(paragraph.isNote || isSmall)) return null;
  return { id: `${paragraph.page}:${match[1]}`, page: paragraph.page, label: match[1], lines: [cutStart(first, match[0].length), ...rest] };
}
