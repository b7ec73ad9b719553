import type { Draft, Paragraph } from './model.ts';
import { numberThrough } from './numbering.ts';
import type { Duplicate, Workshop } from './workshop.ts';

/**
 * The draft as it is now, numbered. Which of two writings of the same words is the first one is settled as any reader would:
 * when one is gone the other is it; of two paragraphs of which one was left whole and stands where the paragraph stood at least
 * as well as the other, that one is.
 */
export function finishDraft(shop: Workshop): Draft {
  for (const duplicate of shop.duplicates) {
    if (isFirstGone(shop.draft, duplicate) || (duplicate.isParagraph && isSecondTheOne(shop, duplicate))) exchange(shop, duplicate);
  }
  if (shop.numbering !== null) shop.draft = numberThrough(shop.draft, shop.numbering);
  shop.last = [...shop.draft];
  return shop.last;
}

function isFirstGone(draft: Draft, { sources, copies }: Duplicate): boolean {
  return !holdsAny(draft, new Set(sources)) && holdsAny(draft, new Set(copies));
}

function holdsAny(draft: Draft, ids: ReadonlySet<number>): boolean {
  return draft.some(({ tokens }) => tokens.some(({ id }) => ids.has(id)));
}

function isSecondTheOne({ draft, last, duplicates }: Workshop, duplicate: Duplicate): boolean {
  const second = draft.findIndex((paragraph) => isWhole(paragraph, duplicate.copies));
  if (second < 0 || draft.some((paragraph) => isWhole(paragraph, duplicate.sources))) return false;
  const sources = new Set(duplicate.sources);
  const first = draft.findIndex(({ tokens }) => tokens.some(({ id }) => sources.has(id)));
  const before = last.findIndex(({ tokens }) => tokens.some(({ id }) => sources.has(id)));
  const family = familyOf(duplicate, duplicates);
  const old = neighboursOf(last, before, family);
  const shared = (place: number): number => neighboursOf(draft, place, family).filter((neighbour, side) => isSameParagraph(neighbour, old[side])).length;
  return before >= 0 && shared(second) >= shared(first);
}

/** The nearest paragraphs before and after one that are no writing of the same words. */
function neighboursOf(draft: Draft, place: number, family: ReadonlySet<number>): readonly (Paragraph | undefined)[] {
  const isOther = ({ tokens }: Paragraph): boolean => tokens.filter(({ id }) => family.has(id)).length * 2 < tokens.length;
  return [draft.slice(0, Math.max(0, place)).findLast(isOther), draft.slice(place + 1).find(isOther)];
}

function isSameParagraph(left: Paragraph | undefined, right: Paragraph | undefined): boolean {
  if (left === undefined || right === undefined) return left === right;
  const ids = new Set(right.tokens.map(({ id }) => id));
  return left.tokens.some(({ id }) => ids.has(id));
}

/** Every word of every writing that goes back to the same words. */
function familyOf(duplicate: Duplicate, duplicates: readonly Duplicate[]): ReadonlySet<number> {
  const family = new Set([...duplicate.sources, ...duplicate.copies]);
  for (let size = 0; size < family.size; ) {
    size = family.size;
    for (const { sources, copies } of duplicates) if ([...sources, ...copies].some((id) => family.has(id))) for (const id of [...sources, ...copies]) family.add(id);
  }
  return family;
}

function isWhole({ tokens }: Paragraph, ids: readonly number[]): boolean {
  return tokens.length === ids.length && tokens.every(({ id }, place) => id === ids[place]);
}

/** Gives each writing the identities of the other. */
function exchange(shop: Workshop, { sources, copies }: Duplicate): void {
  const others = new Map([...sources.map((id, place) => [id, copies[place]!] as const), ...copies.map((id, place) => [id, sources[place]!] as const)]);
  shop.draft = shop.draft.map((paragraph) => ({ ...paragraph, tokens: paragraph.tokens.map((token) => ({ ...token, id: others.get(token.id) ?? token.id })) }));
}
