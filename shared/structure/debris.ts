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
function cutFieldCodes(words: Words): Words {
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
