import { describe, expect, test } from 'vitest';
import { memberStates } from '../../../../shared/delegations/member-states.ts';
import { foldName, isSameDelegation, nameOf, referenceDelegations, referenceOf, spellingsOf } from '../../../../shared/delegations/names.ts';
import { observers } from '../../../../shared/delegations/observers.ts';
import { workingLanguages } from '../../../../shared/model/language.ts';

describe('the reference list', () => {
  test('has the thirty-five member states and seventy-three permanent observers, each once', () => {
    expect({ members: memberStates.length, observers: observers.length, codes: new Set(referenceDelegations.map(({ code }) => code)).size }).toEqual({ members: 35, observers: 73, codes: 108 });
  });

  test('names every one in four languages, without digits: a digit begins the stance in the floor record', () => {
    const names = referenceDelegations.flatMap((known) => spellingsOf(known));
    expect(names.filter((name) => name.trim() === '' || /\d/u.test(name))).toEqual([]);
  });

  test('has no name that means two of them, in any language', () => {
    const meanings = Map.groupBy(referenceDelegations.flatMap((known) => spellingsOf(known).map((name) => ({ name: foldName(name), code: known.code }))), ({ name }) => name);
    expect([...meanings].filter(([, found]) => new Set(found.map(({ code }) => code)).size > 1)).toEqual([]);
  });

  test('has the codes of ISO 3166, as the system names them', () => {
    const english = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    expect(referenceDelegations.filter(({ code }) => english.of(code) === undefined)).toEqual([]);
  });
});

describe('a delegation is named in the language on screen', () => {
  test.each([
    ['Brasil', 'fr', 'Brésil'],
    ['ESTADOS UNIDOS', 'en', 'United States'],
    ['etats-unis d’amérique', 'pt', 'Estados Unidos'],
    ['Saint Kitts and Nevis', 'es', 'Saint Kitts y Nevis'],
    ['Turquía', 'en', 'Türkiye'],
    ['UE', 'fr', 'Union européenne'],
    ['EE.UU.', 'fr', 'États-Unis'],
  ] as const)('%s in %s is %s', (name, language, expected) => {
    expect(nameOf(name, language)).toBe(expected);
  });

  test('a name the list does not have is itself in every language', () => {
    expect(workingLanguages.map((language) => nameOf('Comisión Interamericana de Mujeres', language))).toEqual(workingLanguages.map(() => 'Comisión Interamericana de Mujeres'));
  });

  test('the same delegation is known under two names, and another is not', () => {
    expect([isSameDelegation('Perú', 'PÉROU'), isSameDelegation('Perú', 'Panamá'), isSameDelegation('O.P.S.', 'ops'), isSameDelegation('OPS', 'OIM')]).toEqual([true, false, true, false]);
  });

  test('nothing is no delegation', () => {
    expect(referenceOf('')).toBeUndefined();
  });
});
