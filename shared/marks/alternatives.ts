import type { BracketPair } from './pair-brackets.ts';
import type { BracketReading } from './read-bracket.ts';

/** Which of several choices a bracket is: choice 2 of 3 in group 5. Groups are numbered from 1 through a text. */
export type Alternative = { readonly group: number; readonly choice: number; readonly of: number };

type Read = { readonly pair: BracketPair; readonly reading: BracketReading };

/**
 * Tells which brackets are alternatives of each other: they stand side by side (`[shall] [should]`, `[A] / [B]`, `[A] or [B]`,
 * `[A] [or] [B]`), or are named so, be it in several paragraphs (`[Alt. 1: …] [Alt. 2: …]`).
 *
 * @param groups how many groups were counted before these texts
 */
export function alternativesAmong(texts: readonly string[], brackets: readonly Read[], groups: number): { readonly of: readonly (Alternative | null)[]; readonly groups: number } {
  const of: (Alternative | null)[] = brackets.map(() => null);
  let count = groups;
  for (const run of runsOfSiblings(texts, brackets)) {
    const choices = run.filter((nth) => !isLink(wordsOf(texts, brackets[nth])));
    const contents = choices.map((nth) => wordsOf(texts, brackets[nth]));
    const areChoices = choices.length > 1 && (choices.length < run.length || contents.every(isNamedChoice) || !(contents.some(goesOn) || choices.every((nth) => isSentence(texts, brackets[nth]))));
    if (!areChoices) continue;
    count += 1;
    for (const [place, nth] of choices.entries()) of[nth] = { group: count, choice: place + 1, of: choices.length };
  }
  return { of, groups: count };
}

/** Brackets of one depth that follow each other with nothing but a slash or an `or` between them. */
function runsOfSiblings(texts: readonly string[], brackets: readonly Read[]): readonly (readonly number[])[] {
  const runs: number[][] = [];
  const lastOf = new Map<number, number[]>();
  for (const [nth, { pair, reading }] of brackets.entries()) {
    if (!reading.isContested || pair.from === null || pair.to === null) continue;
    const last = lastOf.get(pair.parent);
    const before = brackets[last?.at(-1) ?? -1];
    if (last !== undefined && before !== undefined && isSideBySide(texts, before, brackets[nth])) last.push(nth);
    else {
      const run = [nth];
      runs.push(run);
      lastOf.set(pair.parent, run);
    }
  }
  return runs;
}

const longestGap = 12;
const gap = /^\s*(?:\/|\bor\b|\bo\b|\bu\b|\bou\b|;)?\s*$/iu;

function isSideBySide(texts: readonly string[], one: Read, other: Read | undefined): boolean {
  const end = one.pair.to;
  const start = other?.pair.from;
  if (end === null || start == null) return false;
  if (end.text === start.text) {
    const between = start.at - end.at > longestGap ? 'far' : (texts[end.text] ?? '').slice(end.at + 1, start.at);
    return gap.test(between);
  }
  const isNext = start.text === end.text + 1 && (texts[end.text] ?? '').length - end.at <= longestGap && start.at === 0;
  return isNext && isNamedChoice(wordsOf(texts, one)) && isNamedChoice(wordsOf(texts, other));
}

const mostRead = 60;

/** The first words of a bracket, enough to tell what it is. */
function wordsOf(texts: readonly string[], read: Read | undefined): string {
  const { from, to } = read?.pair ?? {};
  if (from == null || to == null) return '';
  const end = from.text === to.text ? Math.min(to.at, from.at + mostRead) : from.at + mostRead;
  return (texts[from.text] ?? '').slice(from.at + 1, end);
}

/** Whole sentences side by side are each open on its own. */
function isSentence(texts: readonly string[], read: Read | undefined): boolean {
  const { from, to } = read?.pair ?? {};
  if (from == null || to == null || from.text !== to.text) return false;
  const text = texts[from.text] ?? '';
  return /^\s?\p{Lu}/u.test(text.slice(from.at + 1, from.at + 3)) && /[.;]\s?$/u.test(text.slice(Math.max(from.at, to.at - 2), to.at));
}

/** `[or]` between two brackets is no choice itself. */
function isLink(words: string): boolean {
  return /^\s*(?:or|o|u|ou|and\/or|y\/o|et\/ou|e\/ou)\s*$/iu.test(words);
}

/** `Alt. 1:`, `Option A`, `Variante 2`, `Opción B`. */
export function isNamedChoice(words: string): boolean {
  return /^\s*\(?(?:alt(?:ernativ[ae]s?)?\.?|options?|opci[oó]n|opção|opcion|variant[es]?|text[eo]|version|versión|versão)\s*\(?(?:\d{1,2}|[a-z]|[ivx]{1,4})\b/iu.test(words);
}

/** Words that go on the sentence rather than choose another: they are added to what stands before, not set against it. */
function goesOn(words: string): boolean {
  return /^\s*(?:[,;.]|(?:and|including|as well as|y|e|et|que|incluid[oa]s?|incluso|así como|y compris|ainsi que|inclusive|incluindo|bem como)(?![\p{L}]))/iu.test(words);
}
