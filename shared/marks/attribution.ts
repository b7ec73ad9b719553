import { stateOfShortForm } from './adjectives.ts';
import { foldLetters } from './fold-letters.ts';
import { doingVerb, plainestVerb, sayingVerb } from './saying-verbs.ts';
import { knownSpeakers, likelySpeakers } from './speakers.ts';

/**
 * Words that a text puts in the mouth of a delegation. `wordsAt` to `wordsEnd`: what it says or proposes; `manner`: it only
 * names the speaker (`names`), before or behind the words (`signs`), proposes (`proposes`) or says something about the text (`says`).
 */
export type Attribution = { readonly delegation: string; readonly wordsAt: number; readonly wordsEnd: number; readonly manner: 'names' | 'signs' | 'proposes' | 'says' };

const mostRead = 200;

/** Reads the beginning of words that stand in brackets or alone: `MEXICO: …`, `Mexico proposes: …`, `Propuesta de México: …`, `LES ÉTATS-UNIS CONSIDÈRENT QUE …`. Null when no delegation speaks. */
export function readAttribution(words: string): Attribution | null {
  const head = words.slice(0, mostRead);
  const found = readProposalOf(head) ?? readNamed(head) ?? readSaying(head);
  return found === null ? null : { ...found, wordsEnd: words.length };
}

const longestSigned = 4_000;
const longestSignature = 120;
const signature = /(?:\s?:\s|\s[–—-]\s?|[–—]|\s\()([^()[\]–—:“”"«»]{2,120}?)\)?[\s.]*$/u;

/** Words that end in the names of delegations behind a dash or between parentheses: `lessons learned – USA`, `by sex (Argentina)`. */
export function readSigned(words: string): Attribution | null {
  if (words.length > longestSigned) return null;
  const from = Math.max(0, words.length - longestSignature);
  const found = signature.exec(words.slice(from));
  const named = found?.[1]?.trim() ?? '';
  if (found === null || named === '') return null;
  const folded = foldLetters(named);
  const cue = supporting.exec(folded) ?? proposedBy.exec(folded);
  const delegation = knownSpeakers(named.slice(cue?.[0].length ?? 0));
  const wordsEnd = from + found.index;
  if (delegation === null || words.slice(0, wordsEnd).trim() === '' || (found[0].includes('(') && isAcronym(named))) return null;
  return { delegation, wordsAt: 0, wordsEnd, manner: supporting.test(folded) ? 'says' : 'signs' };
}

/** `developing States (SIDS)` only shortens the words before; `(USA)` and `(EU)` behind a proposal name whose it is. */
function isAcronym(named: string): boolean {
  return /^\p{Lu}[\p{Lu}\d-]{2,9}s?$/u.test(named) && stateOfShortForm(named) === null;
}

const supporting = /^(?:supported|seconded|backed|apoyad[oa]s?|secundad[oa]s?|appuyee?s?|soutenue?s?|apoiad[oa]s?) (?:by|por|par|pel[oa]s?) /u;
const proposedBy = /^(?:(?:proposed|submitted|added|suggested|propuest[oa]s?|proposee?s?|propost[oa]s?|sugerid[oa]s?|suggeree?s?|agregad[oa]s?|ajoutee?s?|presentad[oa]s?|presentee?s?|apresentad[oa]s?) (?:by|por|par|pel[oa]s?)|(?:proposal|propuesta|proposition|proposta) (?:of|by|from|del?|du|des|da|do)) /u;

type Opening = Omit<Attribution, 'wordsEnd'>;

const separator = /\s*(?::|\s[–—-](?=\s)|–|—)\s*/gu;
const text = '(?:proposals?|propositions?|propuestas?|propostas?|text|texto|texte|wording|language|redaccion|redacao|libelle|formulation|formulacion|amendments?|enmiendas?|amendements?|emendas?|alternativas?|paragraph|parrafo|paragraphe|paragrafo|version|versao|suggestion|sugerencia|sugestao|contribution|contribucion|insertion|adicion|addition|ajout|acrescimo|comments?|comentarios?|commentaires?|observaciones|observations|observacoes|remarks)';
const proposed = '(?:submitted|presented|presentad[oa]s?|presentee?s?|apresentad[oa]s?|made|tabled|proposed|propuest[oa]s?|proposee?s?|propost[oa]s?|suggested|sugerid[oa]s?|suggeree?s?|added|agregad[oa]s?|ajoutee?s?|acrescentad[oa]s?|enviad[oa]s?|sent|received|soumise?s?|formulad[oa]s?|formulee?s?|circulated|distribuid[oa]s?)';
const by = "(?:by|of|from|por|del?|par|des?|du|d'|do|da|dos|das|pel[oa]s?)";
const quality = '(?:alternative|alternativ[oa]|alternatif|new|nuev[oa]|nouveau|nouvelle|nov[oa]|revised|revisad[oa]|revisee?|joint|conjunta|conjointe?|original|written|escrit[oa]s|ecrite?s|general|additional|adicional|supplementaire|bridging)';
const proposalOf = new RegExp(`^\\s*(?:the |la |el |le |l'|as |los |las |les )?(?:${quality} )?(?:${text}\\s(?:${quality}\\s)?(?:${proposed}\\s)?${by}|${proposed}\\s(?:by|por|par|pel[oa]s?))(?:\\s|(?<='))\\s*(?=\\S)`, 'u');

/** `Proposal of Mexico: …`, `proposed by Mexico` (to the end of the words, or to a colon), `Canada’s proposal: …`, `Propuesta mexicana: …`. */
function readProposalOf(head: string): Opening | null {
  const folded = foldLetters(head);
  const cue = proposalOf.exec(folded);
  if (cue === null) return readOwnProposal(head, folded);
  const rest = head.slice(cue[0].length);
  const end = rest.search(/\s*(?::|\s[–—-]\s|[.;]?\s*$)/u);
  const phrase = rest.slice(0, end === -1 ? undefined : end);
  const isProposal = /propos|propuest|submit|present|amend|enmiend|emend/u.test(cue[0]) && /^\s*[:–—-]/u.test(rest.slice(phrase.length));
  const delegation = speakersIn(phrase) ?? (isProposal ? nameByForm(phrase) : null);
  if (delegation === null) return null;
  return { delegation, wordsAt: afterSeparator(head, cue[0].length + phrase.length), manner: 'proposes' };
}

const owned = new RegExp(`^\\s*(?:the )?(.{2,60}?)(?:'s|s'|') (?:${quality} )?${text}\\s*(?=[:–—-])`, 'u');
const ofAdjective = new RegExp(`^\\s*(?:the |la |el |le |a |o )?(?:${quality} )?(${text} [a-z-]{4,20}|[a-z-]{4,20} ${text})\\s*(?=[:–—-])`, 'u');

function readOwnProposal(head: string, folded: string): Opening | null {
  const owner = owned.exec(folded);
  const ownerAt = owner?.[0].indexOf(owner[1] ?? '') ?? 0;
  const ownerName = owner === null ? null : speakersIn(head.slice(ownerAt, ownerAt + (owner[1] ?? '').length));
  if (owner !== null && ownerName !== null) return { delegation: ownerName, wordsAt: afterSeparator(head, owner[0].length), manner: 'proposes' };
  const adjective = ofAdjective.exec(folded);
  const delegation = adjective === null ? null : speakersIn(asDelegation(head.slice(0, adjective[0].length).trim()));
  return adjective === null || delegation === null ? null : { delegation, wordsAt: afterSeparator(head, adjective[0].length), manner: 'proposes' };
}

/** `Propuesta canadiense` as `Delegación canadiense`, so that the adjective is read in its language. */
function asDelegation(words: string): string {
  const french = /^(?:propositions?|texte|libellé|amendements?)\s/iu;
  const spanish = /^(?:propuestas?|texto|redacción|enmiendas?)\s/iu;
  const portuguese = /^(?:propostas?|redação|emendas?)\s/iu;
  const bare = words.replace(/^(?:the|la|el|le|a|o)\s/iu, '');
  if (french.test(bare)) return bare.replace(french, 'Délégation ');
  if (spanish.test(bare)) return bare.replace(spanish, 'Delegación ');
  return portuguese.test(bare) ? bare.replace(portuguese, 'Delegação ') : bare.replace(/\s\p{L}+$/u, ' delegation');
}

/** `MEXICO: …`, `[Mexico, Canada and Chile: …]`, `CHILE – …`, `Mexico (ad ref): …`. */
function readNamed(head: string): Opening | null {
  for (const found of head.matchAll(separator)) {
    const phrase = head.slice(0, found.index).trim();
    if (phrase === '') return null;
    const delegation = speakersIn(phrase) ?? (found[0].includes(':') ? capitalsByForm(phrase) : null);
    if (delegation !== null) return { delegation, wordsAt: found.index + found[0].length, manner: 'names' };
    if (found[0].includes(':')) return null;
  }
  return null;
}

/** A name, its article or its office: looked at before the many verbs are looked for. */
const speakerFirst = /^[\s“"«(]*(?:\p{Lu}|(?:the|el|la|le|los|las|les|o|a|os|as|our)\s|l['’]|deleg|déleg|miss?i|perman|repres|gobierno|gouvern|govern)/u;

/** `Mexico considers that …`, `México propone: …`, `LES ÉTATS-UNIS CONSIDÈRENT QU’…`. */
function readSaying(head: string): Opening | null {
  if (!speakerFirst.test(head)) return null;
  for (const found of foldLetters(head).matchAll(sayingVerb)) {
    const phrase = head.slice(0, found.index).trim().replace(/,$/u, '');
    const delegation = phrase === '' ? null : (speakersIn(phrase) ?? (plainestVerb.test(found[0]) && head.slice(found.index + found[0].length).trim() !== '' ? nameByForm(phrase) : null));
    const doing = doingVerb.exec(found[0]);
    const wordsAt = doing === null ? afterSeparator(head, found.index + found[0].length) : found.index + doing.index;
    if (delegation !== null) return { delegation, wordsAt, manner: found[1] === undefined ? 'says' : 'proposes' };
  }
  return null;
}

function afterSeparator(head: string, at: number): number {
  const rest = /^(?:\s(?:as follows|(?:the|lo|el|la|le|o|a)\s(?:following|siguiente|seguinte)(?:\s\p{L}+)?|(?:el|la)\stexto\ssiguiente|(?:le|la)\s\p{L}+\ssuivante?|ce qui suit)(?=\s*:))?(?:\s*[:–—-]|\s*[.;])?\s*/iu.exec(head.slice(at));
  return at + (rest?.[0].length ?? 0);
}

/** Those who only support are not those whose words they are. */
const supported = /\s*[,(]?\s*(?:supported|seconded|joined|backed|apoyad[oa]s?|con el apoyo|secundad[oa]s?|appuyée?s?|avec l['’]appui|soutenue?s?|apoiad[oa]s?|com o apoio)\s.{1,120}$/iu;

function speakersIn(phrase: string): string | null {
  const bare = phrase.replace(/\s*\([^()]{1,60}\)\s*$/u, '').replace(supported, '').replace(/^\s*(?:by|por|par|de|del|du)\s/iu, '').replace(/['’]s?$/u, '').replace(/,\s*$/u, '');
  return knownSpeakers(bare) ?? likelySpeakers(bare);
}

const noName = /^(?:alt|alternativ[ae]|options?|opci[oó]n|opção|variant[es]?|notes?|notas?|text[oe]?|title|título|titre|annex|anexo|annexe|articles?|art|artículo|artigo|agreed|acordado|source|fuente|fonte|placeholder|original|chapter|capítulo|chapitre|section|sección|seção|part|parte|partie|nb|pp|op|para?|párr|paragraph|párrafo|paragraphe|parágrafo|item|tema|agenda|table|figure|see|ver|voir|editor|translator|tn|ndt|ndlr|this|these|the|este|esta|ce|cette|le|la|les|el|los|las|o|a|i|ii|iii|iv|v|vi|it|comment|comentario|commentaire|comentário|proposal|propuesta|proposition|proposta|draft|example|ejemplo|exemple|exemplo|objective|objetivo|objectif|principle|principio|principe|goal|action|committee|group|state|states|party|parties|each|all|every|we|they|who|que|qui|also|further|furthermore|moreover|additionally|again|while|when|where|if|no|not|también|asimismo|además|aussi|également|outre|também|ademais|no|sin|if|si|se)(?![\p{L}])/iu;

/** A name in capitals that nobody knows (`RURITANIA`), told by its form. */
function capitalsByForm(phrase: string): string | null {
  const isName = /^\p{Lu}[\p{Lu}'’.-]{2,30}(?:[\s,/+&]+(?:Y|AND|ET|E|DE|OF|DU|DEL|\p{Lu}[\p{Lu}'’.-]{1,30})){0,5}$/u.test(phrase);
  return isName && !noName.test(phrase) ? phrase : null;
}

/** A name nobody knows where the words say that it proposes something. */
function nameByForm(phrase: string): string | null {
  const bare = phrase.replace(/^(?:(?:the|la|el|le|o|a)\s|l['’]\s?)(?=\p{Lu})/iu, '').trim();
  const isName = /^\p{Lu}[\p{L}'’.-]{2,30}(?:\s(?:(?:of|de|del|du|and|y|et|e|the|la)\s)?\p{Lu}[\p{L}'’.-]{1,30}){0,3}$/u.test(bare);
  return isName && !noName.test(bare) && !/['’]s$/u.test(bare) ? bare : null;
}
