/** Where a pattern stands in a text, with how many characters wrong, in UTF-16 units. */
export type Found = { readonly start: number; readonly end: number; readonly errors: number };

/** All exact places of a pattern; where there is none, those with the fewest errors, if not more than `mostErrors`. */
export function searchText(text: string, pattern: string, mostErrors: number): Found[] {
  const exact: Found[] = [];
  for (let start = text.indexOf(pattern); start !== -1; start = text.indexOf(pattern, start + 1)) exact.push({ start, end: start + pattern.length, errors: 0 });
  if (exact.length > 0) return exact;
  const { errors, ends } = bestEnds(text, pattern, mostErrors);
  return ends.map((end) => ({ start: startOf(text, pattern, end, errors), end, errors }));
}

/** How well a pattern is found in a text, 0 to 1. */
export function likeness(text: string, pattern: string): number {
  if (text === '' || pattern === '') return 0;
  if (text.includes(pattern)) return 1;
  const { errors, ends } = bestEnds(text, pattern, pattern.length);
  return ends.length === 0 ? 0 : 1 - errors / pattern.length;
}

function startOf(text: string, pattern: string, end: number, errors: number): number {
  const head = text.slice(Math.max(0, end - pattern.length - errors), end);
  const { ends } = bestEnds(reversed(head), reversed(pattern), errors);
  return end - Math.max(...ends);
}

const reversed = (text: string): string => text.split('').toReversed().join('');

/**
 * The ends of the matches with the fewest errors (insertions, deletions, substitutions), by bit vectors in blocks of 32 rows:
 * G. Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic programming", J. ACM 46 (1999).
 */
function bestEnds(text: string, pattern: string, mostErrors: number): { readonly errors: number; readonly ends: readonly number[] } {
  const blockCount = Math.ceil(pattern.length / 32);
  const equals = equalRows(pattern, blockCount);
  const none = new Int32Array(blockCount);
  const plus = new Int32Array(blockCount).fill(-1);
  const minus = new Int32Array(blockCount);
  const lastRow = 1 << ((pattern.length - 1) % 32);
  let score = pattern.length;
  let errors = Math.floor(mostErrors);
  let ends: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const rows = equals.get(text.charCodeAt(at)) ?? none;
    let carry = 0;
    for (let block = 0; block < blockCount; block += 1) {
      const [before, behind] = [plus[block]!, minus[block]!];
      const below = carry < 0 ? 1 : 0;
      const equal = rows[block]! | below;
      const vertical = equal | behind;
      const horizontal = (((equal & before) + before) ^ before) | equal;
      let up = behind | ~(horizontal | before);
      let down = before & horizontal;
      const edge = block === blockCount - 1 ? lastRow : 1 << 31;
      const next = ((up & edge) === 0 ? 0 : 1) - ((down & edge) === 0 ? 0 : 1);
      up = (up << 1) | (carry > 0 ? 1 : 0);
      down = (down << 1) | below;
      plus[block] = down | ~(vertical | up);
      minus[block] = up & vertical;
      carry = next;
    }
    score += carry;
    if (score > errors) continue;
    if (score < errors) ends = [];
    errors = score;
    ends.push(at + 1);
  }
  return { errors, ends };
}

function equalRows(pattern: string, blockCount: number): ReadonlyMap<number, Int32Array> {
  const rows = new Map<number, Int32Array>();
  for (let at = 0; at < pattern.length; at += 1) {
    const unit = pattern.charCodeAt(at);
    const bits = rows.get(unit) ?? new Int32Array(blockCount);
    bits[at >> 5] = bits[at >> 5]! | (1 << (at & 31));
    rows.set(unit, bits);
  }
  return rows;
}
