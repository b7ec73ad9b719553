import type { RawDocument } from '../../../shared/structure/raw.ts';

/** How many paragraphs of a checked text are exactly right. */
export type ParagraphCount = {
  readonly total: number;
  readonly right: number;
  /**
   * Not right, and so because the checked text runs several printed paragraphs together: it equals some of ours, one after the other, and
   * each of ours after the first opens as a printed paragraph does. Such texts hold an article's heading and its first paragraph, a
   * part's number and its title with what follows, or items i), ii), iii) on lines of their own, between two empty lines.
   */
  readonly runTogether: number;
  readonly wrong: readonly string[];
};

const even = (text: string): string => text.replaceAll(/\s+/gu, ' ').trim();
const withoutLabel = (text: string): string => text.replace(/^\(?(?:\d{1,3}|[a-z]{1,5})[.)]\s*/iu, '');

/**
 * Compares the paragraphs of a checked text (apart by empty lines) with those of a reading. One is exactly right when its text, white space
 * evened out, equals one of ours, with the label on both sides or on neither.
 */
export function compareParagraphs(checked: string, raw: RawDocument): ParagraphCount {
  const wanted = checked.split(/\n\s*\n/u).map(even).filter((text) => text !== '');
  const ours = raw.paragraphs.map((paragraph) => even(paragraph.text));
  const known = new Set(ours.flatMap((text) => [text, withoutLabel(text)]));
  const others = wanted.filter((text) => !known.has(text) && !known.has(withoutLabel(text)));
  const wrong = others.filter((text) => !isRunOf(text, ours));
  return { total: wanted.length, right: wanted.length - others.length, runTogether: others.length - wrong.length, wrong };
}

/** A number or a capital opens what is printed as a paragraph of its own, and so may small letters after a colon or semicolon. */
const opens = (text: string, before: string): boolean => /^[\p{Lu}\d("“«]|^[a-z]{1,5}[.)]/u.test(text) || /[:;,]$|(?:;| [yoe]t?| and| or)$/u.test(before);

function isRunOf(text: string, ours: readonly string[]): boolean {
  return ours.some((first, start) => {
    if (!text.startsWith(first) || first === '') return false;
    let together = first;
    let isPrintedApart = true;
    for (let next = start + 1; together.length < text.length && next < ours.length; next += 1) {
      isPrintedApart &&= opens(ours[next] ?? '', together);
      together += ` ${ours[next]}`;
    }
    return together === text && isPrintedApart;
  });
}
