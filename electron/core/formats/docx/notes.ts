import type { RawNote, RawText } from '../../../../shared/structure/raw.ts';
import { rawNoteParagraphs } from './paragraphs.ts';
import type { ParagraphContext } from './paragraphs.ts';
import type { TrackedParagraph } from './story.ts';

/** The notes whose marks stand in the text, in the order of the marks; a note nobody marks is not printed by Word either. */
export function rawNotes(notes: ReadonlyMap<string, readonly TrackedParagraph[]>, context: ParagraphContext): readonly RawNote[] {
  return context.marks.taken().map(({ id, label, isOwnMark }) => {
    const paragraphs = rawNoteParagraphs(notes.get(id) ?? [], context).map(({ label: number, ...paragraph }) => lengthened(textOf(paragraph), number === undefined ? '' : `${number} `));
    const [first, ...rest] = paragraphs;
    return { id, label, paragraphs: isOwnMark && first?.text.startsWith(label) === true ? [withoutHead(first, label.length), ...rest] : paragraphs };
  });
}

function textOf({ text, changes, looks, comments }: RawText): RawText {
  return { text, ...(changes && { changes }), ...(looks && { looks }), ...(comments && { comments }) };
}

function lengthened(text: RawText, head: string): RawText {
  return head === '' ? text : moved({ ...text, text: `${head}${text.text}` }, (at) => at + head.length);
}

/** The text after its first units, without the space it then begins with. */
function withoutHead(text: RawText, length: number): RawText {
  const rest = text.text.slice(length);
  const cut = length + rest.length - rest.trimStart().length;
  return moved({ ...text, text: rest.trim() }, (at) => Math.max(at - cut, 0));
}

type Span = { readonly start: number; readonly end: number };
const hasWords = ({ start, end }: Span): boolean => start < end;

function moved(raw: RawText, move: (at: number) => number): RawText {
  const shift = <Item extends Span>(spans: readonly Item[]): readonly Item[] => spans.map((span) => ({ ...span, start: move(span.start), end: move(span.end) }));
  return {
    text: raw.text,
    ...(raw.changes && { changes: shift(raw.changes).filter((change) => hasWords(change) || change.words !== '' || change.endsParagraph) }),
    ...(raw.looks && { looks: shift(raw.looks).filter(hasWords) }),
    ...(raw.comments && { comments: shift(raw.comments) }),
  };
}
