import type { Draft, Token } from './model.ts';
import type { GeneratedPosition } from './positions.ts';
import type { Stretch, Truth, WordIndex } from './truth.ts';

/**
 * Whether nobody who has only the two printed texts could know that `claimed` is not what became of a position, or, with
 * `claimed` null, whether its true place could be told from every other. Three cases, nothing else:
 *
 * 1. Twins: the claimed block prints the same words as the true one, and as many of its neighbours are those the paragraph had
 *    (a twin right beside counts as the neighbour it repeats). Where both texts have as many of them, in the same order, the order tells.
 * 2. Twins before: right beside the position's paragraph stood one that printed the same words, and one of the two is left.
 * 3. Within the block that holds what is left of the paragraph: the position's words are also printed at another place, and taking
 *    that place for theirs explains the new text as well, that is, leaves at least as many words of the paragraph in order.
 */
export function isUndecidable(position: GeneratedPosition, truth: Truth, claimed: Stretch | null, old: WordIndex, now: WordIndex): boolean {
  if (position.words.length === 0) return false;
  const [block, place] = old.places.get(position.words[0]!)!;
  const claims = claimed === null ? now.draft.map((_, other) => other) : [claimed.block];
  const home = truth.at?.block ?? null;
  if (home !== null && claims.some((claim) => claim !== home && isTwin(claim, home, block, old.draft, now.draft))) return true;
  if (home === null && claimed !== null && hasTwinBefore(block, claimed.block, old.draft, now.draft)) return true;
  const blocks = home === null ? truth.hosts : [home];
  const hosts = claimed === null ? blocks : blocks.filter((host) => host === claimed.block);
  return hosts.some((host) => hasRival(position, place, block, host, truth, claimed, old, now));
}

function isTwin(claim: number, home: number, block: number, old: Draft, now: Draft): boolean {
  const words = printed(now[home]);
  if (words === '' || printed(now[claim]) !== words || twinsIn(old, words) === twinsIn(now, words)) return false;
  const neighboursOf = (place: number): number =>
    [-1, 1].filter((step) => printed(now[place + step]) === words || printed(now[place + step]) === printed(old[block + step])).length;
  return neighboursOf(claim) >= neighboursOf(home);
}

/** The paragraphs that print these words, in their order, by their first words. */
function twinsIn(draft: Draft, words: string): string {
  return draft.filter((paragraph) => printed(paragraph) === words).map(({ tokens }) => tokens[0]!.id).join(' ');
}

function hasTwinBefore(block: number, claim: number, old: Draft, now: Draft): boolean {
  const words = printed(old[block]);
  return printed(now[claim]) === words && [-1, 1].some((step) => printed(old[block + step]) === words);
}

function hasRival(position: GeneratedPosition, place: number, block: number, host: number, truth: Truth, claimed: Stretch | null, old: WordIndex, now: WordIndex): boolean {
  const before = old.draft[block]!.tokens.map(folded);
  const after = now.draft[host]!.tokens.map(folded);
  const { length } = position.words;
  const words = before.slice(place, place + length);
  const own = truth.at === null ? -1 : now.places.get(position.words[0]!)![1];
  const keptAt = (at: number): number => common(before.slice(0, place), after.slice(0, at)) + length + common(before.slice(place + length), after.slice(at + length));
  const kept = own >= 0 ? keptAt(own) : keptInOrder(position.host, host, now);
  return after.some((_, at) => {
    if (at === own || !words.every((word, turn) => after[at + turn] === word)) return false;
    if (claimed !== null && !isThere(claimed, at, length, now.draft[host]!.tokens)) return false;
    return keptAt(at) >= kept;
  });
}

function isThere(claimed: Stretch, at: number, length: number, tokens: readonly Token[]): boolean {
  let start = 0;
  for (let turn = 0; turn < at + length; turn += 1) {
    if (turn > 0) start += tokens[turn]!.lead.length;
    if (turn === at && start !== claimed.start) return false;
    start += tokens[turn]!.text.length;
  }
  return start === claimed.end;
}

/** How many words of the paragraph still stand in the block in their order. */
function keptInOrder(words: readonly number[], host: number, now: WordIndex): number {
  const ends: number[] = [];
  for (const id of words) {
    const found = now.places.get(id);
    if (found === undefined || found[0] !== host) continue;
    const at = ends.findIndex((end) => end >= found[1]);
    if (at === -1) ends.push(found[1]);
    else ends[at] = found[1];
  }
  return ends.length;
}

/** Length of the longest common subsequence. */
function common(left: readonly string[], right: readonly string[]): number {
  let row = new Int32Array(right.length + 1);
  for (const word of left) {
    const next = new Int32Array(right.length + 1);
    for (let at = 0; at < right.length; at += 1) next[at + 1] = right[at] === word ? row[at]! + 1 : Math.max(row[at + 1]!, next[at]!);
    row = next;
  }
  return row[right.length]!;
}

const folded = ({ text }: Token): string => text.replaceAll('’', "'").toLowerCase();

function printed(paragraph: Draft[number] | undefined): string {
  return paragraph === undefined ? '' : paragraph.tokens.map(folded).join(' ');
}
