import type { Row, RowKind, Statistics } from '../model/comparison.ts';
import type { Interner } from './intern.ts';
import { appendTokens, createTokens, type Tokens } from './tokens.ts';

/** How many rows there are of each kind, how many were renumbered, and how many words (tokens with a letter or digit) were added and removed. */
export function statisticsOf(rows: readonly Row[], interner: Interner): Statistics {
  const kinds: Record<RowKind, number> = { same: 0, edited: 0, moved: 0, 'moved-edited': 0, split: 0, merged: 0, added: 0, removed: 0 };
  const scratch = createTokens();
  let renumbered = 0;
  let wordsAdded = 0;
  let wordsRemoved = 0;
  for (const row of rows) {
    kinds[row.kind] += 1;
    if (row.renumbered) renumbered += 1;
    for (const run of row.runs) {
      if (run.op === 'insert') wordsAdded += countWords(run.text, scratch, interner);
      if (run.op === 'delete') wordsRemoved += countWords(run.text, scratch, interner);
    }
  }
  const { 'moved-edited': movedEdited, ...plain } = kinds;
  return { ...plain, movedEdited, renumbered, wordsAdded, wordsRemoved };
}

function countWords(text: string, tokens: Tokens, interner: Interner): number {
  tokens.length = 0;
  appendTokens(tokens, text, interner);
  let words = 0;
  for (let at = 0; at < tokens.length; at += 1) if (interner.isWord(tokens.ids[at]!)) words += 1;
  return words;
}
