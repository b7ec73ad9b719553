import type { RawText } from '../../../../../shared/structure/raw.ts';

/**
 * The rejected text that accepted paragraphs and their changes come to, paragraph by paragraph: what was put in is left out, what was taken out
 * stands again. Paragraphs without words, and space around one, are nothing; a line break within one is a space.
 */
export function rejectedText(paragraphs: readonly RawText[]): readonly string[] {
  return withoutBlanks(paragraphs.map((paragraph) => rejectedParagraph(paragraph)).join(''));
}

/** The words of a reading in the same terms. */
export function printedText(paragraphs: readonly RawText[]): readonly string[] {
  return withoutBlanks(paragraphs.map(({ text }) => `${text.replaceAll('\n', ' ')}\n`).join(''));
}

function rejectedParagraph({ text, changes = [] }: RawText): string {
  const inserted = changes.filter(({ kind }) => kind === 'inserted' || kind === 'moved-here');
  const deleted = changes.filter(({ kind, wasInserted }) => (kind === 'deleted' || kind === 'moved-away') && !wasInserted);
  let rejected = '';
  for (let at = 0; at <= text.length; at += 1) {
    for (const { start, words } of deleted) if (start === at) rejected += words;
    const isInserted = inserted.some(({ start, end }) => start <= at && at < end);
    if (at < text.length && !isInserted) rejected += text.charAt(at) === '\n' ? ' ' : text.charAt(at);
  }
  return inserted.some(({ endsParagraph }) => endsParagraph) ? rejected : `${rejected}\n`;
}

function withoutBlanks(lines: string): readonly string[] {
  return lines.split('\n').map((line) => line.trim()).filter((line) => line !== '');
}
