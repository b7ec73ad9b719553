import type { RawText } from '../../../../shared/structure/raw.ts';
import type { Tracked } from './revisions.ts';

/** A tracked change of one text. */
export type Change = NonNullable<RawText['changes']>[number];
type Author = Pick<Change, 'kind' | 'author' | 'date' | 'move'>;

/**
 * Something between the last word of one paragraph of the accepted text and the first word of the next: words that are not there,
 * space around a text, or the end of a paragraph. `author` is null where nobody took it out.
 */
export type Atom = {
  readonly words: string;
  readonly author: Author | null;
  /** Whether the rejected text has it. */
  readonly isRejected: boolean;
  /** Set on ends of paragraphs: by whom it was put in, and the container that it is an end in, or the very end of. */
  readonly end?: { readonly inserted: Tracked | null; readonly container: number; readonly isLast: boolean };
};

/** A paragraph that the changes of a gap are put on. */
export type Anchor = { readonly length: number; readonly container: number; readonly changes: Change[] };

/** Who took words out. */
export function deletionBy({ author, date, move, isMove }: Tracked): Author {
  return { kind: isMove ? 'moved-away' : 'deleted', author, date, move };
}

/** Who put words in. */
export function insertionBy({ author, date, move, isMove }: Tracked): Author {
  return { kind: isMove ? 'moved-here' : 'inserted', author, date, move };
}

/**
 * Puts what lies between two paragraphs on them, so that the text with it gives the rejected text: what stands before the end that
 * both readings are told apart by goes to the end of the first, what stands after it to the head of the second.
 * Ends that leave an empty line, and space beside an end, are nothing in either reading and are left out.
 */
export function settleGap(gap: readonly Atom[], first: Anchor | undefined, second: Anchor | undefined): void {
  if (!gap.some(({ author, isRejected, end }) => author !== null || (end !== undefined && !isRejected))) return;
  const divide = first ? divideOf(gap, first, second) : undefined;
  const { atoms, hasEnd } = withoutBlanks(gap, divide, first === undefined);
  const at = divide ? atoms.indexOf(divide) : -1;
  const words = atoms.filter((atom) => atom !== divide);
  const lender = lenderFor(divide);
  if (first && divide) {
    putAll(words.slice(0, at), lender(words.slice(0, at), words), first, first.length);
    if (!hasEnd && divide.end?.inserted) putEnd(first, insertionBy(divide.end.inserted));
  }
  const rest = divide ? words.slice(at) : words;
  if (second) putAll(rest, lender(rest, words), second, 0);
}

/** The end of a paragraph at which a gap is divided: that of the first, or of its container when the second stands in another, or the last of all. */
function divideOf(gap: readonly Atom[], first: Anchor, second: Anchor | undefined): Atom | undefined {
  const ends = gap.filter(({ end }) => end !== undefined);
  if (!second) return ends.at(-1);
  const last = first.container === second.container ? undefined : ends.find(({ end }) => end?.container === first.container && end.isLast);
  return last ?? ends[0];
}

/** Leaves out what no reading shows. `hasEnd` says that the rejected text ends a paragraph at the divide too. */
function withoutBlanks(gap: readonly Atom[], divide: Atom | undefined, isAtHead: boolean): { readonly atoms: readonly Atom[]; readonly hasEnd: boolean } {
  const kept: Atom[] = [];
  let hasEnd = divide?.isRejected ?? true;
  let isAfterEnd = isAtHead;
  let blanks: Atom[] = [];
  let breaks: Atom[] = [];
  let passesDivide = false;
  // A stretch without words of the rejected text comes to one break, or to the space in it.
  const settle = (isBeforeWords: boolean): void => {
    const hasBreak = breaks.length > 0 || isAfterEnd;
    if (breaks.length > 0 && passesDivide) hasEnd = true;
    const stays = passesDivide || isAfterEnd || !isBeforeWords ? undefined : (breaks.find(({ author }) => author !== null) ?? breaks[0]);
    for (const atom of blanks) if (atom === divide || !atom.isRejected || (atom.end ? atom === stays : !hasBreak)) kept.push(atom);
    blanks = [];
    breaks = [];
    passesDivide = false;
    isAfterEnd = false;
  };
  for (const atom of gap) {
    if (atom.isRejected && !atom.end && atom.words.trim() !== '') {
      settle(true);
      kept.push(atom);
    } else {
      blanks.push(atom);
      if (atom === divide) passesDivide = true;
      if (atom.end && atom.isRejected) breaks.push(atom);
    }
  }
  settle(true);
  return { atoms: kept, hasEnd };
}

/** Space and ends that nobody took out go with the deletion beside them; space that a new end swallowed, with that. */
function lenderFor(divide: Atom | undefined): (side: readonly Atom[], all: readonly Atom[]) => Author | null {
  const author = (atoms: readonly Atom[]): Author | undefined => atoms.find((atom) => atom.isRejected && atom.author)?.author ?? undefined;
  return (side, all) => author(side) ?? author(all) ?? (divide?.end?.inserted ? { ...insertionBy(divide.end.inserted), kind: 'deleted' } : null);
}

function putAll(atoms: readonly Atom[], lender: Author | null, { changes }: Anchor, at: number): void {
  let last: Author | null = lender;
  let hasGone = false;
  for (const { words, author, isRejected } of atoms) {
    if (isRejected) last = author ?? last;
    else {
      // Blank lines that were only ever proposed say nothing.
      if (author === null || (words.trim() === '' && !hasGone)) continue;
      hasGone = true;
    }
    const by = author ?? last;
    if (by) putDeletion(changes, by, words, at, !isRejected);
  }
}

/** Adds words that are not in the text, to those before them when they are of one change. */
export function putDeletion(changes: Change[], by: Author, words: string, at: number, wasInserted: boolean): void {
  const last = changes.at(-1);
  const deletion: Change = { start: at, end: at, ...by, words, endsParagraph: false, wasInserted };
  if (last?.end === at && last.start === at && isSameChange(last, deletion)) changes[changes.length - 1] = { ...last, words: last.words + words };
  else changes.push(deletion);
}

/** Adds a stretch of the text that was put in or formatted, to the one before it when they are of one change. */
export function putStretch(changes: Change[], by: Author, start: number, end: number, words = ''): void {
  const stretch: Change = { start, end, ...by, words, endsParagraph: false, wasInserted: false };
  const at = changes.findLastIndex(({ kind }) => kind === by.kind);
  const last = changes[at];
  if (last?.end === start && last.start < start && last.words === words && isSameChange(last, stretch)) changes[at] = { ...last, end };
  else if (start < end) changes.push(stretch);
}

function putEnd({ changes, length }: Anchor, by: Author): void {
  const end: Change = { start: length, end: length, ...by, words: '', endsParagraph: true, wasInserted: false };
  const last = changes.at(-1);
  if (last?.end === length && isSameChange(last, end)) changes[changes.length - 1] = { ...last, endsParagraph: true };
  else changes.push(end);
}

function isSameChange(one: Change, other: Change): boolean {
  return one.kind === other.kind && one.author === other.author && one.date === other.date && one.move === other.move && one.wasInserted === other.wasInserted && !one.endsParagraph;
}
