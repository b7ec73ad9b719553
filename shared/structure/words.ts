import type { Comment, Look, Markup, Place, TextChange } from '../model/markup.ts';
import type { RawText } from './raw.ts';

/** A note mark on its way to its note: `id` names the note, or is null while the mark's number is lost. */
export type Mark = { readonly id: string | null; readonly offset: number; readonly isSign: boolean };

export type Change = Omit<TextChange, 'blockIndex'>;

/** Words with all that hangs on places in them; every offset is in UTF-16 units of `text`. */
export type Words = {
  readonly text: string;
  readonly marks: readonly Mark[];
  readonly changes: readonly Change[];
  readonly looks: readonly Omit<Look, 'blockIndex'>[];
  readonly comments: readonly Omit<Comment, 'blockIndex'>[];
  readonly places: readonly Omit<Place, 'blockIndex'>[];
};

/** A stretch that is taken out of a text. */
export type Cut = { readonly from: number; readonly to: number };

/** What a reader found, ready to be worked on. */
export function wordsOf(raw: RawText, marks: readonly Mark[] = []): Words {
  return { text: raw.text, marks, changes: raw.changes ?? [], looks: raw.looks ?? [], comments: raw.comments ?? [], places: raw.places ?? [] };
}

/**
 * Takes stretches out, in order and without overlap; what hangs on the rest stays on the same letters. Deleted words that stood
 * in what is cut stay apart from the words around them. `text` is what remains, where more than the cuts changes in it, sign for sign.
 */
export function cutWords(words: Words, cuts: readonly Cut[], text = withoutCuts(words.text, cuts)): Words {
  if (cuts.length === 0 || hasNothingOnIt(words)) return { ...words, text };
  const at = placeAfter(cuts, words.text.length);
  const stretch = ({ start, end }: { readonly start: number; readonly end: number }) => ({ start: at(start), end: Math.max(at(start), at(end)) });
  return {
    text,
    marks: words.marks.map((mark) => ({ ...mark, offset: at(beforeSpaces(words.text, mark.offset)) })),
    changes: keepApart(words.changes, { cuts, text, at }).flatMap((change) => keepChange({ ...change, ...stretch(change) })),
    looks: words.looks.flatMap((look) => keepFilled({ ...look, ...stretch(look) })),
    comments: words.comments.map((comment) => ({ ...comment, ...stretch(comment) })),
    places: words.places,
  };
}

function hasNothingOnIt({ marks, changes, looks, comments }: Words): boolean {
  return marks.length + changes.length + looks.length + comments.length === 0;
}

/** Puts texts together; what stands `between` each and the one before belongs to neither. Only the end of the last is still the end of a paragraph. */
export function joinWords(parts: readonly { readonly between: string; readonly words: Words }[]): Words {
  const [only] = parts;
  if (only && parts.length === 1) return only.words;
  let length = 0;
  const placed = parts.map(({ between, words }, index) => {
    const by = length + (index === 0 ? 0 : between.length);
    length = by + words.text.length;
    const moved = moveWords(words, by);
    return index === parts.length - 1 ? moved : { ...moved, changes: moved.changes.flatMap((change) => keepChange({ ...change, endsParagraph: false })) };
  });
  return {
    text: parts.map(({ between, words }, index) => (index === 0 ? '' : between) + words.text).join(''),
    marks: placed.flatMap(({ marks }) => marks),
    changes: placed.flatMap(({ changes }) => changes),
    looks: placed.flatMap(({ looks }) => looks),
    comments: placed.flatMap(({ comments }) => comments),
    places: placed.flatMap(({ places }) => places),
  };
}

function moveWords(words: Words, by: number): Words {
  const move = <Stretch extends { readonly start: number; readonly end: number }>(stretch: Stretch): Stretch => ({ ...stretch, start: stretch.start + by, end: stretch.end + by });
  return {
    ...words,
    marks: words.marks.map((mark) => ({ ...mark, offset: mark.offset + by })),
    changes: words.changes.map(move),
    looks: words.looks.map(move),
    comments: words.comments.map(move),
  };
}

/**
 * Runs of spaces, tabs and line ends become one space, none at either end; a lone no-break space stays.
 * Of a run the sign stays that nobody put in, so that what is left without the insertions is still parted.
 */
export function tidySpaces(words: Words): Words {
  const { text } = words;
  if (text.search(untidySpaces) === -1) return words.marks.length === 0 ? words : { ...words, marks: words.marks.toSorted((a, b) => a.offset - b.offset) };
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const inserted = words.changes.filter(isPutIn);
  const cuts: Cut[] = [];
  const parts: string[] = [];
  let at = 0;
  for (const match of text.matchAll(untidySpaces)) {
    const from = match.index;
    const to = from + match[0].length;
    const isOuter = to <= start || from >= end;
    const kept = isOuter ? to : to - from === 1 ? from : (keptSpace(from, to, inserted) ?? from);
    if (kept > from) cuts.push({ from, to: kept });
    if (kept + 1 < to) cuts.push({ from: kept + 1, to });
    parts.push(text.slice(at, from), isOuter ? '' : ' ');
    at = to;
  }
  const result = cutWords(words, cuts, parts.length === 0 ? text : parts.join('') + text.slice(at));
  return { ...result, marks: result.marks.toSorted((a, b) => a.offset - b.offset) };
}

/** Spaces that are not one plain or no-break space between two words. */
const untidySpaces = /\s{2,}|^\s|\s$|[^\S \u00A0\u202F]/gu;

/** What hangs on the words of the blocks, in their order. */
export function markupOf(blocks: readonly Words[]): Markup {
  return {
    changes: blocks.flatMap(({ changes }, blockIndex) => changes.map((change) => ({ blockIndex, ...change })).toSorted((a, b) => a.start - b.start)),
    looks: blocks.flatMap(({ looks }, blockIndex) => looks.map((look) => ({ blockIndex, ...look }))),
    comments: blocks.flatMap(({ comments }, blockIndex) => comments.map((comment) => ({ blockIndex, ...comment }))),
    places: blocks.flatMap(({ places }, blockIndex) => places.map((place) => ({ blockIndex, ...place }))),
  };
}

function withoutCuts(text: string, cuts: readonly Cut[]): string {
  const starts = [0, ...cuts.map(({ to }) => to)];
  return starts.map((start, index) => text.slice(start, cuts[index]?.from)).join('');
}

/** Where an offset stands once the cuts are made: as many signs before it as are left of those before it. */
function placeAfter(cuts: readonly Cut[], length: number): (offset: number) => number {
  const gone: number[] = [];
  for (const [index, { from, to }] of cuts.entries()) gone.push((gone[index - 1] ?? 0) + to - from);
  return (given) => {
    const offset = Math.max(0, Math.min(given, length));
    const last = lastBefore(cuts, offset);
    const cut = cuts[last];
    return cut ? offset - (gone[last] ?? 0) + Math.max(0, cut.to - offset) : offset;
  };
}

/** The last cut that begins before an offset, -1 for none. */
function lastBefore(cuts: readonly Cut[], offset: number): number {
  let low = 0;
  let high = cuts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cuts[middle]?.from ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A mark inside a run of spaces belongs to the word before it, one at its end to the word after. */
function beforeSpaces(text: string, offset: number): number {
  if (!/^\s\s/u.test(text.slice(offset - 1, offset + 1))) return offset;
  let from = offset;
  while (from > 0 && /\s/u.test(text[from - 1] ?? '')) from -= 1;
  return from;
}

type CutText = { readonly cuts: readonly Cut[]; readonly text: string; readonly at: (offset: number) => number };

/**
 * Deleted words take a space with them where one that parted them from the words around was cut, unless it was itself put in;
 * between two deletions the first takes it.
 */
function keepApart(changes: readonly Change[], { cuts, text, at }: CutText): readonly Change[] {
  const inserted = changes.filter(isPutIn);
  const deleted = changes.filter(({ words }) => words !== '').toSorted((a, b) => a.start - b.start);
  const isCut = (from: number, to: number): boolean => keptSpace(from, to, inserted) !== null;
  const kept = deleted.map((change, index): Change => {
    const { words, start } = change;
    const before = cuts[lastBefore(cuts, start)];
    const after = cuts[lastBefore(cuts, start + 1)];
    const last = deleted[index - 1];
    const next = deleted[index + 1];
    const isAfterOther = before !== undefined && last !== undefined && last.start >= before.from;
    const isBeforeOther = after !== undefined && next !== undefined && next.start <= after.to;
    const following = isBeforeOther ? next.words.slice(0, 1) : (text[at(start)] ?? ' ');
    const needsBefore = !isAfterOther && before !== undefined && before.to >= start && isCut(before.from, start) && /\S/u.test(text[at(start) - 1] ?? ' ') && /^\S/u.test(words);
    const needsAfter = after !== undefined && after.to > start && isCut(start, isBeforeOther ? next.start : after.to) && /\S/u.test(following) && /\S$/u.test(words);
    return { ...change, words: (needsBefore ? ' ' : '') + words + (needsAfter ? ' ' : '') };
  });
  const byChange = new Map(deleted.map((change, index) => [change, kept[index] ?? change]));
  return changes.map((change) => byChange.get(change) ?? change);
}

function isPutIn({ kind }: Change): boolean {
  return kind === 'inserted' || kind === 'moved-here';
}

/** A change that is left with neither words nor the end of a paragraph changes nothing. */
function keepChange(change: Change): readonly Change[] {
  return change.start < change.end || change.words !== '' || change.endsParagraph ? [change] : [];
}

function keepFilled<Stretch extends { readonly start: number; readonly end: number }>(stretch: Stretch): readonly Stretch[] {
  return stretch.start < stretch.end ? [stretch] : [];
}

/** The first sign of a stretch that nobody put in, null when all of it was. */
function keptSpace(from: number, to: number, inserted: readonly Change[]): number | null {
  for (let at = from; at < to; at += 1) {
    if (!inserted.some(({ start, end }) => start <= at && at < end)) return at;
  }
  return null;
}
