import { characterClass, digit, endOfCluster, knownClasses, letter, mark, space, unspaced } from './characters.ts';
import { hashStart, hashUnit, type Interner } from './intern.ts';

/**
 * Tokens of many texts, one after the other: `ids` from the interner, `starts` and `ends` in UTF-16 units of the text
 * each came from. White space is no token: it is what stands between an end and the next start.
 */
export type Tokens = { ids: Int32Array; starts: Int32Array; ends: Int32Array; length: number };

/** An empty list with room for `capacity` tokens; it grows as needed. */
export function createTokens(capacity = 1 << 10): Tokens {
  return { ids: new Int32Array(capacity), starts: new Int32Array(capacity), ends: new Int32Array(capacity), length: 0 };
}

const plainSpace = 0x20;
/** Made when first needed: it takes longer to make than a typical comparison. */
let segmenter: Intl.Segmenter | null = null;

/**
 * Appends the tokens of a text. A token is a whole word with its elision or hyphens (`l'infraction`, `vis-à-vis`), a
 * number with its separators, sign or date (`1 234,5`, `12 %`, `14/11/2026`, `12 bis`), a document symbol
 * (`CP/CSH/1155/09 rev.11`), or one punctuation mark. Scripts written without spaces are cut by `Intl.Segmenter`.
 */
export function appendTokens(tokens: Tokens, text: string, interner: Interner): void {
  reserve(tokens, text.length);
  const units = unitsOf(text);
  let at = 0;
  while (at < text.length) {
    const from = at;
    let hash = hashStart;
    while (knownClasses[units[at]!] === letter) {
      hash = hashUnit(hash, units[at]!);
      at += 1;
    }
    if (at > from && endsWord(units[at]!)) append(tokens, interner.internUnits(units, from, at, hash), from, at);
    else if (at === from && units[at] === plainSpace && characterClass(units[at + 1]!) !== mark) at += 1;
    else if (at === from && characterClass(units[at]!) === space && endOfCluster(text, at + 1) === at + 1) at += 1;
    else at = appendUncommon(tokens, text, from, interner);
  }
}

/** Appends the tokens `from` up to `to` of the same list once more: those of a text that is the same, unit by unit. */
export function repeatTokens(tokens: Tokens, from: number, to: number): void {
  reserve(tokens, to - from);
  for (const list of [tokens.ids, tokens.starts, tokens.ends]) list.copyWithin(tokens.length, from, to);
  tokens.length += to - from;
}

let scratch = new Uint16Array(1 << 12);

/** The UTF-16 units of a text and a space after them, in memory that the next call takes over. */
function unitsOf(text: string): Uint16Array {
  if (scratch.length <= text.length) scratch = new Uint16Array(text.length * 2);
  for (let at = 0; at < text.length; at += 1) scratch[at] = text.charCodeAt(at);
  scratch[text.length] = plainSpace;
  return scratch;
}

/** Whether nothing that begins so can belong to the plain word before it. */
function endsWord(code: number): boolean {
  return code === plainSpace || code === 0x2c;
}

/** Appends the token or tokens that begin at `from` and are more than plain letters; returns where they end. */
function appendUncommon(tokens: Tokens, text: string, from: number, interner: Interner): number {
  const kind = characterClass(text.charCodeAt(from));
  if (kind === unspaced) return appendUnspaced(tokens, text, from, interner);
  const end = endOfCluster(text, kind === letter || kind === digit ? endOfWord(text, from) : endOfSign(text, from));
  append(tokens, interner.intern(text, from, end), from, end);
  return end;
}

/** The tokens of one text as strings. */
export function tokenTexts(text: string, interner: Interner): readonly string[] {
  const tokens = createTokens();
  appendTokens(tokens, text, interner);
  return Array.from({ length: tokens.length }, (_, index) => text.slice(tokens.starts[index], tokens.ends[index]));
}

function append(tokens: Tokens, id: number, from: number, to: number): void {
  const index = tokens.length;
  tokens.ids[index] = id;
  tokens.starts[index] = from;
  tokens.ends[index] = to;
  tokens.length = index + 1;
}

function reserve(tokens: Tokens, more: number): void {
  const needed = tokens.length + more;
  if (needed <= tokens.ids.length) return;
  const capacity = Math.max(needed, tokens.ids.length * 2);
  for (const part of ['ids', 'starts', 'ends'] as const) {
    const larger = new Int32Array(capacity);
    larger.set(tokens[part].subarray(0, tokens.length));
    tokens[part] = larger;
  }
}

function appendUnspaced(tokens: Tokens, text: string, from: number, interner: Interner): number {
  let end = from + 1;
  while (end < text.length) {
    const kind = characterClass(text.charCodeAt(end));
    if (kind !== unspaced && kind !== mark) break;
    end += 1;
  }
  const last = endOfCluster(text, end);
  segmenter ??= new Intl.Segmenter('und', { granularity: 'word' });
  for (const { index, segment } of segmenter.segment(text.slice(from, last))) {
    const start = from + index;
    append(tokens, interner.intern(text, start, start + segment.length), start, start + segment.length);
  }
  return last;
}

const slash = 0x2f;
const fullStop = 0x2e;
const suffixes = new Set(Array.from('%‰°', (sign) => sign.charCodeAt(0)));
const wordJoiners = new Set(Array.from("'’-‐‑", (sign) => sign.charCodeAt(0)));
const numberJoiners = new Set(Array.from('.,:/', (sign) => sign.charCodeAt(0)));
const currencies = new Set(Array.from('$€£¥', (sign) => sign.charCodeAt(0)));
const repeatable = new Set(Array.from('._-–—=*…', (sign) => sign.charCodeAt(0)));

function isWordUnit(text: string, at: number): boolean {
  if (at >= text.length) return false;
  const kind = characterClass(text.charCodeAt(at));
  return kind === letter || kind === digit;
}

function isDigitAt(text: string, at: number): boolean {
  return at >= 0 && at < text.length && characterClass(text.charCodeAt(at)) === digit;
}

function endOfRun(text: string, from: number): number {
  let at = from + 1;
  while (at < text.length) {
    const kind = characterClass(text.charCodeAt(at));
    if (kind !== letter && kind !== digit && kind !== mark) break;
    at += 1;
  }
  return at;
}

/** End of the word, number or symbol that begins at `from`. */
function endOfWord(text: string, from: number): number {
  let end = endOfRun(text, from);
  let slashed = -1;
  while (end < text.length) {
    const code = text.charCodeAt(end);
    if (code === slash && isWordUnit(text, end + 1)) {
      if (slashed < 0) slashed = end;
    } else if (!joins(text, from, end, code)) break;
    end = endOfRun(text, end + 1);
  }
  if (slashed >= 0) return endOfSlashed(text, from, slashed, end);
  if (end < text.length && suffixes.has(text.charCodeAt(end))) return end + 1;
  return isDigitAt(text, end - 1) ? endOfNumber(text, from, end) : end;
}

/** Whether the sign at `at` ties what is before it to what follows: `l'infraction`, `3.14`, `doc.7`, `O.E.A`. */
function joins(text: string, from: number, at: number, code: number): boolean {
  if (wordJoiners.has(code)) return isWordUnit(text, at + 1);
  if (!numberJoiners.has(code)) return false;
  if (isDigitAt(text, at + 1)) return code === fullStop || isDigitAt(text, at - 1);
  const isInitial = at - 1 === from || text.charCodeAt(at - 2) === fullStop || wordJoiners.has(text.charCodeAt(at - 2));
  return code === fullStop && isInitial && isWordUnit(text, at + 1) && !isWordUnit(text, at + 2);
}

const capitals = /^[\p{Lu}\p{N}\p{M}/.-]+$/u;
const anyNumber = /\p{Nd}/u;
const resolutionNumber = /\.?[ \u00A0]?\d+(?:[ \u00A0]?\([IVXLCDM]+-[A-Z]\/\d+\))?/y;
const revision = /(?:[ \u00A0/]{1,2}(?:rev|corr|add)\.?[ \u00A0]?\d+)+/iy;

/** A chain with slashes is one symbol or date when it has a number or is in capitals; `and/or` is three tokens. */
function endOfSlashed(text: string, from: number, firstSlash: number, end: number): number {
  const chain = text.slice(from, end);
  if (anyNumber.test(chain)) return endOf(revision, text, end);
  if (!capitals.test(chain)) return firstSlash;
  const numbered = endOf(resolutionNumber, text, end);
  return numbered === end ? end : endOf(revision, text, numbered);
}

const thousands = /(?:[ \u00A0\u202F\u2009]\d{3}(?!\d))+(?:[.,]\d+)?/y;
const percentSign = /[ \u00A0\u202F\u2009]?[%‰]/y;
const inserted = /[ \u00A0](?:bis|ter|quater|quinquies|sexies)(?![\p{L}\p{N}\p{M}])/uy;

/** A number with its groups of thousands, its per cent sign after a space, or the Latin adverb of an inserted paragraph. */
function endOfNumber(text: string, from: number, end: number): number {
  const code = text.charCodeAt(end);
  if (end >= text.length || (characterClass(code) !== space && !suffixes.has(code))) return end;
  const grouped = end - from <= 3 ? endOf(thousands, text, end) : end;
  const signed = endOf(percentSign, text, grouped);
  return signed === grouped ? endOf(inserted, text, grouped) : signed;
}

function endOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

/** End of a punctuation mark: a line of dots or dashes is one, and a currency sign takes its amount. */
function endOfSign(text: string, from: number): number {
  const code = text.charCodeAt(from);
  if (currencies.has(code) && isDigitAt(text, from + 1)) return endOfWord(text, from + 1);
  let end = from + 1;
  if (repeatable.has(code)) while (text.charCodeAt(end) === code) end += 1;
  return end;
}
