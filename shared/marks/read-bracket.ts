import { readAttribution, readSigned } from './attribution.ts';
import { isNamedChoice } from './alternatives.ts';
import { editorialReason, type BracketWords, type EditorialReason } from './editorial.ts';
import type { BracketPair } from './pair-brackets.ts';

/**
 * Why a bracket is taken for contested or editorial. `contested`: nothing says otherwise; `alternatives`: choices side by side
 * or within; `attributed`: a delegation's words; `placeholder`: words still to be found; `no-opening`, `no-closing`: its pair is missing.
 */
export type BracketReason = 'contested' | 'alternatives' | 'attributed' | 'placeholder' | 'no-opening' | 'no-closing' | 'by-hand' | EditorialReason;

export type BracketReading = { readonly isContested: boolean; readonly reason: BracketReason; readonly choices: readonly { readonly start: number; readonly end: number }[]; readonly delegation: string };

/** No editorial bracket is longer; what is longer is not looked into. */
const longestEditorial = 600;
const around = 60;
/** A name, a colon and a word. */
const shortestSaying = 5;

/** What one pair of brackets is. `links` are the names of the Markdown links that the texts define. */
export function readBracket(texts: readonly string[], { from, to }: BracketPair, links: ReadonlySet<string>): BracketReading {
  if (from === null) return contested('no-opening');
  if (to === null) return contested('no-closing');
  if (from.text !== to.text || to.at - from.at > longestEditorial) return contested('contested');
  const text = texts[from.text] ?? '';
  const bracket: BracketWords = { words: text.slice(from.at + 1, to.at), before: text.slice(Math.max(0, from.at - around), from.at), after: text.slice(to.at + 1, to.at + 1 + around) };
  if (bracket.words === '') return /^\s*(?:[-*+•·]\s*)?$/u.test(bracket.before) ? editorial('checkbox') : contested('placeholder');
  if (isNamedLink(bracket, links)) return editorial('link');
  const reason = editorialReason(bracket);
  if (reason === 'note') return editorial(reason);
  const attribution = bracket.words.length < shortestSaying ? null : (readAttribution(bracket.words) ?? readSigned(bracket.words));
  if (attribution !== null) return contested('attributed', attribution.delegation);
  if (reason !== null) return editorial(reason);
  if (placeholder.test(bracket.words)) return contested('placeholder');
  const choices = choicesIn(bracket.words, from.at + 1);
  return { ...contested(choices.length > 1 ? 'alternatives' : 'contested'), choices };
}

function contested(reason: BracketReason, delegation = ''): BracketReading {
  return { isContested: true, reason, choices: [], delegation };
}

function editorial(reason: EditorialReason): BracketReading {
  return { isContested: false, reason, choices: [], delegation: '' };
}

const placeholder = /^\s*(?:[_.xX\s-]*|placeholder.*|tb[dca]|to be (?:determined|decided|completed|confirmed|inserted|agreed|defined|added|negotiated).*|por (?:definir|determinar|completar|confirmar|acordar).*|a (?:definir|completar|determinar|confirmar|ser definid[oa]).*|à (?:définir|compléter|déterminer|confirmer|insérer|convenir).*|date|fecha|data|number|número|nombre|insert .*|insertar .*|insérer .*|inserir .*)\s*$/iu;

/** `[text][name]` where `[name]: https://…` stands elsewhere, and that line itself. */
function isNamedLink({ words, before, after }: BracketWords, links: ReadonlySet<string>): boolean {
  if (links.size === 0) return false;
  if (links.has(words.toLowerCase()) && (before.endsWith(']') || before.trim() === '' || /^(?![\p{L}[])/u.test(after))) return true;
  const name = /^\[([^\]]{1,60})\]/u.exec(after)?.[1];
  return name !== undefined && links.has(name.toLowerCase());
}

/** The names of links that the lines of Markdown texts define. */
export function linkNamesIn(texts: readonly string[]): ReadonlySet<string> {
  return new Set(texts.flatMap((text) => [...text.matchAll(/(?<=^\s{0,3}|\s)\[([^\][]{1,60})\]:\s?(?:https?:|#|\/)/gu)].map((found) => (found[1] ?? '').toLowerCase())));
}

const longestChoice = 80;

/** The choices within one bracket: `[shall/should]`, `[Alt. 1: … Alt. 2: …]`. */
function choicesIn(words: string, offset: number): BracketReading['choices'] {
  if (!/[/:.–-]/u.test(words)) return [];
  const named = [...words.matchAll(/(?<![\p{L}])(?:alt(?:ernativ[ae])?|option|opci[oó]n|opção|variante?)\.?\s*\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\)?\s*[:.–-]/giu)].map(({ index }) => index);
  if (named.length > 1 && isNamedChoice(words)) return named.map((start, nth) => trimmed(words, start, named[nth + 1] ?? words.length, offset));
  if (/[[\]]/u.test(words)) return [];
  const slashes = [...words.matchAll(/(?<![\d\s]|(?<!\p{L})(?:and|y|et|e|km|w|n|s|c))\s?\/\s?(?!\d|(?:or|o|ou|h)(?!\p{L}))/giu)].filter(({ index, 0: slash }) => words[index - 1] !== '/' && words[index + slash.length] !== '/');
  if (slashes.length === 0) return [];
  const starts = [0, ...slashes.map(({ index, 0: slash }) => index + slash.length)];
  const choices = starts.map((start, nth) => trimmed(words, start, slashes[nth]?.index ?? words.length, offset));
  const isWords = choices.every(({ start, end }) => end > start && end - start <= longestChoice && !words.slice(start - offset, end - offset).includes(','));
  return isWords ? choices : [];
}

function trimmed(words: string, start: number, end: number, offset: number): { readonly start: number; readonly end: number } {
  const part = words.slice(start, end);
  const lead = part.length - part.trimStart().length;
  return { start: offset + start + lead, end: offset + start + lead + part.trim().length };
}
