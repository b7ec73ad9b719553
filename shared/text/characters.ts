/** What a UTF-16 code unit is to the tokeniser. Surrogates count as letters, so that a pair is never cut. */
export const space = 0;
export const letter = 1;
export const digit = 2;
/** A letter of a script written without spaces between words (Han, kana, Thai, Lao, Khmer, Myanmar). */
export const unspaced = 3;
/** Something that belongs to the character before it: a combining mark, a joiner, a variation selector. */
export const mark = 4;
const other = 5;

const unknown = 255;
/** Classes of the units met so far, for loops too hot for a call: a unit not looked up yet has none of the classes. */
export const knownClasses = new Uint8Array(0x10000).fill(unknown);
const zeroWidthJoiner = 0x200d;

const isSpace = /[\s\u200B]/u;
const isMark = /\p{M}|\u200C|\u200D|\u2060|\u00AD/u;
const isUnspaced = /[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Thai}\p{scx=Lao}\p{scx=Khmer}\p{scx=Myanmar}]/u;
const isLetterOrNumber = /[\p{L}\p{N}]/u;
const isDigit = /\p{Nd}/u;
const isAstralMark = /^[\p{M}\p{Emoji_Modifier}]/u;

function classify(code: number): number {
  const character = String.fromCharCode(code);
  if (code >= 0xd800 && code <= 0xdfff) return letter;
  if (isSpace.test(character)) return space;
  if (isMark.test(character)) return mark;
  if (isDigit.test(character)) return digit;
  if (!isLetterOrNumber.test(character)) return other;
  return isUnspaced.test(character) ? unspaced : letter;
}

/** The class of one UTF-16 code unit; looked up once per unit and remembered. */
export function characterClass(code: number): number {
  const known = knownClasses[code]!;
  return known === unknown ? (knownClasses[code] = classify(code)) : known;
}

/** Whether a text holds anything that can be said aloud: a letter or a number. */
export function hasWord(text: string): boolean {
  return isLetterOrNumber.test(text);
}

/**
 * Where the character standing before `from` really ends: past combining marks, variation selectors, emoji modifiers,
 * and past whatever a zero-width joiner ties to it.
 */
export function endOfCluster(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (characterClass(code) === mark) at += 1;
    else if (at > 0 && text.charCodeAt(at - 1) === zeroWidthJoiner && characterClass(code) !== space) at += unitsAt(text, at);
    else if (code >= 0xd800 && code <= 0xdbff && isAstralMark.test(text.slice(at, at + 2))) at += 2;
    else break;
  }
  return at;
}

function unitsAt(text: string, at: number): number {
  return text.codePointAt(at)! > 0xffff ? 2 : 1;
}
