import { isCapitals } from './openings.ts';
import type { Source } from './piece.ts';
import { takePrintedNumber } from './printed-number.ts';
import type { RawParagraph } from './raw.ts';
import { cutWords, joinWords, wordsOf, type Mark, type Words } from './words.ts';

/** Lines made whole again: a paragraph's words, with the places where a note mark was lost among its marks. */
export type JoinedLine = { readonly source: Source; readonly words: Words };

/**
 * Puts together what extraction broke: a number and the line after it, a sentence over several lines,
 * a paragraph cut where a note mark stood. A break inside a sentence that leaves a space or closing
 * punctuation at the head of the next line, and a `/` on its own, are the places of lost marks.
 */
export function joinLines(lines: readonly RawParagraph[]): readonly JoinedLine[] {
  const isIndented = lines.filter((line) => /^\s{2}|^\t/u.test(line.text)).length > lines.length / 10;
  const joined: OpenLine[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    const join = last && howToJoin(last.tail, line, isIndented);
    if (last && join) append(last, line, join);
    else joined.push(openLine(line));
  }
  return joined.map(({ source, parts, marks }) => {
    const words = joinWords(parts);
    return { source, words: takeSigns({ ...words, marks }) };
  });
}

/** In UTF-16 units: as much of a paragraph's end as is looked at, so that thousands of broken lines stay cheap. */
const tailLength = 300;

/** A paragraph that may go on. */
type OpenLine = { readonly source: Source; readonly parts: { readonly between: string; readonly words: Words }[]; readonly marks: Mark[]; length: number; tail: string };

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

function openLine(source: RawParagraph): OpenLine {
  const words = trimWords(wordsOf(source), 0);
  return { source, parts: [{ between: '', words }], length: words.text.length, tail: words.text.slice(-tailLength), marks: [] };
}

function append(last: OpenLine, line: RawParagraph, join: Join): void {
  const head = line.text.length - line.text.trimStart().length;
  const words = trimWords(wordsOf(line), join === 'sign' ? head + 1 : 0);
  const space = words.text === '' || closing.test(words.text) ? '' : ' ';
  const between = join === 'number' ? '\t' : space;
  if (join === 'sign' || join === 'mark') last.marks.push({ id: null, offset: last.length, isSign: join === 'sign' });
  last.parts.push({ between, words });
  last.length += between.length + words.text.length;
  last.tail = (last.tail + between + words.text).slice(-tailLength);
}

/** A line without the spaces at its ends; `head` signs are left out as well. */
function trimWords(words: Words, head: number): Words {
  const from = words.text.length - words.text.slice(head).trimStart().length;
  const to = Math.max(from, words.text.trimEnd().length);
  if (from === 0 && to === words.text.length) return words;
  return cutWords(words, [{ from: 0, to: from }, { from: to, to: words.text.length }].filter((cut) => cut.from < cut.to));
}

/** A replacement character after a word, not within one, is a mark whose number is lost; a `/` belongs to it. */
function takeSigns(words: Words): Words {
  if (!words.text.includes('\uFFFD')) return words.marks.length === 0 ? words : { ...words, marks: words.marks.toSorted((a, b) => a.offset - b.offset) };
  const signs = [...words.text.matchAll(/(?<=\S)\uFFFD\/?(?!\p{L})/gu)].map((sign) => ({ from: sign.index, to: sign.index + sign[0].length }));
  const lost = signs.map((sign): Mark => ({ id: null, offset: sign.from, isSign: true }));
  const cut = cutWords({ ...words, marks: [...words.marks, ...lost] }, signs);
  return { ...cut, marks: cut.marks.toSorted((a, b) => a.offset - b.offset) };
}
