import type { Comparison, Row } from '../../model/comparison.ts';

/** One row of the comparison by the places of its blocks; a side is empty when text was added or removed. */
export type RowLink = { readonly row: Row; readonly olds: readonly number[]; readonly news: readonly number[] };

/** The row each block of either text stands in. */
export type Links = { readonly ofOld: readonly (RowLink | undefined)[]; readonly ofNew: readonly (RowLink | undefined)[] };

export function linksOf({ rows }: Comparison): Links {
  const ofOld: RowLink[] = [];
  const ofNew: RowLink[] = [];
  for (const row of rows) {
    const link = { row, olds: placesOf(row.old), news: placesOf(row.new) };
    for (const place of link.olds) ofOld[place] = link;
    for (const place of link.news) ofNew[place] = link;
  }
  return { ofOld, ofNew };
}

function placesOf(side: Row['old']): readonly number[] {
  return side === null ? [] : [side].flat().map((block) => block.index);
}
