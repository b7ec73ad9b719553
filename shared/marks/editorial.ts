import { findSymbols } from '../symbols/find-symbols.ts';

/** Why a bracket is none of the negotiation's. */
export type EditorialReason = 'omission' | 'sic' | 'note-mark' | 'source' | 'continued' | 'note' | 'link' | 'checkbox' | 'date' | 'citation' | 'definition' | 'quoted-word' | 'remark' | 'status';

/** A bracket's words and what stands directly around it, cut to a length that tells. */
export type BracketWords = { readonly words: string; readonly before: string; readonly after: string };

/** The first reason why a bracket is editorial, null when its words are negotiated. */
export function editorialReason(bracket: BracketWords): EditorialReason | null {
  const words = bracket.words.trim();
  return rules.find(([, isSo]) => isSo(words, bracket))?.[0] ?? null;
}

type Rule = (words: string, around: BracketWords) => boolean;

const omission = /^(?:…|\.{2,6}|(?:\. ){2,5}\.?)$/u;
const sic = /^\(?sic!?\)?$/iu;
const continued = /^(?:cont(?:inues?|inued|inúa|inua|inuación|inuação|inuará|['’]d)?\.?|sigue|prosigue|suite|à suivre|segue|fin(?: de .{1,40})?|end of .{1,40}|next page|página siguiente|page suivante|próxima página)(?:\s(?:on|overleaf|en|sur|na|next|from|de|à|à la|la|page|página|p\.|\d{1,4}|siguiente|seguinte|suivante)){0,5}\.?$/iu;
const editor = /^(?:(?:translat(?:or|ion)|editor|secretariat|drafting|traductor|traducteur|tradutor|editor|éditeur)['’]?s?[’']? note|note (?:d[ue] (?:la )?|by the |from the |of the )(?:traduct\p{L}+|éditeur|rédaction|secrétariat|translator|editor|secretariat|technical \p{L}+)|notas? d[eoa]l? (?:la )?(?:traduc\p{L}+|traduç\p{L}+|traduct\p{L}+|traduc\p{L}+|tradutor\p{L}*|editor\p{L}*|redacc\p{L}+|redaç\p{L}+|secretar\p{L}+)|n\.?\s?d\.?\s?[letra]{1,2}\.?|n\. del t\.|n\. do t\.|t\.?n\.|e\.?n\.|n\.?b\.?|drafting note|footnote|nota al pie|nota de rodapé|note de bas de page)(?:\s*[:.–—-]|\s+\d|$)|^not[ae]\s?[:.–—]/iu;
const aside = /^(?:original(?:e)?\s?:|idioma original|langue originale|en? (?:inglés|español|francés|portugués) en el original|in (?:english|french|spanish|portuguese) in the original|en (?:anglais|espagnol|français|portugais) dans (?:le texte|l['’]original)|em (?:inglês|espanhol|francês|português) no original|emphasis (?:added|in (?:the )?original|supplied|ours)|énfasis (?:añadido|agregado|nuestro|en el original)|sin cursivas en el original|c['’]est nous qui soulignons|souligné par nous|grifo nosso|sem grifo no original|italics (?:added|in original)|footnotes? omitted|citations? omitted|notas? (?:al pie )?omitidas?|notes? omises?|signed|signature|firmado|firma|signé|assinado|assinatura|l\.\s?s\.|seal|sello|selo|sceau|illegible|ilegible|ilegível|illisible|blank page|página en blanco|inaudible|applause|aplausos|applaudissements|unofficial translation|traducción no oficial|traduction non officielle|tradução não oficial|figure|map|image|foto|photo|imagen|imagem|table|signatures follow|siguen firmas)(?![\p{L}])/iu;
const settled = '(?:provisionally |previously )?(?:agreed|approved|adopted)|acordad[oa]|aprobad[oa]|adoptad[oa]|convenue?|approuvée?|adoptée?|aprovad[oa]|adotad[oa]';
const statusNote = new RegExp(`^(?:(?:${settled})(?:,?\\s(?:ad[\\s-]ref|in|on|at|by consensus|text|provisionally|en|el|por consenso|le|dans|par consensus|em|na|no).{0,60})?|ad[\\s-]ref(?:er[eé]ndum)?\\.?(?:\\s.{0,60})?|deleted|suprimido|supprimé|eliminado|reserved|reservado|réservé|moved (?:to|from|up|down).{0,40}|trasladado.{0,40}|déplacé.{0,40}|merged with.{0,40}|clean|closed|cerrado)\\.?$`, 'iu');
const definition = /^(?:hereinafter|hereafter|henceforth|en adelante|en lo sucesivo|ci[- ]après|dénommée? ci[- ]après|doravante|a seguir denominad[oa]|i\.?\s?e\.,?\s|viz\.|à savoir|es decir|c['’]est-à-dire|isto é|also known as|also called|también (?:llamad|conocid)[oa]s?)(?![\p{L}])/iu;
const citation = /^(?:(?:ibid|ibíd|ibidem|id|idem|ídem|op\. ?cit|loc\. ?cit|supra|infra|passim)(?![\p{L}]).{0,60}|pp?\.\s?\d.{0,30}|págs?\.\s?\d.{0,30}|page \d+|(?:vol|núm|no|n°|nº)\.?\s?\d.{0,40}|isbn\s.{0,30}|doi:?\s?10.{0,60}|https?:\S{1,300}|www\.\S{1,300})$/iu;
const authorAndYear = /^\p{Lu}[\p{L}'’-]+(?:,? (?:et al\.?,?|and|y|et|e|&)(?: \p{Lu}[\p{L}'’-]+)?)?,? (?:19|20)\d{2}[a-z]?(?:\s?[:,;].{0,60})?$/u;
const place = /(?:\bpara?s?\.|\bpárrs?\.|\bpárrafos?\b|\bparágrafos?\b|§|\bparagra|\barticles?\b|\bart[ií]culos?\b|\bartigos?\b|\barts?\.|\bpp\s?\d|\bop\s?\d)/iu;
const sourceVerb = /^(?:taken|text taken|text from|language from|agreed language|based (?:in part )?on|adapted|inspired|drawn|source|see|cf\.?|ver|véase|vid\.|tomad[oa]s?|basad[oa]s?|adaptad[oa]s?|inspirad[oa]s?|extraíd[oa]s?|retirad[oa]s?|lenguaje (?:acordado|de)|texto (?:tomado|de la|del|da|do)|linguagem (?:acordada|d[aeo])|fuente|voir|d['’]après|(?:partiellement |en partie )?tirée?s?|inspirée?s?|extraite?s?|adaptée?s?|reprise?s?|fondée?s? sur|libellé (?:convenu|tiré)|fonte|formerly|former|previously|ex|antes|antiguo|anterior|ancien(?:nement)?|ex-|old|antigo)(?![\p{L}])/iu;
const instrument = /(?:\b(?:Plan|Resolution|Resolución|Résolution|Resolução|Declaration|Declaración|Déclaration|Declaração|Convention|Convención|Convenção|Charter|Carta|Charte|Protocol|Protocolo|Protocole|Agenda|Treaty|Tratado|Traité|Report|Informe|Rapport|Relatório|Summit|Cumbre|Sommet|Cúpula)\b|\b(?:res|rés|dec|decl)\.)/iu;
const fromPlace = /^(?:from|de|del|du|des|do|da|de la|de l['’])\s?(?:the\s|la\s|el\s|l['’])?(?:paras?\.?|párrs?\.?|párrafos?|parágrafos?|par\.|paragra\p{L}+|§|arts?\.|pp\s?\d|op\s?\d|preambular|operative|res\.)(?![\p{L}])/iu;
const fromInstrument = /^(?:from|del|de la|du|de l['’]|da|do)\s?(?:the\s)?(?:art(?:icle|ículo|igo)s?\s\d|plan|resolu|résolu|declara|déclara|conven|chart|carta|protoco|\p{Lu}[\p{L}/.]{0,12}\d)/iu;
const placeAlone = /^(?:ex[- ]?|former |old |previous |see )?(?:PP|OP|para?s?\.?|párrs?\.?|arts?\.|§)\s?\d{1,3}(?:\s?(?:bis|ter|quater|alt))?(?:[,;]?\s(?:of|de la|del|de|du|do|da|and|y|et|e)\s.{1,80})?$/iu;
const months = 'january|february|march|april|may|june|july|august|september|october|november|december|enero|febrero|marzo|abril|mayo|junio|julio|agosto|sep?tiembre|octubre|noviembre|diciembre|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|janeiro|fevereiro|março|maio|junho|julho|setembro|outubro|novembro|dezembro';
const date = new RegExp(`^(?:(?:19|20)\\d{2}(?:\\s?[-–/]\\s?(?:19|20)?\\d{2})?|(?:\\d{1,2}(?:er|º|st|nd|rd|th)?\\.?\\s(?:de |of )?)(?:${months})(?:,?\\s(?:de |del )?\\d{4})?|(?:${months})(?:\\s\\d{1,2}(?:st|nd|rd|th)?)?,?\\s(?:de |del )?\\d{4}|(?:${months})\\s\\d{1,2}|\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}|\\d{4}-\\d{2}-\\d{2}|\\d{1,2}[:.h]\\d{2}(?:\\s?[ap]\\.?m\\.?)?)$`, 'iu');
/** A word that leads to a date or figure as to a part of the sentence. */
const leading = /(?:^|[\s([“"«])(?:by|on|until|till|before|after|in|of|from|to|than|since|within|least|most|every|the|year|for|a|al?|el|los|la|las|del?|en|para|hasta|antes|desde|menos|cada|unos|año|le|les|au|aux|du|des|d['’]ici|avant|après|jusqu['’]au|en|dans|moins|chaque|depuis|dès|l['’]an|em|até|no|na|dos|das|do|da|cada|ano|and|or|y|o|et|ou|e|between|entre|least:?|por|par|per|pour|durante|during|pendant|over|under|exceed|exceda|plus|más|mais)\s?$/iu;
const unit = /^\s?(?:%|per ?cent|por ciento|pour cent|por cento|°|years?|months?|weeks?|days?|hours?|times?|members?|states?|parties|million|billion|dollars?|usd|percent|años?|mes(?:es)?|semanas?|días?|horas?|veces|miembros|estados|partes|millones|dólares|ans?|années?|mois|semaines?|jours?|heures?|fois|membres|états|parties|millions?|anos?|mês|semanas?|dias?|vezes|membros|milhões)(?![\p{L}])/iu;

const rules: readonly (readonly [EditorialReason, Rule])[] = [
  ['omission', (words) => omission.test(words)],
  ['sic', (words) => sic.test(words)],
  ['checkbox', (words, { before }) => /^(?:x|✓|✗)?$/iu.test(words) && /^\s*(?:[-*+•·]\s*)?$/u.test(before)],
  ['link', (words, { after }) => /^(?:\((?:https?:|mailto:|#|\/|\.{1,2}\/|www\.)|\([^\s)]{1,200}\.(?:html?|md|pdf|docx?|png|jpe?g)[)#]|: ?(?:https?:|#|\/))/iu.test(after) || /^\[?\^[\p{L}\p{N}-]{1,30}\]?$/u.test(words)],
  ['note-mark', (words, { before, after }) => /^(?:\p{Nd}{1,3}|\*{1,3}|†|‡)(?:\s?[,–-]\s?\p{Nd}{1,3})*$/u.test(words) && !isFigure(before, after)],
  ['source', (words, { before }) => isSource(words, before)],
  ['continued', (words) => continued.test(words)],
  ['note', (words) => editor.test(words) || aside.test(words)],
  ['definition', (words) => definition.test(words)],
  ['status', (words) => statusNote.test(words)],
  ['citation', (words) => citation.test(words) || authorAndYear.test(words)],
  ['date', (words, { before, after }) => date.test(words) && !leading.test(before) && !unit.test(after) && !isBeside(before, after)],
  ['quoted-word', (words, { before, after }) => isQuotedLetter(words, before, after)],
  ['remark', isRemark],
];

/** One of several brackets side by side, as choices stand. */
function isBeside(before: string, after: string): boolean {
  return /(?:\]\s?|\[)$/u.test(before) || /^\s?\[/u.test(after);
}

/** A figure that names a place in the text: `paragraph [14] and articles [9] and [11]`. */
const placeFigure = /(?<!\p{L})(?:articles?|paragraphs?|paras?\.?|sections?|annex(?:es)?|chapters?|artículos?|párrafos?|secci(?:ón|ones)|anexos?|capítulos?|paragraphes?|annexes?|chapitres?|artigos?|parágrafos?|seç(?:ão|ões)|options?)\s(?:\[[^\][]{1,12}\](?:,?\s(?:and|or|y|o|et|ou|e)\s|,\s))*$/iu;

/** `within [3] months`, `at least [30] per cent`: a figure to be agreed on and no mark of a note. */
function isFigure(before: string, after: string): boolean {
  if (placeFigure.test(before)) return true;
  if (unit.test(after) || isBeside(before, after)) return /[\s\][]$/u.test(before);
  if (/\p{L}\s$/u.test(before) && counted.test(after)) return true;
  return /\s$/u.test(before) && leading.test(before) && /^\s\p{Ll}/u.test(after);
}

/** A plural right behind a figure is what it counts (`appoints [4] pilots`), but for the small words that end so. */
const counted = /^\s(?!(?:this|thus|always|towards|perhaps|besides|dans|sans|sous|mais|plus|alors|après|elles|nous|vous|ellos|ellas|antes|menos|después|entonces|eles|elas|pois|depois|através)(?!\p{L}))\p{Ll}{3,}s(?!\p{L})/u;

function isSource(words: string, before: string): boolean {
  if (sourceVerb.test(words) && (place.test(words) || instrument.test(words) || firstSymbol(words) !== undefined)) return true;
  if (fromPlace.test(words) || placeAlone.test(words)) return true;
  if (fromInstrument.test(words) && /(?:^|[.;:!?…”"»])\s*$/u.test(before)) return true;
  const symbol = firstSymbol(words);
  return symbol !== undefined && symbol.start <= 3 && words.slice(symbol.end).length <= 40 && !/^[\s,]*(?:and|y|et|e)\s/iu.test(words);
}

/** No symbol is without a stroke or a figure, nor of small letters alone: most brackets need not be searched. */
function firstSymbol(words: string): ReturnType<typeof findSymbols>[number] | undefined {
  return /[/\d]/u.test(words) && /[\p{Lu}\d]/u.test(words) ? findSymbols(words)[0] : undefined;
}

/** `[T]he`, `[l]es`: a quotation fitted into its sentence. */
function isQuotedLetter(words: string, before: string, after: string): boolean {
  return /^\p{L}$/u.test(words) && /^\p{L}/u.test(after) && !/\p{L}$/u.test(before);
}

const copula = /^(?:the|la|le|el|los|las|les|l['’]|o|a|os|as)?\s?([\p{L}-]{3,30})\s(?:is|are|est|sont|es|son|é|são)\s/iu;

/** `protection [protection is for the police]`: a remark on the word before it. */
function isRemark(words: string, { before }: BracketWords): boolean {
  const subject = copula.exec(words)?.[1]?.toLowerCase();
  return subject !== undefined && /([\p{L}-]{3,30})\s*$/u.exec(before)?.[1]?.toLowerCase() === subject;
}
