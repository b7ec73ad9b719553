import { knownSpeakers, likelySpeakers } from './speakers.ts';

/**
 * Words that a text puts in the mouth of a delegation. `wordsAt`: where what it says or proposes begins; `manner`: it only
 * names the speaker (`names`), proposes (`proposes`) or says something about the text (`says`).
 */
export type Attribution = { readonly delegation: string; readonly wordsAt: number; readonly manner: 'names' | 'proposes' | 'says' };

const mostRead = 200;

/** Reads the beginning of words that stand in brackets or alone: `MEXICO: …`, `Mexico proposes: …`, `Propuesta de México: …`, `LES ÉTATS-UNIS CONSIDÈRENT QUE …`. Null when no delegation speaks. */
export function readAttribution(words: string): Attribution | null {
  const head = words.slice(0, mostRead);
  return readProposalOf(head) ?? readNamed(head) ?? readSaying(head);
}

const separator = /\s*(?::|\s[–—-](?=\s)|–|—)\s*/gu;
const proposalOf = /^\s*(?:(?:alternative |alternativa |new |nueva |nouvelle |nova )?(?:proposal|proposition|propuesta|proposta|text|texto|texte|wording|language|redacción|redação|libellé|amendment|enmienda|amendement|emenda|alternativa)\s?(?:alternativ[ea]\s)?(?:(?:submitted|presented|presentad[oa]|présentée?|apresentad[oa]|made|proposed|propuest[oa]|proposée?|propost[oa])\s)?(?:by|of|from|por|del?|par|des|du|d['’]|do|da|dos|das|pel[oa]s?)|(?:proposed|submitted|added|suggested|propuest[oa]|proposée?|propost[oa]|sugerid[oa]|suggérée?|présentée?|presentad[oa]|apresentad[oa]|ajoutée?|agregad[oa])\s(?:by|por|par|pel[oa]s?))\s*(?=\S)/iu;

/** `Proposal of Mexico: …`, `proposed by Mexico` (to the end of the words, or to a colon). */
function readProposalOf(head: string): Attribution | null {
  const cue = proposalOf.exec(head);
  if (cue === null) return null;
  const rest = head.slice(cue[0].length);
  const end = rest.search(/\s*(?::|\s[–—-]\s|[.;]?\s*$)/u);
  const phrase = rest.slice(0, end === -1 ? undefined : end);
  const delegation = speakersIn(phrase) ?? nameByForm(phrase);
  if (delegation === null) return null;
  return { delegation, wordsAt: afterSeparator(head, cue[0].length + phrase.length), manner: 'proposes' };
}

/** `MEXICO: …`, `[Mexico, Canada and Chile: …]`, `CHILE – …`, `Mexico (ad ref): …`. */
function readNamed(head: string): Attribution | null {
  for (const found of head.matchAll(separator)) {
    const phrase = head.slice(0, found.index).trim();
    if (phrase === '') return null;
    const delegation = speakersIn(phrase) ?? (found[0].includes(':') ? capitalsByForm(phrase) : null);
    if (delegation !== null) return { delegation, wordsAt: found.index + found[0].length, manner: 'names' };
    if (found[0].includes(':')) return null;
  }
  return null;
}

const verb = new RegExp(
  `(?<=\\s)(?:(?:also|también|aussi|également|também|has|have|had|ha|han|a|ont|would like to|wishes to|se|s['’])\\s?){0,2}(${[
    '(propos(?:es?|ed)|suggest(?:s|ed)?|request(?:s|ed)?|recommend(?:s|ed)?|propone[n]?|propuesto|propuso|propusieron|sugiere[n]?|sugirió|solicita[nm]?|recomienda[n]?|propose(?:nt)?|proposé|suggère(?:nt)?|demande(?:nt)?|recommande(?:nt)?|propõem?|propôs|propuseram|sugerem?|sugeriu|recomendam?|pide[n]?|pede[m]?)',
    'consider(?:s|ed)?|believes?|thinks?|prefers?|notes|asks?|supports?|objects?|opposes?|reserves?|wishes|wants?|comments?|observes?|insists?|reiterates?|agrees?|accepts?|cannot|could|can|would|does not|do not|is of the view|are of the view',
    'considera[nm]?|cree[n]?|prefiere[n]?|observa[nm]?|desea[n]?|apoya[n]?|opone[n]?|reserva[nm]?|estima[nm]?|señala[n]?|plantea[n]?|quisiera[n]?|entiende[n]?|no puede[n]?|puede[n]?',
    'considère(?:nt)?|estime(?:nt)?|préfère(?:nt)?|souhaite(?:nt)?|appuie(?:nt)?|oppose(?:nt)?|réserve(?:nt)?|est d[’\']avis|sont d[’\']avis|note(?:nt)?|juge(?:nt)?|voudraient|voudrait|pense(?:nt)?|ne peut|ne peuvent',
    'acredita[m]?|prefere[m]?|deseja[m]?|apoia[m]?|opõe[m]?|entende[m]?|gostaria[m]?|não pode[m]?',
  ].join('|')})(?![\\p{L}])`,
  'giu',
);

/** `Mexico considers that …`, `México propone: …`, `LES ÉTATS-UNIS CONSIDÈRENT QU’…`. */
function readSaying(head: string): Attribution | null {
  for (const found of head.matchAll(verb)) {
    const phrase = head.slice(0, found.index).trim();
    const delegation = phrase === '' ? null : (speakersIn(phrase) ?? nameByForm(phrase));
    if (delegation !== null) return { delegation, wordsAt: afterSeparator(head, found.index + found[0].length), manner: found[2] === undefined ? 'says' : 'proposes' };
  }
  return null;
}

function afterSeparator(head: string, at: number): number {
  const rest = /^(?:\s*[:–—-]|\s*[.;])?\s*/u.exec(head.slice(at));
  return at + (rest?.[0].length ?? 0);
}

/** Those who only support are not those whose words they are. */
const supported = /\s*[,(]?\s*(?:supported|seconded|joined|backed|apoyad[oa]s?|con el apoyo|secundad[oa]s?|appuyée?s?|avec l['’]appui|soutenue?s?|apoiad[oa]s?|com o apoio)\s.{1,120}$/iu;

function speakersIn(phrase: string): string | null {
  const bare = phrase.replace(/\s*\([^()]{1,60}\)\s*$/u, '').replace(supported, '').replace(/^\s*(?:by|por|par|de|del|du)\s/iu, '').replace(/['’]s?$/u, '');
  return knownSpeakers(bare) ?? likelySpeakers(bare);
}

const noName = /^(?:alt|alternativ[ae]|options?|opci[oó]n|opção|variant[es]?|notes?|notas?|text[oe]?|title|título|titre|annex|anexo|annexe|articles?|art|artículo|artigo|agreed|acordado|source|fuente|fonte|placeholder|original|chapter|capítulo|chapitre|section|sección|seção|part|parte|partie|nb|pp|op|para?|párr|paragraph|párrafo|paragraphe|parágrafo|item|tema|agenda|table|figure|see|ver|voir|editor|translator|tn|ndt|ndlr|this|these|the|este|esta|ce|cette|le|la|les|el|los|las|o|a|i|ii|iii|iv|v|vi|it|comment|comentario|commentaire|comentário|proposal|propuesta|proposition|proposta|draft|example|ejemplo|exemple|exemplo|objective|objetivo|objectif|principle|principio|principe|goal|action|committee|group|state|states|party|parties|each|all|every|we|they|who|que|qui)(?![\p{L}])/iu;

/** A name in capitals that nobody knows (`RURITANIA`), told by its form. */
function capitalsByForm(phrase: string): string | null {
  const isName = /^\p{Lu}[\p{Lu}'’.-]{2,30}(?:[\s,/+&]+(?:Y|AND|ET|E|DE|OF|DU|DEL|\p{Lu}[\p{Lu}'’.-]{1,30})){0,5}$/u.test(phrase);
  return isName && !noName.test(phrase) ? phrase : null;
}

/** A name nobody knows where the words say that it proposes something. */
function nameByForm(phrase: string): string | null {
  const bare = phrase.replace(/^(?:the|la|el|le|l['’]|o|a)\s?(?=\p{Lu})/iu, '').trim();
  const isName = /^\p{Lu}[\p{L}'’.-]{2,30}(?:\s(?:(?:of|de|del|du|and|y|et|e|the|la)\s)?\p{Lu}[\p{L}'’.-]{1,30}){0,3}$/u.test(bare);
  return isName && !noName.test(bare) ? bare : null;
}
