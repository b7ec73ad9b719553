import { inventParagraph, inventSentence } from './invented-text.ts';
import type { Token } from './model.ts';
import { chooseWord, choosePlace, clauseEnds, copyWords, isProse, isWord, mayInsertAt, newWords, replaceWords, setTokens, type Workshop } from './workshop.ts';

/** Words that are new here: a stock phrase, a few words of the same text, or a sentence. */
function freshWords(shop: Workshop): Token[] {
  const { chance, words, draft } = shop;
  if (chance.is(0.35)) return newWords(shop, chance.of(words.phrases));
  if (chance.is(0.3)) return newWords(shop, chance.of(words.objects));
  if (chance.is(0.15)) return newWords(shop, inventSentence(words, chance));
  const { tokens } = chance.of(draft);
  const from = chance.below(tokens.length);
  const taken = tokens.slice(from, from + 1 + chance.below(5));
  return taken.some((token) => isWord(token)) && isBalanced(taken) ? afterSpace(copyWords(shop, taken)) : newWords(shop, chance.of(words.alternatives));
}

const afterSpace = (words: readonly Token[]): Token[] => words.map((token, at) => (at === 0 ? { ...token, lead: ' ' } : token));

function insertAt(shop: Workshop, place: number, at: number, words: readonly Token[]): boolean {
  if (!mayInsertAt(shop, shop.draft[place]!.tokens, at)) return false;
  replaceWords(shop, place, at, 0, words);
  return true;
}

/** Puts a few new words into a paragraph. */
export function insertWords(shop: Workshop): boolean {
  const place = choosePlace(shop, isProse);
  return place >= 0 && insertAt(shop, place, chooseWord(shop, shop.draft[place]!.tokens), freshWords(shop));
}

/** Takes out one to eight words, or a clause. */
export function deleteWords(shop: Workshop): boolean {
  const { chance } = shop;
  const place = choosePlace(shop, isProse);
  if (place < 0) return false;
  const { tokens } = shop.draft[place]!;
  const [from, to] = chance.is(0.25) ? clauseOf(shop, tokens) : [chooseWord(shop, tokens), -1];
  const count = to > from ? to - from : Math.min(1 + chance.below(8), tokens.length - from);
  if (count >= tokens.length || !isBalanced(tokens.slice(from, from + count))) return false;
  replaceWords(shop, place, from, count, []);
  return true;
}

function isBalanced(tokens: readonly Token[]): boolean {
  return tokens.every(({ text }) => text !== '[' && text !== ']');
}

function clauseOf(shop: Workshop, tokens: readonly Token[]): readonly [number, number] {
  const ends = [0, ...clauseEnds(tokens), tokens.length];
  const turn = shop.chance.below(ends.length - 1);
  return [ends[turn]!, ends[turn + 1]!];
}

/** Writes one to four words otherwise, at one place or several. Words written here before are left: nothing comes back by chance. */
export function rewordWords(shop: Workshop): boolean {
  const { chance } = shop;
  const place = choosePlace(shop, isProse);
  if (place < 0) return false;
  let hasChanged = false;
  for (let turn = chance.is(0.7) ? 1 : 2 + chance.below(5); turn > 0; turn -= 1) {
    const { tokens } = shop.draft[place]!;
    const from = chooseWord(shop, tokens);
    const taken = tokens.slice(from, from + 1 + chance.below(4));
    const isOriginal = taken.every(({ id }) => id < shop.lastOriginal);
    const words = chance.is(0.5) ? newWords(shop, chance.of(shop.words.alternatives)) : freshWords(shop);
    if (!isOriginal || !isBalanced(taken) || taken.every((token) => !isWord(token)) || shareWords(taken, words)) continue;
    replaceWords(shop, place, from, taken.length, words);
    hasChanged = true;
  }
  return hasChanged;
}

/** Writes most of a paragraph anew, every third word or so staying. */
export function rewordParagraph(shop: Workshop): boolean {
  const { chance } = shop;
  const place = choosePlace(shop, (paragraph) => isProse(paragraph) && isBalanced(paragraph.tokens) && paragraph.tokens.every(({ id }) => id < shop.lastOriginal));
  if (place < 0) return false;
  const { tokens } = shop.draft[place]!;
  const share = 0.3 + 0.5 * (chance.below(100) / 100);
  const stock = newWords(shop, inventParagraph(shop.words, chance)).filter((token) => isWord(token));
  const words = tokens.map((token) => (isWord(token) && chance.is(share) ? { ...chance.of(stock), id: shop.identities.next(), lead: token.lead } : token));
  setTokens(shop, place, words.map((token, at) => (token.id !== tokens[at]!.id && token.text.toLowerCase() === tokens[at]!.text.toLowerCase() ? tokens[at]! : token)));
  return true;
}

function shareWords(left: readonly Token[], right: readonly Token[]): boolean {
  const words = new Set(left.filter((token) => isWord(token)).map(({ text }) => text.toLowerCase()));
  return right.some(({ text }) => words.has(text.toLowerCase()));
}

/** Sets brackets around words, a clause or a paragraph; or lifts a pair, or takes it out with what it holds; or opens an alternative. */
export function setBrackets(shop: Workshop): boolean {
  const { chance } = shop;
  const isLifted = chance.is(0.3);
  const place = choosePlace(shop, (paragraph) => isProse(paragraph) && (!isLifted || pairOf(paragraph.tokens) !== null));
  if (place < 0) return false;
  const { tokens } = shop.draft[place]!;
  const pair = pairOf(tokens);
  if (isLifted && pair !== null) return liftBrackets(shop, place, pair);
  const from = chance.is(0.2) ? 0 : chooseWord(shop, tokens);
  const to = from === 0 ? tokens.length : Math.min(tokens.length, from + 1 + chance.below(10));
  const held = tokens.slice(from, to);
  if (!isBalanced(held)) return false;
  const [open, slash, close] = newWords(shop, '[/]');
  const alternative = chance.is(0.3) ? [slash!, ...newWords(shop, chance.of(shop.words.alternatives)).map((token, at) => (at === 0 ? { ...token, lead: '' } : token))] : [];
  const first = { ...held[0]!, lead: '' };
  replaceWords(shop, place, from, held.length, [{ ...open!, lead: held[0]!.lead }, first, ...held.slice(1), ...alternative, { ...close!, lead: '' }]);
  return true;
}

function liftBrackets(shop: Workshop, place: number, [open, close]: readonly [number, number]): boolean {
  const { tokens } = shop.draft[place]!;
  if (shop.chance.is(0.3) && close - open + 1 < tokens.length) {
    replaceWords(shop, place, open, close - open + 1, []);
    return true;
  }
  const held = tokens.slice(open + 1, close);
  if (held.length === 0) return false;
  setTokens(shop, place, [...tokens.slice(0, open), { ...held[0]!, lead: tokens[open]!.lead }, ...held.slice(1), ...tokens.slice(close + 1)]);
  return true;
}

/** The first pair of brackets that holds no other. */
function pairOf(tokens: readonly Token[]): readonly [number, number] | null {
  const close = tokens.findIndex(({ text }) => text === ']');
  const open = tokens.slice(0, Math.max(0, close)).findLastIndex(({ text }) => text === '[');
  return open < 0 ? null : [open, close];
}

/** Writes a clause a second time: right after itself, elsewhere in its paragraph, or in another; now and then with a word of its own. */
export function duplicateClause(shop: Workshop): boolean {
  const { chance } = shop;
  const place = choosePlace(shop, isProse);
  if (place < 0) return false;
  const { tokens } = shop.draft[place]!;
  const [from, to] = chance.is(0.5) ? clauseOf(shop, tokens) : wordsFrom(shop, tokens);
  const taken = tokens.slice(from, to);
  if (taken.length < 2 || !isBalanced(taken)) return false;
  const copies = afterSpace(copyWords(shop, taken, taken.length * 2 >= tokens.length));
  const words = chance.is(0.3) ? [...copies, ...newWords(shop, chance.of(shop.words.alternatives))] : copies;
  if (chance.is(0.3)) return insertAt(shop, place, to, words);
  const other = chance.is(0.4) ? place : choosePlace(shop, isProse);
  return other >= 0 && insertAt(shop, other, chance.below(shop.draft[other]!.tokens.length), words);
}

function wordsFrom(shop: Workshop, tokens: readonly Token[]): readonly [number, number] {
  const from = chooseWord(shop, tokens);
  return [from, Math.min(tokens.length, from + 3 + shop.chance.below(12))];
}

/** Puts one phrase, as like as not one that is all over the text, into several paragraphs. */
export function repeatPhrase(shop: Workshop): boolean {
  const { chance } = shop;
  const from = choosePlace(shop, isProse);
  if (from < 0) return false;
  const { tokens } = shop.draft[from]!;
  const [first, last] = wordsFrom(shop, tokens);
  const own = tokens.slice(first, Math.min(last, first + 7));
  const isStock = chance.is(0.5) || !isBalanced(own);
  const stock = chance.of(shop.words.phrases);
  let hasChanged = false;
  for (let turn = 1 + chance.below(4); turn > 0; turn -= 1) {
    const place = choosePlace(shop, isProse);
    if (place < 0) continue;
    const words = isStock ? newWords(shop, stock) : afterSpace(copyWords(shop, own));
    if (insertAt(shop, place, chooseWord(shop, shop.draft[place]!.tokens), words)) hasChanged = true;
  }
  return hasChanged;
}

/** Moves a clause to another place of its paragraph or into another paragraph. */
export function moveClause(shop: Workshop): boolean {
  const { chance } = shop;
  const place = choosePlace(shop, isProse);
  if (place < 0) return false;
  const { tokens } = shop.draft[place]!;
  const [from, to] = clauseOf(shop, tokens);
  const taken = afterSpace(tokens.slice(from, to));
  if (taken.length < 4 || taken.length > tokens.length - 4 || !isBalanced(taken)) return false;
  const other = chance.is(0.5) ? place : choosePlace(shop, isProse);
  const rest = tokens.toSpliced(from, to - from);
  const target = other === place ? rest : (shop.draft[other]?.tokens ?? []);
  const ends = clauseEnds(target).filter((end) => mayInsertAt(shop, target, end) && (other !== place || end !== from));
  if (other < 0 || ends.length === 0) return false;
  const at = chance.of(ends);
  setTokens(shop, other, target.toSpliced(at, 0, ...taken));
  if (other !== place) setTokens(shop, place, rest);
  return true;
}

/** Sets other apostrophes, quotation marks and spaces; no word changes. */
export function changeTypography(shop: Workshop): boolean {
  const { chance } = shop;
  const isEverywhere = chance.is(0.5);
  const place = isEverywhere ? -1 : choosePlace(shop, isProse);
  const isCurly = shop.draft.some(({ tokens }) => tokens.some(({ text }) => text.includes('’')));
  const retouch = (token: Token): Token => ({
    ...token,
    text: isCurly ? token.text.replaceAll('’', "'") : token.text.replaceAll("'", '’'),
    lead: /^[;:!?%»]/u.test(token.text) && token.lead !== '' ? (token.lead === ' ' ? '\u00A0' : ' ') : token.lead,
  });
  shop.draft = shop.draft.map((paragraph, index) => (isEverywhere || index === place ? { ...paragraph, tokens: paragraph.tokens.map(retouch) } : paragraph));
  return true;
}
