import type { BlockKind } from '../model/document.ts';
import type { NamedPiece } from './name-headings.ts';

/** Where a piece stands: the labels of the headings above it and how deep it is itself. */
export type Place = { readonly section: string; readonly level: number };

type Heading = { readonly form: string; readonly rank: number; readonly depth: number | null; readonly label: string };

/** Follows the headings and item forms through the text and says where each piece stands. */
export function placePieces(pieces: readonly NamedPiece[], kinds: readonly BlockKind[]): readonly Place[] {
  const holdsSections = doArticlesHoldSections(pieces);
  let headings: readonly Heading[] = [];
  let items: readonly string[] = [];
  return pieces.map((piece, index) => {
    const kind = kinds[index];
    const isArticle = piece.named !== undefined && kind === 'operative';
    if (kind === 'heading' || isArticle) headings = enter(headings, readHeading(piece, holdsSections));
    items = kind === 'item' ? enterItem(items, itemForm(piece)) : [];
    const above = kind === 'heading' || isArticle ? headings.slice(0, -1) : headings;
    const section = above.map((heading) => heading.label).filter((label) => label !== '').join('/');
    if (kind === 'heading') return { section, level: headings.length - 1 };
    return { section, level: kind === 'item' ? itemLevel(piece, items) : 0 };
  });
}

/** A section, named by its number alone or with words. */
const sectionRank = 4;
const articleRank = 5;

/** Sections stand above articles, but under them where their numbers begin again right after one article and another. */
function doArticlesHoldSections(pieces: readonly NamedPiece[]): boolean {
  const named = pieces.filter((piece) => piece.named !== undefined && (piece.named.rank === sectionRank || piece.named.rank === articleRank));
  const firsts = named.filter((piece, index) => piece.named?.rank === sectionRank && /\s(?:1|I)$/u.test(piece.named.label || piece.text) && named[index - 1]?.named?.rank === articleRank);
  return firsts.length >= 2;
}

function readHeading(piece: NamedPiece, holdsSections: boolean): Heading {
  const label = piece.named ? piece.named.label || piece.text : (piece.number?.label ?? '');
  const plain = piece.number === null && piece.named === undefined;
  const form = piece.named ? `named-${piece.named.rank}` : (piece.number?.form ?? (/\p{Ll}/u.test(piece.text) ? 'words' : 'capitals'));
  const depth = piece.source.style === 'heading' ? (piece.source.level ?? 0) : null;
  return { form: plain && depth !== null ? `style-${depth}` : form, rank: rankOf(piece, holdsSections), depth, label: label.replace(/^\(|[.)]*(?:\.-)?$/gu, '') };
}

function rankOf({ named }: NamedPiece, holdsSections: boolean): number {
  if (named === undefined) return 9;
  return holdsSections && named.rank === articleRank ? sectionRank - 0.5 : named.rank;
}

/** A heading closes those of its own form and what they hold, named divisions those of lesser rank, styled ones those as deep. */
function enter(headings: readonly Heading[], heading: Heading): readonly Heading[] {
  const at = headings.findIndex((other) => closes(heading, other));
  return [...(at === -1 ? headings : headings.slice(0, at)), heading];
}

function closes(heading: Heading, open: Heading): boolean {
  if (heading.depth !== null && open.depth !== null && !(heading.depth === open.depth && areNested(heading, open))) return open.depth >= heading.depth;
  if (heading.rank < 9) return open.rank >= heading.rank;
  if (open.form === heading.form) return true;
  return heading.form === 'capitals' && (open.form === 'words' || open.form === 'named-5');
}

/** `II.` and `A.` are of two levels even where the format gives them one. */
function areNested(heading: Heading, open: Heading): boolean {
  return numbered.test(heading.form) && numbered.test(open.form) && heading.form !== open.form;
}

const numbered = /^(?:decimal|roman-upper|letter-upper|multilevel)$/u;

function itemForm(piece: NamedPiece): string {
  return piece.number?.form === 'bullet' ? `bullet ${piece.number.label}` : (piece.number?.form ?? 'list');
}

function enterItem(items: readonly string[], form: string): readonly string[] {
  const at = items.indexOf(form);
  return at === -1 ? [...items, form] : items.slice(0, at + 1);
}

/** The format knows how deep a bullet is; letters and numerals tell it by their order. */
function itemLevel(piece: NamedPiece, items: readonly string[]): number {
  const isBullet = piece.number === null || piece.number.form === 'bullet';
  return isBullet && piece.source.level !== undefined ? piece.source.level : items.length - 1;
}
