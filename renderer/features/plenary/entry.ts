import { guessDelegations, type Guess } from '../../../shared/delegations/guess.ts';
import { foldName, nameOf } from '../../../shared/delegations/names.ts';
import type { WorkingLanguage } from '../../../shared/model/language.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { stances, type Stance } from '../../../shared/model/position.ts';

/** Who may be meant: a delegation the meeting has, one of the reference list, or a name nobody has yet, as it was typed. */
export type EntryGuess = Guess & { readonly isAsTyped: boolean };

/**
 * What a line of the floor record says. `letters` name the delegation, `stance` is the first digit, `words` all after it.
 * `first` is the place in `guesses` of the one that is meant unless another is picked; null when none may be taken for granted:
 * a name nobody has is always picked by hand. `isOwn`: the letters name our own delegation, whose positions are taken elsewhere.
 */
export type Entry = {
  readonly letters: string;
  readonly stance: Stance | null;
  readonly words: string;
  readonly guesses: readonly EntryGuess[];
  readonly first: number | null;
  readonly isOwn: boolean;
};

/** Fewer letters than these are a slip of the finger rather than a name. */
const shortestName = 3;

/** Reads a line as it is typed: a delegation's first letters in any of the four languages, a digit for the stance, words. */
export function parseEntry(typed: string, meeting: Pick<Meeting, 'delegations' | 'myDelegationId'>, language: WorkingLanguage): Entry {
  const [, letters = '', digit, words = ''] = /^([^1-9]*)([1-9])?(.*)$/su.exec(typed.trim()) ?? [];
  const stance = digit === undefined ? null : (stances[Number(digit) - 1] ?? null);
  const name = letters.trim();
  const known = guessDelegations(name, meeting.delegations, language);
  const others = known.filter(({ delegation }) => delegation === null || delegation.id !== meeting.myDelegationId);
  const isOwn = others.length < known.length;
  const isFullName = known.some((guess) => foldName(guess.name) === foldName(name));
  const guesses = [...others.map((guess) => ({ ...guess, isAsTyped: false })), ...(isFullName || foldName(name).length < shortestName ? [] : [{ delegation: null, name, isAsTyped: true }])];
  return { letters: name, stance, words: words.trim(), guesses, first: firstOf(guesses, isOwn), isOwn };
}

/** The line that would say what was recorded, for correcting it. */
export function typedEntry(name: string, stance: Stance, wording: string, language: WorkingLanguage): string {
  return `${nameOf(name, language)} ${stances.indexOf(stance) + 1}${wording === '' ? '' : ` ${wording}`}`;
}

/** Letters of our own name never mean, unasked, a delegation that is not even in the room. */
function firstOf(guesses: readonly EntryGuess[], isOwn: boolean): number | null {
  const [likeliest] = guesses;
  if (likeliest === undefined || likeliest.isAsTyped) return null;
  return isOwn && likeliest.delegation === null ? null : 0;
}
