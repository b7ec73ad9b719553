/** How a language says numbers from 1 to 32,767, in small letters. */
export type NumberWords = {
  /** `twenty-one`. */
  readonly cardinal: (value: number) => string;
  /** `twenty-first`. */
  readonly ordinal: (value: number) => string;
  /** `21st`. */
  readonly short: (value: number) => string;
};

/** The word at a place of a list that has one for every place asked for. */
export function wordAt(words: readonly string[], place: number): string {
  return words[place] ?? '';
}

/** The words of a number's parts, without those that say nothing. */
export function joinWords(parts: readonly string[], between = ' '): string {
  return parts.filter((part) => part !== '').join(between);
}
