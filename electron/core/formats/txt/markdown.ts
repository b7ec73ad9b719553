import type { RawDocument, RawParagraph } from '../../../../shared/structure/raw.ts';

const heading = /^(#{1,6})\s+(.*?)\s*#*$/u;

/** True for a text with at least two headings marked by `#`, or front matter and one. */
export function isMarkdown(lines: readonly string[]): boolean {
  const headings = lines.filter((line) => heading.test(line)).length;
  return headings >= 2 || (headings === 1 && lines[0] === '---');
}

/** Reads headings, list items and paragraphs parted by empty lines; signs of emphasis go, the words stay. */
export function readMarkdown(lines: readonly string[]): Pick<RawDocument, 'paragraphs' | 'properties'> {
  const end = lines[0] === '---' ? lines.indexOf('---', 1) : -1;
  const title = lines.slice(0, Math.max(0, end)).map((line) => /^title:\s*["']?(.*?)["']?\s*$/u.exec(line)?.[1]).find((value) => value !== undefined && value !== '');
  const paragraphs: RawParagraph[] = [];
  let isOpen = false;
  for (const line of lines.slice(end + 1)) {
    const marked = heading.exec(line);
    const last = paragraphs.at(-1);
    const text = plainWords(marked?.[2] ?? line);
    if (marked) paragraphs.push({ text, style: 'heading', level: (marked[1]?.length ?? 1) - 1 });
    else if (isOpen && last && text.trim() !== '' && !/^\s*(?:[*+-]|\d{1,3}[.)]|\(?[a-z]{1,4}\)|\|)\s/u.test(line)) paragraphs[paragraphs.length - 1] = { ...last, text: `${last.text} ${text.trim()}` };
    else if (text.trim() !== '') paragraphs.push({ text });
    isOpen = !marked && text.trim() !== '';
  }
  return { paragraphs, properties: title === undefined ? {} : { title } };
}

/** Takes off pairs of emphasis signs and shows a link by its words. */
function plainWords(text: string): string {
  return text
    .replaceAll(/(?<![\p{L}\p{N}*])(\*{1,3})(?=\S)([^*]*\S)\1(?![\p{L}\p{N}*])/gu, '$2')
    .replaceAll(/(?<![\p{L}\p{N}_])(_{1,3})(?=\S)([^_]*\S)\1(?![\p{L}\p{N}_])/gu, '$2')
    .replaceAll(/\[([^\][]+)\]\((?:[^)\s]+)\)/gu, '$1');
}
