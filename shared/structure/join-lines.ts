import { isCapitals } from './openings.ts';
import type { Mark } from './piece.ts';
import { takePrintedNumber } from './printed-number.ts';
import type { RawParagraph } from './raw.ts';

/** Lines made whole again: a paragraph's words and the places where a note mark was lost. */
export type JoinedLine = { readonly source: RawParagraph; readonly text: string; readonly marks: readonly Mark[] };

/**
 * Puts together what extraction broke: a number and the line after it, a sentence over several lines,
 * a paragraph cut where a note mark stood. A break inside a sentence that leaves a space or closing
 * punctuation at the head of the next line, and a `/` on its own, are the places of lost marks.
 */
export function joinLines(lines: readonly RawParagraph[]): readonly JoinedLine[] {
  const isIndented = lines.filter((line) => /^\s{2}|^\t/u.test(line.text)).length > lines.length / 10;
  const joined: JoinedLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const join = last && howToJoin(last.text, line, isIndented);
    if (last && join) joined[joined.length - 1] = append(last, line, join);
    else joined.push({ source: line, text: line.text, marks: [] });
  }
  return joined.map(takeSigns);
}

/** `sign`: a mark's own sign opens the line; `mark`: only the break tells of one; `plain`: none stood here. */
type Join = 'number' | 'sign' | 'mark' | 'plain';

const closing = /^[.,;:!?)\]»”’]/u;

function howToJoin(before: string, line: RawParagraph, isIndented: boolean): Join | null {
  const text = line.text;
  const head = text.trimStart();
  const previous = before.trim();
  if (isNumberAlone(previous)) return takePrintedNumber(head) && isNumberAlone(head) ? null : 'number';
  if (/^\/(?:\s|$|[.,;:)\]»”’"])/u.test(head)) return 'sign';
  if (head.startsWith('\uFFFD') || takePrintedNumber(head)) return null;
  if (closing.test(head)) return 'mark';
  const hasLeadingSpace = /^[ \u00A0]\S/u.test(text) && !isIndented;
  if (hasLeadingSpace && !isCapitals(head) && (previous.length > 60 || /^\p{Ll}/u.test(head.trim()))) return 'mark';
  return isBrokenSentence(previous, head, line.isAfterGap === true) ? 'plain' : null;
}

function isNumberAlone(text: string): boolean {
  const taken = takePrintedNumber(text);
  return taken !== null && taken.length === text.length && text.length < 20;
}

const open = /(?:^|\s|['’])(?:de|du|des|d['’]|l['’]|la|le|les|à|au|aux|en|par|pour|sur|dans|avec|sans|un|une|del|el|los|las|al|con|por|para|sin|sobre|una|the|of|to|in|for|with|by|on|from|at|a|an|do|da|dos|das|no|na|nos|nas|ao|à|às|com|em|pelo|pela|um|uma)$/u;

/** No sentence ends on a preposition or an article, and none opens with a small letter after a word left hanging. */
function isBrokenSentence(before: string, head: string, isAfterGap: boolean): boolean {
  if (isCapitals(before)) return isCapitals(head) && open.test(before.toLowerCase());
  if (open.test(before)) return true;
  if (!/^\p{Ll}/u.test(head)) return false;
  if (/[.;:!?…]$/u.test(before) || /[,;]\s(?:and|or|y|e|o|u|et|ou)$/iu.test(before)) return false;
  return !(isAfterGap && before.endsWith(','));
}

function append(last: JoinedLine, line: RawParagraph, join: Join): JoinedLine {
  if (join === 'number') return { ...last, text: `${last.text.trimEnd()}\t${line.text.trimStart()}` };
  const base = last.text.trimEnd();
  const head = join === 'sign' ? line.text.trimStart().slice(1) : line.text;
  const rest = head.trimStart();
  const text = closing.test(rest) || rest === '' ? base + rest : `${base} ${rest}`;
  const marks = join === 'plain' ? last.marks : [...last.marks, { id: null, offset: base.length, isSign: join === 'sign' }];
  return { ...last, text, marks };
}

/** A replacement character after a word, not within one, is a mark whose number is lost; a `/` belongs to it. */
function takeSigns(line: JoinedLine): JoinedLine {
  const signs = [...line.text.matchAll(/(?<=\S)\uFFFD\/?(?!\p{L})/gu)];
  const shift = (offset: number): number => offset - signs.filter((sign) => sign.index < offset).reduce((sum, sign) => sum + sign[0].length, 0);
  const marks = [...line.marks, ...signs.map((sign) => ({ id: null, offset: sign.index, isSign: true }))];
  const text = line.text.replaceAll(/(?<=\S)\uFFFD\/?(?!\p{L})/gu, '');
  return { ...line, text, marks: marks.map((mark) => ({ ...mark, offset: shift(mark.offset) })).toSorted((a, b) => a.offset - b.offset) };
}
