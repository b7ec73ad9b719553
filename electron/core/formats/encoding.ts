import iconv from 'iconv-lite';
import { detect } from 'jschardet';
import type { TextEncoding } from '../../../shared/model/document.ts';

/** `encoding` is a lower-case name as people write it (`windows-1252`); `isGuess`: nothing in the file says so. */
export type DecodedText = { readonly text: string; readonly encoding: string; readonly isGuess: boolean };

/** What is said of the encoding of a text: by a person, who is believed, or by the file of itself. */
export type SaidEncoding = { readonly chosen?: TextEncoding | undefined; readonly declared?: string | undefined };

/**
 * Bytes of a text file as text, without its byte order mark.
 * Asked in turn: a person's choice, the mark, UTF-32 and UTF-16 by their zero bytes or by how few of their upper bytes differ,
 * UTF-8 (which text in another encoding cannot imitate), what the file declares of itself, and last the statistics of its letters.
 * Never throws: bytes that fit nothing become U+FFFD.
 */
export function decodeText(bytes: Uint8Array, { chosen, declared }: SaidEncoding = {}): DecodedText {
  if (chosen !== undefined) return { text: iconv.decode(bytes, chosen), encoding: chosen, isGuess: false };
  const certain = decodeMarked(bytes) ?? decodeByZeros(bytes) ?? decodeUtf16(bytes) ?? decodeUtf8(bytes);
  if (certain) return certain;
  const named = declared === undefined ? undefined : knownName(declared);
  // A page that declares UTF-8 and is not quite UTF-8 has a few bad bytes, not another encoding.
  if (named !== undefined && named !== 'utf-8') return { text: iconv.decode(bytes, named), encoding: named, isGuess: false };
  if (named === 'utf-8' || isNearlyUtf8(bytes)) return { text: new TextDecoder().decode(bytes), encoding: 'utf-8', isGuess: true };
  const encoding = guessEncoding(bytes);
  return { text: iconv.decode(bytes, encoding), encoding, isGuess: true };
}

const byteOrderMarks = [
  { encoding: 'utf-8', mark: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-32le', mark: [0xff, 0xfe, 0, 0] },
  { encoding: 'utf-32be', mark: [0, 0, 0xfe, 0xff] },
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const;

function decodeMarked(bytes: Uint8Array): DecodedText | undefined {
  const found = byteOrderMarks.find(({ mark }) => mark.every((value, at) => bytes[at] === value));
  return found && { text: iconv.decode(bytes.subarray(found.mark.length), found.encoding), encoding: found.encoding, isGuess: false };
}

const sampleSize = 64 * 1024;

/** Where in every four bytes text in an encoding has zeros, and where letters. */
const zeroPlaces = [
  { encoding: 'utf-32le', zero: [2, 3], letter: [0] },
  { encoding: 'utf-32be', zero: [0, 1], letter: [3] },
  { encoding: 'utf-16le', zero: [1, 3], letter: [0, 2] },
  { encoding: 'utf-16be', zero: [0, 2], letter: [1, 3] },
] as const;

/** Latin text in UTF-16 has a zero in every other byte, any text in UTF-32 in at least one of four; text in any other encoding has none. */
function decodeByZeros(bytes: Uint8Array): DecodedText | undefined {
  const sample = bytes.subarray(0, sampleSize);
  const zeros = [0, 0, 0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 4] = (zeros[at % 4] ?? 0) + 1;
  const quarter = Math.max(sample.length / 4, 1);
  const isAt = (places: readonly number[]): boolean => places.every((place) => (zeros[place] ?? 0) > quarter * 0.8);
  const isNowhereAt = (places: readonly number[]): boolean => places.every((place) => (zeros[place] ?? 0) < quarter * 0.1);
  const found = zeroPlaces.find(({ zero, letter }) => isAt(zero) && isNowhereAt(letter));
  const encoding = found?.encoding;
  return encoding && { text: iconv.decode(bytes, encoding), encoding, isGuess: true };
}

/**
 * Text in UTF-16 that is not Latin: the upper bytes of its letters are of one or two blocks (Cyrillic, Arabic, Greek), or all of the blocks of
 * ideographs, and among them stand spaces, figures and line ends with a zero, which text in another encoding has nowhere.
 */
function decodeUtf16(bytes: Uint8Array): DecodedText | undefined {
  if (bytes.length < 8 || bytes.length % 2 !== 0) return undefined;
  const sample = bytes.subarray(0, sampleSize & ~1);
  const encoding = (['utf-16le', 'utf-16be'] as const).find((name) => isUtf16(sample, name === 'utf-16le' ? 1 : 0));
  return encoding && { text: iconv.decode(bytes, encoding), encoding, isGuess: true };
}

function isUtf16(sample: Uint8Array, upper: 0 | 1): boolean {
  const uppers = new Map<number, number>();
  let plain = 0;
  let ideographs = 0;
  for (let at = 0; at + 1 < sample.length; at += 2) {
    const high = sample[at + upper] ?? 0;
    if (high === 0 && isPlain(sample[at + 1 - upper] ?? 0)) plain += 1;
    else if (isIdeographic(high)) ideographs += 1;
    else if (high > 0 && high < 0x20) uppers.set(high, (uppers.get(high) ?? 0) + 1);
  }
  const [first = 0, second = 0] = [...uppers.values()].toSorted((one, other) => other - one);
  const enough = (sample.length / 2) * 0.97;
  return plain > 0 && ((first > 0 && first + second + plain > enough) || (ideographs > 0 && ideographs + plain > enough));
}

/** ASCII that is printed, and line ends. */
const isPlain = (byte: number): boolean => (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d;

/** The upper bytes of ideographs, their punctuation and wide letters. */
const isIdeographic = (byte: number): boolean => byte === 0x30 || byte === 0xff || (byte >= 0x4e && byte <= 0x9f);

function decodeUtf8(bytes: Uint8Array): DecodedText | undefined {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8', isGuess: false };
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** A long UTF-8 text with one damaged place: nearly every byte above ASCII belongs to a sound sequence. */
function isNearlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder().decode(bytes.subarray(0, 4 * sampleSize));
  const sound = text.match(/[\u0080-\uFFFC]/g)?.length ?? 0;
  const bad = text.match(/\uFFFD/g)?.length ?? 0;
  return sound > bad * 20;
}

/** Encodings a treaty text may have been saved in; without the list, rarities win on short texts. */
const plausible = [
  'windows-1250', 'windows-1251', 'windows-1252', 'windows-1253', 'windows-1254', 'windows-1255', 'windows-1256', 'windows-1257',
  'iso-8859-1', 'iso-8859-2', 'iso-8859-15', 'mac-roman', 'cp850', 'cp437', 'koi8-r', 'gb18030', 'big5', 'shift_jis', 'euc-jp', 'euc-kr',
];

/** Encodings read as a wider one that agrees on every printable character of theirs which matters here, and names people do not write. */
const wider: Readonly<Record<string, string>> = { 'iso-8859-1': 'windows-1252', ascii: 'windows-1252', cp437: 'cp850', macroman: 'mac-roman', macintosh: 'mac-roman' };

function guessEncoding(bytes: Uint8Array): string {
  const guess = detect(bytes.subarray(0, sampleSize), { detectEncodings: plausible }).encoding;
  return (guess !== null ? knownName(guess) : undefined) ?? 'windows-1252';
}

function knownName(name: string): string | undefined {
  const lower = name.trim().toLowerCase();
  const known = lower === 'utf8' ? 'utf-8' : (wider[lower] ?? lower);
  return iconv.encodingExists(known) ? known : undefined;
}
