/**
 * True when lines are cut at a margin: within runs of lines most reach towards the longest and few end a sentence,
 * and the longest is at most 100 characters.
 */
export function isHardWrapped(lines: readonly string[]): boolean {
  const longest = lines.reduce((length, line) => Math.max(length, line.trimEnd().length), 0);
  if (longest < 50 || longest > 100) return false;
  const inner = lines.filter((line, index) => line.trim() !== '' && (lines[index + 1] ?? '').trim() !== '');
  const full = inner.filter((line) => line.trimEnd().length >= longest * 0.75);
  const ended = inner.filter((line) => /[.;:!?]$/u.test(line.trimEnd()));
  return inner.length >= 4 && full.length >= inner.length * 0.6 && ended.length < inner.length * 0.4;
}

const numbered = /^\s*(?:\d{1,3}(?:\s(?:bis|ter|quater))?[.)]|\(?[a-z]{1,4}[.)]|[•·*–-])\s+\S/u;

/**
 * Joins the lines of each run between empty lines; a line that opens with a number or bullet starts a paragraph of its own.
 * A word cut at the margin is made whole when the whole word stands elsewhere in the text, else its hyphen is kept.
 */
export function unwrapLines(lines: readonly string[]): readonly string[] {
  const words = new Set(lines.join(' ').toLowerCase().match(/\p{L}+/gu));
  const paragraphs: string[][] = [];
  let isOpen = false;
  for (const line of lines) {
    const last = paragraphs.at(-1);
    if (line.trim() === '') isOpen = false;
    else if (isOpen && last && !numbered.test(line)) last.push(line.trim());
    else {
      paragraphs.push([line.trim()]);
      isOpen = true;
    }
  }
  return paragraphs.map((parts) => parts.map((part, index) => joinAtMargin(part, parts[index + 1], words)).join(''));
}

/** A line as it stands before the next: with a space, or at a cut word with or without its hyphen. */
function joinAtMargin(line: string, next: string | undefined, words: ReadonlySet<string>): string {
  if (next === undefined) return line;
  const cut = /(\p{L}+)-$/u.exec(line);
  const head = /^\p{Ll}+/u.exec(next);
  if (!cut || !head) return `${line} `;
  return words.has(`${cut[1] ?? ''}${head[0]}`.toLowerCase()) ? line.slice(0, -1) : line;
}
