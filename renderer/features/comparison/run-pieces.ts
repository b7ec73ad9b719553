import type { ComparedBlock, Row } from '../../../shared/model/comparison.ts';
import type { Block, NoteMark } from '../../../shared/model/document.ts';
import { spansWithin } from '../reading/bracketed.ts';
import type { BracketSpan } from '../../../shared/marks/brackets.ts';
import { piecesOf, type Piece } from '../reading/pieces.ts';
import { newBlocks, oldBlocks } from './rows.ts';
import { withTypography, type ShownRun } from './typography.ts';

/** The pieces of one run: what happened to the words, and how each stretch of them looks. */
export type RunPieces = { readonly op: ShownRun['op']; readonly pieces: readonly Piece[] };

/** What draws the signs of one side's words: brackets and note marks by block index. */
export type SideSigns = { readonly blocks: readonly Block[]; readonly contested: readonly (readonly BracketSpan[])[] };

/**
 * Cuts a row's runs for drawing. Deleted words wear the brackets of the old text, all others those of the new.
 *
 * @param shown which runs to keep: both texts in one, or one side of two
 */
export function runPiecesOf(row: Row, before: SideSigns, after: SideSigns, shown: 'both' | 'old' | 'new' = 'both'): readonly RunPieces[] {
  const old = signsOf(oldBlocks(row), before);
  const now = signsOf(newBlocks(row), after);
  let oldAt = 0;
  let newAt = 0;
  const drawn: RunPieces[] = [];
  for (const run of withTypography(row.runs)) {
    const isOld = run.op === 'delete' || (run.op !== 'insert' && shown === 'old');
    const [oldText, newText] = [run.op === 'typographic' ? run.old : run.op === 'insert' ? '' : run.text, run.op === 'delete' ? '' : run.text];
    const [from, text] = isOld ? [oldAt, oldText] : [newAt, newText];
    oldAt += oldText.length;
    newAt += newText.length;
    if ((shown === 'old' && run.op === 'insert') || (shown === 'new' && run.op === 'delete')) continue;
    drawn.push({ op: run.op, pieces: piecesOf(text, within(isOld ? old : now, from, from + text.length)) });
  }
  return drawn;
}

type Signs = { readonly brackets: readonly BracketSpan[]; readonly notes: readonly NoteMark[] };

/** The signs of a side's blocks as one text, joined by one newline as the runs join them. */
function signsOf(compared: readonly ComparedBlock[], side: SideSigns): Signs {
  const brackets: BracketSpan[] = [];
  const notes: NoteMark[] = [];
  let at = 0;
  for (const { index, text } of compared) {
    const from = at;
    for (const span of side.contested[index] ?? []) brackets.push({ ...span, start: span.start + from, end: span.end + from });
    for (const mark of side.blocks[index]?.notes ?? []) notes.push({ ...mark, offset: mark.offset + from });
    at += text.length + 1;
  }
  return { brackets, notes };
}

function within(signs: Signs, from: number, to: number): Signs {
  return {
    brackets: spansWithin(signs.brackets, from, to),
    notes: signs.notes.filter((mark) => (mark.offset > from || (mark.offset === 0 && from === 0)) && mark.offset <= to).map((mark) => ({ ...mark, offset: mark.offset - from })),
  };
}
