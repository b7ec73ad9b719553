import { describe, expect, test } from 'vitest';
import { parseEntry, typedEntry, type Entry } from '../../../../../renderer/features/plenary/entry.ts';
import { delegationId } from '../../../../../shared/model/id.ts';
import type { WorkingLanguage } from '../../../../../shared/model/language.ts';

const delegations = ['Bolivia', 'Brasil', 'Canadá', 'Costa Rica', 'Ecuador', 'Estados Unidos', 'República Dominicana', 'Uruguay', 'Comisión Interamericana de Mujeres'].map((name, at) => ({
  id: delegationId.parse(`00000000-0000-4000-8000-00000000000${at + 1}`),
  name,
}));
const meeting = { delegations, myDelegationId: delegations[7]?.id ?? null };

function read(typed: string, language: WorkingLanguage = 'es'): Entry {
  return parseEntry(typed, meeting, language);
}

function names({ guesses }: Entry): readonly string[] {
  return guesses.map(({ name }) => name);
}

function meant({ guesses, first }: Entry): string | null {
  return first === null ? null : (guesses[first]?.name ?? null);
}

describe('a line of the floor record', () => {
  test('is a delegation, a stance and words', () => {
    expect(read('bra5 sin plazo')).toEqual({
      letters: 'bra',
      stance: 'reserve',
      words: 'sin plazo',
      guesses: [
        { delegation: delegations[1], name: 'Brasil', isAsTyped: false },
        { delegation: null, name: 'bra', isAsTyped: true },
      ],
      first: 0,
      isOwn: false,
    });
  });

  test.each([
    ['nothing yet', '', { letters: '', stance: null, words: '' }],
    ['letters alone', '  bra ', { letters: 'bra', stance: null, words: '' }],
    ['a stance without a space', 'bra1', { letters: 'bra', stance: 'support', words: '' }],
    ['the last of the stances', 'bra9', { letters: 'bra', stance: 'awaiting', words: '' }],
    ['words with digits of their own', 'bra3 en 30 días, no 60', { letters: 'bra', stance: 'amend', words: 'en 30 días, no 60' }],
    ['a stance before anything else', '5', { letters: '', stance: 'reserve', words: '' }],
    ['words over several lines, pasted', 'bra3 uno\ndos', { letters: 'bra', stance: 'amend', words: 'uno\ndos' }],
  ])('%s', (_, typed, parts) => {
    const { letters, stance, words } = read(typed);
    expect({ letters, stance, words }).toEqual(parts);
  });

  test('is written again as it was typed, for correcting it', () => {
    const line = typedEntry('Brasil', 'reserve', 'sin plazo', 'fr');
    expect([line, meant(read(line, 'fr')), read(line, 'fr').words]).toEqual(['Brésil 5 sin plazo', 'Brésil', 'sin plazo']);
  });
});

describe('the first letters', () => {
  test.each([
    ['cana', 'es', 'Canadá'],
    ['CANA', 'fr', 'Canada'],
    ['bré', 'en', 'Brazil'],
    ['equa', 'es', 'Ecuador'],
    ['etats', 'es', 'Estados Unidos'],
    ['united s', 'fr', 'États-Unis'],
    ['usa', 'pt', 'Estados Unidos'],
    ['domin', 'es', 'República Dominicana'],
    ['comision', 'en', 'Comisión Interamericana de Mujeres'],
  ] as const)('%s in %s mean %s, whatever the language, the accents and the case', (typed, language, name) => {
    expect(meant(read(typed, language))).toBe(name);
  });

  test('that are of several show them all, those of the meeting before the reference list, the reader’s language before the others', () => {
    expect(names(read('b', 'es')).slice(0, 3)).toEqual(['Bolivia', 'Brasil', 'Bahamas']);
    expect(names(read('eq', 'es'))).toEqual(['Ecuador', 'Guinea Ecuatorial']);
  });

  test('of a delegation that is not in the meeting find it in the reference list', () => {
    const entry = read('jama');
    expect([meant(entry), entry.guesses[0]?.delegation]).toEqual(['Jamaica', null]);
  });

  test('of a name nobody knows offer it as it was typed, never unasked', () => {
    const entry = read('Wirikuta1');
    expect([entry.guesses, entry.first]).toEqual([[{ delegation: null, name: 'Wirikuta', isAsTyped: true }], null]);
    expect(read('xq').guesses).toEqual([]);
  });

  test('of our own delegation are told to be, and mean no other that is not in the room', () => {
    expect([meant(read('uru')), read('uru').isOwn, names(read('uru'))]).toEqual([null, true, ['uru']]);
    expect([meant(read('u')), read('u').isOwn]).toEqual(['Estados Unidos', true]);
    expect([meant(read('u', 'fr')), names(read('u', 'fr')).includes('Uruguay')]).toEqual(['États-Unis', false]);
    expect(meant(read('uk'))).toBe('Reino Unido');
  });
});
