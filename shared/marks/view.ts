import type { Block } from '../model/document.ts';
import type { Proposal } from '../model/markup.ts';

/** How a text with proposals is read: with its marks, as if every proposal were accepted, or as if every one were rejected. */
export type ReadAs = 'marked' | 'accepted' | 'rejected';

/** A stretch of a block as a view shows it. `proposals` are the numbers of those it is of; `how` is always `plain` but in the marked view. */
export type MarkedPiece = { readonly text: string; /** Offset in the block's text; null for words not in it. */ readonly start: number | null; readonly how: 'plain' | 'added' | 'struck'; readonly proposals: readonly number[] };

export type MarkedBlock = { readonly blockIndex: number; readonly pieces: readonly MarkedPiece[]; /** In this view the paragraph's end falls away: it runs on into the next. */ readonly runsOn: boolean };

/**
 * Reads every block in one of the views. A proposal that is not counted reads as rejected in each of them: its additions are
 * left out, its deletions are plain text. A piece of words that the text no longer has may hold `\n`, where a paragraph ended.
 */
export function readAs(blocks: readonly Block[], proposals: readonly Proposal[], view: ReadAs, isCounted: (proposal: Proposal) => boolean = () => true): readonly MarkedBlock[] {
  const byBlock = Map.groupBy(proposals, ({ blockIndex }) => blockIndex);
  return blocks.map((block) => {
    const own = (byBlock.get(block.index) ?? []).map((proposal): Heard => ({ proposal, isTaken: view !== 'rejected' && isCounted(proposal), isNamed: isCounted(proposal) }));
    return { blockIndex: block.index, pieces: piecesOf(block.text, own, view), runsOn: own.some((heard) => losesEnd(heard, view)) };
  });
}

/** A proposal in a view. `isTaken`: what it proposes is shown or done; `isNamed`: its number stands on its words. */
type Heard = { readonly proposal: Proposal; readonly isTaken: boolean; readonly isNamed: boolean };

function losesEnd({ proposal, isTaken }: Heard, view: ReadAs): boolean {
  if (!proposal.endsParagraph) return false;
  return proposal.struck === null ? !isTaken : isTaken && view === 'accepted';
}

type Band = Heard & { readonly start: number; readonly end: number; readonly part: 'added' | 'struck' | 'frame' | 'about' };

function piecesOf(text: string, own: readonly Heard[], view: ReadAs): readonly MarkedPiece[] {
  const bands = own.flatMap(bandsOf).filter(({ start, end }) => start < end);
  const removals = own.filter(({ proposal }) => proposal.removed !== '');
  const cuts = [...new Set([0, text.length, ...bands.flatMap(({ start, end }) => [start, end]), ...removals.map(({ proposal }) => proposal.at)])].toSorted((a, b) => a - b);
  const opening = Map.groupBy(bands, ({ start }) => start);
  const removedAt = Map.groupBy(removals, ({ proposal }) => proposal.at);
  const pieces: MarkedPiece[] = [];
  let open: readonly Band[] = [];
  for (const [nth, cut] of cuts.entries()) {
    open = [...open.filter(({ end }) => end > cut), ...(opening.get(cut) ?? [])];
    for (const heard of removedAt.get(cut) ?? []) addPiece(pieces, removedPiece(heard, view));
    const next = cuts[nth + 1];
    if (next !== undefined) addPiece(pieces, standingPiece(text.slice(cut, next), cut, open, view));
  }
  return pieces;
}

/** Where a proposal is framed by a name and brackets (`[Mexico: …]`), the frame falls away with its acceptance. */
function bandsOf(heard: Heard): readonly Band[] {
  const { added, struck, about } = heard.proposal;
  const bands: Band[] = [];
  if (added) bands.push({ ...heard, ...added, part: 'added' });
  if (struck) bands.push({ ...heard, ...struck, part: 'struck' });
  if (added && about) bands.push({ ...heard, start: added.start, end: about.start, part: 'frame' }, { ...heard, start: about.end, end: added.end, part: 'frame' });
  else if (about) bands.push({ ...heard, ...about, part: 'about' });
  return bands;
}

function removedPiece({ proposal, isTaken, isNamed }: Heard, view: ReadAs): MarkedPiece | null {
  const isGone = isTaken ? view === 'accepted' : proposal.wasInserted;
  return isGone ? null : { text: proposal.removed, start: null, how: isTaken ? 'struck' : 'plain', proposals: isNamed ? [proposal.number] : [] };
}

function standingPiece(text: string, start: number, open: readonly Band[], view: ReadAs): MarkedPiece | null {
  const added = open.filter(({ part }) => part === 'added');
  const isStruck = open.some(({ part, isTaken }) => part === 'struck' && isTaken);
  const isFrame = open.some(({ part, isTaken }) => part === 'frame' && isTaken);
  if (added.length > 0 && !added.some(({ isTaken }) => isTaken)) return null;
  if (view === 'accepted' && (isStruck || isFrame)) return null;
  const proposals = [...new Set(open.filter(({ isNamed }) => isNamed).map(({ proposal }) => proposal.number))].toSorted((a, b) => a - b);
  return { text, start, how: view === 'marked' ? howOf(isStruck, added.length > 0) : 'plain', proposals };
}

function howOf(isStruck: boolean, isAdded: boolean): MarkedPiece['how'] {
  if (isStruck) return 'struck';
  return isAdded ? 'added' : 'plain';
}

/** Joins a piece to the one before where nothing tells them apart. */
function addPiece(pieces: MarkedPiece[], piece: MarkedPiece | null): void {
  if (piece === null || piece.text === '') return;
  const last = pieces.at(-1);
  const goesOn = last?.start != null && last.start + last.text.length === piece.start && last.how === piece.how && last.proposals.join() === piece.proposals.join();
  if (goesOn) pieces[pieces.length - 1] = { ...last, text: last.text + piece.text };
  else pieces.push(piece);
}
