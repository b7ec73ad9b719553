import { foldLetters } from './fold-letters.ts';

/**
 * What words ask to be done with the text. `quoted` are the words it is to be done to where they are quoted, `moveTo` where a
 * paragraph is to go. `isDirect`: the words are an order on the text (`Delete this paragraph`) or say what should be done with it, so
 * that they need no speaker to be understood. `isAsked`: as a delegation's words they ask for it (`prefers “regular” instead of “yearly”`).
 * `isOrder`: after a name they can be nothing but an order (`MEXICO: delete`).
 */
export type Wish = {
  readonly kind: 'add' | 'delete' | 'replace' | 'move';
  readonly quoted: string | null;
  readonly moveTo: { readonly label: string; readonly side: 'before' | 'after' } | null;
  readonly isDirect: boolean;
  readonly isAsked: boolean;
  readonly isOrder: boolean;
};

const mostRead = 1_000;

/** Reads what a remark of a delegation asks for; null when it only says something. */
export function readWish(remark: string): Wish | null {
  const words = remark.slice(0, mostRead);
  const folded = foldLetters(words);
  const instead = readInstead(words, folded) ?? readReading(words, folded);
  const found = readMove(folded) ?? instead ?? verbs.flatMap(([kind, pattern]) => wishOf(kind, pattern, words, folded)).toSorted((one, other) => one.at - other.at)[0] ?? null;
  if (found === null) return null;
  const { at, ...wish } = found;
  const said: Said = { words, folded, at, leads: lead.test(lastClause(folded.slice(0, at))), lastWords: withoutQuotations(folded.slice(Math.max(0, at - longestLead), at)) };
  const isPlaced = wish.kind === 'move' || isOnText(said);
  const isDirect = isDirectly(said, wish.kind);
  return { ...wish, isDirect, isAsked: isDirect || found === instead || isAskedFor(said, isPlaced), isOrder: said.leads && (isPlaced || isTerse(words.slice(at))) };
}

/** Words, where their verb stands, whether they begin with it, and what stands before it without quotations. */
type Said = { readonly words: string; readonly folded: string; readonly at: number; readonly leads: boolean; readonly lastWords: string };

function isDirectly(said: Said, kind: Wish['kind']): boolean {
  if (kind === 'move' && said.leads) return true;
  if (!isOnText(said)) return said.leads && verbAlone.test(said.folded);
  return (said.leads || should.test(said.lastWords)) && (kind !== 'add' || quotedIn(said.words) !== null);
}

function isAskedFor({ folded, at, leads, lastWords }: Said, isPlaced: boolean): boolean {
  return (isPlaced || pronoun.test(folded)) && (leads || asks.test(lastWords) || should.test(lastWords) || folded.startsWith("d'", at));
}

/** They name the paragraph, its words or a quotation. */
function isOnText({ words, folded, at, lastWords }: Said): boolean {
  return object.test(folded) || quotedIn(words) !== null || itBefore.test(lastWords) || itBehind.test(folded.slice(at, at + longestLead));
}

/** `delete`, `delete all`, `delete: to the quay`. */
function isTerse(order: string): boolean {
  return order.trim().split(/\s+/u).length <= 2 || wordsBehindOrder(order) !== null;
}

function lastClause(before: string): string {
  return before.slice(Math.max(before.lastIndexOf('. '), before.lastIndexOf('; ')) + 1);
}

function withoutQuotations(before: string): string {
  return before.replaceAll(/["“«„‘][^"“”«»„‘]{0,60}["”»]\s?/gu, '');
}

const longestLead = 60;

type Found = Omit<Wish, 'isDirect' | 'isAsked' | 'isOrder'> & { readonly at: number };

const before = '(?<![\\p{L}])';
const past = '(?![\\p{L}])';

const replacing = 'replac(?:e|es|ed|ing|ement of)|substitut(?:e|es|ed|ing)|chang(?:e|es|ed|ing|er|ez)|swap|switch|amend|modify|reword|revise|reemplaz(?:ar|arse|ase|a|an|ado|ando|o)|reemplac(?:e|en|ese|ense)|sustitu(?:ir|irse|ya|yan|yase|yanse|ye|yen|ido|cion de)|remplac(?:er|ez|ons|ee?s?|e|ent)|substitu(?:er|ir|ir-se|icao d[eo]|a|am|i|ido|ida)|troc(?:ar|ado|a)|troque|mud(?:ar|ado)|cambi(?:ar|arse|ese|e|en|a|ado)|modific(?:ar|arse)|modifier|alterar|reemplaza(?:ra|se)n?|sustituyer(?:a|an)|substituiss?em?|substituir(?:a|am)|(?:reemplaz|sustitu|substitu|remplac|cambi|chang|troc)[a-z]{0,4}r(?:ia[nm]?|ait|aient)';
const deleting = 'delet(?:e|es|ed|ing|ion)|remov(?:e|es|ed|ing|al)|strik(?:e|es|ing)|struck|stricken|omit(?:s|ted|ting)?|omission|drop(?:s|ped|ping)?|suprim(?:ir|irse|ir-se|ase|anse|a|an|am|e|en|io|ido|ida|idos|idas|iendo)|supresion|elimin(?:ar|arse|ar-se|ese|ense|a|an|am|e|en|em|ado|ada|ados|adas|ando|acion|acao)|borr(?:ar|arse|ese|e|en)|tach(?:ar|arse|ese|e)|quit(?:ar|arse|ese|e|en)|retir(?:ar|arse|ar-se|ese|e|em|er|ado|ada|ada)|supprim(?:er|ez|ons|ee?s?|e|ent)|suppression|retrait|retiro|retirada(?= d)|remocion|remocao|biff(?:er|ez|ee?s?)|ray(?:er|ez|ee?s?)|barr(?:er|ez)|enlev(?:er|ez)|omettre|effacer|exclu(?:ir|irse|ir-se|a|am|ido|ida|sao)|exclusao|supressao|apag(?:ar|ue|uem)|risc(?:ar|ado)|omitir(?:se|-se)?|suprimi(?:era|eran|ese|esen|sse|ssem)|elimina(?:ra|ran|sse|ssem)|elimine-se|suprima-se|retira(?:ra|ran)|(?:elimin|suprim|supprim|borr|retir|quit|exclu|enlev)[a-z]{0,4}r(?:ia[nm]?|ait|aient)';
const adding = 'add(?:s|ed|ing|ition of)?|insert(?:s|ed|ing|ion of)?|includ(?:e|es|ed)|including the words|agreg(?:ar|arse|ue|uen|uese|a|an|ado|ada)|anad(?:ir|irse|a|an|ase|anse|e|en|ido|ida)|inclu(?:ir|irse|ir-se|ya|yan|yase|sion|sao|re)|insert(?:ar|arse|e|en|ese)|incorpor(?:ar|arse|e|en|er)|(?:d\')?ajout(?:er|ez|ons|e|ent)|(?:d\')?inser(?:er|ez|ons|e)|acrescent(?:ar|ar-se|e|em)|adicion(?:ar|arse|e|em|en)|inser(?:ir|ir-se|cao)|intercal(?:ar|er)|alt\\.?(?=:?\\s["“«‘])|(?:add|agreg|anad|inclu|insert|inser|incorpor|acrescent|adicion|ajout)[a-z]{0,4}r(?:ia[nm]?|ait|aient)';

const verbs: readonly (readonly [Wish['kind'], RegExp])[] = [
  ['replace', new RegExp(`${before}(?:${replacing})${past}.{1,300}?${before}(?:with|by|to|for|into|por|par|avec|pour|a|en|pel[oa])${past}`, 'u')],
  ['delete', new RegExp(`${before}(?:${deleting}|suprimi(?=-l)|elimina(?=-l)|retira(?=-l)|exclui(?=-l))(?:-?l[oa]s?)?${past}`, 'u')],
  ['add', new RegExp(`${before}(?:${adding})${past}`, 'u')],
];

function wishOf(kind: Wish['kind'], pattern: RegExp, words: string, folded: string): readonly Found[] {
  const match = pattern.exec(folded);
  if (match === null) return [];
  const quoted = kind === 'add' ? null : (quotedBeforeVerb(kind, words, match.index) ?? quotedIn(words.slice(match.index)) ?? wordsBehindOrder(words.slice(match.index)) ?? lastQuotedIn(words.slice(0, match.index)));
  return [{ kind, quoted, moveTo: null, at: match.index }];
}

/** `substitute “reporters” for “journalists”`: the second falls. */
const givingWay = /^substitut(?:e|ing|er|ez)\s.{0,30}?[“"«‘][^“”"«»’]{1,300}[”"»’]\s?(?:for|à|in place of)\s.{0,20}?[“"«‘]\s?([^“”"«»]{1,300}?)\s?[”"»’]/iu;

/** `“rural” be replaced by “all”`: what stands before the verb is what falls. */
function quotedBeforeVerb(kind: Wish['kind'], words: string, at: number): string | null {
  if (kind !== 'replace') return null;
  return lastQuotedIn(words.slice(0, at)) ?? givingWay.exec(words.slice(at))?.[1] ?? null;
}

const quotation = /[“"«„‘]\s*([^“”"«»„‘]{1,600}?)\s*[”"»“]|‘([^’]{1,600})’/u;

/** The first words between quotation marks. */
function quotedIn(words: string): string | null {
  const found = quotation.exec(words);
  return found?.[1] ?? found?.[2] ?? null;
}

/** `delete: to clean cookstoves`: the words themselves, without quotation marks. */
function wordsBehindOrder(words: string): string | null {
  return /^\p{L}+\s?:\s(.{2,600})$/su.exec(words)?.[1]?.trim() ?? null;
}

/** The last words between quotation marks: `the word “yearly” should be struck`. */
function lastQuotedIn(words: string): string | null {
  return /[“"«„]\s*([^“”"«»„]{1,600}?)\s*[”"»]\P{L}*[^“”"«»„]*$/u.exec(words)?.[1] ?? null;
}

const insteadOf = /(?<!\p{L})(?:instead of|rather than|in lieu of|in place of|in preference to|en lugar del?|en vez del?|en reemplazo del?|en sustitucion del?|al? lugar del?|au lieu d[eu']|plutot que|de preference a|em vez d[eoa]|em lugar d[eoa]|ao inves d[eoa])\s?(?:["“«„‘]|(?:the|la|las|el|le|les|l'|o|a|as)?\s?(?:words?|terms?|phrase|expression|palabras?|terminos?|expresion|frase|mots?|termes?|palavras?|termos?|expressao)\s["“«„‘])/u;

/** `“regular” instead of “yearly”`: the second quotation falls, the first stands in its place. */
function readInstead(words: string, folded: string): Found | null {
  const match = insteadOf.exec(folded);
  const quoted = match === null ? null : quotedIn(words.slice(match.index));
  return match === null || quoted === null ? null : { kind: 'replace', quoted, moveTo: null, at: match.index };
}

const reading = /(?<!\p{L})(?:(?:should|shall|must|would) (?:now |then |instead )?read|to read|debe(?:ria)? (?:decir|leerse)|diria|(?:devrait|doit) se lire|se lirait|dever?ia (?:ler-se|dizer)|deve (?:ler-se|dizer))(?!\p{L})/u;

/** `“yearly” should read “regular”`, `the paragraph should read “…”`. */
function readReading(words: string, folded: string): Found | null {
  const match = reading.exec(folded);
  return match === null ? null : { kind: 'replace', quoted: lastQuotedIn(words.slice(0, match.index)), moveTo: null, at: match.index };
}

const goal = '(?:paragraph(?:e)?|paras?\\.?|par\\.|parrafo|parrs?\\.?|paragrafo|paragr\\.|operative|pp|op|sub-?paragraph|inciso|alinea|apartado|articulo|article|artigo|point|punto|ponto|item)';
const moving = new RegExp(
  `${before}(?:plac(?:e|ed|ing)|mov(?:e|ed|ing)|relocat(?:e|ed|ing)|transfer(?:red|ring)?|put|position(?:ed)?|shift(?:ed|ing)?|coloc(?:ar|arse|ar-se|ado|a|ada)|coloque(?:n|se|m)?|ubicar(?:se)?|ubique(?:n|se)?|mover(?:se|-se)?|mueva(?:se)?|traslad(?:ar|arse|ado|ada|e|ese)|pasar|pase|situar(?:se)?|reubicar(?:se)?|plac(?:er|ez|ee?|ons)|deplac(?:er|ez|ee?|ons)|transf[e]r(?:er|ee?)|report(?:er|ee?)|mettre|(?:d')?inser(?:er|ee?)|insert(?:ed)?|transferir|transferido|deslocar|deslocado|posicionar|mudar|mova|movido|inserir|insertar|remanejar|(?<=(?:should|could|to|it|deberia|podria|debe|puede|devrait|deveria|poderia) )(?:go|come|appear|ir|figurar|aparecer|aller|figurer|venir|vir|ficar|constar))(?:-?l[oa]s?)?${past}([^“”"«».;]{0,120}?)${before}(before|after|following|behind|ahead of|antes|despues|tras|a continuacion|delante|avant|apres|a la suite|depois|apos)${past}\\s*(?:d[eoa]l?s?\\s|de la\\s|of\\s|du\\s)?(?:the\\s|el\\s|le\\s|la\\s|o\\s|l')?(?:current\\s|present\\s|actual\\s|operative\\s|preambular\\s|new\\s|nuevo\\s|nouveau\\s)?${goal}?\\s*(?:operativo\\s|preambular\\s|resolutivo\\s|du dispositif\\s|n[°ºo]\\.?\\s)?(\\d{1,3}(?:\\s?(?:bis|ter|quater|quinquies))?(?:\\.\\d{1,2})*|\\(?[a-z]\\)|[ivx]{1,5})(?![\\p{L}\\p{N}])`,
  'u',
);
const isAfter = /^(?:after|following|behind|desp|tras|a cont|apr|a la|dep|apos)/u;

/** `place this paragraph before par. 10`. */
function readMove(folded: string): Found | null {
  const found = moving.exec(folded);
  const [, , side, label] = found ?? [];
  if (found === null || side === undefined || label === undefined) return null;
  return { kind: 'move', quoted: null, moveTo: { label, side: isAfter.test(side) ? 'after' : 'before' }, at: found.index };
}

/** What may stand before an order: nothing, or a word of courtesy. */
const lead = /^[\s“"«]*(?:(?:please|kindly|por favor|favor(?: de)?|se ruega|sirvase|priere de|veuillez|solicita-se|pede-se|to|a|de|d'|:|–|—|-|i\.e\.|also|also to|tambien|aussi|tambem)\s?){0,3}$/u;
const should = /(?:should|proponemos|proposons|propomos|sugerimos|suggerons|solicitamos|pedimos|demandons|recomendamos|recommandons|must|ought to|needs? to|to be|better|please|could|can|might|propose[sd]?|suggest(?:s|ed)?|il (?:faudrait|faut|convient(?: de)?|conviendrait)|doi(?:t|vent)|devrai(?:t|ent)|pourrai(?:t|ent)|peu(?:t|vent)|serait|priere de|deberia[n]?|debe[n]?|podria[n]?|pued(?:e|en)|cabria|habria que|hay que|convendria|conviene|favor de|propone|sugiere|dever?ia[m]?|deve[m]?|pode[m]?|poderia[m]?|convem|conviria|favor|propoe|sugere)(?:\s+(?:be|also|de|d'|le|la|lo|se|ser|etre|a)){0,3}\s*$/u;
/** What leads to the verb where somebody is known to ask. */
const asks = /(?:(?<!\p{L})(?:to|see|ver|voir|de|d'|for|a|se|que|that|shall)|supports?|prefers?|favou?rs?|requests?|apoyan?|prefieren?|pide[n]?|solicitan?|appuie(?:nt)?|demande(?:nt)?|prefere(?:nt|m)?|apoiam?|recommends?|proposed)(?:\s+(?:be|also|de|d'|le|la|lo|l'|se|ser|etre|a|o|for|su|sua|sa|the|its|por|his|il|soit)){0,3}\s*$/u;
/** `le supprimer`, `delete it`, `suprimirlo`. */
const itBefore = /(?:(?<!\p{L})(?:le|lo|la|les|los|las)\s|l')$/u;
const itBehind = /^[a-z]+(?:\s(?:it|this)(?!\p{L})|-?l[oa]s?(?!\p{L}))/u;
const pronoun = /(?<!\p{L})(?:it|lo|le|this|esto|ceci|isto)(?!\p{L})/u;
const thing = '(?:paragraph|para|words?|phrase|sentence|reference|item|clause|sub-?paragraph|parrafo|paragraphe|paragrafo|palabras?|mots?|palavras?|frase|oracion|referencia|inciso|alinea|expresion|expression|expressao|terms?|termino|terme|termo|text|texto|texte|brackets?|corchetes?|crochets?|colchetes?|rest|resto|reste|line|linea|article|articulo|artigo|preambular|chapeau|title|titulo|titre|footnotes?|notes?|notas?)';
const object = new RegExp(`${before}(?:this|that|the|entire|whole|all|last|first|second|este|esta|estas?|el|la|los|las|todo el|toda la|o|a|as|os|ce|cet|cette|le|les|l'|du|de ce|ultima?|primera?|ultime|premiere?|derniere?)\\s?(?:[a-z]+\\s){0,2}${thing}s?${past}|^${thing}${past}|${before}(?:pp|op)\\s?\\d|^(?:[a-z-]+\\s)${thing}${past}`, 'u');
const verbAlone = /^[\s(]*[a-z-]+(?:\s(?:all|entirely|por completo|entierement|todo|tout))?[\s.)]*$/u;
