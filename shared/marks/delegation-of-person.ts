import { knownSpeakers, likelySpeakers } from './speakers.ts';

/**
 * The delegation that the name of a person in a file tells (`Delegación de Chile`, `Mexico – J. Pérez`, `Ana Silva (Brasil)`),
 * as it is named there; '' when it tells none.
 */
export function delegationOfPerson(author: string): string {
  const whole = likelySpeakers(author);
  if (whole !== null) return whole;
  const parts = author.split(/[()[\],;:|/]|\s[-–—]\s|[-–—](?=\s)|(?<=\s)[-–—]|_/u).map((part) => part.trim().replace(/^deleg(?:ation|aci[oó]n|ação)$/iu, ''));
  return parts.filter((part) => part !== '').map((part) => knownSpeakers(part) ?? likelySpeakers(part)).find((name) => name !== null) ?? '';
}
