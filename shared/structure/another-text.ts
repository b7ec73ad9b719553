import { foldLetters } from './openings.ts';
import { otherText, ownText } from './reference-words.ts';

/** In UTF-16 units: how far around a reference the text it is of is sought. */
const reach = 200;

/** True where what is named around a reference says that it is of another text: `of resolution 2348`, `Protocol of 2000, article 3`, `in its paragraph 4`. */
export function isOfAnotherText(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  return isNamedAfter(after) || isNamedBefore(before) || possessive.test(before.slice(-possessiveReach));
}

/**
 * True for a bracket after the end of a paragraph's last sentence that holds nothing but references: `(par. 18)`. It says where the
 * paragraph was taken from.
 */
export function isSourcingNote(text: string, start: number, end: number): boolean {
  const opens = /[.!?;”"»][ \u00A0]{0,2}[([]$/u.test(text.slice(Math.max(0, start - 4), start));
  return opens && /^[)\]][.;\s]*$/u.test(text.slice(end, end + 12));
}

/** In UTF-16 units: a possessive and two words after it. */
const possessiveReach = 80;
const possessive = /(?:^|[\s(])(?:in its|en sus?|dans s(?:on|a|es)|em seus?|em suas?|à son|in their|dans leurs?)\s(?:\p{L}+\s){0,2}$/iu;

const linkAfter = /^[\s,]*(?:(?:above|below|thereof|supra|ci-dessus)[\s,]+)?(?:of|to|de|du|des|del|da|do|dos|das|d['’]|from|in|en|dans|em|à)\s?(?:the|la|las|los|el|le|les|l['’]|its|sa|son|ses|sus?|said|that|such|dicha|dicho|ladite|o|a|os|as)?\s*/iu;

function isNamedAfter(after: string): boolean {
  if (/^\s(?:thereof|ibid)/iu.test(after)) return true;
  if (/^\s?(?:dudit|de ladite|de dich[oa]|of (?:that|the said|such))\s/iu.test(after)) return true;
  const link = linkAfter.exec(after);
  if (!link) return false;
  const rest = after.slice(link[0].length);
  if (ownText.test(rest) || /^pr[ée]sente?\b/iu.test(rest)) return false;
  const [first = '', second = ''] = rest.split(/[\s,.;:()]+/u);
  if (isOtherText(first) || /^[“"«]/u.test(first)) return true;
  return /^(?:\p{Lu}{2,}[-/]?[\p{Lu}\d]*[/.]|\p{L}+\/\S*\d)/u.test(first) || (/^\p{L}+(?:i[èe]me|th|nd|rd|second|segund[oa]|primer|premi[èe]re?)$/iu.test(first) && isOtherText(second)) || (/^(?:\p{Ll}+|\d{4})$/u.test(first) && first.length < 14 && isOtherText(second) && !/^(?:and|et|y|e|que|that|which|by|par|por)$/u.test(first));
}

function isOtherText(word: string): boolean {
  return otherText.test(foldLetters(word.replaceAll(/^[“"«(‘]+|[”"»),.;:’]+$/gu, '')));
}

const nameWord = /^[“"«(]*(?:\p{Lu}\S*|\S*\d\S*|de|du|des|del|d[ao]s?|la|le|les|los|las|el|of|the|on|sur|sobre|para|pour|for|contre|contra|against|and|et|y|e|en|em|n[°º.]o?|no\.|ad)[”"»),]*$/u;

/** Walks back over the words of a name that ends, with a comma or an opening bracket, right before the reference. */
function isNamedBefore(before: string): boolean {
  const head = /[,(:]\s*(?:(?:and|y|et|e)\s)?(?:(?:in particular|notably|especially|notamment|en particulier|en particular|en especial|especialmente|em particular|nomeadamente|in|en|dans|em|à|a)\s)?(?:(?:its|sus?|ses|son|sa|leurs?|seus?|suas?|the|les?|l[ao]s?|el|l['’])\s?)?$/iu.exec(before);
  if (!head) return false;
  const words = before.slice(0, head.index).split(/\s+/u).filter((word) => word !== '');
  for (const [index, word] of words.toReversed().slice(0, 16).entries()) {
    const above = words[words.length - 2 - index] ?? '';
    if (isOtherText(word) || /\p{Lu}{2,}[^\s]*\/\S*\d/u.test(word)) return !ownText.test(above.toLowerCase());
    if (!nameWord.test(word) || /[.;:]$/u.test(word) && word.length > 4) return false;
  }
  return false;
}
