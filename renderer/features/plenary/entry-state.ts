import type { Entry, EntryGuess } from './entry.ts';

/** What is in the entry line: the words as typed, and which guess was picked by hand, counted in the list of guesses. */
export type EntryState = { readonly typed: string; readonly picked: number | null };

export const emptyEntry: EntryState = { typed: '', picked: null };

/** The line after typing: a guess that was picked holds while the letters do. */
export function typedInto(state: EntryState, typed: string): EntryState {
  return { typed, picked: lettersOf(typed) === lettersOf(state.typed) ? state.picked : null };
}

/** The place of the guess that Enter would record. */
export function chosenPlace({ picked }: EntryState, { guesses, first }: Entry): number | null {
  return picked !== null && picked < guesses.length ? picked : first;
}

export function chosenGuess(state: EntryState, entry: Entry): EntryGuess | undefined {
  const place = chosenPlace(state, entry);
  return place === null ? undefined : entry.guesses[place];
}

/** The next guess, or the one before, around at the ends. */
export function pickedNext(state: EntryState, entry: Entry, direction: 1 | -1): EntryState {
  const count = entry.guesses.length;
  if (count === 0) return state;
  const place = chosenPlace(state, entry) ?? (direction === 1 ? -1 : count);
  return { ...state, picked: (place + direction + count) % count };
}

/** The line with a stance's digit where the caret stands; a line that has a stance gets the other in its place. */
export function withDigit(state: EntryState, digit: string, caret: number): EntryState {
  const at = state.typed.search(/[1-9]/u);
  if (at >= 0) return { ...state, typed: `${state.typed.slice(0, at)}${digit}${state.typed.slice(at + 1)}` };
  const letters = state.typed.slice(0, caret).trimEnd();
  return { ...state, typed: `${letters}${letters === '' ? '' : ' '}${digit} ${state.typed.slice(caret).trimStart()}` };
}

/** What still stands in the way of recording the line. */
export function missingIn(state: EntryState, entry: Entry): 'name' | 'guess' | 'pick' | 'stance' | null {
  if (entry.letters === '') return 'name';
  if (chosenGuess(state, entry) === undefined) return entry.guesses.length === 0 ? 'guess' : 'pick';
  return entry.stance === null ? 'stance' : null;
}

function lettersOf(typed: string): string {
  return typed.split(/[1-9]/u, 1)[0]?.trim() ?? '';
}
