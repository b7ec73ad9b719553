import type { RawParagraph } from './raw.ts';
import { cutWords, wordsOf, type Words } from './words.ts';

/**
 * What extraction leaves behind and no person wrote as text: Word field codes, page numbers alone on a line,
 * repeated rules of dashes. A lone note sign is no debris: it is where a note stood.
 */
export function dropDebris(lines: readonly RawParagraph[]): readonly RawParagraph[] {
  const pageNumbers = barePageNumbers(lines);
  return lines
    .map((line) => ({ ...line, ...cutFieldCodes(wordsOf(line)) }))
    .filter((line, index) => line.text.trim() !== '' && !pageNumbers.has(index) && !dressedPageNumber.test(line.text.trim()) && !/^[-–—_*=.\s]{3,}$/u.test(line.text));
}

const silentFields = 'FILENAME|PAGE|NUMPAGES|SECTIONPAGES|SAVEDATE|PRINTDATE|CREATEDATE|TOC|XE|TC|SEQ|STYLEREF|AUTHOR|TITLE|SUBJECT|DOCPROPERTY|PAGEREF';
const fieldSign = '[\\u0013-\\u0015\\uFFFD]';
const silentField = new RegExp(`${fieldSign}\\s*(?:${silentFields})\\b[^\\n]*?(?:${fieldSign}[^\\n]*?${fieldSign}|${fieldSign}|$)`, 'gu');
const speakingField = new RegExp(`${fieldSign}\\s*(?:HYPERLINK|REF|NOTEREF|QUOTE|INCLUDETEXT)\\b[^\\n]*?${fieldSign}([^\\n]*?)${fieldSign}`, 'dgu');

/** A field that numbers pages or names the file goes whole; a link keeps the words it shows. */
function cutFieldCodes(words: Words): Words {
  const spoken = cutWords(words, [...words.text.matchAll(silentField)].map((field) => ({ from: field.index, to: field.index + field[0].length })));
  const codes = [...spoken.text.matchAll(speakingField)].flatMap((field) => {
    const [from = 0, to = 0] = field.indices?.[1] ?? [];
    return [{ from: field.index, to: from }, { from: to, to: field.index + field[0].length }];
  });
  return cutWords(spoken, codes);
}

const dressedPageNumber = /^(?:[-–—]\s?\d{1,4}\s?[-–—]|(?:page|p[áa]gina|p[áa]g\.|p\.)\s?\d{1,4}(?:\s?(?:\/|of|de|sur)\s?\d{1,4})?)$/iu;

/** Bare figures alone on a line are page numbers only when there are several and each is one more than the last. */
function barePageNumbers(lines: readonly RawParagraph[]): ReadonlySet<number> {
  const bare = lines.flatMap((line, index) => (/^\s*\d{1,4}\s*$/u.test(line.text) ? [{ index, value: Number(line.text) }] : []));
  const isSequence = bare.length > 1 && bare.every(({ value }, place) => value === (bare[0]?.value ?? 0) + place);
  const isSpaced = bare.every(({ index }, place) => place === 0 || index - (bare[place - 1]?.index ?? 0) > 3);
  return new Set(isSequence && isSpaced ? bare.map(({ index }) => index) : []);
}
