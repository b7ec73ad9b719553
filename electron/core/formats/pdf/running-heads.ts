import type { Line } from './lines.ts';
import type { Rules } from './ruled-tables.ts';

/** `rules` are the straight lines it draws, where its words are upright. */
export type PageLines = { readonly number: number; readonly height: number; readonly lines: readonly Line[]; readonly rules?: Rules };

/** How many of a page's outermost lines may be furniture, and the zones they stand in (share of the height). */
const outermost = 4;
const zone = 0.13;

const pageNumber = /^\W*(?:(?:page|página|pagina|pág\.?|p\.)\s*)?(?:\d{1,4}|[ivxlc]{1,6})(?:\s*(?:\/|of|de|sur|von)\s*\d{1,4})?\W*$/iu;

/**
 * Takes running heads and page numbers away: lines at the top or foot of a page that stand at the same
 * height on other pages with the same words (figures apart), and numbers that count pages.
 */
export function withoutRunningHeads(pages: readonly PageLines[]): { readonly pages: readonly PageLines[]; readonly heads: readonly string[] } {
  const seen = new Map<string, number>();
  for (const page of pages) for (const key of new Set(candidates(page).map(({ line, edge }) => keyOf(line, edge, page)))) seen.set(key, (seen.get(key) ?? 0) + 1);
  const enough = Math.max(2, Math.ceil(pages.length * 0.25));
  const counting = countingLines(pages, enough);
  const heads = new Set<string>();
  const rest = pages.map((page) => {
    const repeated = candidates(page).filter(({ line, edge }) => pages.length > 1 && (seen.get(keyOf(line, edge, page)) ?? 0) >= enough);
    const furniture = new Set(apartFromText(repeated, page));
    for (const { line } of candidates(page)) if (isNumberOfPage(line, page)) furniture.add(line);
    for (const line of page.lines) if (counting.has(line)) furniture.add(line);
    for (const line of furniture) heads.add(line.text.replaceAll(/\s+/g, ' ').trim());
    return { ...page, lines: page.lines.filter((line) => !furniture.has(line)) };
  });
  return { pages: rest, heads: [...heads] };
}

/** First and last lines that hold a number only, one more on each page: they count pages wherever they stand. */
function countingLines(pages: readonly PageLines[], enough: number): ReadonlySet<Line> {
  const series = new Map<string, Line[]>();
  for (const page of pages) {
    const sorted = page.lines.filter((line) => !line.isTurned).toSorted((a, b) => a.y - b.y);
    for (const [edge, line] of [['top', sorted[0]], ['foot', sorted.at(-1)]] as const) {
      const figure = /^\W*(\d{1,4})\W*$/u.exec(line?.text ?? '')?.[1];
      if (line === undefined || figure === undefined) continue;
      const key = `${edge} ${Number(figure) - page.number}`;
      series.set(key, [...(series.get(key) ?? []), line]);
    }
  }
  return new Set([...series.values()].filter((lines) => lines.length >= enough).flat());
}

/** Of lines that repeat, those of an edge where a gap parts them from the text: numbered lines of a form repeat as well. */
function apartFromText(repeated: readonly Candidate[], page: PageLines): Line[] {
  const pitch = usualPitch(page);
  const furniture = new Set(repeated.map(({ line }) => line));
  const text = page.lines.filter((line) => !line.isTurned && !furniture.has(line));
  return (['top', 'foot'] as const).flatMap((edge) => {
    const own = repeated.filter((candidate) => candidate.edge === edge).map(({ line }) => line);
    const nearest = Math.min(...own.flatMap((line) => text.map((other) => Math.abs(other.y - line.y)).filter((distance) => distance > line.size * 0.5)));
    const isOtherSize = own.every((line) => text.every((other) => Math.abs(other.size - line.size) > 0.4));
    const size = own.reduce((most, line) => Math.max(most, line.size), 0);
    return nearest > Math.min(pitch, size * loosePitch) * 1.2 || isOtherSize ? own : [];
  });
}

/** Lines of one text are seldom further apart than this many times their size. */
const loosePitch = 1.6;

/** The distance most lines of a page keep from the one above, in points. */
function usualPitch(page: PageLines): number {
  const heights = page.lines.filter((line) => !line.isTurned).map((line) => line.y).toSorted((a, b) => a - b);
  const distances = heights.flatMap((y, i) => (i > 0 && y - (heights[i - 1] ?? y) > 2 ? [y - (heights[i - 1] ?? y)] : [])).toSorted((a, b) => a - b);
  return distances[distances.length >> 1] ?? 0;
}

type Candidate = { readonly line: Line; readonly edge: 'top' | 'foot' };

function candidates(page: PageLines): Candidate[] {
  const sorted = page.lines.filter((line) => !line.isTurned).toSorted((a, b) => a.y - b.y);
  const top = sorted.slice(0, outermost).filter((line) => line.y < page.height * zone);
  const foot = sorted.slice(-outermost).filter((line) => line.y > page.height * (1 - zone));
  return [...top.map((line) => ({ line, edge: 'top' as const })), ...foot.map((line) => ({ line, edge: 'foot' as const }))];
}

function keyOf(line: Line, edge: string, page: PageLines): string {
  const height = Math.round((edge === 'top' ? line.y : page.height - line.y) / 6);
  return `${edge} ${height} ${line.text.replaceAll(/\d+/g, '#').replaceAll(/\s+/g, ' ').trim()}`;
}

/** Whether words only number a page. */
export function isPageNumber(words: string): boolean {
  return pageNumber.test(words);
}

function isNumberOfPage(line: Line, page: PageLines): boolean {
  return isPageNumber(line.text) && (line.y < page.height * 0.09 || line.y > page.height * 0.9);
}
