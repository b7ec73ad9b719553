import type { Block } from '../model/document.ts';
import type { Mention } from './find-mentions.ts';
import { blocksUnder, evenNumber, type NumberedPlaces } from './numbered-places.ts';

/** The block a reference made from a block leads to; null when no block, or more than one, can be meant. */
export function targetOf(mention: Mention, from: Block, places: NumberedPlaces): number | null {
  const holder = mention.within === null ? null : targetOf(mention.within, from, places);
  if (mention.within !== null && holder === null) return null;
  if (mention.kind === 'item') return itemOf(mention, holder ?? paragraphOf(from, places), places);
  const number = evenNumber(mention.label);
  const target = numbered(mention, number, { from, holder, places }) ?? parted(mention, number, { from, holder, places });
  if (target === null || (target === from.index && mention.below.length === 0)) return null;
  return mention.below.reduce((at, letter) => itemOf({ ...mention, label: letter }, at, places) ?? at, target);
}

type Where = { readonly from: Block; readonly holder: number | null; readonly places: NumberedPlaces };

/** The block of that number: within what the reference names, else in the section it is made from, else the only one there is. */
function numbered({ kind, direction }: Mention, number: string, { from, holder, places }: Where): number | null {
  const all = (places.byNumber[kind].get(number) ?? []).filter((index) => direction === null || (direction === 'above' ? index <= from.index : index >= from.index));
  if (holder !== null) {
    const under = new Set(blocksUnder(places, holder).map(({ index }) => index));
    return sole(all.filter((index) => under.has(index)));
  }
  const near = nearest(all, from, places);
  if (near !== null || kind !== 'paragraph' || !places.isRestarting) return near ?? sole(all);
  return null;
}

/** Of several, the one in the same section, or in the narrowest division it shares with the reference. */
function nearest(all: readonly number[], from: Block, { divisions }: NumberedPlaces): number | null {
  for (const division of divisions[from.index] ?? []) {
    const same = all.filter((index) => divisions[index]?.[0] === division);
    if (same.length > 0) return sole(same);
  }
  return null;
}

/** `article 3.2` where paragraphs carry their own number only: paragraph 2 of article 3. */
function parted(mention: Mention, number: string, where: Where): number | null {
  const [first, second] = number.split('.');
  if (mention.kind !== 'article' || first === undefined || second === undefined) return null;
  const article = numbered(mention, first, where);
  if (article === null) return null;
  const under = new Set(blocksUnder(where.places, article).map(({ index }) => index));
  return sole([number, second].flatMap((wanted) => where.places.byNumber.paragraph.get(wanted) ?? []).filter((index) => under.has(index)));
}

/** The item of that letter under a paragraph or an item, the least deep first. */
function itemOf({ label }: Pick<Mention, 'label'>, holder: number | null, places: NumberedPlaces): number | null {
  if (holder === null) return null;
  const depth = places.blocks[holder]?.kind === 'item' ? (places.blocks[holder]?.level ?? 0) : -1;
  const below = blocksUnder(places, holder);
  const end = below.findIndex((block) => block.kind !== 'item' || block.level <= depth);
  const items = below.slice(0, end === -1 ? undefined : end).filter((block) => block.label !== null && evenNumber(block.label) === evenNumber(label));
  return items.toSorted((a, b) => a.level - b.level)[0]?.index ?? null;
}

/** The paragraph that a block is or belongs to. */
function paragraphOf(from: Block, { blocks }: NumberedPlaces): number | null {
  if (from.kind !== 'item') return from.index;
  const above = blocks.slice(0, from.index).findLast((block) => block.kind !== 'item');
  return above?.index ?? null;
}

function sole(all: readonly number[]): number | null {
  return all.length === 1 ? (all[0] ?? null) : null;
}
