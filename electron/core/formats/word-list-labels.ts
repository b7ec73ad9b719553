import { printNumeral } from './list-numerals.ts';
import type { Numeral } from './list-numerals.ts';

/** One level of a list of Word's ([MS-DOC] 2.9.149 to 2.9.151); in `text` the characters below nine stand for the counters of levels from 0. */
export type ListLevel = { readonly start: number; readonly format: number; readonly isLegal: boolean; readonly goesOn: boolean; readonly text: string };

/** A list as paragraphs name it: the list whose counters it shares, its levels, and levels that begin anew with it. */
export type WordList = { readonly shared: number; readonly levels: readonly ListLevel[]; readonly starts: ReadonlyMap<number, number> };

/** Where in which list a paragraph stands. */
export type ListPlace = { readonly list: number; readonly level: number };

/** The counters of a list by level, undefined where the next begins anew. */
type Counters = (number | undefined)[];

/** The numerals of old, by number ([MS-OSHARED] 2.2.1.3 MSONFC); the others, words and other scripts, are printed in figures. */
const numerals: ReadonlyMap<number, Numeral> = new Map([[1, 'upper-roman'], [2, 'lower-roman'], [3, 'upper-doubled'], [4, 'lower-doubled'], [22, 'padded-figures']]);
const levelCount = 9;
const bullet = 23;
const noNumeral = 255;

/** Counts the lists of a text: asked for each listed paragraph in reading order, gives its label as printed, null for a bullet or none. */
export function createListLabels(lists: ReadonlyMap<number, WordList>): (place: ListPlace) => string | null {
  const counters = new Map<number, Counters>();
  const started = new Set<string>();
  return ({ list: number, level: depth }) => {
    const list = lists.get(number);
    const level = list?.levels[depth];
    if (!list || !level) return null;
    const counts = counters.get(list.shared) ?? [];
    counters.set(list.shared, counts);
    for (let above = 0; above < depth; above += 1) counts[above] ??= list.levels[above]?.start ?? 1;
    const key = `${number}:${depth}`;
    const own = started.has(key) ? undefined : list.starts.get(depth);
    started.add(key);
    const present = counts[depth];
    counts[depth] = own ?? (present === undefined ? level.start : present + 1);
    // A level that goes on is not begun anew by those above it.
    for (let below = depth + 1; below < counts.length; below += 1) if (list.levels[below]?.goesOn !== true) counts[below] = undefined;
    return level.format === bullet || level.format === noNumeral ? plainLabel(level) : printLabel(list, level, counts);
  };
}

/** Words printed before a paragraph without a number, as in `Article`; a bullet is none. */
function plainLabel({ format, text }: ListLevel): string | null {
  return format === noNumeral && /[\p{L}\p{N}]/u.test(text) ? text.trim() : null;
}

function printLabel(list: WordList, level: ListLevel, counts: Counters): string | null {
  const signs = Array.from(level.text, (sign) => {
    const depth = sign.charCodeAt(0);
    if (depth >= levelCount) return sign;
    const counted = list.levels[depth];
    if (!counted || counted.format === noNumeral) return '';
    return printNumeral(counts[depth] ?? counted.start, level.isLegal ? 'figures' : (numerals.get(counted.format) ?? 'figures'));
  });
  return signs.join('').trim() || null;
}
