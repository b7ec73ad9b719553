/**
 * Splits lines at form feeds and drops what repeats at the head or foot of pages: a line that is the first or last
 * of at least three pages, figures aside. Without form feeds every line stays.
 */
export function dropRunningHeads(lines: readonly string[]): readonly string[] {
  const pages = lines.join('\n').split('\f').map((page) => page.split('\n'));
  if (pages.length < 3) return pages.flat();
  const repeated = repeatedEdges(pages);
  return pages.flatMap((page) => {
    const edges = edgesOf(page).filter((index) => repeated.has(patternOf(page[index] ?? '')));
    return page.filter((_, index) => !edges.includes(index));
  });
}

function repeatedEdges(pages: readonly (readonly string[])[]): ReadonlySet<string> {
  const counts = new Map<string, number>();
  for (const page of pages) {
    for (const pattern of new Set(edgesOf(page).map((index) => patternOf(page[index] ?? '')))) counts.set(pattern, (counts.get(pattern) ?? 0) + 1);
  }
  return new Set([...counts].filter(([pattern, count]) => count >= 3 && (/(?:\p{L}.*){4}/u.test(pattern) || /^[-–—\s]*#[-–—\s]*$/u.test(pattern))).map(([pattern]) => pattern));
}

/** The first two and last two lines with words. */
function edgesOf(page: readonly string[]): readonly number[] {
  const written = page.flatMap((line, index) => (line.trim() === '' ? [] : [index]));
  return [...new Set([...written.slice(0, 2), ...written.slice(-2)])];
}

function patternOf(line: string): string {
  return line.trim().replaceAll(/\d+/gu, '#').replaceAll(/\s+/gu, ' ');
}
