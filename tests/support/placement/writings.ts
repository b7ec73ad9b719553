import type { Draft } from './model.ts';

/** Words that were written a second time: `copies[n]` repeats `sources[n]`. `isParagraph`: they are a paragraph, or most of one. */
export type Duplicate = { readonly sources: readonly number[]; readonly copies: readonly number[]; readonly isParagraph: boolean };

/** Fewer words than this that are gone here and stand there are a phrase that stands there too, not one that moved. */
const fewestMoved = 6;

/**
 * The new draft with its writings of the same words told apart as a reader of these two drafts would. When words are gone from where
 * they were written first and stand where they were written again, they moved. Of two writings of a paragraph, the first one is that
 * which leaves more words beside those they stood beside. Without this, a paragraph copied to the line below and then reworded in its
 * old place would be called changed, where everybody reads that it stands and that a variant was put above it.
 */
export function settleWritings(old: Draft, now: Draft, duplicates: readonly Duplicate[]): Draft {
  let settled = now;
  const before = idsOf(old);
  for (const duplicate of duplicates) {
    const runs = movedRuns(duplicate, before, idsOf(settled));
    for (const run of runs) settled = exchange(settled, run);
  }
  for (const duplicate of duplicates) if (duplicate.isParagraph && isSecondTheOne(old, settled, duplicate)) settled = exchange(settled, duplicate);
  return settled;
}

/** Stretches of a duplicate of which the one writing is only in the old draft and the other only in the new. */
function movedRuns({ sources, copies, isParagraph }: Duplicate, before: ReadonlySet<number>, after: ReadonlySet<number>): Duplicate[] {
  const runs: Duplicate[] = [];
  for (let from = 0; from < sources.length; from += 1) {
    let to = from;
    const isMoved = (one: readonly number[], other: readonly number[]): boolean => before.has(one[to]!) && !before.has(other[to]!) && !after.has(one[to]!) && after.has(other[to]!);
    while (to < sources.length && (isMoved(sources, copies) || isMoved(copies, sources))) to += 1;
    if (to - from >= Math.min(fewestMoved, sources.length)) runs.push({ sources: sources.slice(from, to), copies: copies.slice(from, to), isParagraph });
    from = Math.max(from, to);
  }
  return runs;
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
