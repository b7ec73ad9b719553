import type { Block } from '../model/document.ts';
import { leadingSpeakers, speakersAmong } from './speakers.ts';

export type Emphasis = 'bold' | 'italic' | 'underline' | 'colour' | 'highlight';

/** What a line of the text says of its marks: how additions and deletions look, and whose they are ('' where it does not say). */
export type Convention = { readonly blockIndex: number; readonly delegation: string; readonly additions: readonly Emphasis[]; readonly deletions: readonly ('struck' | Emphasis)[] };

const firstBlocks = 40;
const longestLine = 1_200;

const addition = /\b(?:additions?|inserci[oó]n(?:es)?|insertions?|adici[oó]n(?:es)?|agregados|añadidos?|ajouts?|adjonctions?|acr[eé]scimos?|adi[cç](?:ões|ão)|inser(?:ções|ção)|new text|texto nuevo|texto novo|nouveau texte|proposed (?:text|language))(?=[\s,;:.)]|$)/iu;
const deletion = /\b(?:deletions?|supresi[oó]n(?:es)?|eliminaciones|tachados|suppressions?|supress(?:ões|ão)|elimina(?:ções|ção)|exclus(?:ões|ão)|deleted text)(?=[\s,;:.)]|$)/iu;

const emphases: readonly (readonly [Emphasis | 'struck', RegExp])[] = [
  ['bold', /\bbold(?:face)?\b|\bnegri(?:ta|lla|to)s?\b|\bcaract[eè]res gras\b|\ben gras\b|\bgras\b/iu],
  ['italic', /\bitalics?\b|\bcursivas?\b|\bitaliques?\b|\bit[aá]licos?\b/iu],
  ['underline', /\bunderlin(?:ed|e|ing)\b|\bsubrayad[oa]s?\b|\bsoulign[eé]e?s?|\bsublinhad[oa]s?\b/iu],
  ['highlight', /\bhighlight(?:ed|ing)?\b|\bresaltad[oa]s?\b|\bsurlign[eé]e?s?|\brealçad[oa]s?\b/iu],
  ['colour', /\b(?:in|en|em) (?:red|blue|green|colou?r|rojo|azul|verde|rouge|bleu|vert|vermelho|couleur)\b|\bcolou?red\b/iu],
  ['struck', /\bstr(?:uck|ike|ikethrough|ikeout|icken)\b|\bcrossed out\b|\btachad[oa]s?\b|\btachaduras?\b|\btachado\b|\bray[eé]e?s?(?!\p{L})|\bbiff[eé]e?s?(?!\p{L})|\bbarr[eé]e?s?(?!\p{L})|\brisc?ad[oa]s?\b|\btaxad[oa]s?\b/iu],
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
  const adds = addition.exec(text);
  const deletes = deletion.exec(text);
  if (adds === null && deletes === null) return null;
  const looks = emphases.flatMap(([emphasis, pattern]) => {
    const at = text.search(pattern);
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
