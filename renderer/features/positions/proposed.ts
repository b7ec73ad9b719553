import type { Run } from '../../../shared/model/comparison.ts';
import type { Position } from '../../../shared/model/position.ts';
import { createInterner } from '../../../shared/text/intern.ts';
import { createEffort } from '../../../shared/text/shortest-edit.ts';
import { diffWords, tokenizeText } from '../../../shared/text/word-diff.ts';

/** How much of the text a wording heard on the floor keeps where it is meant to take its place, at least. */
const keptByChange = 0.5;

/**
 * The words a wording is shown as a change of. Ours is edited against the text; what was heard on the floor may be a few words
 * to be put somewhere in it, and takes the place of the text only where it keeps at least half of its letters. Empty otherwise.
 */
export function changedWords({ delegationId, wording }: Pick<Position, 'delegationId' | 'wording'>, base: string): string {
  if (delegationId === null || base === '') return base;
  const kept = proposedRuns(base, wording).reduce((length, run) => length + (run.op === 'equal' ? run.text.length : 0), 0);
  return kept >= base.length * keptByChange ? base : '';
}

/** What a proposed wording changes in the words of the text, as runs of whole words. */
export function proposedRuns(base: string, wording: string): readonly Run[] {
  const interner = createInterner();
  return diffWords(tokenizeText(base, interner), tokenizeText(wording, interner), interner, createEffort());
}
