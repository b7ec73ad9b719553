import type { JoinedLine } from './join-lines.ts';
import type { RawNote } from './raw.ts';
import { joinWords } from './words.ts';

/**
 * Puts right what pages give whose note marks stand as paragraphs of their own: a figure alone, the number of a note that nothing marks,
 * is the mark at the end of the paragraph before it, and what goes on in a small letter after it belongs to that paragraph.
 */
export function mendMarks(paragraphs: readonly JoinedLine[], notes: readonly RawNote[]): readonly JoinedLine[] {
  const marked = new Set(paragraphs.flatMap(({ words }) => words.marks.map(({ id }) => id)));
  const waiting = notes.filter(({ id, label }) => label !== undefined && !marked.has(id));
  const mended: JoinedLine[] = [];
  let isAfterMark = false;
  for (const paragraph of paragraphs) {
    const last = mended.at(-1);
    const note = last && isText(last) && isFigure(paragraph) ? waiting.find(({ label }) => label === paragraph.words.text.trim()) : undefined;
    const goesOn = isAfterMark && isText(paragraph) && /^\s*[\p{Ll},;.:)]/u.test(paragraph.words.text);
    if (last && note) {
      waiting.splice(waiting.indexOf(note), 1);
      mended.splice(-1, 1, { ...last, words: { ...last.words, marks: [...last.words.marks, { id: note.id, offset: last.words.text.trimEnd().length, isSign: true }] } });
    } else if (last && goesOn) {
      mended.splice(-1, 1, { ...last, words: joinWords([{ between: '', words: last.words }, { between: /^\s*\p{Ll}/u.test(paragraph.words.text) ? ' ' : '', words: paragraph.words }]) });
    } else mended.push(paragraph);
    isAfterMark = note !== undefined;
  }
  return mended;
}

function isText({ source }: JoinedLine): boolean {
  return source.cell === undefined && source.label === undefined && source.style !== 'heading' && source.style !== 'title';
}

/** Nothing but a figure that nobody put in or commented on. */
function isFigure(paragraph: JoinedLine): boolean {
  const { text, changes, comments } = paragraph.words;
  return isText(paragraph) && changes.length === 0 && comments.length === 0 && /^\s*\d{1,3}\s*$/u.test(text);
}
