import type { Comment, TextChange } from '../../../shared/model/markup.ts';
import type { RawParagraph, RawText } from '../../../shared/structure/raw.ts';
import { addLook, isAllBold, plainAppearance } from './appearance.ts';
import type { Appearance, LookStretch } from './appearance.ts';

/** Who changed something and when, as the file says it. */
export type Changer = { readonly author: string; readonly date: string | null };

/** What a file says of some words, or of the end of a paragraph: how they look, and which tracked changes they stand in. */
export type Wording = { readonly appearance?: Appearance; readonly inserted?: Changer | undefined; readonly deleted?: Changer | undefined; readonly formatted?: Changer | undefined };

/** What a paragraph is besides its words. */
export type ParagraphShape = Pick<RawParagraph, 'label' | 'style' | 'level' | 'cell' | 'isCentred'>;

/**
 * Gathers a text paragraph by paragraph as it reads with every tracked change accepted, and beside it what was changed.
 * Offsets given to nobody are its own: callers only say what comes next.
 */
export type TextFlow = {
  readonly text: (words: string, wording?: Wording) => void;
  /** The mark of a note. */
  readonly note: (id: string) => void;
  /** Words a remark is about begin, or end. */
  readonly openRange: (key: string) => void;
  readonly closeRange: (key: string) => void;
  /** A remark, on the range of that key or on this place. */
  readonly comment: (remark: Omit<Comment, 'blockIndex' | 'start' | 'end'>, key?: string) => void;
  /** Ends the paragraph under way; one whose end is deleted runs on, one without words leaves no trace outside a table. */
  readonly endParagraph: (shape?: ParagraphShape, wording?: Wording) => void;
  /** Ends the text, a cell or a note: nothing runs on out of it. */
  readonly endContainer: (shape?: ParagraphShape) => void;
  /** How many changes of which kind there were, by whom. */
  readonly tally: () => { readonly insertions: number; readonly deletions: number; readonly authors: readonly string[] };
  readonly paragraphs: () => readonly RawParagraph[];
};

type Change = { -readonly [key in keyof Omit<TextChange, 'blockIndex'>]: TextChange[key] };
type Growing = { text: string; readonly looks: LookStretch[]; readonly changes: Change[]; readonly notes: { readonly id: string; readonly offset: number }[]; shape: ParagraphShape };
type Range = { readonly paragraph: Growing; readonly start: number; end: number | undefined };
type Remark = { readonly range: Range; readonly key: string | undefined; readonly remark: Omit<Comment, 'blockIndex' | 'start' | 'end'> };

const empty = (): Growing => ({ text: '', looks: [], changes: [], notes: [], shape: {} });

/** Starts with no paragraphs. */
export function createTextFlow(): TextFlow {
  const done: Growing[] = [];
  const ranges = new Map<string, Range>();
  const remarks: Remark[] = [];
  let current = empty();
  let containerStart = 0;
  const close = (shape: ParagraphShape): void => {
    current.shape = shape;
    done.push(current);
    current = empty();
  };
  const endParagraph = (shape: ParagraphShape = {}, wording: Wording = {}): void => {
    if (wording.deleted) addDeletion(current, '\n', wording.deleted, wording.inserted !== undefined);
    else if (isWordless(current) && shape.cell === undefined) carryOn(current, wording.inserted !== undefined);
    else {
      if (wording.inserted) addInsertedEnd(current, wording.inserted);
      close(shape);
    }
  };
  const endContainer = (shape: ParagraphShape = {}): void => {
    if (!isWordless(current)) close(shape);
    else if (current.changes.length > 0) {
      const last = done.at(-1);
      if (last && done.length > containerStart) last.changes.push(...backwards(current.changes, last.text.length));
      else done.push({ ...current, shape });
      current = empty();
    }
    containerStart = done.length;
  };
  return {
    text: (words, wording = {}) => addWords(current, words, wording),
    note: (id) => current.notes.push({ id, offset: current.text.length }),
    openRange: (key) => ranges.set(key, { paragraph: current, start: current.text.length, end: undefined }),
    closeRange: (key) => {
      const range = ranges.get(key);
      if (range?.paragraph === current) range.end = current.text.length;
    },
    comment: (remark, key) => remarks.push({ range: { paragraph: current, start: current.text.length, end: current.text.length }, key, remark }),
    endParagraph,
    endContainer,
    tally: () => tallyOf(done),
    paragraphs: () => {
      const comments = commentsByParagraph(remarks, ranges);
      return done.map((growing) => paragraphOf(growing, comments.get(growing) ?? []));
    },
  };
}

const isWordless = (paragraph: Growing): boolean => paragraph.text === '' && paragraph.notes.length === 0;

function addWords(paragraph: Growing, words: string, { appearance = plainAppearance, inserted, deleted, formatted }: Wording): void {
  if (words === '') return;
  if (deleted) {
    addDeletion(paragraph, words, deleted, inserted !== undefined);
    return;
  }
  const start = paragraph.text.length;
  paragraph.text += words;
  const end = paragraph.text.length;
  addLook(paragraph.looks, start, end, appearance);
  if (inserted) addStretch(paragraph, 'inserted', start, end, inserted);
  if (formatted) addStretch(paragraph, 'formatted', start, end, formatted);
}

const isBy = (change: Change, { author, date }: Changer): boolean => change.author === author && change.date === date;

function addStretch({ changes }: Growing, kind: 'inserted' | 'formatted', start: number, end: number, by: Changer): void {
  const last = changes.findLast((change) => change.kind === kind);
  if (last && last.end === start && isBy(last, by) && !changes.some((change) => change.kind === 'deleted' && change.start === start)) last.end = end;
  else changes.push({ start, end, kind, words: '', endsParagraph: false, wasInserted: false, ...by, move: null });
}

function addInsertedEnd(paragraph: Growing, by: Changer): void {
  const end = paragraph.text.length;
  const last = paragraph.changes.findLast((change) => change.kind === 'inserted');
  if (last && last.end === end && isBy(last, by)) last.endsParagraph = true;
  else paragraph.changes.push({ start: end, end, kind: 'inserted', words: '', endsParagraph: true, wasInserted: false, ...by, move: null });
}

function addDeletion({ text, changes }: Growing, words: string, by: Changer, wasInserted: boolean): void {
  const at = text.length;
  const last = changes.at(-1);
  if (last?.kind === 'deleted' && last.start === at && last.wasInserted === wasInserted && isBy(last, by)) last.words += words;
  else changes.push({ start: at, end: at, kind: 'deleted', words, endsParagraph: false, wasInserted, ...by, move: null });
}

/** A paragraph of which only deleted words are left is no paragraph any more: they stand before the next, with the end they had. */
function carryOn({ changes }: Growing, isEndInserted: boolean): void {
  const last = changes.at(-1);
  if (last && !isEndInserted) last.words += '\n';
}

/** Deletions with nothing after them, as they stand at the end of the text before them: `its words\n` becomes `\nits words`. */
function backwards(changes: readonly Change[], at: number): readonly Change[] {
  const moved = changes.map((change, index) => {
    const words = index === changes.length - 1 ? change.words.replace(/\n$/, '') : change.words;
    return { ...change, start: at, end: at, words: index === 0 ? `\n${words}` : words };
  });
  return moved.filter(({ kind, words }) => kind !== 'deleted' || words !== '');
}

type Comments = NonNullable<RawText['comments']>;

function commentsByParagraph(remarks: readonly Remark[], ranges: ReadonlyMap<string, Range>): ReadonlyMap<Growing, Comments> {
  const comments = new Map<Growing, Comments[number][]>();
  for (const { range: place, key, remark } of remarks) {
    // A remark on several paragraphs is shown with the first of them.
    const { paragraph, start, end } = (key === undefined ? undefined : ranges.get(key)) ?? place;
    const comment = { ...remark, start, end: end ?? paragraph.text.length };
    const others = comments.get(paragraph);
    if (others) others.push(comment);
    else comments.set(paragraph, [comment]);
  }
  return comments;
}

function tallyOf(paragraphs: readonly Growing[]): ReturnType<TextFlow['tally']> {
  const changes = paragraphs.flatMap((paragraph) => paragraph.changes);
  const counted = (kind: Change['kind']): number => changes.filter((change) => change.kind === kind).length;
  return { insertions: counted('inserted'), deletions: counted('deleted'), authors: [...new Set(changes.map(({ author }) => author).filter((author) => author !== ''))] };
}

function paragraphOf({ text, looks, changes, notes, shape }: Growing, comments: Comments): RawParagraph {
  return {
    text,
    ...shape,
    ...(notes.length > 0 && { notes }),
    ...(isAllBold(text, looks) && { isBold: true }),
    ...(looks.length > 0 && { looks }),
    ...(changes.length > 0 && { changes }),
    ...(comments.length > 0 && { comments }),
  };
}

/** A paragraph as a note has it: words and what is said of them, its number part of the words. */
export function noteText({ text, label, looks, changes, comments }: RawParagraph): RawText {
  const before = label === undefined ? '' : `${label} `;
  const moved = <Stretch extends { readonly start: number; readonly end: number }>(stretches: readonly Stretch[]): readonly Stretch[] =>
    stretches.map((stretch) => ({ ...stretch, start: stretch.start + before.length, end: stretch.end + before.length }));
  return { text: `${before}${text}`, ...(looks && { looks: moved(looks) }), ...(changes && { changes: moved(changes) }), ...(comments && { comments: moved(comments) }) };
}
