import { compareSymbols, sameDocument, type ParsedSymbol, type Suffix } from './symbol.ts';

/**
 * Whether one symbol's text replaces another's: a later revision of the same document, or of the same addition to it. A
 * correction or an addition replaces nothing; a revision leaves the additions to earlier texts standing. Texts in two languages do not replace each other.
 */
export function supersedes(newer: ParsedSymbol, older: ParsedSymbol): boolean {
  if (!sameDocument(newer, older) || !isSameLanguage(newer, older)) return false;
  const [one, other] = [partOf(newer), partOf(older)];
  if (one.additions.join() !== other.additions.join()) return false;
  const level = one.revisions.findIndex((revision, nth) => revision !== other.revisions[nth]);
  return level !== -1 && (one.revisions[level] ?? 0) > (other.revisions[level] ?? 0);
}

/** The last of some symbols whose text replaces that of a symbol; null when it is the text in force among them. */
export function supersededBy(symbol: ParsedSymbol, others: readonly ParsedSymbol[]): ParsedSymbol | null {
  return others.filter((other) => supersedes(other, symbol)).toSorted(compareSymbols).at(-1) ?? null;
}

/**
 * The symbols that are missing among others, in order: with rev. 9 and rev. 11 it is rev. 10, with an original and rev. 2 it is
 * rev. 1; likewise for corrections and additions. What stands before the first or after the last is not known to exist.
 */
export function gapsIn(symbols: readonly ParsedSymbol[]): readonly ParsedSymbol[] {
  const series = new Map<string, Series>();
  for (const symbol of symbols) {
    const { suffixes } = symbol;
    for (const kind of ['rev', 'corr', 'add'] as const) note(series, symbol, suffixes, { kind, number: 0 });
    for (const [nth, suffix] of suffixes.entries()) note(series, symbol, suffixes.slice(0, nth), suffix);
  }
  return [...series.values()].flatMap(missingIn).toSorted(compareSymbols);
}

/** The numbers held of one kind of suffix on one text; 0 is the text without it. */
type Series = { readonly base: ParsedSymbol; readonly kind: Suffix['kind']; readonly numbers: Set<number> };

function note(series: Map<string, Series>, symbol: ParsedSymbol, before: readonly Suffix[], { kind, number }: Suffix): void {
  const base: ParsedSymbol = { ...symbol, suffixes: before, language: null };
  const key = JSON.stringify([base.body, base.type, base.number, base.session, base.year, before, kind]);
  const held = series.get(key) ?? { base, kind, numbers: new Set() };
  held.numbers.add(number);
  series.set(key, held);
}

/** A wider gap is a slip of reading: nobody lost so many drafts. */
const widestGap = 60;

function missingIn({ base, kind, numbers }: Series): readonly ParsedSymbol[] {
  const held = [...numbers].toSorted((a, b) => a - b);
  return held.slice(1).flatMap((number, nth) => {
    const from = (held[nth] ?? 0) + 1;
    const width = number - from;
    return width > widestGap ? [] : Array.from({ length: width }, (_, step) => ({ ...base, suffixes: [...base.suffixes, { kind, number: from + step }] }));
  });
}

function isSameLanguage(one: ParsedSymbol, other: ParsedSymbol): boolean {
  return one.language === null || other.language === null || one.language === other.language;
}

/** Which addition to a document a symbol names, and at which revision each level of it stands: `rev. 2 add. 1 rev. 3` is addition 1, at revisions 2 and 3. */
function partOf({ suffixes }: ParsedSymbol): { readonly additions: readonly number[]; readonly revisions: readonly number[] } {
  const additions: number[] = [];
  const revisions: number[] = [0];
  for (const { kind, number } of suffixes) {
    if (kind === 'add') {
      additions.push(number);
      revisions.push(0);
    } else if (kind === 'rev') revisions[revisions.length - 1] = number;
  }
  return { additions, revisions };
}
