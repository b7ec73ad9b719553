import { groups, officers } from '../delegations/groups.ts';
import { foldName, referenceDelegations, referenceOf, spellingsOf } from '../delegations/names.ts';
import { otherStates } from '../delegations/other-states.ts';
import type { ReferenceDelegation } from '../delegations/reference-delegation.ts';
import { stateOfAdjective, stateOfShortForm } from './adjectives.ts';

/**
 * The delegations that a phrase names and nothing else (`Mexico, Canada and the Permanent Mission of Haiti`), each as the
 * reference list spells it in that language, joined by commas; null when it names anything besides.
 */
export function knownSpeakers(phrase: string): string | null {
  if (phrase.length > longestPhrase) return null;
  const [, speaker, spokenFor] = representing.exec(phrase) ?? [];
  if (spokenFor !== undefined) return speaker === '' || knownSpeakers(speaker ?? '') !== null ? knownSpeakers(spokenFor) : null;
  const whole = knownSpeaker(phrase);
  if (whole !== null) return whole;
  const parts = phrase.replace(andOthers, '').split(/\s*[,;/+&]\s*(?:(?:y|e|and|et|ainsi que|as well as|así como)\s+)?|\s+(?:y|e|and|et|ainsi que|as well as|así como|bem como)\s+/iu).filter((part) => part !== '');
  const names = parts.length < 2 ? [] : parts.map(knownSpeaker);
  const isAll = names.length > 0 && names.every((name) => name !== null);
  return isAll ? names.join(', ') : pairedSpeakers(phrase);
}

/**
 * As `knownSpeakers`, and a name nobody knows where its form tells that it is one: after `Delegation of`, in capitals, or
 * every word of it with a capital. Null when the words are more likely anything else.
 */
export function likelySpeakers(phrase: string): string | null {
  const known = knownSpeakers(phrase);
  if (known !== null) return known;
  const named = namedAfterOffice(phrase);
  if (named !== null) return knownSpeakers(named) ?? named;
  return null;
}

const longestPhrase = 300;
/** Whoever speaks for others speaks their words. */
const representing = /^([^.;:[\]]{0,60}?)[\s,(]*(?:on behalf of|speaking for|in the name of|en nombre del?|en representaci[oó]n del?|a nombre del?|au nom d(?:es?|u|['’])|pour le compte d(?:es?|u)|em nome d[aeo]s?)\s?(.{2,200}?)\)?\s*$/iu;
const andOthers = /\s*,?\s(?:(?:and|y|et|e)\s(?:others?|otros|otras|autres|outros|(?:the )?(?:other )?co-?sponsors|(?:los )?(?:dem[aá]s )?copatrocinadores|coauteurs)|et al\.?)$/iu;
const article = /^(?:the|la|el|le|a|o|les|los|las|os|as|l) /u;
const office = /^(?:distinguished |distinguidas? |permanent |observer |alternate |honorable )*(?:delegations?|delegacion(?:es)?|delegacao|delegacoes|missions?|mision(?:es)?|missao|missoes|representation|representacion|representacao|representatives?|representantes?|ambassador|embajador|embajadora|ambassadeur|ambassadrice|embaixador|embaixadora|embassy|embajada|ambassade|embaixada|government|gobierno|gouvernement|governo|observer|observador|observadora|observateur|state|estado|etat|republic|republica|republique|kingdom|reino|royaume|co operative republic|cooperative republic|federative republic|people s republic|hashemite kingdom|sultanate|principality|grand duchy|capitals?|capitales?|capitais)(?: permanente?s?| observadora?s?| observatrice| alterna?)? /u;
const ofWhom = /^(?:of|from|by|por|par|pel[oa]s?|del?|des|du|do|da|dos|das|d) /u;
const officeAfter = /^(.+) (?:delegations?|mission|government)$/u;
const accredited = / (?:to|before|aupres|pres|ante|junto) .*$/u;

/** One delegation by the name, the office or the adjective a text uses for it. */
function knownSpeaker(phrase: string): string | null {
  if (phrase.length > longestPhrase) return null;
  const full = foldName(phrase.replaceAll('&', ' and ')).replace(accredited, '');
  const bare = full.replace(article, '');
  const atOffice = bare.replace(office, '');
  const adjective = atOffice === bare ? officeAfter.exec(bare)?.[1] : atOffice;
  const name = nameAtOffice(atOffice);
  return speltByCode(stateOfShortForm(phrase), phrase) ?? spelt(full, phrase) ?? spelt(bare, phrase) ?? spelt(name, phrase) ?? (adjective === undefined ? null : (spelt(adjective, phrase) ?? speltByCode(stateOfAdjective(adjective), phrase)));
}

/** Whether a name is of those who run a meeting and no delegation's. */
export function isOfficer(name: string): boolean {
  return officersByName.has(foldName(name));
}

/** `of the Permanent Mission of the Republic of Chile` is Chile: offices and forms of state are taken off from outside to inside. */
function nameAtOffice(folded: string): string {
  const named = folded.replace(ofWhom, '');
  if (isKnown(named)) return named;
  const name = named.replace(article, '');
  const inner = name.replace(office, '');
  return inner === name || isKnown(name) ? name : nameAtOffice(inner);
}

const othersByName: ReadonlyMap<string, ReferenceDelegation> = new Map(otherStates.flatMap((state) => spellingsOf(state).map((name) => [foldName(name), state] as const)));
const bodiesByName: ReadonlyMap<string, readonly string[]> = Map.groupBy([...groups, ...officers], foldName);
const officersByName: ReadonlySet<string> = new Set(officers.map(foldName));

function isKnown(folded: string): boolean {
  return bodiesByName.has(folded) || othersByName.has(folded) || referenceOf(folded) !== undefined;
}

/** The spelling of the reference list that a folded name is, with the accents it is written with where they tell the language; groups of states are called as they are written. */
function spelt(folded: string, phrase: string): string | null {
  const reference = referenceOf(folded) ?? othersByName.get(folded);
  const written = phrase.normalize('NFC').toLowerCase();
  if (reference === undefined) return bodiesByName.get(folded)?.toSorted((one, other) => Number(written.includes(other.toLowerCase())) - Number(written.includes(one.toLowerCase())))[0] ?? null;
  const spellings = spellingsOf(reference).filter((spelling) => foldName(spelling) === folded);
  return spellings.find((spelling) => written.includes(spelling.toLowerCase())) ?? spellings[0] ?? reference.names.en;
}

function speltByCode(code: string | null, phrase: string): string | null {
  const reference = referenceDelegations.find((one) => one.code === code);
  if (reference === undefined) return null;
  if (/délégation/iu.test(phrase)) return reference.names.fr;
  if (/delegación/iu.test(phrase)) return reference.names.es;
  return /delegação/iu.test(phrase) ? reference.names.pt : reference.names.en;
}

/** Names with an `and` of their own (`Antigua and Barbuda`) in a list: the longest name that is known counts. */
function pairedSpeakers(phrase: string): string | null {
  const parts = phrase.split(/(\s*[,;/]\s*(?:(?:y|e|and|et)\s+)?|\s+(?:y|e|and|et)\s+)/iu);
  const names: string[] = [];
  for (let from = 0; from < parts.length; ) {
    const found = [from + 3, from + 1].flatMap((to) => {
      const name = to > parts.length ? null : knownSpeaker(parts.slice(from, to).join(''));
      return name === null ? [] : [{ name, to }];
    })[0];
    if (found === undefined) return null;
    names.push(found.name);
    from = found.to + 1;
  }
  return names.join(', ');
}

const officeNaming = /^(?:(?:[Tt]he|[Ll]a|[Ll]es?|[AaOo]|[Ee]l|[Ll]['’])\s?)?(?:[Pp]ermanent\s|[Oo]bserver\s)?(?:[Dd]elegation|[Dd]elegaci[oó]n|[Dd]élégation|[Dd]elegação|[Mm]ission|[Mm]isi[oó]n|[Mm]issão|DELEGATION|DELEGACI[OÓ]N|D[EÉ]L[EÉ]GATION|DELEGAÇÃO)(?:\s[Pp]ermanente?)?\s(?:of|del?|des|du|do|da|dos|das|OF|DEL?|DU|DES|D[OA]S?)(?:\s(?:the|la|los|las|les|el|l['’]))?\s(\p{Lu}[\p{L}'’.-]*(?:\s(?:\p{Lu}[\p{L}'’.-]*|(?:de|del|do|da|du|des|of|the|la|et|and|y|e)(?=\s\p{Lu}))){0,5})$/u;

function namedAfterOffice(phrase: string): string | null {
  if (phrase.length > longestPhrase) return null;
  return officeNaming.exec(phrase.trim())?.[1] ?? null;
}

const capital = /(?<![\p{L}’'])(?:[ld]['’])?\p{Lu}[\p{L}'’.-]*/gu;
const mostWords = 7;

/** Every delegation that running words name, the longest name at each place. */
export function speakersAmong(text: string): readonly string[] {
  const names: string[] = [];
  let past = 0;
  for (const found of text.matchAll(capital)) {
    if (found.index < past) continue;
    const end = endOfName(text, found.index);
    if (end === null) continue;
    names.push(end.name);
    past = end.at;
  }
  return [...new Set(names)];
}

function endOfName(text: string, start: number): { readonly name: string; readonly at: number } | null {
  const ends = [...text.slice(start, start + 120).matchAll(/[\p{L}\d.](?=[\s,;:()[\]–—-]|$)/gu)].slice(0, mostWords).map(({ index }) => start + index + 1);
  for (const nameOf of [knownSpeakers, likelySpeakers]) {
    for (const at of ends.toReversed()) {
      const phrase = text.slice(start, at).replace(/^[ld]['’]/u, '').replace(/['’]s?$/u, '');
      const name = /[,;]/u.test(phrase) ? null : nameOf(phrase);
      if (name !== null) return { name, at };
    }
  }
  return null;
}

const longestLeading = 160;

/** The delegations that words begin with, as many as they name; null when they begin otherwise. */
export function leadingSpeakers(words: string): string | null {
  const head = words.slice(0, longestLeading).replace(/^[\s([]+/u, '');
  const ends = [...head.matchAll(/[\s.,;:()[\]–—-]|$/gu)].map(({ index }) => index).toReversed();
  for (const end of ends) {
    const name = end === 0 ? null : knownSpeakers(head.slice(0, end));
    if (name !== null) return name;
  }
  return null;
}
