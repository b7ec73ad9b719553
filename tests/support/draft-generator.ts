import type { ComparableBlock } from '../../shared/text/compare.ts';

/** What to do to a draft; each number is how many paragraphs it happens to, `words` the share of words replaced everywhere. */
export type Revision = {
  readonly words?: number;
  readonly added?: number;
  readonly removed?: number;
  readonly moved?: number;
  readonly split?: number;
  readonly merged?: number;
};

/** Two drafts and what truly became what: pairs of places, `isMoved` for those that were taken elsewhere. */
export type DraftPair = {
  readonly old: readonly ComparableBlock[];
  readonly new: readonly ComparableBlock[];
  readonly pairs: readonly { readonly old: number; readonly new: number; readonly isMoved: boolean; readonly isPart: boolean }[];
};

type Paragraph = { readonly words: readonly string[]; readonly sources: readonly number[]; readonly isMoved: boolean; readonly isPart: boolean };

const functionWords = ['de', 'la', 'the', 'of', 'and', 'to', 'in', 'les', 'des', 'for', 'by', 'that', 'with', 'as', 'on'];
const stems = ['harbour', 'signal', 'pilot', 'vessel', 'tide', 'beacon', 'charter', 'cargo', 'quay', 'mooring', 'lantern', 'channel', 'survey', 'current', 'buoy', 'ledger', 'customs', 'ferry'];
const endings = ['', 's', 'ing', 'ed', 'ment', 'ity', 'al', 'er', 'less', 'ward'];
const suffixes = Array.from('bdfgklmnprstvz').flatMap((consonant) => Array.from('aeiou', (vowel) => consonant + vowel));
const openings = ['Decide', 'Recall', 'Invite', 'Encourage', 'Recognise', 'Urge'];

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32, T. Ettinger, 2017, public domain). */
export function seededRandom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A draft of about `wordCount` words and its revision, always the same for the same seed. */
export function generateDraftPair(wordCount: number, revision: Revision, seed: number): DraftPair {
  const random = seededRandom(seed);
  const below = (limit: number): number => Math.floor(random() * limit);
  const word = (): string => (random() < 0.45 ? functionWords[below(functionWords.length)]! : stems[below(stems.length)]! + endings[below(endings.length)]! + (random() < 0.5 ? '' : suffixes[below(suffixes.length)]!));
  const sentence = (length: number): string[] => [openings[below(openings.length)]!, ...Array.from({ length }, word)];
  const old: string[][] = [];
  for (let count = 0; count < wordCount; count += old.at(-1)!.length) old.push(sentence(25 + below(60)));
  let draft: Paragraph[] = old.map((words, source) => ({ words, sources: [source], isMoved: false, isPart: false }));
  const untouched = (paragraph: Paragraph | undefined): boolean => paragraph !== undefined && paragraph.sources.length === 1 && !paragraph.isMoved && !paragraph.isPart;
  const times = (count: number | undefined, change: (place: number) => void): void => {
    for (let turn = 0; turn < (count ?? 0); turn += 1) change(below(draft.length - 1));
  };
  times(revision.removed, (place) => draft.splice(place, 1));
  times(revision.merged, (place) => {
    const [first, second] = [draft[place]!, draft[place + 1]];
    if (second === undefined || !untouched(first) || !untouched(second)) return;
    draft.splice(place, 2, { words: [...first.words, ...second.words], sources: [...first.sources, ...second.sources], isMoved: false, isPart: true });
  });
  times(revision.split, (place) => {
    const whole = draft[place]!;
    if (!untouched(whole)) return;
    const middle = Math.floor(whole.words.length * (0.4 + 0.2 * random()));
    draft.splice(place, 1, { ...whole, words: whole.words.slice(0, middle), isPart: true }, { ...whole, words: whole.words.slice(middle), isPart: true });
  });
  times(revision.moved, (place) => {
    if (!untouched(draft[place])) return;
    const [paragraph] = draft.splice(place, 1);
    const target = (place + Math.floor(draft.length * (0.25 + 0.5 * random()))) % draft.length;
    draft.splice(target, 0, { ...paragraph!, isMoved: true });
  });
  const replaceWords = (words: readonly string[]): string[] => words.map((kept) => (random() < (revision.words ?? 0) ? word() : kept));
  draft = draft.map((paragraph) => ({ ...paragraph, words: replaceWords(paragraph.words) }));
  times(revision.added, (place) => draft.splice(place, 0, { words: sentence(25 + below(60)), sources: [], isMoved: false, isPart: false }));
  return {
    old: numbered(old),
    new: numbered(draft.map((paragraph) => paragraph.words)),
    pairs: draft.flatMap((paragraph, place) => paragraph.sources.map((source) => ({ old: source, new: place, isMoved: paragraph.isMoved, isPart: paragraph.isPart }))),
  };
}

function numbered(paragraphs: readonly (readonly string[])[]): ComparableBlock[] {
  return paragraphs.map((words, index) => ({ index, kind: 'operative', label: `${index + 1}.`, text: `${words.join(' ')}.`, section: '' }));
}
