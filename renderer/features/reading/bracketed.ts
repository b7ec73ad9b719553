import type { Run } from '../../../shared/model/comparison.ts';
import { bracketSpansOf, type BracketSpan } from '../../../shared/marks/brackets.ts';
import { piecesOf, type Piece } from './pieces.ts';

/** Words quoted outside of their text, cut where their own brackets begin and end. */
export function bracketedPieces(text: string): readonly Piece[] {
  return piecesOf(text, { brackets: bracketSpansOf([text])[0] ?? [] });
}

/** The runs of a change shown outside of both texts: deleted words wear the brackets of the old words, all others those of the new. */
export function bracketedRuns(runs: readonly Run[]): readonly { readonly op: Run['op']; readonly pieces: readonly Piece[] }[] {
  const old = sideOf(runs, 'insert');
  const now = sideOf(runs, 'delete');
  let [oldAt, newAt] = [0, 0];
  return runs.map(({ op, text }) => {
    const [spans, from] = op === 'delete' ? [old, oldAt] : [now, newAt];
    if (op !== 'insert') oldAt += text.length;
    if (op !== 'delete') newAt += text.length;
    return { op, pieces: piecesOf(text, { brackets: spansWithin(spans, from, from + text.length) }) };
  });
}

/** The part of each span that lies in a stretch of its text, counted from where the stretch begins. */
export function spansWithin(spans: readonly BracketSpan[], from: number, to: number): readonly BracketSpan[] {
  return spans
    .filter((span) => span.start < to && span.end > from)
    .map((span) => ({
      start: Math.max(span.start, from) - from,
      end: Math.min(span.end, to) - from,
      depth: span.depth,
      opens: span.opens && span.start >= from,
      closes: span.closes && span.end <= to,
    }));
}

function sideOf(runs: readonly Run[], left: Run['op']): readonly BracketSpan[] {
  const words = runs.filter((run) => run.op !== left).map((run) => run.text);
  return bracketSpansOf([words.join('')])[0] ?? [];
}
