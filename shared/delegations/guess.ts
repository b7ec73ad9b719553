import type { WorkingLanguage } from '../model/language.ts';
import type { Delegation } from '../model/meeting.ts';
import { foldName, isSameDelegation, nameOf, referenceDelegations, referenceOf, spellingsOf } from './names.ts';
import type { ReferenceDelegation } from './reference-delegation.ts';

/**
 * A delegation that letters may mean: one of the meeting, or one of the reference list that is not in the meeting yet.
 * `name` is in the language asked for.
 */
export type Guess = { readonly delegation: Delegation | null; readonly name: string };

/** All a delegation is called: in the reader's language, by its short names, and otherwise. */
type Called = { readonly delegation: Delegation | null; readonly name: string; readonly names: readonly string[]; readonly all: readonly string[] };

/**
 * The delegations that letters may mean, likeliest first: those of the meeting before the reference list; in each, a name
 * that is just this, then one that begins so in the reader's language, then in another, then a longer name that does or that has a later word which
 * does. Case and accents do not count.
 */
export function guessDelegations(letters: string, delegations: readonly Delegation[], language: WorkingLanguage): readonly Guess[] {
  const typed = foldName(letters);
  if (typed === '') return [];
  const absent = referenceDelegations.filter(({ names }) => !delegations.some(({ name }) => isSameDelegation(name, names.es)));
  const inRoom = delegations.map((delegation) => called(delegation, referenceOf(delegation.name), nameOf(delegation.name, language)));
  const others = absent.map((reference) => called(null, reference, reference.names[language]));
  return [inRoom, others].flatMap((list) => rankedBy(typed, list, language));
}

function called(delegation: Delegation | null, reference: ReferenceDelegation | undefined, name: string): Called {
  const own = delegation === null ? [] : [delegation.name];
  return { delegation, name, names: [...own, ...(reference === undefined ? [] : Object.values(reference.names))], all: [...own, ...(reference === undefined ? [] : spellingsOf(reference))] };
}

const unlike = 3;

function rankedBy(typed: string, list: readonly Called[], language: WorkingLanguage): readonly Guess[] {
  return list
    .map((one) => ({ ...one, rank: rankOf(typed, one) }))
    .filter(({ rank }) => rank < unlike)
    .toSorted((a, b) => a.rank - b.rank || a.name.localeCompare(b.name, language))
    .map(({ delegation, name }) => ({ delegation, name }));
}

function rankOf(typed: string, { name, names, all }: Called): number {
  if (all.some((one) => foldName(one) === typed)) return -1;
  if (foldName(name).startsWith(typed)) return 0;
  if (names.some((one) => foldName(one).startsWith(typed))) return 1;
  return all.some((one) => ` ${foldName(one)}`.includes(` ${typed}`)) ? 2 : unlike;
}
