import type { BlockKind } from '../model/document.ts';
import { endsLikeClause, isClause, isTurn, isUnderOpening } from './clauses.ts';
import { findDate } from './dates.ts';
import { isCapitals, isHinge, preambleOpening } from './openings.ts';
import type { NamedPiece } from './name-headings.ts';
import type { Piece } from './piece.ts';
import type { NumberForm } from './printed-number.ts';

/** What is known of the text when a piece's turn comes. */
export type Context = {
  readonly pieces: readonly NamedPiece[];
  readonly index: number;
  /** The form of the text's paragraph numbers; figures in another form are items. */
  readonly primary: NumberForm;
  readonly isPlainText: boolean;
  /** Of the pieces above, so as many as `index`. */
  readonly kinds: readonly BlockKind[];
  /** Which kinds are among them. */
  readonly seen: ReadonlySet<BlockKind>;
  /** Where the last hinge and the last heading above stand, -1 for none. */
  readonly lastHinge: number;
  readonly lastHeading: number;
  /** Where the last piece of the whole text stands that is numbered as paragraphs or sections are, -1 for none. */
  readonly lastNumbered: number;
};

/** The kind a piece has by its own words, its number and its neighbours; the head of the text is settled elsewhere. */
export function guessKind(piece: Piece, context: Context): BlockKind {
  if (piece.source.cell) return 'cell';
  if (piece.source.style === 'title') return 'title';
  if (isAdoptionLine(piece, context)) return 'paragraph';
  if (context.seen.has('preamble') && piece.number === null && piece.text.endsWith(':') && isHinge(piece.text)) return 'hinge';
  if (piece.source.style === 'heading' && piece.text.length <= 300 && !endsLikeClause(piece.text)) return 'heading';
  if (isContentsLine(piece.text) || isUnderContents(piece, context)) return 'item';
  if (piece.number) return guessNumbered(piece, piece.number.form, context);
  if (isClause(piece, context)) return 'preamble';
  if (isTurn(piece, context)) return 'hinge';
  if (isUnnumberedHeading(piece, context)) return 'heading';
  if (piece.source.style === 'list') return 'item';
  return isUnnumberedOperative(context) ? 'operative' : 'paragraph';
}

/** True for a line that ends like no sentence. */
export function isLabelLike(text: string): boolean {
  return text.length <= 160 && !/[.,;:!?…]$/u.test(text);
}

/** Forms that are of one kind wherever they stand. */
const kindOfForm: Readonly<Partial<Record<NumberForm, BlockKind>>> = { preambular: 'preamble', operational: 'operative', ordinal: 'operative', bullet: 'item', 'letter-lower': 'item', 'roman-lower': 'item', sign: 'item' };

function guessNumbered(piece: Piece, form: NumberForm, context: Context): BlockKind {
  const settled = kindOfForm[form];
  if (settled) return settled;
  if (isUnderOpening(context.pieces, context.kinds)) return 'preamble';
  if (form === 'roman-upper' || form === 'letter-upper') return isCapitals(piece.text) || (isLabelLike(piece.text) && !continuesItems(piece, context)) ? 'heading' : 'item';
  if (isNumberedHeading(piece, context)) return 'heading';
  const isInserted = /\d [a-z]+$/u.test(piece.number?.label ?? '');
  if (form !== 'multilevel' && !isInserted && (form !== context.primary || isNestedList(piece, context))) return 'item';
  return 'operative';
}

/** `1. Introduction` before paragraphs of its own is a heading; `3. Adopt the agenda` before `4.` is not. */
function isNumberedHeading(piece: Piece, { pieces, index }: Context): boolean {
  if (isCapitals(piece.text) && piece.text.length <= 200 && /\p{L}{4}/u.test(piece.text)) return true;
  const next = pieces[index + 1];
  if (!next || !isLabelLike(piece.text) || piece.text.length > 100 || !/^\p{Lu}/u.test(piece.text) || next.source.cell) return false;
  const isDeeper = next.number?.form === 'multilevel' && next.number.label.startsWith(`${piece.number?.label ?? ''}.`);
  return isDeeper || (next.number === null && next.text.length > piece.text.length && !isLabelLike(next.text));
}

/** Figures that restart at 1 after a colon, and those that go on from there, are items of the paragraph above. */
function isNestedList(piece: Piece, context: Context): boolean {
  const { pieces, index, kinds } = context;
  const value = piece.number?.value ?? 0;
  const above = kinds.findLastIndex((kind) => kind === 'operative' || kind === 'heading' || kind === 'hinge');
  const operative = kinds[above] === 'operative' ? pieces[above] : undefined;
  if (isDeeperInFormat(piece, operative)) return true;
  if (value === 1) return isUnderColon(context) && (Boolean(operative?.number) || operative?.named !== undefined || /^\p{Ll}/u.test(piece.text));
  const before = pieces.slice(above + 1, index).findLast((other, at) => kinds[above + 1 + at] === 'item' && other.number?.form === piece.number?.form);
  if (before?.number?.value !== value - 1) return false;
  return operative?.number?.value !== value - 1 || isPrintedAgain(piece, pieces.slice(index + 1));
}

function isDeeperInFormat(piece: Piece, operative: Piece | undefined): boolean {
  if (operative?.source.label === undefined || piece.source.label === undefined) return false;
  return (piece.source.level ?? 0) > (operative.source.level ?? 0);
}

function isUnderColon({ pieces, index, kinds }: Context): boolean {
  const kind = kinds.at(-1);
  return kind !== 'hinge' && kind !== 'heading' && pieces[index - 1]?.text.endsWith(':') === true;
}

/** The same number further on, before any restart: then this one is of the list within, that one of the list around it. */
function isPrintedAgain(piece: Piece, below: readonly NamedPiece[]): boolean {
  for (const other of below) {
    if (other.named || other.source.style === 'heading' || other.number?.form === 'roman-upper') return false;
    if (other.number?.form !== piece.number?.form) continue;
    if (other.number?.value === 1) return false;
    if (other.number?.value === piece.number?.value) return true;
  }
  return false;
}

/** In pieces: how far back a list or a preamble is followed, so that a text of many thousand stays quick to read. */
const reach = 200;

/** After an item `I.` that is a sentence, `II.` is an item too, however short. */
function continuesItems(piece: Piece, { pieces, index, kinds }: Context): boolean {
  const from = Math.max(0, index - reach);
  const before = pieces.slice(from, index).findLastIndex((other) => other.number?.form === piece.number?.form);
  return before !== -1 && kinds[from + before] === 'item' && pieces[from + before]?.number?.value === (piece.number?.value ?? 0) - 1;
}

/** After the hinge of a text that numbers nothing, every paragraph is an operative one. */
function isUnnumberedOperative({ lastHinge, lastHeading, lastNumbered }: Context): boolean {
  return lastHinge !== -1 && lastHeading < lastHinge && lastNumbered <= lastHinge;
}

/** A line of a table of contents: dots or a tab up to the number of a page. */
function isContentsLine(text: string): boolean {
  return text.length <= 300 && /(?:\.\s?){4,}\s*\d{1,4}$|(?:…\s?){2,}\s*\d{1,4}$/u.test(text);
}

const contents = /^(?:(?:table of )?contents|table des mati[eè]res|sommaire|[íi]ndice(?: general)?|index|sum[áa]rio|contenido|conte[úu]do)[:.]?$/iu;

/** Right under the heading of a table of contents, or under a line of one: words up to the number of a page. */
function isUnderContents({ text }: Piece, { pieces, index, kinds }: Context): boolean {
  const above = pieces[index - 1]?.text ?? '';
  if (!endsOnPageNumber(text)) return false;
  return contents.test(above) || (kinds[index - 1] === 'item' && endsOnPageNumber(above) && isUnderContentsHeading(pieces, kinds));
}

function endsOnPageNumber(text: string): boolean {
  return text.length <= 300 && /\s\d{1,4}$/u.test(text.slice(-5)) && /\p{L}/u.test(text);
}

function isUnderContentsHeading(pieces: readonly NamedPiece[], kinds: readonly BlockKind[]): boolean {
  const from = Math.max(0, kinds.length - reach);
  const heading = kinds.slice(from).findLastIndex((kind) => kind !== 'item');
  return heading !== -1 && contents.test(pieces[from + heading]?.text ?? '');
}

/** True for a number of the kind that paragraphs and sections of a text carry. */
export function isParagraphNumber(piece: Piece): boolean {
  return /^(?:decimal|bracketed|degree|ordinal|roman-upper)$/u.test(piece.number?.form ?? '');
}

const sentenceVerb = /(?:^|\s)(?:sont|est|seront|devront|doit|doivent|are|is|shall|will|must|may|son|es|será|serán|deberá|deberán|são|é|deverá|deverão|suivante?s?|following|siguientes?|seguintes?)(?=\s|:|$)/iu;

/** In capitals, in bold or centred, or, in plain text, a short line of no sentence above a longer paragraph. */
function isUnnumberedHeading(piece: Piece, { pieces, index, isPlainText }: Context): boolean {
  const { text, source } = piece;
  const next = pieces[index + 1];
  if (isCapitals(text)) return text.length <= 200 && /\p{L}{4}/u.test(text) && !/[,;.]$/u.test(text) && !/^\(.*\)$/u.test(text);
  if (!next || next.source.cell || !isTopic(text)) return false;
  if (isPlainText && next.named?.isHeading === true && next.named.rank >= 1 && next.named.rank <= 3 && isLabelLike(text)) return true;
  if ( (!isPlainText && source.isBold !== true && source.isCentred !== true)) return false;
  return next.number !== null || next.text.length > text.length * 1.5 || isHeadingAbove(next.text, pieces[index + 2]);
}

const meeting = /^\d{1,4}(?:st|nd|rd|th|[ea]r?|[èe]me|[.ªº°]{1,2})?\s(?:plenary meeting|s[ée]ance pl[ée]ni[èe]re|sesi[óo]n plenaria|sess[ãa]o plen[áa]ria)$/u;

/** `58th plenary meeting` and the date under it: where and when a resolution was adopted, at its end, in whatever type. */
function isAdoptionLine({ text }: Piece, { pieces, index }: Context): boolean {
  return meeting.test(text) || (meeting.test(pieces[index - 1]?.text ?? '') && text.length <= 30 && findDate(text) !== null);
}

/** `Lisbon, 12 March 2026`; a day of the week would head a part of an agenda. */
function isPlaceAndDay(text: string): boolean {
  return /^\p{Lu}[\p{L}.,\s’'-]{2,40},\s\D{0,8}\d/u.test(text) && findDate(text) !== null && !/^\p{L}+(?:day|di|feira)\b|^(?:lunes|martes|mi[eé]rcoles|jueves|viernes|s[aá]bado|domingo|dimanche)\b/iu.test(text);
}

/** A short line that names what follows. */
function isTopic(text: string): boolean {
  if (text.length > 100 || !/^\p{Lu}/u.test(text) || preambleOpening(text) === 'capitals' || isPlaceAndDay(text)) return false;
  return (isLabelLike(text) && !/:\s/u.test(text)) || (text.endsWith(':') && text.split(/\s+/u).length <= 9 && !sentenceVerb.test(text));
}

/** A heading may stand right above another one. */
function isHeadingAbove(text: string, next: Piece | undefined): boolean {
  return text.length <= 100 && isLabelLike(text) && next !== undefined && next.text.length > text.length * 1.5;
}
