const accented = /[\u00C0-\u024F]/gu;
const marks = /\p{M}/gu;

/** Words in small letters without accents and with plain apostrophes, each character where it stood: what is found in them stands at the same place in the words. */
export function foldLetters(words: string): string {
  const folded = words.replaceAll(accented, baseOf).replaceAll('’', "'").toLowerCase();
  return folded.length === words.length ? folded : words;
}

function baseOf(letter: string): string {
  const base = letter.normalize('NFD').replaceAll(marks, '');
  return base.length === letter.length ? base : letter;
}
