import { formatNumber } from './number-format.ts';
import type { ListLevel, ListPlace, Numbering } from './numbering.ts';

/** The counters of all lists of a text, asked for each list paragraph in reading order. */
export type ListLabels = {
  /**
   * The label of the next paragraph at this place as printed (`12.`, `a)`, `II.3`), null for a bullet or a list without one.
   * `languageOf` is asked for the paragraph's language when the list is numbered in words and does not say in which.
   */
  readonly next: (place: ListPlace, languageOf: () => string | undefined) => string | null;
};

/** Starts counting (ECMA-376 part 1, 17.9). Siblings of one abstract list go on with its counters; a start of their own counts once. */
export function createListLabels(numbering: Numbering): ListLabels {
  const counters = new Map<string, Map<number, number>>();
  const started = new Set<string>();
  return {
    next: (place, languageOf) => {
      const list = numbering.countersOf(place.list);
      const level = numbering.levelOf(place);
      if (list === undefined || level === undefined) return null;
      const counts = counters.get(list) ?? new Map<number, number>();
      counters.set(list, counts);
      const key = `${place.list}:${place.level}`;
      const own = started.has(key) ? undefined : numbering.startOf(place);
      const present = counts.get(place.level);
      counts.set(place.level, own ?? (present === undefined ? level.start : present + 1));
      started.add(key);
      startLevelsAbove(numbering, counts, place);
      resetLevelsBelow(numbering, counts, place);
      return level.format === 'bullet' ? null : printLabel(numbering, counts, place, languageOf);
    },
  };
}

/** A level used before those above it counts them as begun. */
function startLevelsAbove(numbering: Numbering, counts: Map<number, number>, { list, level }: ListPlace): void {
  for (let above = 0; above < level; above += 1) {
    if (!counts.has(above)) counts.set(above, numbering.levelOf({ list, level: above })?.start ?? 1);
  }
}

function resetLevelsBelow(numbering: Numbering, counts: Map<number, number>, { list, level }: ListPlace): void {
  for (const below of counts.keys()) {
    if (below <= level) continue;
    const after = numbering.levelOf({ list, level: below })?.restartsAfter;
    if (after === undefined || level < after) counts.delete(below);
  }
}

function printLabel(numbering: Numbering, counts: ReadonlyMap<number, number>, place: ListPlace, languageOf: () => string | undefined): string | null {
  const { list } = place;
  const { text = '', isLegal = false } = numbering.levelOf(place) ?? {};
  const label = text.replaceAll(/%([1-9])/g, (_match, digit: string) => {
    const level = Number(digit) - 1;
    const counted = numbering.levelOf({ list, level });
    return counted ? printCounter(counts.get(level) ?? counted.start, counted, isLegal, languageOf) : '';
  });
  return label.trim() || null;
}

const inWords = new Set(['ordinal', 'cardinalText', 'ordinalText']);

/** A legal level prints all its counters in digits, but for those that print nothing. */
function printCounter(count: number, { format, pattern, language }: ListLevel, isLegal: boolean, languageOf: () => string | undefined): string {
  if (isLegal && format !== 'none' && format !== 'bullet') return String(count);
  return formatNumber(count, format, { pattern, language: inWords.has(format) ? (language ?? languageOf()) : undefined });
}
