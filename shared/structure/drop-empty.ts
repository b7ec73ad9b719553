import type { Piece } from './piece.ts';
import type { Change, Words } from './words.ts';

/**
 * A paragraph without words says nothing, unless a mark stands in it or it is a table's empty cell. The words that were
 * deleted from one, and what is remarked on it, go to the head of the next paragraph that stays, or to the end of the one before
 * where that is the last or a table follows.
 */
export function dropEmpty(pieces: readonly Piece[]): readonly Piece[] {
  const kept: Piece[] = [];
  let dropped: Piece[] = [];
  for (const piece of pieces) {
    if (isEmpty(piece)) {
      dropped.push(piece);
      continue;
    }
    const isForLast = piece.source.cell !== undefined && kept.length > 0 && kept.at(-1)?.source.cell === undefined;
    if (isForLast) endWith(kept, dropped);
    kept.push(isForLast ? piece : openWith(piece, dropped));
    dropped = [];
  }
  endWith(kept, dropped);
  return kept;
}

function isEmpty(piece: Piece): boolean {
  return piece.text === '' && piece.marks.length === 0 && piece.source.cell === undefined;
}

function openWith(piece: Piece, dropped: readonly Piece[]): Piece {
  const changes = dropped.flatMap((empty) => deletedFrom(empty).map((change, index, all) => (index === all.length - 1 ? { ...change, words: endOnce(change.words, empty) } : change)));
  return { ...piece, changes: [...changes, ...piece.changes], comments: [...dropped.flatMap((empty) => empty.comments), ...piece.comments] };
}

/** A paragraph whose own end was only proposed ran on into the next one. */
function endOnce(words: string, { changes }: Words): string {
  return words.endsWith('\n') || changes.some((change) => change.endsParagraph) ? words : `${words}\n`;
}

function endWith(kept: Piece[], dropped: readonly Piece[]): void {
  const last = kept.pop();
  if (!last) return;
  const at = { start: last.text.length, end: last.text.length };
  const changes = dropped.flatMap((empty) => deletedFrom(empty).map((change, index) => ({ ...change, ...at, words: (index === 0 ? '\n' : '') + change.words.replace(/\n$/u, '') })));
  const comments = dropped.flatMap((empty) => empty.comments.map((comment) => ({ ...comment, ...at })));
  kept.push({ ...last, changes: [...last.changes, ...changes], comments: [...last.comments, ...comments] });
}

function deletedFrom(empty: Words): readonly Change[] {
  return empty.changes.filter((change) => change.words !== '');
}
