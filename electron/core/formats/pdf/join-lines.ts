import { addSpan, type InkSpan } from './ink.ts';
import type { RaisedMark } from './lines.ts';

/** How words broken at a line's end are put together: learnt from the whole document. */
export type HyphenRule = (before: string, after: string) => 'drop' | 'keep';

type Joinable = { readonly text: string; readonly marks: readonly RaisedMark[]; readonly inks: readonly InkSpan[] };

/** Lines put together: marks and looks where they stand in the whole text. */
export type Joined = { readonly text: string; readonly marks: readonly RaisedMark[]; readonly inks: readonly InkSpan[] };

/**
 * A hyphen at a line's end is dropped where the joined word stands elsewhere in the document, kept where
 * the hyphenated one does; else dropped only in a document that visibly breaks words at lines' ends.
 */
export function learnHyphens(lines: readonly string[]): HyphenRule {
  const words = new Set<string>();
  let broken = 0;
  for (const line of lines) {
    if (/\p{Ll}[-\u2010\u00ad]\s*$/u.test(line)) broken += 1;
    for (const word of line.matchAll(/\p{L}+(?:[-\u2010]\p{L}+)*/gu)) words.add(word[0].toLowerCase().replaceAll('\u2010', '-'));
  }
  const isBreaking = broken > Math.max(2, lines.length * 0.02);
  return (before, after) => {
    if (words.has((before + after).toLowerCase())) return 'drop';
    if (words.has(`${before}-${after}`.toLowerCase())) return 'keep';
    return isBreaking ? 'drop' : 'keep';
  };
}

/** Joins the lines of one paragraph into its text; marks and looks keep their places. */
export function joinLines(lines: readonly Joinable[], hyphens: HyphenRule): Joined {
  let text = '';
  const marks: RaisedMark[] = [];
  const inks: InkSpan[] = [];
  for (const line of lines) {
    const lead = line.text.length - line.text.trimStart().length;
    const next = line.text.trim();
    text = seam(text, next, hyphens);
    const at = text.length;
    marks.push(...line.marks.map((mark) => ({ text: mark.text, offset: at + mark.offset - lead })));
    text += next;
    for (const { start, end, ink } of line.inks) addSpan(inks, { start: at + Math.max(0, start - lead), end: Math.min(text.length, at + end - lead), ink }, text);
  }
  return { text, marks, inks: inks.map((span) => ({ ...span, end: Math.min(span.end, text.length) })) };
}

function seam(text: string, next: string, hyphens: HyphenRule): string {
  if (text === '') return text;
  if (text.endsWith('\u00ad')) return text.slice(0, -1);
  const before = /(\p{L}+)[-\u2010]$/u.exec(text)?.[1];
  const after = /^\p{Ll}+/u.exec(next)?.[0];
  if (before !== undefined && after !== undefined) return hyphens(before, after) === 'drop' ? text.slice(0, -1) : text;
  return /[-\u2010/]$/u.test(text) && /\S[-\u2010/]$/u.test(text) && /^\p{L}/u.test(next) ? text : `${text} `;
}
