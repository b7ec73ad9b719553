import type { BlockKind } from '../model/document.ts';
import { isCapitals, isHinge, isSubject, opensInCapitals, preambleOpening } from './openings.ts';
import type { Piece } from './piece.ts';

/** The pieces of a text, the kinds of those above the one at `index`, and which kinds are among them. */
type Context = { readonly pieces: readonly Piece[]; readonly index: number; readonly kinds: readonly BlockKind[]; readonly seen: ReadonlySet<BlockKind> };

/** In pieces: how far a preamble is followed, so that a text of many thousand stays quick to read. */
const reach = 200;

/**
 * In capitals or italics a participle is enough; with both lost, the clause ends like one and stands beside another, under its subject
 * or above the hinge.
 */
export function isClause(piece: Piece, context: Context): boolean {
  const { pieces, index, kinds, seen } = context;
  const { text } = piece;
  if (isUnderOpening(pieces, kinds)) return endsLikeClause(text) || /^que\s/iu.test(text);
  if (kinds[index - 1] === 'preamble' && endsLikeClause(text) && /^[[“"]*\p{Lu}/u.test(text)) return true;
  if (opensInItalics(piece) && endsLikeClause(text) && !seen.has('operative') && !isSubject(text)) return true;
  const how = preambleOpening(text);
  if (how === null || text.endsWith(':')) return opensClauses(piece, context);
  if (how === 'capitals') return endsLikeClause(text) || (!seen.has('operative') && !isLineOfCapitals(text, kinds[index - 1]));
  if (!endsLikeClause(text) && kinds[index - 1] !== 'preamble') return false;
  return [pieces[index - 1], pieces[index + 1]].some((other) => other !== undefined && other.number === null && preambleOpening(other.text) !== null) || pieces[index - 1]?.text.endsWith(',') === true;
}

/** Words that head the clauses of a law, alone on their line. */
const headsClauses = /^(?:CONSIDERANDOS?|RESULTANDOS?|VISTOS?|WHEREAS|CONSID[EÉ]RANTS?|ATTENDU|VU)$/u;

/** `FRAMING NOTES`, `STRADDLING FISH STOCKS`: words of a heading or a title that look like a participle; among clauses it is one. */
function isLineOfCapitals(text: string, above: BlockKind | undefined): boolean {
  return above !== 'preamble' && isCapitals(text) && (/\s/u.test(text) || headsClauses.test(text));
}

/** `Whereas:` or `CONSIDERANDO:` on its own opens every clause below it, numbered or not, to the next heading or hinge. */
export function isUnderOpening(pieces: readonly Piece[], kinds: readonly BlockKind[]): boolean {
  const from = Math.max(0, kinds.length - reach);
  const above = from + kinds.slice(from).findLastIndex((kind) => kind !== 'preamble' && kind !== 'item');
  const text = pieces[above]?.text ?? '';
  if (kinds[above] !== 'heading' || text.length > 40) return false;
  if (!text.endsWith(':')) return headsClauses.test(text);
  const how = preambleOpening(text.slice(0, -1).trimEnd());
  return how === 'capitals' ? isCapitals(text) : how !== null && !/\s\S+\s\S/u.test(text.trimEnd().slice(0, -1).trimEnd());
}

/**
 * The line that ends a preamble and opens the operative part: one of its usual verbs, or whatever ends in a colon right under
 * the clauses and above the first paragraph.
 */
export function isTurn(piece: Piece, { pieces, index, kinds, seen }: Context): boolean {
  const next = pieces[index + 1]?.number;
  if (isHinge(piece.text) && (seen.has('preamble') || next?.value === 1)) return true;
  return kinds[index - 1] === 'preamble' && piece.text.length <= 160 && piece.text.endsWith(':') && preambleOpening(piece.text.slice(0, -1).trimEnd()) === null;
}

/** The first clause of a preamble whose opening is no participle: other clauses follow it down to the hinge, or, with a participle among them, to paragraph 1. */
function opensClauses({ text }: Piece, { pieces, index, seen }: Context): boolean {
  if (!endsLikeClause(text) || isSubject(text) || !/^[[“"]*\p{Lu}/u.test(text) || seen.has('operative') || seen.has('item')) return false;
  const above = pieces[index - 1]?.text ?? '';
  if (endsLikeClause(above) && !isSubject(above)) return false;
  let hasParticiple = false;
  for (const [step, other] of pieces.slice(index + 1, index + reach).entries()) {
    if (isHinge(other.text)) return step > 0 || opensInCapitals(text);
    if (other.number !== null) return other.number.value === 1 && hasParticiple;
    if (other.source.cell || !endsLikeClause(other.text)) return false;
    hasParticiple ||= preambleOpening(other.text) !== null;
  }
  return false;
}

/** True for words that end in a comma or a semicolon, closing brackets aside. */
export function endsLikeClause(text: string): boolean {
  return /[,;][\s\]]{0,8}$|[,;]\s(?:and|y|e|et)\]{0,8}$/iu.test(text);
}

/** In italics from its first word on, and not to its end. */
function opensInItalics({ text, looks }: Piece): boolean {
  const opening = looks.find(({ start, isItalic }) => isItalic && start <= (/^[[“"]*/u.exec(text)?.[0].length ?? 0));
  return opening !== undefined && opening.end < text.length - 1 && opening.end > 2;
}
