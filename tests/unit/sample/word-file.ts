import { unzipSync, strFromU8 } from 'fflate';

/** One paragraph of a Word file as the sample's tests look at it. */
type WordParagraph = {
  /** The words with every change accepted. */
  readonly accepted: string;
  /** The words with every change rejected. */
  readonly rejected: string;
  /** The number Word counts, or null. */
  readonly counted: string | null;
  readonly isInCell: boolean;
};

export type WordFile = {
  readonly paragraphs: readonly WordParagraph[];
  readonly notes: readonly string[];
  readonly authors: readonly string[];
};

/** A small reader of the sample's own Word files, independent of the program's: regular expressions over the known output of one writer. */
export function readWordFile(bytes: Uint8Array): WordFile {
  const part = (name: string): string => strFromU8(unzipSync(bytes, { filter: (entry) => entry.name === name })[name] ?? new Uint8Array());
  const body = part('word/document.xml');
  const count = counter(part('word/numbering.xml'));
  const cells = [...body.matchAll(/<w:tbl>.*?<\/w:tbl>/gs)].map((match): [number, number] => [match.index, match.index + match[0].length]);
  const paragraphs = [...body.matchAll(/<w:p>(.*?)<\/w:p>/gs)].map(({ 1: xml = '', index }): WordParagraph => ({
    accepted: words(xml.replaceAll(/<w:del .*?<\/w:del>/gs, '')),
    rejected: words(xml.replaceAll(/<w:ins .*?<\/w:ins>/gs, '')),
    counted: count(xml),
    isInCell: cells.some(([start, end]) => index > start && index < end),
  }));
  const notes = [...part('word/footnotes.xml').matchAll(/<w:footnote w:id="[1-9]\d*">(.*?)<\/w:footnote>/gs)].map(({ 1: xml = '' }) => words(xml).trim());
  return { paragraphs, notes, authors: [...new Set([...body.matchAll(/<w:(?:ins|del) [^>]*w:author="([^"]*)"/g)].map(({ 1: author = '' }) => author))] };
}

function words(xml: string): string {
  return [...xml.matchAll(/<w:tab\/>|<w:(?:t|delText)(?: [^>]*)?>([^<]*)</g)].map(({ 1: text }) => (text === undefined ? '\t' : unescaped(text))).join('');
}

function unescaped(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&apos;', "'").replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
}

/** Counts as Word does for lists that each have one level and start at 1. */
function counter(numbering: string): (paragraph: string) => string | null {
  const formats = new Map([...numbering.matchAll(/<w:abstractNum w:abstractNumId="(\d+)".*?<w:numFmt w:val="(\w+)"\/><w:lvlText w:val="([^"]*)"/gs)].map(({ 1: id = '', 2: format = '', 3: text = '' }) => [id, { format, text }]));
  const lists = new Map([...numbering.matchAll(/<w:num w:numId="(\d+)"[^>]*><w:abstractNumId w:val="(\d+)"\/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"\/>/g)].map(({ 1: list = '', 2: id = '' }) => [list, formats.get(id)]));
  const counts = new Map<string, number>();
  return (paragraph) => {
    const list = /<w:numId w:val="(\d+)"\/>/.exec(paragraph)?.[1];
    if (list === undefined) return null;
    const count = (counts.get(list) ?? 0) + 1;
    counts.set(list, count);
    const format = lists.get(list);
    return format ? format.text.replace('%1', figure(count, format.format)) : `list ${list} is not defined`;
  };
}

function figure(count: number, format: string): string {
  if (format === 'upperRoman') return ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII'][count - 1] ?? '';
  return format === 'lowerLetter' ? String.fromCodePoint(96 + count) : String(count);
}
