import { parseSymbol } from '../symbols/parse-symbol.ts';
import { largestTable, pairByTable } from './alignment-gaps.ts';
import { freePlaces, gapsOf, isFree, pair, type Matching, type Side } from './matching.ts';

/** What a document has one of: whatever it says now, it is the same line as before. */
const offices = ['title', 'status'] as const;

/** Pairs the one title with the one title and the one status line with the one status line, whatever they say. */
export function pairOffices(matching: Matching): void {
  for (const office of offices) {
    const oldPlace = soleOf(matching.old, office);
    const newPlace = soleOf(matching.new, office);
    if (oldPlace >= 0 && newPlace >= 0 && isFree(matching.old, oldPlace) && isFree(matching.new, newPlace)) pair(matching, oldPlace, newPlace);
  }
}

function soleOf(side: Side, kind: Side['kinds'][number]): number {
  const place = side.kinds.indexOf(kind);
  return side.kinds.includes(kind, place + 1) ? -1 : place;
}

/** Lines of a form less alike than this are different fields of it. */
const leastAlike = 0.35;
/** In UTF-16 units: a line longer than this is prose. */
const longestField = 80;

/**
 * Pairs the lines of the masthead, and symbols that stand alone on a line, with what stands for them between the same
 * neighbours. Such lines are fields of a form: a symbol or a date filled in anew is one whole token with nothing in
 * common with the old one, so they are known by how they are written, not by their words.
 */
export function pairMasthead(matching: Matching): void {
  for (const gap of gapsOf(matching)) {
    const olds = fieldsOf(matching.old, freePlaces(matching.old, gap.oldFrom, gap.oldTo));
    const news = fieldsOf(matching.new, freePlaces(matching.new, gap.newFrom, gap.newTo));
    if (olds.size * news.size > largestTable) continue;
    const gain = (oldPlace: number, newPlace: number): number =>
      matching.old.groups[oldPlace] === matching.new.groups[newPlace] ? fieldLikeness(olds.get(oldPlace)!, news.get(newPlace)!) - leastAlike : 0;
    pairByTable(gain, matching, [...olds.keys()], [...news.keys()]);
  }
}

type Field = { readonly isSymbol: boolean; readonly pairsOfUnits: readonly string[] };

function fieldsOf(side: Side, places: readonly number[]): ReadonlyMap<number, Field> {
  const mastheadEnd = side.kinds.indexOf('title');
  const fields = new Map<number, Field>();
  for (const place of places) {
    const text = side.texts[place]!;
    if (text.length > longestField) continue;
    const isSymbol = text.includes('/') && parseSymbol(text) !== null;
    if (isSymbol || place < mastheadEnd) fields.set(place, { isSymbol, pairsOfUnits: pairsOfUnits(text) });
  }
  return fields;
}

/** Every two neighbouring units of a line, any digit standing for any other. */
function pairsOfUnits(text: string): string[] {
  const units = text.toLowerCase().replaceAll(/\d/gu, '0');
  return Array.from({ length: Math.max(0, units.length - 1) }, (_, at) => units.slice(at, at + 2));
}

/** From 0 to 1: twice what two lines share over what both have (L. Dice, 1945); a symbol is only like a symbol. */
function fieldLikeness(one: Field, other: Field): number {
  if (one.isSymbol !== other.isSymbol) return 0;
  const left = new Map<string, number>();
  for (const units of one.pairsOfUnits) left.set(units, (left.get(units) ?? 0) + 1);
  let shared = 0;
  for (const units of other.pairsOfUnits) {
    const count = left.get(units) ?? 0;
    if (count === 0) continue;
    left.set(units, count - 1);
    shared += 1;
  }
  return (2 * shared) / Math.max(1, one.pairsOfUnits.length + other.pairsOfUnits.length);
}
