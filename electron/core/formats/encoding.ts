import iconv from 'iconv-lite';
import { detect } from 'jschardet';

/** `encoding` is a lower-case name as people write it (`windows-1252`); `isGuess`: nothing in the file says so. */
export type DecodedText = { readonly text: string; readonly encoding: string; readonly isGuess: boolean };

/**
 * Bytes of a text file as text, without its byte order mark.
 * Asked in turn: the mark, UTF-16 by its zero bytes, UTF-8 (which text in another encoding cannot imitate),
 * what the file declares of itself, and last the statistics of its letters.
 * Never throws: bytes that fit nothing become U+FFFD.
 */
export function decodeText(bytes: Uint8Array, declared?: string): DecodedText {
  const certain = decodeMarked(bytes) ?? decodeUtf16(bytes) ?? decodeUtf8(bytes);
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

/** Latin text in UTF-16 has a zero in every other byte; text in any other encoding has none. */
function decodeUtf16(bytes: Uint8Array): DecodedText | undefined {
  const sample = bytes.subarray(0, sampleSize);
  const zeros = [0, 0];
  for (const [at, byte] of sample.entries()) if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = zeros;
  const half = sample.length / 2;
  const encoding = odd > half * 0.4 && even < half * 0.05 ? 'utf-16le' : even > half * 0.4 && odd < half * 0.05 ? 'utf-16be' : undefined;
  return encoding && { text: iconv.decode(bytes, encoding), encoding, isGuess: true };
}

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

/** Encodings read as a wider one that agrees on every printable character of theirs which matters here. */
const wider: Readonly<Record<string, string>> = { 'iso-8859-1': 'windows-1252', ascii: 'windows-1252', cp437: 'cp850' };

function guessEncoding(bytes: Uint8Array): string {
  const guess = detect(bytes.subarray(0, sampleSize), { detectEncodings: plausible }).encoding;
  return (guess !== null ? knownName(guess) : undefined) ?? 'windows-1252';
}

function knownName(name: string): string | undefined {
  const lower = name.trim().toLowerCase();
  const known = lower === 'utf8' ? 'utf-8' : (wider[lower] ?? lower);
  return iconv.encodingExists(known) ? known : undefined;
}
