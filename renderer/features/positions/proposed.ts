import type { Run } from '../../../shared/model/comparison.ts';
import { createInterner } from '../../../shared/text/intern.ts';
import { createEffort } from '../../../shared/text/shortest-edit.ts';
import { diffWords, tokenizeText } from '../../../shared/text/word-diff.ts';

/** What a proposed wording changes in the words of the text, as runs of whole words. */
export function proposedRuns(base: string, wording: string): readonly Run[] {
  const interner = createInterner();
  return diffWords(tokenizeText(base, interner), tokenizeText(wording, interner), interner, createEffort());
}
