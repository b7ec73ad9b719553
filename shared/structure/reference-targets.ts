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
  const all = places.byNumber[kind].get(number) ?? [];
  const isThere = (index: number): boolean => direction === null || (direction === 'above' ? index <= from.index : index >= from.index);
  if (holder !== null) {
    const under = new Set(blocksUnder(places, holder).map(({ index }) => index));
    return sole(all, (index) => isThere(index) && under.has(index));
  }
  const near = nearest(all, isThere, from, places);
  if (near !== null || kind !== 'paragraph' || !places.isRestarting) return near ?? sole(all, isThere);
  return null;
}

/** Of several, the one in the same section, or in the narrowest division it shares with the reference. */
function nearest(all: readonly number[], isThere: (index: number) => boolean, from: Block, { divisions }: NumberedPlaces): number | null {
  for (const division of divisions[from.index] ?? []) {
    const isIn = (index: number): boolean => isThere(index) && divisions[index]?.[0] === division;
    if (all.some(isIn)) return sole(all, isIn);
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
  return sole([number, second].flatMap((wanted) => where.places.byNumber.paragraph.get(wanted) ?? []), (index) => under.has(index));
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
  let index = from.index;
  while (blocks[index]?.kind === 'item') index -= 1;
  return blocks[index]?.index ?? null;
}

/** The one that is meant, null when none or another is as well; no further than the second is looked. */
function sole(all: readonly number[], isMeant: (index: number) => boolean): number | null {
  const first = all.findIndex(isMeant);
  return first === -1 || all.some((index, place) => place > first && isMeant(index)) ? null : (all[first] ?? null);
}
