import type { Block } from '../model/document.ts';
import { foldLetters } from './openings.ts';
import type { ReferenceKind } from './reference-words.ts';

/** Where the numbers of a text stand: for each kind of reference, the blocks that carry a number, in order. */
export type NumberedPlaces = {
  readonly blocks: readonly Block[];
  readonly byNumber: Readonly<Record<ReferenceKind, ReadonlyMap<string, readonly number[]>>>;
  /** Some paragraph number stands more than once: each section has its own. */
  readonly isRestarting: boolean;
  /** For each block the divisions it stands in, the narrowest first, each told from another of the same number. */
  readonly divisions: readonly (readonly string[])[];
};

export function placesOf(blocks: readonly Block[]): NumberedPlaces {
  const found: Record<ReferenceKind, Map<string, number[]>> = { paragraph: new Map(), recital: new Map(), article: new Map(), section: new Map(), part: new Map(), chapter: new Map(), division: new Map(), item: new Map(), annex: new Map(), note: new Map() };
  for (const block of blocks) {
    const number = numberOf(block);
    if (!number) continue;
    const all = found[number.kind].get(number.number);
    if (all) all.push(block.index);
    else found[number.kind].set(number.number, [block.index]);
  }
  return { blocks, byNumber: found, isRestarting: [...found.paragraph.values()].some((all) => all.length > 1), divisions: divisionsOf(blocks) };
}

/** Two sections of one number, one in an annex, are not the same: a division ends where a block stands outside it. */
function divisionsOf(blocks: readonly Block[]): readonly (readonly string[])[] {
  let open: ReadonlyMap<string, string> = new Map();
  return blocks.map(({ index, section }) => {
    const parts = section === '' ? [] : section.split('/');
    const paths = ['', ...parts.map((_, depth) => parts.slice(0, depth + 1).join('/'))];
    open = new Map(paths.map((path) => [path, path === '' ? '' : (open.get(path) ?? `${path}#${index}`)]));
    return [...open.values()].toReversed();
  });
}

/** The blocks under a heading, an article or a paragraph, in order. */
export function blocksUnder(places: NumberedPlaces, index: number): readonly Block[] {
  const { blocks } = places;
  const holder = blocks[index];
  if (!holder) return [];
  const path = pathOf(holder);
  const isUnder = (block: Block): boolean => (path === null ? block.kind === 'item' : block.section === path || block.section.startsWith(`${path}/`));
  let end = index + 1;
  for (let block = blocks[end]; block && isUnder(block); block = blocks[end]) end += 1;
  return blocks.slice(index + 1, end);
}

/** One spelling for a number: without brackets and points at its ends, ordinals as figures, in small letters. */
export function evenNumber(printed: string): string {
  if (/^\d+$/u.test(printed)) return printed;
  const bare = foldLetters(printed).replaceAll(/[()§]|[.:\s\u2013-]+$|^\s+/gu, '').replaceAll(/[º°]$/gu, '').replaceAll(/\s+/gu, ' ').trim();
  const ordinal = ordinals.findIndex((words) => words.test(bare));
  return ordinal === -1 ? bare.replace(/^(\d+)[ .-]?([a-z]{3,})$/u, '$1 $2') : String(ordinal + 1);
}

const ordinals = [/^(?:premi|primer|primeir|first$|one$|unic)/u, /^(?:segund|second|deuxi|two$)/u, /^(?:tercer|terceir|troisi|third$|three$)/u, /^(?:cuart|quart|quatri|fourth$|four$)/u, /^(?:quint|cinqui|fifth$|five$)/u];

const named: readonly (readonly [kind: ReferenceKind, pattern: RegExp])[] = [
  ['annex', /^(?:annex|annexe|anexo|appendix|appendice|apendice|attachment|adjunto)\s+(.+)$/u],
  ['part', /^(?:part|partie|parte|book|livre|libro|livro)\s+(.+)$/u],
  ['division', /^(?:title|titre|titulo)\s+(.+)$/u],
  ['chapter', /^(?:chapter|chapitre|capitulo)\s+(.+)$/u],
  ['section', /^(?:section|seccion|secao|seccao)\s+(.+)$/u],
  ['article', /^(?:article|articulo|artigo|art\.)\s+(.+)$/u],
];

function numberOf({ kind, label }: Block): { readonly kind: ReferenceKind; readonly number: string } | null {
  if (label === null) return null;
  if (kind === 'note') return { kind: 'note', number: evenNumber(label) };
  const folded = foldLetters(label);
  for (const [of, pattern] of named) {
    const number = pattern.exec(folded)?.[1];
    if (number !== undefined) return { kind: of, number: evenNumber(number) };
  }
  if (kind === 'heading') return { kind: 'section', number: evenNumber(label) };
  if (kind === 'preamble') return { kind: 'recital', number: evenNumber(label.replace(/^p\.?p\.?\s?/iu, '')) };
  if (kind === 'operative') return { kind: 'paragraph', number: evenNumber(label.replace(/^o\.?p\.?\s?/iu, '')) };
  return null;
}

/** The path that the blocks under a division carry as their section; null for what opens none. */
function pathOf({ kind, label, text, section }: Block): string | null {
  const isArticle = kind === 'operative' && label !== null && named.some(([, pattern]) => pattern.test(foldLetters(label)));
  if (kind !== 'heading' && !isArticle) return null;
  const own = (label ?? text).replace(/^\(|[.)]*(?:\.-)?$/gu, '');
  return section === '' ? own : `${section}/${own}`;
}
