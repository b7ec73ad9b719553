import type { Block, BlockKind, Warning } from '../model/document.ts';
import type { Markup } from '../model/markup.ts';
import { cutFieldCodes } from './debris.ts';
import { dropEmpty } from './drop-empty.ts';
import { findFrontMatter, isMasthead } from './front-matter.ts';
import { guessKind, isParagraphNumber } from './guess-kind.ts';
import { nameHeadings, type NamedPiece } from './name-headings.ts';
import { isHinge } from './openings.ts';
import { mendMarks } from './mend-marks.ts';
import { makePiece, type Piece } from './piece.ts';
import { readLines } from './printed-notes.ts';
import type { NumberForm } from './printed-number.ts';
import type { RawDocument, RawNote } from './raw.ts';
import { settleLetters } from './settle-letters.ts';
import { placePieces } from './sections.ts';
import { joinWords, markupOf, tidySpaces, wordsOf, type Words } from './words.ts';

/** `markup` is what the file says of the blocks besides their words. */
export type BuiltBlocks = { readonly blocks: readonly Block[]; readonly warnings: readonly Warning[]; readonly markup: Markup };

/** The blocks of a text in reading order, notes last, and what the reader and the structure could not settle. */
export function buildBlocks(raw: RawDocument): BuiltBlocks {
  const { pieces, notes: allNotes, warnings } = readPieces(raw);
  const { pieces: named, kinds } = settleKinds(pieces, raw.format === 'txt');
  const places = placePieces(named, kinds);
  const notes = orderNotes(allNotes, named);
  const indexes = new Map(notes.map((note, place) => [note.id, { label: note.label, index: named.length + place }]));
  const body = named.map((piece, index): Block => ({
    index,
    kind: kinds[index] ?? 'paragraph',
    label: printedLabel(piece, kinds[index] ?? 'paragraph'),
    text: piece.text,
    notes: piece.marks.flatMap((mark) => {
      const note = mark.id === null ? undefined : indexes.get(mark.id);
      return note ? [{ ...note, offset: mark.offset }] : [];
    }),
    section: places[index]?.section ?? '',
    level: places[index]?.level ?? 0,
    cell: piece.source.cell ?? null,
  }));
  const blocks = [...body, ...notes.map((note, place) => noteBlock(note, named.length + place))];
  return { blocks, warnings: [...raw.warnings, ...warnings, ...warningsOf(notes, body)], markup: markupOf([...named, ...notes.map(({ words }) => words)]) };
}

/** Formats whose text may come with the codes of its fields in it. */
const keepsFieldCodes: ReadonlySet<RawDocument['format']> = new Set(['txt', 'doc', 'rtf']);

function readPieces(raw: RawDocument): { readonly pieces: readonly Piece[]; readonly notes: readonly RawNote[]; readonly warnings: readonly Warning[] } {
  const areLines = raw.paragraphs.some((paragraph) => paragraph.isLine === true);
  if (areLines) {
    const { paragraphs, notes, isNumberLost, runningHeads } = readLines(raw.paragraphs);
    const lost: readonly Warning[] = isNumberLost ? [{ code: 'numbers-unsure', details: {} }] : [];
    const heads: readonly Warning[] = runningHeads.length > 0 ? [{ code: 'running-heads-left-out', details: { words: runningHeads.join(' · ') } }] : [];
    return { pieces: dropEmpty(paragraphs.map(({ source, words }) => makePiece(source, words))), notes: [...raw.notes, ...notes], warnings: [...heads, ...lost] };
  }
  const clean = keepsFieldCodes.has(raw.format) ? cutFieldCodes : (words: Words): Words => words;
  const paragraphs = raw.paragraphs.map((source) => ({ source, words: clean(wordsOf(source, (source.notes ?? []).map((mark) => ({ ...mark, isSign: true })))) }));
  const pieces = mendMarks(paragraphs, raw.notes).map(({ source, words }) => makePiece(source, words));
  const notes = raw.notes.map((note) => ({ ...note, paragraphs: note.paragraphs.map((paragraph) => clean(wordsOf(paragraph))) }));
  return { pieces: dropEmpty(pieces), notes, warnings: [] };
}

function settleKinds(all: readonly Piece[], isPlainText: boolean): { readonly pieces: readonly NamedPiece[]; readonly kinds: readonly BlockKind[] } {
  const pieces = nameHeadings(settleLetters(all));
  const primary = primaryForm(pieces);
  const lastNumbered = pieces.findLastIndex(isParagraphNumber);
  const kinds: BlockKind[] = [];
  const seen = new Set<BlockKind>();
  let lastHinge = -1;
  let lastHeading = -1;
  for (const [index, piece] of pieces.entries()) {
    const kind = piece.named ? namedKind(piece.named) : guessKind(piece, { pieces, index, primary, isPlainText, kinds, seen, lastHinge, lastHeading, lastNumbered });
    kinds.push(kind);
    seen.add(kind);
    if (kind === 'hinge') lastHinge = index;
    if (kind === 'heading') lastHeading = index;
  }
  return settleHead(pieces, kinds);
}

function namedKind({ isHeading }: { readonly isHeading: boolean }): BlockKind {
  return isHeading ? 'heading' : 'operative';
}

/** The paragraphs of a text are numbered in the first form its figures take, after the hinge where there is one: recitals may be numbered too. */
function primaryForm(pieces: readonly Piece[]): NumberForm {
  const hinge = pieces.findIndex((piece) => isHinge(piece.text));
  return pieces.slice(hinge + 1).find((piece) => !piece.source.cell && /^(?:decimal|bracketed|degree)$/u.test(piece.number?.form ?? ''))?.number?.form ?? 'decimal';
}

/** Gives the head of the text its title, over however many lines, and its status line; the rest of the masthead is paragraphs. */
function settleHead(pieces: readonly NamedPiece[], kinds: readonly BlockKind[]): { readonly pieces: readonly NamedPiece[]; readonly kinds: readonly BlockKind[] } {
  const { end, title, status } = findFrontMatter(pieces, kinds);
  const first = title[0] ?? -1;
  const settled = kinds.map((kind, index): BlockKind => {
    if (index === first) return 'title';
    if (index === status) return 'status';
    if (kind === 'title') return 'heading';
    return index < end && kind === 'heading' && (index < first || isMasthead(pieces[index]?.text ?? '')) ? 'paragraph' : kind;
  });
  const joined = pieces.map((piece, index) => (index === first ? joinPieces(title.flatMap((at) => pieces[at] ?? [])) : piece));
  const isKept = (index: number): boolean => index === first || !title.includes(index);
  return { pieces: joined.filter((_, index) => isKept(index)), kinds: settled.filter((_, index) => isKept(index)) };
}

function joinPieces(pieces: readonly Piece[]): Piece {
  const [first] = pieces;
  if (!first) throw new RangeError('a title of no lines');
  return { ...first, ...joinWords(pieces.map((words) => ({ between: ' ', words }))) };
}

/** A paragraph's number stands bare (`12`, `12 bis`); headings and items keep their point or bracket. */
function printedLabel(piece: NamedPiece, kind: BlockKind): string | null {
  if (piece.named) return piece.named.label === '' ? null : piece.named.label;
  if (!piece.number) return null;
  return kind === 'operative' ? piece.number.label.replaceAll(/^\(|[.)]+$/gu, '') : headingLabel(piece, kind);
}

/** A decimal number loses its point when it is read; as a heading's or item's it is printed with it. */
function headingLabel({ number }: NamedPiece, kind: BlockKind): string {
  const label = number?.label ?? '';
  return number?.form === 'decimal' && kind !== 'cell' && /\d$/u.test(label) ? `${label}.` : label;
}

type OrderedNote = { readonly id: string; readonly label: string; readonly words: Words };

/** Notes in the order of their marks, then those without one; a note that printed no number has its place as number. */
function orderNotes(notes: readonly RawNote[], pieces: readonly Piece[]): readonly OrderedNote[] {
  const marked = new Map(pieces.flatMap((piece) => piece.marks.map((mark) => mark.id)).filter((id) => id !== null).toReversed().map((id, place) => [id, -place] as const));
  const ordered = notes.toSorted((a, b) => (marked.get(a.id) ?? 1) - (marked.get(b.id) ?? 1));
  return ordered.map((note, place) => ({ id: note.id, label: note.label ?? String(place + 1), words: tidySpaces(joinWords(note.paragraphs.map((paragraph) => ({ between: ' ', words: wordsOf(paragraph) })))) }));
}

function noteBlock(note: OrderedNote, index: number): Block {
  return { index, kind: 'note', label: note.label, text: note.words.text, notes: [], section: '', level: 0, cell: null };
}

function warningsOf(notes: readonly OrderedNote[], body: readonly Block[]): readonly Warning[] {
  const marked = new Set(body.flatMap((block) => block.notes.map((mark) => mark.index)));
  const unmatched = notes.filter((_, place) => !marked.has(body.length + place)).map((note) => note.label);
  return unmatched.length === 0 ? [] : [{ code: 'note-unmatched', details: { labels: unmatched.join(', ') } }];
}
