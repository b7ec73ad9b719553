import type { Run } from '../model/comparison.ts';
import type { Interner } from './intern.ts';
import { makeReadable, type Hunk, type Wording } from './readability.ts';
import { runsOf, type ChangedPlace } from './runs.ts';
import { markShortestEdit, type Effort } from './shortest-edit.ts';
import { appendTokens, createTokens, type Tokens } from './tokens.ts';

/** A text with its tokens `from` to `to` in a list that may hold the tokens of other texts as well. */
export type TokenizedText = { readonly text: string; readonly tokens: Tokens; readonly from: number; readonly to: number };

/** A text with tokens of its own. */
export function tokenizeText(text: string, interner: Interner): TokenizedText {
  const tokens = createTokens(text.length);
  appendTokens(tokens, text, interner);
  return { text, tokens, from: 0, to: tokens.length };
}

/**
 * The runs that turn one text into another, whole tokens only. `equal` and `delete` runs joined are the old text,
 * `equal` and `insert` runs the new, white space included; in a changed place the deletion comes first.
 */
export function diffWords(before: TokenizedText, after: TokenizedText, interner: Interner, effort: Effort): Run[] {
  const wording: Wording = { a: before.tokens, b: after.tokens, interner };
  const hunks = makeReadable(changedHunks(before, after, interner, effort), wording, { a0: before.from, a1: before.to, b0: after.from, b1: after.to });
  return runsOf(before.text, after.text, changedPlaces(before, after, hunks));
}

let deletedMarks = new Uint8Array(1 << 12);
let insertedMarks = new Uint8Array(1 << 12);

function changedHunks(before: TokenizedText, after: TokenizedText, interner: Interner, effort: Effort): Hunk[] {
  if (deletedMarks.length < before.to) deletedMarks = new Uint8Array(before.to * 2);
  if (insertedMarks.length < after.to) insertedMarks = new Uint8Array(after.to * 2);
  deletedMarks.fill(0, before.from, before.to);
  insertedMarks.fill(0, after.from, after.to);
  const a = { ids: before.tokens.ids, from: before.from, to: before.to };
  const b = { ids: after.tokens.ids, from: after.from, to: after.to };
  markShortestEdit(a, b, deletedMarks, insertedMarks, interner.size(), effort);
  const hunks: Hunk[] = [];
  let [x, y] = [before.from, after.from];
  while (x < before.to || y < after.to) {
    const [a0, b0] = [x, y];
    while (x < before.to && deletedMarks[x] === 1) x += 1;
    while (y < after.to && insertedMarks[y] === 1) y += 1;
    if (x > a0 || y > b0) hunks.push({ a0, a1: x, b0, b1: y });
    while (x < before.to && y < after.to && deletedMarks[x] === 0 && insertedMarks[y] === 0) {
      x += 1;
      y += 1;
    }
  }
  return hunks;
}

/**
 * The hunks as characters, and every place between equal tokens where only the white space differs. What stands before
 * token `x` of the old meets what stands before token `y` of the new; a hunk takes the white space on both its sides.
 */
function changedPlaces(before: TokenizedText, after: TokenizedText, hunks: readonly Hunk[]): ChangedPlace[] {
  const places: ChangedPlace[] = [];
  let [x, y] = [before.from, after.from];
  for (const hunk of hunks) {
    for (; x < hunk.a0; x += 1, y += 1) if (!isSameGap(before, x, after, y)) addPlace(places, before, after, { a0: x, a1: x, b0: y, b1: y });
    addPlace(places, before, after, hunk);
    [x, y] = [hunk.a1 + 1, hunk.b1 + 1];
  }
  for (; x <= before.to; x += 1, y += 1) if (!isSameGap(before, x, after, y)) addPlace(places, before, after, { a0: x, a1: x, b0: y, b1: y });
  return places;
}

/** Whether nothing or the same single character stands before both tokens: nearly always so, and quickly told. */
function isSameGap(before: TokenizedText, x: number, after: TokenizedText, y: number): boolean {
  if (x === before.from || y === after.from || x === before.to || y === after.to) return false;
  const from = before.tokens.ends[x - 1]!;
  const newFrom = after.tokens.ends[y - 1]!;
  const length = before.tokens.starts[x]! - from;
  if (length > 1 || length !== after.tokens.starts[y]! - newFrom) return false;
  return length === 0 || before.text.charCodeAt(from) === after.text.charCodeAt(newFrom);
}

function addPlace(places: ChangedPlace[], before: TokenizedText, after: TokenizedText, hunk: Hunk): void {
  const old = spanOf(before, hunk.a0, hunk.a1);
  const now = spanOf(after, hunk.b0, hunk.b1);
  const lead = commonLead(before.text, old, after.text, now);
  const tail = commonTail(before.text, old, after.text, now, lead);
  const place = { from: old.from + lead, to: old.to - tail, newFrom: now.from + lead, newTo: now.to - tail };
  if (place.from < place.to || place.newFrom < place.newTo) places.push(place);
}

/** Everything from the token before `from` to the token at `to`, with the white space at either end told apart. */
type Span = { readonly from: number; readonly to: number; readonly lead: number; readonly tail: number };

function spanOf(side: TokenizedText, from: number, to: number): Span {
  const start = from > side.from ? side.tokens.ends[from - 1]! : 0;
  const end = to < side.to ? side.tokens.starts[to]! : side.text.length;
  if (from === to) return { from: start, to: end, lead: end - start, tail: end - start };
  return { from: start, to: end, lead: side.tokens.starts[from]! - start, tail: end - side.tokens.ends[to - 1]! };
}

function commonLead(oldText: string, old: Span, newText: string, now: Span): number {
  const most = Math.min(old.lead, now.lead);
  let count = 0;
  while (count < most && oldText.charCodeAt(old.from + count) === newText.charCodeAt(now.from + count)) count += 1;
  return count;
}

function commonTail(oldText: string, old: Span, newText: string, now: Span, lead: number): number {
  const most = Math.min(old.tail, now.tail, old.to - old.from - lead, now.to - now.from - lead);
  let count = 0;
  while (count < most && oldText.charCodeAt(old.to - 1 - count) === newText.charCodeAt(now.to - 1 - count)) count += 1;
  return count;
}
