import { foldName, referenceDelegations, referenceOf, spellingsOf } from '../delegations/names.ts';
import { stateOfAdjective, stateOfShortForm } from './adjectives.ts';

/**
 * The delegations that a phrase names and nothing else (`Mexico, Canada and the Permanent Mission of Haiti`), each as the
 * reference list spells it in that language, joined by commas; null when it names anything besides.
 */
export function knownSpeakers(phrase: string): string | null {
  const whole = knownSpeaker(phrase);
  if (whole !== null) return whole;
  if (phrase.length > longestPhrase) return null;
  const parts = phrase.split(/\s*[,;/+&]\s*(?:(?:y|e|and|et|ainsi que|as well as|así como)\s+)?|\s+(?:y|e|and|et|ainsi que|as well as|así como|bem como)\s+/iu).filter((part) => part !== '');
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
const article = /^(?:the|la|el|le|a|o|les|los|las|os|as|l) /u;
const office = /^(?:permanent |observer )?(?:delegation|delegacion|delegacao|mission|mision|missao|representation|representacion|representacao|government|gobierno|gouvernement|governo)(?: permanente?| observadora?| observatrice)? /u;
const ofWhom = /^(?:of|from|del?|des|du|do|da|dos|das|d) /u;
const officeAfter = /^(.+) (?:delegation|mission|government)$/u;
const accredited = / (?:to|before|aupres|pres|ante|junto) .*$/u;

/** One delegation by the name, the office or the adjective a text uses for it. */
function knownSpeaker(phrase: string): string | null {
  if (phrase.length > longestPhrase) return null;
  const full = foldName(phrase).replace(accredited, '');
  const bare = full.replace(article, '');
  const atOffice = bare.replace(office, '');
  const adjective = atOffice === bare ? officeAfter.exec(bare)?.[1] : atOffice;
  const name = atOffice.replace(ofWhom, '').replace(article, '');
  return speltByCode(stateOfShortForm(phrase), phrase) ?? spelt(full, phrase) ?? spelt(bare, phrase) ?? spelt(name, phrase) ?? (adjective === undefined ? null : (spelt(adjective, phrase) ?? speltByCode(stateOfAdjective(adjective), phrase)));
}

/** The spelling of the reference list that a folded name is, with the accents it is written with where they tell the language; groups of states are called as they are written. */
function spelt(folded: string, phrase: string): string | null {
  const reference = referenceOf(folded);
  if (reference === undefined) return groups.find((group) => foldName(group) === folded) ?? null;
  const written = phrase.normalize('NFC').toLowerCase();
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

/** Groups that speak with one voice at the OAS and the United Nations. */
const groups: readonly string[] = ['CARICOM', 'GRULAC', 'ALADI', 'MERCOSUR', 'MERCOSUL', 'SICA', 'G-77', 'G77', 'G77 + China', 'G77 and China', 'Group of 77', 'Group of 77 and China', 'Grupo de los 77', 'Grupo de los 77 y China', 'Groupe des 77', 'Groupe des 77 et la Chine', 'AOSIS', 'African Group', 'Grupo Africano', 'Groupe africain', 'Arab Group', 'EU', 'UE', 'European Union', 'Unión Europea', 'Union européenne', 'União Europeia', 'LDCs', 'LMDC', 'AILAC', 'ALBA', 'Umbrella Group', 'CANZ', 'Holy See', 'Santa Sede', 'Saint-Siège', 'Santa Sé', 'Secretariat', 'Secretaría', 'Secrétariat', 'Secretaria', 'Chair', 'Presidencia', 'Présidence', 'Presidência', 'Co-Chairs'];
