import type { BlockKind } from '../model/document.ts';
import { findSymbols } from '../symbols/find-symbols.ts';
import { findDate, monthNames } from './dates.ts';
import { isLabelLike } from './guess-kind.ts';
import { foldLetters, isCapitals, isHinge } from './openings.ts';
import type { NamedPiece } from './name-headings.ts';
import type { Piece } from './piece.ts';

/** A part of the head of a text: which pieces it takes. */
export type FrontMatter = { readonly end: number; readonly title: readonly number[]; readonly status: number | null };

/** In pieces. */
const longestHead = 40;
/** In pieces: mastheads are often laid out as a table. */
const longestMastheadTable = 15;
/** In UTF-16 units. */
const longestTitle = 400;
const longestLabel = 160;

/** Finds title and status line at the head of a text: above its first clause, number or long paragraph, under the masthead. */
export function findFrontMatter(pieces: readonly NamedPiece[], kinds: readonly BlockKind[]): FrontMatter {
  const body = pieces.findIndex((piece, index) => index >= longestHead || isBody(piece, kinds[index] ?? 'paragraph', index));
  const end = body === -1 ? Math.min(pieces.length, longestHead) : body;
  const head = pieces.slice(0, end);
  const status = head.findIndex((piece) => isStatus(piece.text));
  const title = findTitle(head, status, soleTopHeading(pieces));
  const under = status !== -1 && (title.length === 0 || status > (title.at(-1) ?? 0)) ? status : -1;
  return { end, title, status: under === -1 ? null : under };
}

function isBody(piece: NamedPiece, kind: BlockKind, index: number): boolean {
  if (kind === 'cell') return index >= longestMastheadTable || piece.text.length > 220;
  if (kind === 'item' && index === 0 && piece.number?.form === 'bullet') return false;
  if (kind === 'preamble' || kind === 'operative' || kind === 'item' || kind === 'hinge') return true;
  if (kind === 'heading' && (piece.number || piece.named)) return true;
  return kind === 'paragraph' && piece.text.length > 220 && !isStatus(piece.text) && !((isCapitals(piece.text) || piece.source.style === 'heading') && piece.text.length <= longestTitle);
}

const statusWord = /\b(?:approv|adopt|aprob|aprov|consider|examin|present|submit|soumis|sometid|submetid|draft|projet|proyecto|projeto|version|agreed|acordad|convenu|forward|transmit|remit|renvo|elev|as of|au \d|al \d|revis|comment|modif)/u;

function isStatus(text: string): boolean {
  if (!/^\(.*\)[.;]?$/u.test(text)) return false;
  const words = text.split(/\s+/u).length;
  return words >= 3 && (!isCapitals(text) || words > 8 || statusWord.test(foldLetters(text)));
}

/** The one heading of the highest level that the format marks as such, where there is only one. */
function soleTopHeading(pieces: readonly Piece[]): Piece | undefined {
  const top = pieces.filter((piece) => piece.source.style === 'heading' && (piece.source.level ?? 0) === 0);
  return top.length === 1 ? top[0] : undefined;
}

/** `77/321. Agreement on …`: how the United Nations print the title of a resolution. */
const resolutionTitle = /^\d{1,3}\/\d{1,4}[.]?\s+\p{Lu}/u;

function findTitle(head: readonly Piece[], status: number, top: Piece | undefined): readonly number[] {
  const styled = head.findIndex((piece) => piece.source.style === 'title');
  if (styled !== -1) return runFrom(head, styled, (piece) => piece.source.style === 'title');
  const numbered = head.findIndex((piece) => resolutionTitle.test(piece.text));
  if (numbered !== -1) return [numbered];
  const sole = head.findIndex((piece) => piece === top && piece.number === null && !opensBody.test(foldLetters(piece.text)));
  if (sole !== -1) return [sole];
  const under = head.findLastIndex((piece) => isMasthead(piece.text)) + 1;
  const inOrder = [...head.keys()].toSorted((a, b) => Number(a < under) - Number(b < under) || a - b);
  const first = inOrder.find((index) => isTitleLine(head[index]));
  if (first !== undefined) return runFrom(head, first, (piece, index) => index !== status && isTitleLine(piece, true));
  const plain = inOrder.find((index) => index !== status && isPlainTitle(head[index]));
  return plain === undefined ? [] : [plain];
}

function runFrom(head: readonly Piece[], first: number, belongs: (piece: Piece, index: number) => boolean): readonly number[] {
  const stop = head.findIndex((piece, index) => index > first && (piece.number !== null || !belongs(piece, index)));
  return [...head.keys()].slice(first, stop === -1 ? undefined : stop);
}

function isTitleLine(piece: Piece | undefined, isContinuing = false): boolean {
  if (!piece || piece.source.cell || piece.text.length > longestTitle || isMasthead(piece.text) || isHinge(piece.text)) return false;
  const { text, source } = piece;
  if (/[,;:]$/u.test(text) || opensBody.test(foldLetters(text)) || (isStatus(text) && isContinuing)) return false;
  if (/^[([]/u.test(text) && !isContinuing) return false;
  if (isCapitals(text)) return /\p{L}{4}/u.test(text);
  return (source.isBold === true || source.isCentred === true) && source.style !== 'heading' && !text.endsWith('.') && text.length <= 250;
}

function isPlainTitle(piece: Piece | undefined): boolean {
  if (!piece || piece.source.cell || isMasthead(piece.text)) return false;
  const { text } = piece;
  const isLabel = isLabelLike(text) || (piece.source.style === 'heading' && text.length <= longestTitle && isLabelLike(text.slice(-longestLabel)));
  return isLabel && /^\p{Lu}/u.test(text) && text.split(/\s+/u).length >= 2 && !opensBody.test(foldLetters(text));
}

const opensBody = /^(?:preamb\p{L}+|introduc\p{L}+|contents|table (?:of contents|des matieres)|indice|sumario|sommaire|index|considerando|visto|annex\p{L}*|anexo|capitulo|chapter|chapitre|foreword|preface|prefacio|avant-propos|prologo|expose des motifs|exposi\p{L}+ de motivos|(?:framing|explanatory|introductory|preliminary|drafting) notes?|notes? (?:explicative|liminaire)s?|notas? (?:explicativa|introductoria|introdutoria)s?)\b.{0,12}$/u;

const bodies = /^(?:organi[sz]ation of american states|organizacion de los estados americanos|organisation des etats americains|organizacao dos estados americanos|united nations|naciones unidas|nations unies|nacoes unidas|permanent council|consejo permanente|conseil permanent|conselho permanente|general assembly|asamblea general|assemblee generale|assembleia geral|committee on |comision (?:de|sobre|especial)|commission (?:de|sur|on)|comissao (?:de|sobre)|working group|grupo de trabajo|groupe de travail|grupo de trabalho|conference of the parties|conferencia de las partes|conference des parties|conferencia das partes|ad hoc |meeting of the parties|general secretariat|secretaria general|secretariat general|secretaria.geral|distr)/u;
const session = /^(?:(?:\p{L}+-)?\p{L}+ (?:regular |special |resumed |extraordinary |ordinary )?session|(?:provisional )?agenda item|item \d|tema \d+|punto \d+|point \d+|item \d+|\p{L}+ periodo (?:ordinario |extraordinario )?de sesiones|\p{L}+ session)\b.{0,60}$/u;
const marker = /^(?:original|language|idioma|langue|lingua|distribution|distr\.|textual|limited|general|restricted|classification)\b.{0,40}$/u;

/** `Constitution of 4 October 1958`: a title that a date is part of. */
const namesInstrument = /^(?:constitu|declara|law |ley |loi |lei |decre|treat|trait|tratad|accord|acuerdo|acordo|agreement|convention|conven[icç]|charter|carta|charte|protoco|statut|estatut|code |codigo |pact)/u;
const monthAlone = new RegExp(`^(?:${monthNames.join('|')}),? (?:de |del )?\\d{4}$`, 'u');

/** A line of the masthead: a symbol, a date, the original language, the body whose paper it is. */
export function isMasthead(text: string): boolean {
  if (text.length > 160) return false;
  const folded = foldLetters(text);
  if (marker.test(folded) || session.test(folded)) return true;
  if (bodies.test(folded) && text.length <= 80) return true;
  const symbols = findSymbols(text).reduce((sum, found) => sum + found.end - found.start, 0);
  if (symbols > text.length * 0.6) return true;
  if (monthAlone.test(folded)) return true;
  return findDate(text) !== null && text.length <= 60 && !namesInstrument.test(folded);
}
