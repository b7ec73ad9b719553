import { characterClass, digit } from './characters.ts';
import type { Interner } from './intern.ts';
import type { Tokens } from './tokens.ts';

/** A changed place in tokens: `a0` to `a1` of the old give way to `b0` to `b1` of the new. Places are in order and never touch. */
export type Hunk = { a0: number; a1: number; b0: number; b1: number };

/** What the passes below look at: the tokens of both sides and what they are. */
export type Wording = { readonly a: Tokens; readonly b: Tokens; readonly interner: Interner };

/**
 * Makes changed places readable without touching what they add up to: a pure insertion or deletion slides to where a
 * sentence, clause or bracket begins, then crumbs of unchanged words inside a larger change are taken into it.
 */
export function makeReadable(hunks: readonly Hunk[], wording: Wording, bounds: Hunk): Hunk[] {
  return joinCrumbs(slideToBoundaries(hunks, wording, bounds), wording);
}

function slideToBoundaries(hunks: readonly Hunk[], wording: Wording, bounds: Hunk): Hunk[] {
  const slid: Hunk[] = [];
  for (const [index, hunk] of hunks.entries()) {
    const before = slid.at(-1);
    const floor = before === undefined ? { a: bounds.a0, b: bounds.b0 } : { a: before.a1, b: before.b1 };
    const next = hunks[index + 1];
    const ceiling = next === undefined ? { a: bounds.a1, b: bounds.b1 } : { a: next.a0, b: next.b0 };
    const placed = slide(hunk, floor, ceiling, wording);
    if (before !== undefined && before.a1 === placed.a0 && before.b1 === placed.b0) slid[slid.length - 1] = { ...before, a1: placed.a1, b1: placed.b1 };
    else slid.push(placed);
  }
  return slid;
}

type Corner = { readonly a: number; readonly b: number };

function slide(hunk: Hunk, floor: Corner, ceiling: Corner, wording: Wording): Hunk {
  const isInsertion = hunk.a0 === hunk.a1;
  if (!isInsertion && hunk.b0 !== hunk.b1) return hunk;
  const tokens = isInsertion ? wording.b : wording.a;
  const from = isInsertion ? hunk.b0 : hunk.a0;
  const to = isInsertion ? hunk.b1 : hunk.a1;
  const lowest = isInsertion ? floor.b : floor.a;
  const highest = isInsertion ? ceiling.b : ceiling.a;
  let least = 0;
  while (from + least > lowest && tokens.ids[from + least - 1] === tokens.ids[to + least - 1]) least -= 1;
  let most = 0;
  while (to + most < highest && tokens.ids[from + most] === tokens.ids[to + most]) most += 1;
  let best = 0;
  let bestScore = -1;
  for (let shift = least; shift <= most; shift += 1) {
    const score = boundaryScore(tokens, from + shift, lowest, highest, wording.interner) + boundaryScore(tokens, to + shift, lowest, highest, wording.interner);
    if (score > bestScore || (score === bestScore && shift <= 0)) {
      bestScore = score;
      best = shift;
    }
  }
  return { a0: hunk.a0 + best, a1: hunk.a1 + best, b0: hunk.b0 + best, b1: hunk.b1 + best };
}

const sentenceEnds = new Set(Array.from('.!?…。', (sign) => sign.charCodeAt(0)));
const clauseEnds = new Set(Array.from(',;:–—、', (sign) => sign.charCodeAt(0)));
const openings = new Set(Array.from('([«“{', (sign) => sign.charCodeAt(0)));
const closings = new Set(Array.from(')]»”}', (sign) => sign.charCodeAt(0)));

/** How good a place to begin or end a change lies before the token `at`: edges best, then sentences, brackets, clauses. */
function boundaryScore(tokens: Tokens, at: number, lowest: number, highest: number, interner: Interner): number {
  if (at === lowest || at === highest) return 5;
  const before = interner.firstUnitOf(tokens.ids[at - 1]!);
  const after = interner.firstUnitOf(tokens.ids[at]!);
  if (sentenceEnds.has(before)) return 4;
  if (closings.has(before) || openings.has(after)) return 3;
  if (clauseEnds.has(before)) return 2;
  if (openings.has(before) || closings.has(after) || clauseEnds.has(after) || sentenceEnds.has(after)) return 0;
  return 1;
}

/** More unchanged words than this between two changes are always left standing. */
const mostCrumbWords = 2;
/** So many unchanged letters a reader rather sees repeated than broken off by one more mark. */
const lettersPerMark = 4;
/** And so many more for every letter of the smaller of the two changes. */
const lettersPerLetter = 0.2;

function joinCrumbs(hunks: readonly Hunk[], wording: Wording): Hunk[] {
  const joined: Hunk[] = [];
  for (const hunk of hunks) {
    const before = joined.at(-1);
    if (before !== undefined && isCrumb(before, hunk, wording)) joined[joined.length - 1] = { ...before, a1: hunk.a1, b1: hunk.b1 };
    else joined.push(hunk);
  }
  return joined;
}

/**
 * Whether the few words between two changes read better as part of one: what is then shown twice, struck and inserted,
 * is weighed against the marks saved. Punctuation, brackets and numbers are what a reader holds on to and always stand;
 * between two insertions or two deletions no mark is saved.
 */
function isCrumb(before: Hunk, after: Hunk, { a, b, interner }: Wording): boolean {
  if (after.a0 - before.a1 > mostCrumbWords) return false;
  for (let at = before.a1; at < after.a0; at += 1) if (!isPlainWord(a.ids[at]!, interner)) return false;
  const lettersOf = (hunk: Hunk): number => Math.max(letters(a, hunk.a0, hunk.a1, interner), letters(b, hunk.b0, hunk.b1, interner));
  const marksSaved = marks(before) + marks(after) - 2;
  return letters(a, before.a1, after.a0, interner) <= marksSaved * lettersPerMark + Math.min(lettersOf(before), lettersOf(after)) * lettersPerLetter;
}

function isPlainWord(id: number, interner: Interner): boolean {
  return interner.isWord(id) && characterClass(interner.firstUnitOf(id)) !== digit;
}

/** Runs a changed place is drawn as: one struck, one inserted, or both. */
function marks(hunk: Hunk): number {
  return Number(hunk.a1 > hunk.a0) + Number(hunk.b1 > hunk.b0);
}

/** Length of the words from `from` to `to`, in UTF-16 units. */
function letters(tokens: Tokens, from: number, to: number, interner: Interner): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) if (interner.isWord(tokens.ids[at]!)) sum += interner.lengthOf(tokens.ids[at]!);
  return sum;
}
