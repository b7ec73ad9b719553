import { grouped, printedLabel, rowsOf } from './printed.ts';
import type { SourceBlock } from './source-text.ts';
import type { SampleFile } from './sources.ts';

/** The plain text of a sample document: a blank line between blocks, numbers typed, notes at the end. */
export function textFile(file: SampleFile): string {
  return `${file.blocks.map((block) => (block.label === null ? block.text : `${printedLabel(block)} ${block.text}`)).join('\n\n')}\n`;
}

/** The page of a sample document; `style` is its style sheet. Footnotes stand at the end, each linked to its mark. */
export function htmlFile(file: SampleFile, style = webStyle): string {
  const body = file.blocks.filter(({ kind }) => kind !== 'note');
  const notes = file.blocks.filter(({ kind }) => kind === 'note');
  const lines = [
    '<!doctype html>',
    `<html lang="${file.language}">`,
    `<head><meta charset="utf-8"><title>${escaped(file.title)}</title>`,
    `<style>${style}</style></head>`,
    '<body>',
    ...grouped(body).map((group) => (group[0]?.cell ? tableElement(group) : group.map(element).join('\n'))),
    ...(notes.length > 0 ? ['<hr>', ...notes.map(noteElement)] : []),
    '</body>',
    '</html>',
  ];
  return `${lines.join('\n')}\n`;
}

const webStyle = 'body{max-width:44rem;margin:2rem auto;font:1rem/1.5 serif}h1{font-size:1.2rem;text-align:center}h2{font-size:1rem}.masthead{margin:0;text-align:right}.status{text-align:center}.item{margin-left:2rem}td,th{border:1px solid;padding:.3rem;text-align:left}table{border-collapse:collapse}';

/** The tag and class of each kind of block that is not a cell. */
const tags = {
  title: ['h1', ''],
  status: ['p', 'status'],
  heading: ['h2', ''],
  preamble: ['p', ''],
  hinge: ['p', ''],
  operative: ['p', ''],
  item: ['p', 'item'],
  paragraph: ['p', ''],
  cell: ['td', ''],
  note: ['p', 'note'],
} as const satisfies Record<SourceBlock['kind'], readonly [string, string]>;

function element(block: SourceBlock): string {
  const [tag, kindClass] = tags[block.kind];
  const className = block.key.startsWith('mast-') ? 'masthead' : kindClass;
  const label = block.label === null ? '' : `${printedLabel(block)} `;
  return `<${tag}${className && ` class="${className}"`}>${label}${words(block)}</${tag}>`;
}

function words(block: SourceBlock): string {
  let mark = -1;
  return block.pieces
    .map(({ kind, text }) => {
      if (kind === 'removed') return '';
      if (kind !== 'mark') return escaped(text);
      mark += 1;
      const label = block.notes[mark];
      return `<sup id="note-ref-${label}"><a href="#note-${label}">${label}</a></sup>`;
    })
    .join('');
}

function noteElement(block: SourceBlock): string {
  return `<p class="note" id="note-${block.label}"><sup><a href="#note-ref-${block.label}">${block.label}</a></sup> ${escaped(block.text)}</p>`;
}

function tableElement(cells: readonly SourceBlock[]): string {
  const rows = rowsOf(cells).map((row) => {
    const tag = row[0]?.cell?.row === 0 ? 'th' : 'td';
    return `<tr>${row.map((cell) => `<${tag}>${words(cell)}</${tag}>`).join('')}</tr>`;
  });
  return ['<table>', ...rows, '</table>'].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
