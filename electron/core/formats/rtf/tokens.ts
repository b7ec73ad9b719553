/** What hears the tokens of an RTF file, in order (RTF 1.9.1, "RTF Syntax"). */
export type TokenSink = {
  readonly open: () => void;
  readonly close: () => void;
  /** A control word or sign; `value` is undefined where none is written. */
  readonly control: (word: string, value: number | undefined) => void;
  /** Bytes of text from one place in the file to another, line ends left out. */
  readonly text: (start: number, end: number) => void;
  /** One byte of text written as two hexadecimal digits. */
  readonly byte: (value: number) => void;
  /** Called now and then with the place reached. */
  readonly progress: (at: number) => void;
};

const signs = { open: 0x7b, close: 0x7d, backslash: 0x5c, quote: 0x27, space: 0x20, hyphen: 0x2d, lf: 0x0a, cr: 0x0d } as const;

const isLetter = (byte: number): boolean => (byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a);
const isDigit = (byte: number): boolean => byte >= 0x30 && byte <= 0x39;

const longestWord = 40;
const longestNumber = 10;
const progressStep = 256 * 1024;

/** Splits a file into tokens; binary data are passed over. Never throws: what cannot be a token is taken as text or left out. */
export function readTokens(bytes: Uint8Array, sink: TokenSink): void {
  let at = 0;
  let reported = 0;
  while (at < bytes.length) {
    if (at - reported >= progressStep) {
      reported = at;
      sink.progress(at);
    }
    const byte = bytes[at];
    if (byte === signs.open || byte === signs.close) {
      if (byte === signs.open) sink.open();
      else sink.close();
      at += 1;
    } else if (byte === signs.backslash) at = readControl(bytes, at + 1, sink);
    else if (byte === signs.cr || byte === signs.lf) at += 1;
    else {
      const start = at;
      while (at < bytes.length && !isSign(bytes[at] ?? 0)) at += 1;
      sink.text(start, at);
    }
  }
}

const isSign = (byte: number): boolean => byte === signs.open || byte === signs.close || byte === signs.backslash || byte === signs.cr || byte === signs.lf;

/** Reads what follows a backslash and gives the place after it. */
function readControl(bytes: Uint8Array, start: number, sink: TokenSink): number {
  const first = bytes[start] ?? 0;
  if (first === signs.quote) {
    const value = Number.parseInt(String.fromCharCode(bytes[start + 1] ?? 0, bytes[start + 2] ?? 0), 16);
    if (Number.isNaN(value)) return start + 1;
    sink.byte(value);
    return start + 3;
  }
  if (!isLetter(first)) {
    // A backslash before the end of a line ends a paragraph.
    sink.control(first === signs.cr || first === signs.lf ? 'par' : String.fromCharCode(first), undefined);
    return start + 1;
  }
  const numberStart = endOf(bytes, start, isLetter, longestWord);
  const word = asciiOf(bytes, start, numberStart);
  const digitStart = bytes[numberStart] === signs.hyphen && isDigit(bytes[numberStart + 1] ?? 0) ? numberStart + 1 : numberStart;
  const end = endOf(bytes, digitStart, isDigit, longestNumber);
  const value = end === numberStart ? undefined : Number(asciiOf(bytes, numberStart, end));
  const next = bytes[end] === signs.space ? end + 1 : end;
  if (word === 'bin') return next + Math.max(value ?? 0, 0);
  sink.control(word, value);
  return next;
}

/** The place after the bytes of a kind from one on, at most so many. */
function endOf(bytes: Uint8Array, start: number, isKind: (byte: number) => boolean, most: number): number {
  let at = start;
  while (at < bytes.length && at - start < most && isKind(bytes[at] ?? 0)) at += 1;
  return at;
}

function asciiOf(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += 1) text += String.fromCharCode(bytes[at] ?? 0);
  return text;
}
