import { describe, expect, test } from 'vitest';
import { parseEntry } from '../../../../../renderer/features/plenary/entry.ts';
import { chosenGuess, emptyEntry, missingIn, pickedNext, typedInto, withDigit, type EntryState } from '../../../../../renderer/features/plenary/entry-state.ts';
import { delegationId } from '../../../../../shared/model/id.ts';

const delegations = ['Panamá', 'Paraguay', 'Uruguay'].map((name, at) => ({ id: delegationId.parse(`00000000-0000-4000-8000-00000000000${at + 1}`), name }));
const meeting = { delegations, myDelegationId: delegations[2]?.id ?? null };

function typed(words: string): EntryState {
  return typedInto(emptyEntry, words);
}

function meant(state: EntryState): string | undefined {
  return chosenGuess(state, parseEntry(state.typed, meeting, 'es'))?.name;
}

function pick(state: EntryState, direction: 1 | -1): EntryState {
  return pickedNext(state, parseEntry(state.typed, meeting, 'es'), direction);
}

describe('the entry line', () => {
  test('means the first guess until another is picked, around at both ends', () => {
    const state = typed('par');
    expect([meant(typed('pa')), meant(pick(typed('pa'), 1)), meant(state), meant(pick(state, 1)), meant(pick(pick(state, 1), 1)), meant(pick(state, -1))]).toEqual(['Panamá', 'Paraguay', 'Paraguay', 'par', 'Paraguay', 'par']);
  });

  test('keeps what was picked while the letters stay, and forgets it with them', () => {
    const picked = pick(typed('pa'), 1);
    expect([meant(typedInto(picked, 'pa 3 en sala')), meant(typedInto(picked, 'pan'))]).toEqual(['Paraguay', 'Panamá']);
  });

  test('takes a digit after the letters, whatever stands after the caret, and in the place of the one there', () => {
    expect([withDigit(typed('pa'), '5', 2).typed, withDigit(typed('pa sin plazo'), '5', 2).typed, withDigit(typed('pa 5 en 30 días'), '3', 12).typed, withDigit(emptyEntry, '5', 0).typed]).toEqual(['pa 5 ', 'pa 5 sin plazo', 'pa 3 en 30 días', '5 ']);
  });

  test.each([
    ['', 'name'],
    ['5', 'name'],
    ['xq5', 'guess'],
    ['wirikuta5', 'pick'],
    ['uru5', 'pick'],
    ['pa', 'stance'],
    ['pa5', null],
  ])('says of “%s” that it lacks its %s', (words, missing) => {
    expect(missingIn(typed(words), parseEntry(words, meeting, 'es'))).toBe(missing);
  });
});
