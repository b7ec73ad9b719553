/** Letters and marks of scripts written from right to left. */
const rightToLeft = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;
const leftToRight = /\p{L}/u;
const inNumber = /[\p{N}%]/u;
const mirrored: Readonly<Record<string, string>> = { '(': ')', ')': '(', '[': ']', ']': '[', '{': '}', '}': '{', '«': '»', '»': '«' };

/** A text in reading order; `from[i]` is where its unit i stood in the text as seen. */
export type Reading = { readonly text: string; readonly from: readonly number[] };

/**
 * Puts a line as seen from left to right into reading order: the inverse of what Unicode's bidirectional algorithm (UAX 9) does for display,
 * kept to what one line of prose needs. `isRtlPage`: the text around the line runs from right to left. Null where nothing in it does.
 */
export function toReadingOrder(seen: string, isRtlPage: boolean): Reading | null {
  if (!rightToLeft.test(seen)) return null;
  const isRtl = isRtlPage || isRightToLeft(seen);
  const stretches = stretchesOf(Array.from(seen), isRtl);
  const ordered = isRtl ? stretches.toReversed() : stretches;
  const cells = ordered.flatMap((stretch) => (stretch.isRtl ? stretch.cells.toReversed() : stretch.cells));
  const brackets = cells.map((cell) => cell.letter).filter((letter) => letter in mirrored);
  const isSeenMirrored = ordered.some((stretch) => stretch.isRtl) && /^[)\]}»]/u.test(brackets.join(''));
  const isInRtl = new Set(ordered.filter((stretch) => stretch.isRtl).flatMap((stretch) => stretch.cells));
  const text = cells.map((cell) => (isSeenMirrored && isInRtl.has(cell) ? (mirrored[cell.letter] ?? cell.letter) : cell.letter)).join('');
  return { text, from: cells.flatMap((cell) => Array.from(cell.letter, (_, i) => cell.at + i)) };
}

/** Whether most letters are of a script written from right to left. */
export function isRightToLeft(text: string): boolean {
  if (!rightToLeft.test(text)) return false;
  const kinds = Array.from(text, kindOf);
  return kinds.filter((kind) => kind === 'rtl').length >= kinds.filter((kind) => kind === 'ltr').length;
}

type Kind = 'rtl' | 'ltr' | 'number' | 'other';
type Cell = { readonly letter: string; readonly at: number };
type Stretch = { readonly isRtl: boolean; readonly cells: Cell[] };

function kindOf(letter: string): Kind {
  if (rightToLeft.test(letter)) return /[\u0660-\u0669\u06f0-\u06f9]/u.test(letter) ? 'number' : 'rtl';
  if (inNumber.test(letter)) return 'number';
  return leftToRight.test(letter) ? 'ltr' : 'other';
}

/** Stretches of one direction; what has none goes with its neighbours where both agree, else with the line. */
function stretchesOf(letters: readonly string[], isRtl: boolean): Stretch[] {
  const kinds = letters.map(kindOf);
  const stretches: Stretch[] = [];
  let at = 0;
  for (const [i, letter] of letters.entries()) {
    const own = runsRightToLeft(kinds, i, isRtl);
    const last = stretches.at(-1);
    if (last !== undefined && last.isRtl === own) last.cells.push({ letter, at });
    else stretches.push({ isRtl: own, cells: [{ letter, at }] });
    at += letter.length;
  }
  return stretches;
}

function runsRightToLeft(kinds: readonly Kind[], i: number, isRtl: boolean): boolean {
  if (kinds[i] === 'rtl') return true;
  if (kinds[i] !== 'other') return false;
  const before = kinds.slice(0, i).findLast((kind) => kind !== 'other');
  const next = kinds.slice(i + 1).find((kind) => kind !== 'other');
  const isBetweenFigures = before === 'number' && next === 'number' && kinds[i - 1] === 'number' && kinds[i + 1] === 'number';
  if (isBetweenFigures) return false;
  const sides = [before, next].map((kind) => kind === 'rtl' || (kind === 'number' && isRtl));
  return sides[0] === sides[1] && before !== undefined && next !== undefined ? sides[0] === true : isRtl;
}
