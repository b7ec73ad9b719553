import { parseSymbol } from '../symbols/parse-symbol.ts';
import { largestTable, pairByTable } from './alignment-gaps.ts';
import { lineLikeness, longestLine } from './line-likeness.ts';
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

/**
 * Pairs the lines of the masthead, and symbols that stand alone on a line, with what stands for them between the same
 * neighbours. Such lines are fields of a form: a symbol or a date filled in anew is one whole token with nothing in
 * common with the old one, so they are known by how they are written, not by their words.
 */
export function pairMasthead(matching: Matching): void {
  const [oldEnd, newEnd] = [matching.old.kinds.indexOf('title'), matching.new.kinds.indexOf('title')];
  for (const gap of gapsOf(matching)) {
    const olds = fieldsOf(matching.old, oldEnd, freePlaces(matching.old, gap.oldFrom, gap.oldTo));
    const news = fieldsOf(matching.new, newEnd, freePlaces(matching.new, gap.newFrom, gap.newTo));
    if (olds.size * news.size > largestTable) continue;
    const gain = (oldPlace: number, newPlace: number): number => {
      const isSameKind = matching.old.groups[oldPlace] === matching.new.groups[newPlace] && olds.get(oldPlace) === news.get(newPlace);
      return isSameKind ? lineLikeness(matching.old.texts[oldPlace]!, matching.new.texts[newPlace]!) - leastAlike : 0;
    };
    pairByTable(gain, matching, [...olds.keys()], [...news.keys()]);
  }
}

/** The places that hold a field: every short line before `mastheadEnd`, and symbols anywhere. Says whether it is a symbol. */
function fieldsOf(side: Side, mastheadEnd: number, places: readonly number[]): ReadonlyMap<number, boolean> {
  const fields = new Map<number, boolean>();
  for (const place of places) {
    const text = side.texts[place]!;
    if (text.length > longestLine) continue;
    const isSymbol = text.includes('/') && parseSymbol(text) !== null;
    if (isSymbol || place < mastheadEnd) fields.set(place, isSymbol);
  }
  return fields;
}
