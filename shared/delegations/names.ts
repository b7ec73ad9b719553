import type { WorkingLanguage } from '../model/language.ts';
import { memberStates } from './member-states.ts';
import { observers } from './observers.ts';
import type { ReferenceDelegation } from './reference-delegation.ts';

/** The delegations the program knows by name in four languages: member states of the OAS first, then its permanent observers. */
export const referenceDelegations: readonly ReferenceDelegation[] = [...memberStates, ...observers];

const byName: ReadonlyMap<string, ReferenceDelegation> = new Map(referenceDelegations.flatMap((known) => spellingsOf(known).map((name) => [foldName(name), known] as const)));

/** A name without what a hurried hand leaves out: case, accents, points, and hyphens for spaces. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll('.', '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** All that a delegation of the reference list is called, in any language. */
export function spellingsOf({ names, also }: ReferenceDelegation): readonly string[] {
  return [names.es, names.en, names.fr, names.pt, ...also];
}

/** The delegation of the reference list that a name means, in whatever language it is written. */
export function referenceOf(name: string): ReferenceDelegation | undefined {
  return byName.get(foldName(name));
}

/** A delegation's name in a language: its own where the reference list knows it, else the name as it was given. */
export function nameOf(name: string, language: WorkingLanguage): string {
  return referenceOf(name)?.names[language] ?? name;
}

/** Whether two names mean the same delegation, in whatever languages they are written. */
export function isSameDelegation(one: string, other: string): boolean {
  const known = referenceOf(one);
  return known === undefined ? foldName(one) === foldName(other) : known === referenceOf(other);
}
