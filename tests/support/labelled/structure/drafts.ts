import { readFileSync, readdirSync } from 'node:fs';
import { readTxt } from '../../../../electron/core/formats/txt/read-txt.ts';
import type { RawDocument, RawParagraph } from '../../../../shared/structure/raw.ts';

/** What a person says a block is. `section` is null where the draft does not say it. */
type LabelledBlock = { readonly kind: string; readonly label: string | null; readonly section: string | null; readonly text: string };

/** A draft of our own with the kind and number of every block. */
export type LabelledDraft = { readonly name: string; readonly language: string; readonly isStyled: boolean; readonly raw: RawDocument; readonly blocks: readonly LabelledBlock[] };

/**
 * Reads the drafts beside this file. Their first line says how they come (`plain`: a text file; `styled`: paragraphs with looks, as Word
 * gives them) and in which language; each line after it is a block: its kind (with `@` and its section), its number as it is to be read, the number as
 * printed (`#` before one that the format counts, `row.column` for a cell after the table's number) and its words. `⟪…⟫` is debris within words, `⏎` ends a line or
 * paragraph inside a block, `→` is a tab, `_…_` is italic, `{bold}` and the like say how a paragraph stands. `debris` is printed and is no block.
 */
export function readDrafts(): readonly LabelledDraft[] {
  const folder = new URL('drafts/', import.meta.url);
  return readdirSync(folder).filter((name) => name.endsWith('.draft')).toSorted().map((name) => {
    const [head = '', ...lines] = readFileSync(new URL(name, folder), 'utf8').replace(/\n$/u, '').split('\n');
    const [way, language = ''] = head.split(' ');
    const entries = lines.map(readLine);
    const raw = way === 'plain' ? plainText(entries) : styledText(entries);
    return { name: name.replace(/\.draft$/u, ''), language, isStyled: way !== 'plain', raw, blocks: entries.flatMap((entry) => (entry === null || entry.kind === 'debris' ? [] : [labelled(entry)])) };
  });
}

type Entry = { readonly kind: string; readonly section: string | null; readonly label: string; readonly printed: string; readonly text: string };

function readLine(line: string): Entry | null {
  if (line === '') return null;
  const [place = '', label = '', printed = '', ...rest] = line.split('|').map((field) => field.trim());
  const [kind = '', section = null] = place.split('@');
  return { kind, section, label, printed, text: line.split('|').slice(3).join('|').replace(/^ /u, '') || rest.join('|') };
}

function labelled({ kind, section, label, text }: Entry): LabelledBlock {
  const words = plain(text).replaceAll(/⟪[^⟫]*⟫/gu, '').replaceAll('\uFFFD', '');
  return { kind, section, label: label === '' ? null : label, text: words.replaceAll('⏎,', ',').replaceAll(/[\s⏎]+/gu, ' ').trim() };
}

const plain = (text: string): string => text.replaceAll(/\{[a-z]+\}/gu, '').replaceAll(/(?<![\p{L}"])_(?!(?:Toc|blank))|_(?![\p{L}])/gu, '').replaceAll('→', '\t');

function plainText(entries: readonly (Entry | null)[]): RawDocument {
  const lines = entries.map((entry) => (entry === null ? '' : plain(`${entry.printed}${/⏎$|→$|^$/u.test(entry.printed) ? '' : ' '}${entry.text}`).replaceAll('⏎', '\n').replaceAll(/[⟪⟫]/gu, '')));
  return readTxt(new TextEncoder().encode(lines.join('\n')));
}

function styledText(entries: readonly (Entry | null)[]): RawDocument {
  const paragraphs = entries.flatMap((entry) => (entry === null ? [] : styledParagraphs(entry)));
  return { format: 'docx', paragraphs, notes: [], warnings: [], properties: {} };
}

function styledParagraphs({ kind, printed, text }: Entry): readonly RawParagraph[] {
  if (kind === 'cell') {
    const [table = 0, row = 0, column = 0] = printed.split('.').map(Number);
    return [{ text, cell: { table, row, column } }];
  }
  if (printed.startsWith('#')) return [{ ...styled(text), label: printed.slice(1), style: 'list', level: 1 }];
  return `${printed}${/⏎$|^$/u.test(printed) ? '' : '\t'}${text}`.split('⏎').map(styled);
}

function styled(marked: string): RawParagraph {
  const text = plain(marked);
  const italics = [...marked.replaceAll(/\{\w+\}/gu, '').matchAll(/(?<!\p{L})_([^_]*)_(?!\p{L})/gu)];
  const looks = italics.map((match, index) => {
    const start = match.index - index * 2;
    return { start, end: start + (match[1] ?? '').length, isBold: false, isItalic: true, isUnderlined: false, isStruck: false, colour: null, highlight: null };
  });
  return { text, looks, ...(marked.includes('{bold}') && { isBold: true }), ...(marked.includes('{centred}') && { isCentred: true }), ...(marked.includes('{title}') && { style: 'title' as const }) };
}
