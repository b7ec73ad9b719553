import type { Block } from '../model/document.ts';
import { foldLetters } from './fold-letters.ts';
import { leadingSpeakers, speakersAmong } from './speakers.ts';

export type Emphasis = 'bold' | 'italic' | 'underline' | 'colour' | 'highlight';

/** What a line of the text says of its marks: how additions and deletions look, and whose they are ('' where it does not say). */
export type Convention = { readonly blockIndex: number; readonly delegation: string; readonly additions: readonly Emphasis[]; readonly deletions: readonly ('struck' | Emphasis)[] };

const firstBlocks = 40;
const longestLine = 1_200;

const addition = /\b(?:additions?|insercion(?:es)?|insertions?|adicion(?:es)?|agregad[oa]s?|anadid[oa]s?|ajouts?|adjonctions?|ajoutee?s?|acrescimos?|acrescentad[oa]s?|adi(?:coes|cao)|inser(?:coes|cao)|inserid[oa]s?|inclus(?:ions?|iones|ion|oes|ao)|incorporaciones|new (?:text|words|language|wording)|nueva redaccion|nouveau libelle|nova redacao|texto nuevo|texto novo|nouveau texte|proposed (?:text|language|words)|texto propuesto|texto agregado|texte ajoute|texte propose|texto proposto|added|inserted)(?=[\s,;:.)/]|$)/u;
const deletion = /\b(?:deletions?|deleted|supresion(?:es)?|suprimid[oa]s?|eliminacion(?:es)?|eliminad[oa]s?|suppressions?|supprimee?s?|supress(?:oes|ao)|elimina(?:coes|cao)|exclus(?:ions?|iones|ion|oes|ao)|excluid[oa]s?|removals?|removed|omissions?)(?=[\s,;:.)/]|$)/u;

const emphases: readonly (readonly [Emphasis | 'struck', RegExp])[] = [
  ['bold', /\bbold(?:face|ed)?\b|\bnegri(?:ta|lla|to)s?\b|\bgras\b/u],
  ['italic', /\bitalics?\b|\bcursivas?\b|\bitaliques?\b|\bitalicos?\b/u],
  ['underline', /\bunderlin(?:ed|e|ing)\b|\bsubrayad[oa]s?\b|\bsubrayado\b|\bsoulignee?s?\b|\bsoulignement\b|\bsublinhad[oa]s?\b/u],
  ['highlight', /\bhighlight(?:ed|ing|s)?\b|\bresaltad[oa]s?\b|\bsurlignee?s?\b|\brealcad[oa]s?\b|\bdestacad[oa]s? en\b/u],
  ['colour', /\b(?:in|en|em) (?:red|blue|green|purple|colou?r|rojo|azul|verde|color|rouge|bleue?|vert|vermelho|couleur|cor)\b|\bcolou?red\b|\b(?:red|blue) (?:text|font|type)\b/u],
  ['struck', /\bstr(?:uck|ike|ikethrough|ikeout|icken)\b|\bcrossed[ -](?:out|through)\b|\btachad[oa]s?\b|\btachaduras?\b|\brayee?s?\b|\bbiffee?s?\b|\bbarree?s?\b|\brisc?ad[oa]s?\b|\btaxad[oa]s?\b|\btachones\b/u],
];

/** The line that tells how additions and deletions are marked, among the first of a text; null where there is none. */
export function conventionOf(blocks: readonly Block[]): Convention | null {
  for (const block of blocks.slice(0, firstBlocks)) {
    const found = block.text.length > longestLine ? null : readConvention(block.text);
    if (found !== null) return { blockIndex: block.index, ...found };
  }
  return null;
}

function readConvention(text: string): Omit<Convention, 'blockIndex'> | null {
  const folded = foldLetters(text);
  const adds = addition.exec(folded);
  const deletes = deletion.exec(folded);
  if (adds === null && deletes === null) return null;
  const looks = emphases.flatMap(([emphasis, pattern]) => {
    const at = folded.search(pattern);
    return at === -1 ? [] : [{ emphasis, at }];
  });
  if (looks.length === 0) return null;
  const additions = looks.filter(({ emphasis, at }) => emphasis !== 'struck' && belongsToAdditions(at, adds?.index ?? -1, deletes?.index ?? -1)).flatMap(({ emphasis }) => (emphasis === 'struck' ? [] : [emphasis]));
  const deletions = looks.flatMap(({ emphasis }) => (emphasis !== 'struck' && additions.includes(emphasis) ? [] : [emphasis]));
  return { delegation: speakerOfLine(text), additions, deletions };
}

/** A look belongs to the word it follows most closely; one before both, to the first of them. */
function belongsToAdditions(at: number, adds: number, deletes: number): boolean {
  if (adds === -1) return false;
  if (deletes === -1) return true;
  if (at < adds && at < deletes) return adds < deletes;
  return at > adds && (at < deletes || deletes < adds);
}

const naming = /\b(?:delegation|delegaci[oó]n|délégation|delegação|mission|misi[oó]n|missão|proposed by|submitted by|presentad[oa]s? por|présentée?s? par|apresentad[oa]s? (?:por|pel[oa])|propuest[oa]s? por|proposée?s? par|propost[oa]s? (?:por|pel[oa])|proposals? (?:of|by|from)|propuestas? de|propositions? (?:de|du|des)|propostas? d[eoa]|comments? (?:of|by|from)|coment[aá]rios d[eoa]|commentaires (?:de|du|des))\s*/giu;

/** The delegation that a line about its marks names, '' when it names none. */
function speakerOfLine(text: string): string {
  for (const { index, 0: cue } of text.matchAll(naming)) {
    const name = leadingSpeakers(text.slice(index + cue.length));
    if (name !== null) return name;
  }
  return leadingSpeakers(text) ?? speakersAmong(text).join(', ');
}
