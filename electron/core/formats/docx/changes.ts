import { deletionBy, insertionBy, putDeletion, putStretch, settleGap } from './gap.ts';
import type { Anchor, Atom, Change } from './gap.ts';
import type { JoinedText } from './joined.ts';
import { fallenEnds } from './reading.ts';
import type { ReadParagraph } from './reading.ts';
import { isGone } from './revisions.ts';
import type { Piece, TrackedParagraph } from './story.ts';

/** A paragraph of the accepted reading with its words, where it is handed on; without them where it prints nothing. */
export type KeptParagraph = { readonly read: ReadParagraph; readonly joined: JoinedText | undefined };

/**
 * The tracked changes of a run of text, for each paragraph handed on. The text with them gives back the rejected text: words taken out
 * at their place, stretches and ends put in. Words of paragraphs that are not handed on stand at the head of the next that is, or at
 * the end of the one before when their container has no next.
 */
export function changesOf(paragraphs: readonly KeptParagraph[]): ReadonlyMap<KeptParagraph, readonly Change[]> {
  const tracked = paragraphs.flatMap(({ read }) => read.parts);
  const found = new Map<KeptParagraph, Change[]>();
  if (!tracked.some(isTracked)) return found;
  const isFallen = fallenEnds(tracked, 'rejected');
  const isLast = tracked.map(({ container }, at) => tracked[at + 1]?.container !== container);
  let at = 0;
  let gap: Atom[] = [];
  let before: Anchor | undefined;
  const open = (anchor: Anchor | undefined): void => {
    settleGap(gap, before, anchor);
    gap = [];
    before = anchor;
  };
  for (const paragraph of paragraphs) {
    const changes: Change[] = [];
    const { read, joined } = paragraph;
    const anchor = joined && { length: joined.text.length, container: read.parts.at(-1)?.container ?? 0, changes };
    const walk = startWalk(joined, changes, (atom) => gap.push(atom), () => open(anchor));
    for (const [index, part] of read.parts.entries()) {
      part.pieces.forEach(walk.piece);
      const isEnd = index === read.parts.length - 1;
      if (isEnd && anchor && anchor.length === 0) open(anchor);
      const isRejected = isFallen[at] !== true;
      const author = !isEnd || !read.isThere ? part.mark.deleted && deletionBy(part.mark.deleted) : null;
      walk.end({ words: '\n', author, isRejected, end: { inserted: isRejected ? null : part.mark.inserted, container: part.container, isLast: isLast[at] === true } });
      at += 1;
    }
    const formatted = read.parts.at(-1)?.formatted;
    if (joined && joined.text !== '' && formatted) changes.unshift({ start: 0, end: joined.text.length, kind: 'formatted', move: null, endsParagraph: false, wasInserted: false, ...formatted });
    if (joined) found.set(paragraph, changes);
  }
  open(undefined);
  return found;
}

function isTracked({ pieces, mark, formatted }: TrackedParagraph): boolean {
  return mark.inserted !== null || mark.deleted !== null || formatted !== undefined || pieces.some(({ revision, formatted: look }) => revision.inserted !== null || revision.deleted !== null || look !== undefined);
}

/** Goes through the pieces of one paragraph: what lies within its words is a change of it, what lies around them is left to the gap. */
function startWalk(joined: JoinedText | undefined, changes: Change[], leave: (atom: Atom) => void, enter: () => void) {
  const from = joined?.before ?? 0;
  const to = from + (joined?.text.length ?? 0);
  let at = 0;
  const take = (words: string, atom: Omit<Atom, 'words'>): void => {
    if (at > from && at < to && atom.author) putDeletion(changes, atom.author, words, at - from, !atom.isRejected);
    else leave({ ...atom, words });
  };
  return {
    end: ({ words, ...atom }: Atom): void => take(words, atom),
    piece: (piece: Piece): void => {
      if (piece.text === '') return;
      const { inserted, deleted } = piece.revision;
      const isRejected = inserted === null;
      // Among words taken out a line break is a space: `\n` says there that a paragraph ends.
      if (isGone(piece.revision, 'accepted') && deleted) return take(piece.text.replaceAll('\n', ' '), { author: deletionBy(deleted), isRejected });
      const space = (words: string): void => (words === '' ? undefined : leave({ words: words.replaceAll('\n', ' '), author: null, isRejected }));
      const start = Math.max(at, from);
      const end = Math.min(at + piece.text.length, to);
      if (start >= end) space(piece.text);
      else {
        space(piece.text.slice(0, start - at));
        if (at <= from) enter();
        putStretches(changes, piece, start - from, end - from);
        space(piece.text.slice(end - at));
      }
      at += piece.text.length;
    },
  };
}

function putStretches(changes: Change[], { revision: { inserted }, formatted }: Piece, start: number, end: number): void {
  if (inserted) putStretch(changes, insertionBy(inserted), start, end);
  if (formatted) putStretch(changes, { kind: 'formatted', author: formatted.author, date: formatted.date, move: null }, start, end, formatted.words);
}
