import type { Draft } from './model.ts';

/** Words that were written a second time: `copies[n]` repeats `sources[n]`. `isParagraph`: a whole paragraph was. */
export type Duplicate = { readonly sources: readonly number[]; readonly copies: readonly number[]; readonly isParagraph: boolean };

/**
 * The new draft with its writings of the same words told apart as a reader of these two drafts would: when only one writing is left
 * on either side, the one is what became of the other; of two writings of a paragraph, the first one is that which leaves more words
 * beside those they stood beside. Without this, a paragraph copied to the line below and then reworded in its old place would be
 * called changed, where everybody reads that it stands and that a variant was put above it.
 */
export function settleWritings(old: Draft, now: Draft, duplicates: readonly Duplicate[]): Draft {
  const before = idsOf(old);
  let settled = now;
  const stands = (ids: readonly number[], within: ReadonlySet<number>): boolean => ids.some((id) => within.has(id));
  for (const duplicate of duplicates.toReversed()) {
    const after = idsOf(settled);
    if (!stands(duplicate.sources, after) && stands(duplicate.copies, after) && !stands(duplicate.copies, before)) settled = exchange(settled, duplicate);
  }
  for (const duplicate of duplicates) {
    const after = idsOf(settled);
    if (stands(duplicate.sources, after) && !stands(duplicate.copies, after) && !stands(duplicate.sources, before)) settled = exchange(settled, duplicate);
  }
  for (const duplicate of duplicates) if (duplicate.isParagraph && isSecondTheOne(old, settled, duplicate)) settled = exchange(settled, duplicate);
  return settled;
}

function idsOf(draft: Draft): ReadonlySet<number> {
  return new Set(draft.flatMap(({ tokens }) => tokens.map(({ id }) => id)));
}

function isSecondTheOne(old: Draft, now: Draft, duplicate: Duplicate): boolean {
  const family = new Set([...duplicate.sources, ...duplicate.copies]);
  const followed = followersOf(old, family, new Map());
  const kept = (others: ReadonlyMap<number, number>): number => [...followersOf(now, family, others)].filter((pair) => followed.has(pair)).length;
  return kept(exchanged(duplicate)) > kept(new Map());
}

/** Which word follows which, where one of the two is of the family; the end of a paragraph is a word too. */
function followersOf(draft: Draft, family: ReadonlySet<number>, others: ReadonlyMap<number, number>): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const [place, { tokens }] of draft.entries()) {
    if (!tokens.some(({ id }) => family.has(id))) continue;
    const around = [draft[place - 1]?.tokens.at(-1)?.id ?? 0, draft[place + 1]?.tokens[0]?.id ?? 0] as const;
    const ids = [around[0], 0, ...tokens.map(({ id }) => id), 0, around[1]].map((id) => others.get(id) ?? id);
    for (const [at, id] of ids.entries()) if (at > 0) pairs.add(`${ids[at - 1]} ${id}`);
    pairs.add(`${ids[0]} | ${ids[2]}`);
    pairs.add(`${ids.at(-3)} | ${ids.at(-1)}`);
  }
  return pairs;
}

function exchanged({ sources, copies }: Duplicate): ReadonlyMap<number, number> {
  return new Map([...sources.map((id, place) => [id, copies[place]!] as const), ...copies.map((id, place) => [id, sources[place]!] as const)]);
}

/** Gives each writing the identities of the other. */
function exchange(draft: Draft, duplicate: Duplicate): Draft {
  const others = exchanged(duplicate);
  return draft.map((paragraph) => ({ ...paragraph, tokens: paragraph.tokens.map((token) => ({ ...token, id: others.get(token.id) ?? token.id })) }));
}
