import type { Block } from '../../model/document.ts';

/** A text by its numbers: what each block is called whatever the language, and where each name stands. */
export type NumberedText = { readonly names: readonly string[]; readonly places: ReadonlyMap<string, readonly number[]> };

/**
 * Names every block by what is the same in all languages of a text: numbers under numbered headings; letters under the paragraph they
 * belong to; clauses of the preamble as PP1, PP2, …; cells by row and column; any other block by its kind, counted from the last number.
 * What is counted carries how many there are in all, so that two texts that were divided otherwise do not agree by chance.
 */
export function numberBlocks(blocks: readonly Block[]): NumberedText {
  const names: string[] = [];
  const counted: { readonly place: number; readonly group: string; readonly nth: number }[] = [];
  const totals = new Map<string, number>();
  const open: { readonly level: number; readonly name: string }[] = [];
  let paragraph = '';
  let last = '';
  for (const [place, block] of blocks.entries()) {
    const number = block.label === null ? '' : plainNumber(block.label);
    if (block.kind === 'item') while (open.length > 0 && open.at(-1)!.level >= block.level) open.pop();
    else open.length = 0;
    if (number === '') {
      const group = groupOf(block, last);
      const nth = (totals.get(group) ?? 0) + 1;
      totals.set(group, nth);
      counted.push({ place, group, nth });
      continue;
    }
    const above = block.kind === 'item' ? (open.at(-1)?.name ?? paragraph) : sectionOf(block);
    const name = `${above}/${groups[block.kind]} ${number}`;
    names[place] = name;
    if (block.kind === 'item') open.push({ level: block.level, name });
    else if (block.kind !== 'note' && block.kind !== 'cell') paragraph = name;
    last = name;
  }
  for (const { place, group, nth } of counted) names[place] = `${group} ${nth} of ${totals.get(group)}`;
  return { names, places: placesOf(names) };
}

/** Kinds that a reader tells apart by words are one where only numbers count. */
const groups: Readonly<Record<Block['kind'], string>> = {
  title: 'title',
  status: 'status',
  heading: 'heading',
  preamble: 'PP',
  hinge: 'hinge',
  operative: 'paragraph',
  item: 'item',
  paragraph: 'text',
  cell: 'cell',
  note: 'note',
};

function groupOf({ kind, cell }: Block, last: string): string {
  if (kind === 'preamble') return 'PP';
  if (cell !== null) return `${last} table ${cell.table} row ${cell.row} column ${cell.column}`;
  return `${last} ${groups[kind]}`;
}

function sectionOf({ section }: Block): string {
  return section.split('/').map(plainNumber).join('/');
}

const word = /^\p{L}{3,}\.?\s+(?=\S)/u;

/** A number as it is in every language: no case, no points or brackets, without the word for article or chapter before it. */
export function plainNumber(label: string): string {
  return label
    .normalize('NFKC')
    .trim()
    .replace(word, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}*†‡]/gu, '');
}

function placesOf(names: readonly string[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, name] of names.entries()) {
    const known = places.get(name);
    if (known === undefined) places.set(name, [place]);
    else known.push(place);
  }
  return places;
}
