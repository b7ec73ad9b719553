import type { RawParagraph } from './raw.ts';
import { cutWords, wordsOf, type Words } from './words.ts';

/** The lines of the text, and the words printed at the head or foot of its pages that were taken out, each once. */
export type CleanLines = { readonly lines: readonly RawParagraph[]; readonly runningHeads: readonly string[] };

/**
 * Takes out what extraction leaves behind and no person wrote as text: Word field codes, page numbers alone on a line and the running heads
 * beside them, rules of dashes. A lone note sign is no debris: it is where a note stood.
 */
export function dropDebris(lines: readonly RawParagraph[]): CleanLines {
  const cleaned = lines.map((line) => ({ ...line, ...cutFieldCodes(wordsOf(line)) }));
  const bare = barePageNumbers(lines);
  const pageNumbers = new Set(cleaned.flatMap((line, index) => (bare.has(index) || dressedPageNumber.test(line.text.trim()) ? [index] : [])));
  const written = cleaned.flatMap((line, index) => (line.text.trim() === '' || /^[-–—_*=.\s]{3,}$/u.test(line.text) ? [] : [index]));
  const heads = runningHeads(cleaned, written, pageNumbers);
  const kept = written.filter((index) => !pageNumbers.has(index) && !heads.has(index));
  return { lines: kept.flatMap((index) => cleaned[index] ?? []), runningHeads: [...new Set([...heads].map((index) => cleaned[index]?.text.trim() ?? ''))] };
}

/** In places: how often a line must stand right beside a page number to be printed on every page. */
const fewestHeads = 2;

/** Short lines that stand, figures aside, right before or after several page numbers and nowhere else but once, as a masthead. */
function runningHeads(lines: readonly RawParagraph[], written: readonly number[], pageNumbers: ReadonlySet<number>): ReadonlySet<number> {
  const beside = written.filter((index, place) => !pageNumbers.has(index) && [written[place - 1], written[place + 1]].some((other) => other !== undefined && pageNumbers.has(other)) && isHeadLike(lines[index]?.text ?? ''));
  const byPattern = Map.groupBy(beside, (index) => (lines[index]?.text ?? '').trim().replaceAll(/\s+/gu, ' ').replaceAll(/\d+/gu, '#'));
  return new Set([...byPattern.values()].filter((all) => all.length >= fewestHeads).flat());
}

/** Words, and neither a number nor the end of a sentence. */
function isHeadLike(text: string): boolean {
  const line = text.trim();
  return line.length <= 120 && /(?:\p{L}.*){4}/u.test(line) && !/[.,;:]$/u.test(line) && !/^(?:\d{1,3}[.)]|\(?[a-z]{1,4}[.)])\s/u.test(line);
}

const silentFields = 'FILENAME|PAGE|NUMPAGES|SECTIONPAGES|SAVEDATE|PRINTDATE|CREATEDATE|DATE|TIME|TOC|XE|TC|SEQ|STYLEREF|AUTHOR|TITLE|SUBJECT|DOCPROPERTY|PAGEREF';
const fieldSign = '[\\u0013-\\u0015\\uFFFD]';
const silentField = new RegExp(`${fieldSign}\\s*(?:${silentFields})\\b[^\\n]*?(?:${fieldSign}[^\\n]*?${fieldSign}|${fieldSign}|$)`, 'gu');
const speakingField = new RegExp(`${fieldSign}\\s*(?:HYPERLINK|REF|NOTEREF|QUOTE|INCLUDETEXT)\\b[^\\n]*?${fieldSign}([^\\n]*?)${fieldSign}`, 'dgu');
const fieldSwitch = '(?:\\s{0,3}\\\\(?:[*@#]\\s?(?:"[^"\\n]{0,80}"|\\w+)|[a-z](?![a-z])(?:\\s{1,3}"[^"\\n]{0,80}")?))';
/** Codes whose signs were lost: in braces, or told by their switches, addresses and bookmarks. What they showed stays. */
const bareFields = [
  new RegExp(`\\{\\s{0,3}(?:${silentFields}|HYPERLINK|REF|NOTEREF|QUOTE|INCLUDETEXT)\\b[^{}\\n]{0,300}\\}`, 'gu'),
  new RegExp(`\\bHYPERLINK\\s{1,3}(?:\\\\l\\s{1,3})?"[^"\\n]{0,500}"${fieldSwitch}*\\s?`, 'gu'),
  new RegExp(`\\b(?:PAGEREF|NOTEREF|REF)\\s{1,3}_?(?:Toc|Ref|Hlk)\\d{1,12}${fieldSwitch}*\\s?`, 'gu'),
  new RegExp(`\\b(?:${silentFields})\\b${fieldSwitch}+`, 'gu'),
  /\s?\\\*\s?(?:MERGEFORMAT|CHARFORMAT)\b/gu,
];

const mayHoldField = new RegExp(`${fieldSign}|[\\\\{]|HYPERLINK|PAGEREF`, 'u');

/** A field that numbers pages or names the file goes whole; a link keeps the words it shows. */
export function cutFieldCodes(words: Words): Words {
  if (!mayHoldField.test(words.text)) return words;
  const spoken = cutAll(words, silentField);
  const codes = [...spoken.text.matchAll(speakingField)].flatMap((field) => {
    const [from = 0, to = 0] = field.indices?.[1] ?? [];
    return [{ from: field.index, to: from }, { from: to, to: field.index + field[0].length }];
  });
  return bareFields.reduce(cutAll, cutWords(spoken, codes));
}

function cutAll(words: Words, pattern: RegExp): Words {
  return cutWords(words, [...words.text.matchAll(pattern)].map((field) => ({ from: field.index, to: field.index + field[0].length })));
}

const dressedPageNumber = /^(?:[-–—]\s?\d{1,4}\s?[-–—]|(?:page|p[áa]gina|p[áa]g\.|p\.)\s?\d{1,4}(?:\s?(?:\/|of|de|sur)\s?\d{1,4})?)$/iu;

/** Bare figures alone on a line are page numbers only when there are several and each is one more than the last. */
function barePageNumbers(lines: readonly RawParagraph[]): ReadonlySet<number> {
  const bare = lines.flatMap((line, index) => (/^\s*\d{1,4}\s*$/u.test(line.text) ? [{ index, value: Number(line.text) }] : []));
  const isSequence = bare.length > 1 && bare.every(({ value }, place) => value === (bare[0]?.value ?? 0) + place);
  const isSpaced = bare.every(({ index }, place) => place === 0 || index - (bare[place - 1]?.index ?? 0) > 3);
  return new Set(isSequence && isSpaced ? bare.map(({ index }) => index) : []);
}
