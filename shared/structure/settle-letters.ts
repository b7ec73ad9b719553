import type { Piece } from './piece.ts';
import { letterValue, romanValue, type NumberForm, type PrintedNumber } from './printed-number.ts';

/**
 * Settles `i`, `v`, `c` and the like, which are both letters and numerals: the one that goes on from the
 * number of the same form above, else a numeral for `i` and a letter for the rest.
 */
export function settleLetters(pieces: readonly Piece[]): readonly Piece[] {
  const above: Above = { last: new Map(), order: new Map() };
  return pieces.map((piece, index) => {
    if (!piece.number) return piece;
    const number = settle(piece.number, above);
    above.last.set(number.form, number.value);
    above.order.set(number.form, index);
    return { ...piece, number };
  });
}

/** The last number of each form, and where it stood. */
type Above = { readonly last: Map<NumberForm, number>; readonly order: Map<NumberForm, number> };

function settle(number: PrintedNumber, { last, order }: Above): PrintedNumber {
  const core = number.label.replaceAll(/[().-]/gu, '');
  if (!/^[ivxlc]$/iu.test(core)) return number;
  const letters: NumberForm = /\p{Lu}/u.test(core) ? 'letter-upper' : 'letter-lower';
  const numerals: NumberForm = /\p{Lu}/u.test(core) ? 'roman-upper' : 'roman-lower';
  const asLetter = { ...number, form: letters, value: letterValue(core) };
  const asNumeral = { ...number, form: numerals, value: romanValue(core) ?? 0 };
  const isNearest = (order.get(letters) ?? -1) > (order.get(numerals) ?? -1);
  if (isNearest && last.get(letters) === asLetter.value - 1) return asLetter;
  if (last.get(numerals) === asNumeral.value - 1) return asNumeral;
  return /^i$/iu.test(core) ? asNumeral : asLetter;
}
