import type { Piece } from './piece.ts';
import { letterValue, romanValue, type PrintedNumber } from './printed-number.ts';

/**
 * Settles `i`, `v`, `c` and the like, which are both letters and numerals: the one that goes on from the
 * number of the same form above, else a numeral for `i` and a letter for the rest.
 */
export function settleLetters(pieces: readonly Piece[]): readonly Piece[] {
  const settled: Piece[] = [];
  for (const piece of pieces) settled.push(piece.number ? { ...piece, number: settle(piece.number, settled) } : piece);
  return settled;
}

function settle(number: PrintedNumber, above: readonly Piece[]): PrintedNumber {
  const core = number.label.replaceAll(/[().-]/gu, '');
  if (!/^[ivxlc]$/iu.test(core)) return number;
  const letters = /\p{Lu}/u.test(core) ? ('letter-upper' as const) : ('letter-lower' as const);
  const numerals = /\p{Lu}/u.test(core) ? ('roman-upper' as const) : ('roman-lower' as const);
  const asLetter = { ...number, form: letters, value: letterValue(core) };
  const asNumeral = { ...number, form: numerals, value: romanValue(core) ?? 0 };
  const lastOf = (form: string): number | undefined => above.findLast((piece) => piece.number?.form === form)?.number?.value;
  const nearest = above.findLast((piece) => piece.number?.form === letters || piece.number?.form === numerals)?.number;
  if (nearest?.form === letters && nearest.value === asLetter.value - 1) return asLetter;
  if (lastOf(numerals) === asNumeral.value - 1) return asNumeral;
  return /^i$/iu.test(core) ? asNumeral : asLetter;
}
