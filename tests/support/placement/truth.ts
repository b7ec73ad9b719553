import type { Draft, Token } from './model.ts';
import { endOfSection, rangeOf } from './draft.ts';
import type { GeneratedPosition } from './positions.ts';

/** A stretch of a printed block, in UTF-16 units. */
export type Stretch = { readonly block: number; readonly start: number; readonly end: number };

/**
 * What truly became of a position, known from the identities of its words.
 * `survives`: all of them stand together and in order in one block, nothing between (for a paragraph or a note: they are that block;
 * for a section or the text: so are all paragraphs in it, in order). `rebracketed`: the same, but brackets were set or lifted directly
 * around them: no carrying is expected, none is held wrong. `altered`: some of them stand; `gone`: none.
 * `remains`: where words of it stand, first to last in each block. `hosts`: blocks with words of its paragraph.
 */
export type Truth = { readonly fate: 'survives' | 'rebracketed' | 'altered' | 'gone'; readonly at: Stretch | null; readonly remains: readonly Stretch[]; readonly hosts: readonly number[] };

/** Where each word of a draft stands. */
export type WordIndex = { readonly draft: Draft; readonly places: ReadonlyMap<number, readonly [block: number, place: number]> };

export function indexWords(draft: Draft): WordIndex {
  return { draft, places: new Map(draft.flatMap(({ tokens }, block) => tokens.map(({ id }, place) => [id, [block, place]] as const))) };
}

/** What truly became of a position on another draft. `old`: the draft it was taken on. */
export function truthOf(position: GeneratedPosition, old: WordIndex, now: WordIndex): Truth {
  const hosts = [...new Set(position.host.flatMap((id) => now.places.get(id)?.[0] ?? []))];
  if (position.anchor.scope === 'document') return { fate: isSameUnder(position.under, 0, now.draft.length, now) ? 'survives' : 'altered', at: null, remains: [], hosts };
  if (!position.words.some((id) => now.places.has(id))) return { fate: 'gone', at: null, remains: [], hosts };
  const remains = remainsOf(position, now);
  const altered: Truth = { fate: 'altered', at: null, remains, hosts };
  const first = now.places.get(position.words[0]!);
  if (first === undefined || !position.words.every((id, turn) => isAt(now.places.get(id), first[0], first[1] + turn))) return altered;
  const [block, from] = first;
  const { tokens } = now.draft[block]!;
  const at: Stretch = { block, ...rangeOf(tokens, from, from + position.words.length) };
  const { scope } = position.anchor;
  if (scope === 'words' || scope === 'bracket') return { fate: isSameFrame(position, old, tokens, from) ? 'survives' : 'rebracketed', at, remains, hosts };
  if (tokens.length !== position.words.length) return altered;
  if (scope === 'section' && !isSameUnder(position.under, block + 1, endOfSection(now.draft, block), now)) return altered;
  return { fate: 'survives', at, remains, hosts };
}

function isAt(place: readonly [number, number] | undefined, block: number, at: number): boolean {
  return place !== undefined && place[0] === block && place[1] === at;
}

function remainsOf({ words }: GeneratedPosition, { draft, places }: WordIndex): Stretch[] {
  const spans = new Map<number, [number, number]>();
  for (const id of words) {
    const place = places.get(id);
    if (place === undefined) continue;
    const span = spans.get(place[0]);
    if (span === undefined) spans.set(place[0], [place[1], place[1]]);
    else spans.set(place[0], [Math.min(span[0], place[1]), Math.max(span[1], place[1])]);
  }
  return Array.from(spans, ([block, [from, to]]) => ({ block, ...rangeOf(draft[block]!.tokens, from, to + 1) }));
}

/** Whether the paragraphs from `from` up to `to` are these, word for word, and the text has as many there. */
function isSameUnder(under: readonly (readonly number[])[], from: number, to: number, { draft }: WordIndex): boolean {
  if (to - from !== under.length || to > draft.length) return false;
  return under.every((words, turn) => {
    const { tokens } = draft[from + turn]!;
    return tokens.length === words.length && tokens.every(({ id }, place) => id === words[place]);
  });
}

/** Whether no bracket was set or lifted directly before or after the words. */
function isSameFrame({ words }: GeneratedPosition, old: WordIndex, tokens: readonly Token[], from: number): boolean {
  const [block, place] = old.places.get(words[0]!)!;
  const before = old.draft[block]!.tokens;
  const pairs = [[before[place - 1], tokens[from - 1]], [before[place + words.length], tokens[from + words.length]]] as const;
  return pairs.every(([left, right]) => (isBracket(left) || isBracket(right) ? left?.id === right?.id : true));
}

function isBracket(token: Token | undefined): boolean {
  return token !== undefined && (token.text === '[' || token.text === ']');
}
