import { eld } from 'eld/extrasmall';

/** Below this many letters a guess is as often wrong as right between neighbours such as Spanish and Portuguese. */
const fewestLetters = 120;
const sampleSize = 20_000;

/**
 * The language of a text as an ISO 639-1 code, or null when there is too little text or the guess is not a safe one.
 * By letter sequences (Nito-ELD). The middle of a long text is asked: its beginning is mastheads and names.
 */
export function detectLanguage(text: string): string | null {
  const from = Math.max(0, Math.floor((text.length - sampleSize) / 2));
  const sample = text.slice(from, from + sampleSize);
  if ((sample.match(/\p{L}/gu)?.length ?? 0) < fewestLetters) return null;
  const guess = eld.detect(sample);
  return guess.language !== '' && guess.isReliable() ? guess.language : null;
}
