/** What a suffix does to a text: `rev` replaces it, `corr` corrects it, `add` adds to it. Only `rev` supersedes. */
export type SuffixKind = 'rev' | 'corr' | 'add';
export type Suffix = { readonly kind: SuffixKind; readonly number: number };

/**
 * A document symbol by its fields, whatever its spelling.
 * `CP/CSH/1155/09 rev. 11`: body `CP/CSH`, number 1155, year 2009, suffixes rev 11.
 * `AG/RES. 2348 (XXXVII-O/07)`: body `AG`, type `RES`, number 2348, session `XXXVII-O`, year 2007.
 * `A/RES/64/293`: body `A`, type `RES`, session `64`, number 293.
 * Body, type and session are upper case. A series line (`OEA/Ser.K/XXXIX.3`) has type `SER` and keeps its shelf, `K/XXXIX.3`, as session.
 */
export type ParsedSymbol = {
  readonly body: string;
  readonly type: string | null;
  readonly number: number | null;
  readonly session: string | null;
  /** Four digits. */
  readonly year: number | null;
  /** In the order they were put on: `rev. 4 corr. 1` corrects the fourth revision. */
  readonly suffixes: readonly Suffix[];
  /** ISO 639-1 code, when the symbol itself names its language. */
  readonly language: string | null;
};

/** True for the organisation's series line, which shelves many documents and names none. */
export function isSeriesLine(symbol: ParsedSymbol): boolean {
  return symbol.type === 'SER';
}

/** The symbols of one document in all its revisions, corrections, additions and languages are the same document. */
export function sameDocument(a: ParsedSymbol, b: ParsedSymbol): boolean {
  return compareBases(a, b) === 0;
}

/**
 * A total order: by body, type, session, year and number, then suffixes, then language.
 * An original stands before its corrections, these before its additions, these before the first revision; rev. 2 before rev. 10.
 */
export function compareSymbols(a: ParsedSymbol, b: ParsedSymbol): number {
  return compareBases(a, b) || compareSuffixes(a.suffixes, b.suffixes) || compareWords(a.language ?? '', b.language ?? '');
}

/** `rev. 3`, `rev. 4 corr. 1`, or null for an original. */
export function revisionLabel(symbol: ParsedSymbol): string | null {
  if (symbol.suffixes.length === 0) return null;
  return symbol.suffixes.map((suffix) => `${suffix.kind}. ${suffix.number}`).join(' ');
}

function compareBases(a: ParsedSymbol, b: ParsedSymbol): number {
  return (
    compareWords(a.body, b.body) ||
    compareWords(a.type ?? '', b.type ?? '') ||
    compareNumbers(a.year, b.year) ||
    compareSessions(a.session ?? '', b.session ?? '') ||
    compareNumbers(a.number, b.number)
  );
}

const suffixRank: Readonly<Record<SuffixKind, number>> = { corr: 1, add: 2, rev: 3 };

function compareSuffixes(a: readonly Suffix[], b: readonly Suffix[]): number {
  for (const [index, left] of a.entries()) {
    const right = b[index];
    if (!right) return 1;
    const order = suffixRank[left.kind] - suffixRank[right.kind] || left.number - right.number;
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/** Sessions written in digits compare as numbers, so the 9th stands before the 64th. */
function compareSessions(a: string, b: string): number {
  const areNumbers = /^\d+$/u.test(a) && /^\d+$/u.test(b);
  return areNumbers ? Number(a) - Number(b) : compareWords(a, b);
}

function compareNumbers(a: number | null, b: number | null): number {
  return (a ?? -1) - (b ?? -1);
}

function compareWords(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
