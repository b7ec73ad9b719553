import { readAttribution } from './attribution.ts';
import { foldLetters } from './fold-letters.ts';
import { adReferendum, inTheNameOf, makesReservation, noReservation, ofTreaties, pendingApprovalBy, pendingCapital, reservationAlone, reservationOf, reservedBy } from './reserving-words.ts';
import { leadingSpeakers, speakersAmong } from './speakers.ts';

/** A reservation or an ad referendum in words; `at` is where the words that tell it stand. */
export type SaidStance = { readonly kind: 'reservation' | 'ad-referendum'; readonly at: number; readonly delegation: string };

const longestRead = 2_000;

/** What a note or a remark reserves; null when it does nothing of the kind. A reservation is somebody's, an ad referendum may be nobody's. */
export function readStance(words: string): SaidStance | null {
  const head = words.slice(0, longestRead);
  const folded = foldLetters(head);
  return readAdReferendum(head, folded) ?? readReservation(head, folded);
}

function readAdReferendum(head: string, folded: string): SaidStance | null {
  const accepted = adReferendum.exec(folded) ?? pendingCapital.exec(folded);
  if (accepted !== null) return { kind: 'ad-referendum', at: accepted.index, delegation: speakersAround(head, folded, accepted.index, accepted.index + accepted[0].length) || speakersAmong(head).join(', ') };
  const pending = pendingApprovalBy.exec(folded);
  const delegation = pending === null ? null : leadingSpeakers(head.slice(pending.index + pending[0].length));
  return pending === null || delegation === null ? null : { kind: 'ad-referendum', at: pending.index, delegation };
}

function readReservation(head: string, folded: string): SaidStance | null {
  if (ofTreaties.test(folded) || noReservation.test(folded)) return null;
  const titled = reservationOf.exec(folded) ?? reservedBy.exec(folded);
  const owner = titled === null ? null : leadingSpeakers(head.slice(titled.index + titled[0].length));
  if (titled !== null && owner !== null) return { kind: 'reservation', at: titled.index, delegation: owner };
  const made = makesReservation.exec(folded);
  const attribution = readAttribution(head.replace(/^[\s[(]+/u, (opening) => ' '.repeat(opening.length)));
  if (made === null) return attribution !== null && reservationAlone.test(folded.slice(attribution.wordsAt)) ? { kind: 'reservation', at: attribution.wordsAt, delegation: attribution.delegation } : null;
  const delegation = speakersAround(head, folded, made.index, made.index + made[0].length) || (attribution?.delegation ?? '');
  return delegation === '' ? null : { kind: 'reservation', at: made.index, delegation };
}

const longestBefore = 400;
const longestAfter = 300;

/** The delegations named before some words of a sentence, else after them; of those who speak for others, the others. */
function speakersAround(text: string, folded: string, start: number, end: number): string {
  const from = Math.max(0, start - longestBefore);
  const sentence = from + text.slice(from, start).search(/[^.;]*(?:\b\p{Lu}\.[^.;]*)*$/u);
  const spokenFor = inTheNameOf.exec(folded.slice(sentence, start))?.[0].length ?? 0;
  const names = speakersAmong(text.slice(sentence + spokenFor, start));
  return (names.length > 0 ? names : speakersAmong(/^[^.;:]*/u.exec(text.slice(end, end + longestAfter))?.[0] ?? '')).join(', ');
}

const textNoun = '(?:text[oe]?|document[oe]?|draft|declara(?:tion|cion|cao)|resolu(?:tion|cion|cao)|proyecto|projeto|projet|package|paquete|paquet|pacote|instrument[oe]?|acuerdo|compromiso|plan)';
const whole = new RegExp(`(?:whole|entire|full|complete|all of the|the totality of the|overall) (?:of the )?(?:[a-z]+ )?${textNoun}|(?:todo el|la totalidad del?|la integralidad del?|el conjunto del?|toda la|integramente el|la presente|el presente|tout le|l'ensemble du|l'ensemble de la|l'integralite du|la totalite du|toute la|le present|todo o|a totalidade d[oa]|o conjunto d[oa]|toda a|a presente|o presente|este|esta|estos|ce|cette|cet|this|the present) (?:la )?${textNoun}|${textNoun} (?:entier|entero|inteiro|en su totalidad|en su conjunto|na integra|no seu conjunto|em seu conjunto|dans son ensemble|in its entirety|as a whole|completo|complet)`, 'u');
const number = '\\d{1,3}(?:\\s?(?:bis|ter|quater))?';
const paragraphs = new RegExp(`(?<!\\p{L})(?:paragraphe?s?|paras?\\.?|parrafos?|parrs?\\.?|paragrafos?|pars?\\.|ops?|pps?|articles?|articulos?|artigos?|arts?\\.|numeral(?:es)?|puntos?|§{1,2}|points?|itens|items?|clauses?)\\s?(?:operativos?\\s|resolutivos?\\s|dispositivos?\\s|du dispositif\\s|numbers?\\s|nos?\\.?\\s|n[°ºo]\\.?\\s)?(${number}(?:(?:\\s?[,–-]\\s?(?:(?:and|y|et|e)\\s)?|\\s(?:and|y|et|e|to|al?)\\s)${number})*)`, 'u');

/** What a note is on by its own words: the whole text, paragraphs by their numbers, or null where it does not say. */
export function scopeOf(words: string): 'whole' | readonly string[] | null {
  const folded = foldLetters(words);
  const labels = paragraphs.exec(folded)?.[1];
  if (labels !== undefined) return [...labels.matchAll(/(\d{1,3})\s?(bis|ter|quater)?/gu)].map(([, figure, latin]) => (latin === undefined ? (figure ?? '') : `${figure} ${latin}`));
  return whole.test(folded) ? 'whole' : null;
}
