import type { Side } from '../../text/matching.ts';
import { createEffort, markShortestEdit } from '../../text/shortest-edit.ts';
import type { RowLink } from './links.ts';
import type { TextPair } from './text-pair.ts';

/** A stretch of a row that is not the same on both sides: old tokens `oldFrom` to `oldTo` gave way to new ones; places in the row, not tokens. */
export type Change = { readonly oldFrom: number; readonly oldTo: number; readonly newFrom: number; readonly newTo: number };

/**
 * What became of every word of a row, typography aside. Places count through the blocks of the row; `olds` and `news` give the
 * token at a place, `toNew` and `toOld` its partner's place on the other side or -1.
 */
export type WordMap = {
  readonly olds: Int32Array;
  readonly news: Int32Array;
  readonly toNew: Int32Array;
  readonly toOld: Int32Array;
  readonly changes: readonly Change[];
};

/** Maps the words of a row by a shortest edit over what its blocks say. */
export function mapWords(texts: TextPair, link: Pick<RowLink, 'olds' | 'news'>): WordMap {
  const olds = tokensOf(texts.old, link.olds);
  const news = tokensOf(texts.new, link.news);
  const deleted = new Uint8Array(olds.length);
  const inserted = new Uint8Array(news.length);
  const stretch = (tokens: Int32Array) => ({ ids: tokens.map((token) => texts.ids[token]!), from: 0, to: tokens.length });
  markShortestEdit(stretch(olds), stretch(news), deleted, inserted, texts.interner.size(), createEffort());
  const toNew = new Int32Array(olds.length).fill(-1);
  const toOld = new Int32Array(news.length).fill(-1);
  const changes: Change[] = [];
  let [x, y] = [0, 0];
  while (x < olds.length || y < news.length) {
    const [oldFrom, newFrom] = [x, y];
    while (x < olds.length && deleted[x] === 1) x += 1;
    while (y < news.length && inserted[y] === 1) y += 1;
    if (x > oldFrom || y > newFrom) changes.push({ oldFrom, oldTo: x, newFrom, newTo: y });
    for (; x < olds.length && y < news.length && deleted[x] === 0 && inserted[y] === 0; x += 1, y += 1) {
      toNew[x] = y;
      toOld[y] = x;
    }
  }
  return { olds, news, toNew, toOld, changes };
}

function tokensOf(side: Side, places: readonly number[]): Int32Array {
  let count = 0;
  for (const place of places) count += side.to[place]! - side.from[place]!;
  const tokens = new Int32Array(count);
  let at = 0;
  for (const place of places) for (let token = side.from[place]!; token < side.to[place]!; token += 1) tokens[at++] = token;
  return tokens;
}

/** The place of a token in its row, -1 when it stands in another. */
export function placeInRow(tokens: Int32Array, token: number): number {
  return tokens.indexOf(token);
}
