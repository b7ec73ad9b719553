import type { Anchor } from '../../../shared/model/position.ts';
import type { Chance } from './chance.ts';
import { endOfSection, rangeOf } from './draft.ts';
import type { Draft, Token } from './model.ts';
import { isWord } from './workshop.ts';

/**
 * A position on a draft: its place as the program knows it, and the words it is about by their identities. `host`: all the words
 * of its paragraph (of its heading, for a section). For a section or the whole text, `under` holds the words of each paragraph in it.
 */
export type GeneratedPosition = { readonly anchor: Anchor; readonly words: readonly number[]; readonly host: readonly number[]; readonly under: readonly (readonly number[])[]; readonly isRepeated: boolean };

const ids = (tokens: readonly Token[]): number[] => tokens.map(({ id }) => id);

/** Up to `count` positions of all scopes on a draft, half of them on words; none twice on the same words. */
export function takePositions(draft: Draft, count: number, chance: Chance): GeneratedPosition[] {
  const taken = new Map<string, GeneratedPosition>();
  for (let turn = 0; turn < count * 4 && taken.size < count; turn += 1) {
    const position = takeOne(draft, chance);
    if (position !== null) taken.set(JSON.stringify(position.anchor), position);
  }
  return [...taken.values()];
}

function takeOne(draft: Draft, chance: Chance): GeneratedPosition | null {
  const turn = chance.below(100);
  if (turn < 2) return takeDocument(draft);
  if (turn < 8) return takeSection(draft, chance);
  if (turn < 16) return takeBracket(draft, chance);
  const blockIndex = turn < 24 ? chooseNote(draft, chance) : chance.below(draft.length);
  const paragraph = draft[blockIndex]!;
  if (!paragraph.tokens.some((token) => isWord(token))) return null;
  if (turn < 40) return takeParagraph(draft, blockIndex);
  return turn < 60 ? takeRepeated(draft, chance) : takeWords(draft, blockIndex, chance);
}

/** The position on the whole text. */
function takeDocument(draft: Draft): GeneratedPosition {
  return { anchor: { scope: 'document' }, words: [], host: [], under: draft.map(({ tokens }) => ids(tokens)), isRepeated: false };
}

function takeSection(draft: Draft, chance: Chance): GeneratedPosition | null {
  const headings = draft.flatMap(({ kind, tokens }, place) => (kind === 'heading' && tokens.length > 0 ? [place] : []));
  if (headings.length === 0) return null;
  return sectionAt(draft, chance.of(headings));
}

function sectionAt(draft: Draft, blockIndex: number): GeneratedPosition {
  const words = ids(draft[blockIndex]!.tokens);
  const under = draft.slice(blockIndex + 1, endOfSection(draft, blockIndex)).map(({ tokens }) => ids(tokens));
  return { anchor: { scope: 'section', blockIndex }, words, host: words, under, isRepeated: false };
}

function chooseNote(draft: Draft, chance: Chance): number {
  const notes = draft.flatMap(({ kind }, place) => (kind === 'note' ? [place] : []));
  return notes.length === 0 ? chance.below(draft.length) : chance.of(notes);
}

function takeParagraph(draft: Draft, blockIndex: number): GeneratedPosition {
  const { kind, tokens } = draft[blockIndex]!;
  return { anchor: { scope: kind === 'note' ? 'footnote' : 'paragraph', blockIndex }, words: ids(tokens), host: ids(tokens), under: [], isRepeated: false };
}

/** A position on some words of a paragraph, by the places of its tokens. */
function takeRange(draft: Draft, blockIndex: number, from: number, to: number, scope: 'words' | 'bracket' = 'words', isRepeated = false): GeneratedPosition {
  const { tokens } = draft[blockIndex]!;
  return { anchor: { scope, blockIndex, ...rangeOf(tokens, from, to) }, words: ids(tokens.slice(from, to)), host: ids(tokens), under: [], isRepeated };
}

function takeBracket(draft: Draft, chance: Chance): GeneratedPosition | null {
  const pairs = draft.flatMap(({ tokens }, place) => pairsOf(tokens).map(([open, close]) => [place, open, close + 1] as const));
  if (pairs.length === 0) return null;
  const [place, from, to] = chance.of(pairs);
  return takeRange(draft, place, from, to, 'bracket');
}

function pairsOf(tokens: readonly Token[]): (readonly [number, number])[] {
  const open: number[] = [];
  const pairs: (readonly [number, number])[] = [];
  for (const [place, { text }] of tokens.entries()) {
    if (text === '[') open.push(place);
    const from = text === ']' ? open.pop() : undefined;
    if (from !== undefined && place > from + 1) pairs.push([from, place]);
  }
  return pairs;
}

const lengths = [1, 2, 3, 2, 3, 4, 6, 9, 12, 18, 25];

/** Words as a person selects them: from a word to a word, with at least one that says something. */
function takeWords(draft: Draft, blockIndex: number, chance: Chance): GeneratedPosition | null {
  const { tokens } = draft[blockIndex]!;
  const starts = tokens.flatMap((token, place) => (isWord(token) && (place === 0 || token.lead !== '') ? [place] : []));
  if (starts.length === 0) return null;
  const from = chance.of(starts);
  let to = Math.min(tokens.length, from + chance.of(lengths));
  while (to < tokens.length && (tokens[to]!.lead === '' || !isWord(tokens[to - 1]!)) && to - from < 30) to += 1;
  while (to > from + 1 && !isWord(tokens[to - 1]!)) to -= 1;
  const words = tokens.slice(from, to);
  return words.some(({ text }) => text.length > 3) && words.every(({ text }) => text !== '[' && text !== ']') ? takeRange(draft, blockIndex, from, to) : null;
}

/** Words that stand at several places of the text, one of them chosen. */
function takeRepeated(draft: Draft, chance: Chance): GeneratedPosition | null {
  const size = 2 + chance.below(4);
  const repeated = repeatedWords(draft, size);
  if (repeated.length === 0) return null;
  const [place, from] = chance.of(chance.of(repeated));
  return takeRange(draft, place, from, from + size, 'words', true);
}

type Places = readonly (readonly [block: number, from: number])[];

/** What was found in a draft before: a long one is asked hundreds of times. */
const known = new WeakMap<Draft, Map<number, readonly Places[]>>();

/** Where so many words in a row stand more than once. */
function repeatedWords(draft: Draft, size: number): readonly Places[] {
  const bySize = known.get(draft) ?? new Map<number, readonly Places[]>();
  known.set(draft, bySize);
  const repeated = bySize.get(size) ?? findRepeated(draft, size);
  bySize.set(size, repeated);
  return repeated;
}

function findRepeated(draft: Draft, size: number): Places[] {
  const seen = new Map<string, (readonly [number, number])[]>();
  for (const [place, { tokens }] of draft.entries()) {
    for (let from = 0; from + size <= tokens.length; from += 1) {
      const words = tokens.slice(from, from + size);
      if (!words.every((token) => isWord(token))) continue;
      const key = words.map(({ text }) => text.toLowerCase()).join(' ');
      if (key.length < 8) continue;
      const places = seen.get(key);
      if (places) places.push([place, from]);
      else seen.set(key, [[place, from]]);
    }
  }
  return [...seen.values()].filter((places) => places.length > 1);
}

/** The position that stands at an anchor of a draft, as a person left it there; null when the anchor cuts a word in two. */
export function positionAt(draft: Draft, anchor: Anchor): GeneratedPosition | null {
  if (anchor.scope === 'document') return takeDocument(draft);
  const { blockIndex } = anchor;
  if (anchor.scope === 'paragraph' || anchor.scope === 'footnote') return { ...takeParagraph(draft, blockIndex), anchor };
  if (anchor.scope === 'section') return sectionAt(draft, blockIndex);
  const { tokens } = draft[blockIndex]!;
  const ends = tokens.map((_, place) => rangeOf(tokens, place, place + 1));
  const from = ends.findIndex(({ start }) => start === anchor.start);
  const to = ends.findIndex(({ end }) => end === anchor.end) + 1;
  return from < 0 || to <= from ? null : takeRange(draft, blockIndex, from, to, anchor.scope);
}
