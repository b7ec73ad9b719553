import type { ReadAs } from '../../../shared/marks/view.ts';
import type { Proposal } from '../../../shared/model/markup.ts';
import type { Span } from './anchors.ts';
import { voiceKey } from './voices.ts';

export const readings = ['marked', 'accepted', 'rejected'] as const satisfies readonly ReadAs[];

/** The next way of reading, round and round. */
export function nextReading(present: ReadAs): ReadAs {
  return readings[(readings.indexOf(present) + 1) % readings.length] ?? 'marked';
}

/** Whether a proposal is one of those read: of one of the voices chosen, of any where none is. */
export function isCounted(proposal: Proposal, voices: readonly string[]): boolean {
  return voices.length === 0 || voices.includes(voiceKey(proposal));
}

/** The choice with one voice more, or without it. */
export function toggled(voices: readonly string[], key: string): readonly string[] {
  return voices.includes(key) ? voices.filter((one) => one !== key) : [...voices, key];
}

/** What a key that goes through the voices chooses next: each alone, then all again. */
export function nextVoice(voices: readonly string[], all: readonly string[]): readonly string[] {
  const [only, ...others] = voices;
  const next = only === undefined || others.length > 0 ? all[0] : all[all.indexOf(only) + 1];
  return next === undefined ? [] : [next];
}

/** The proposal before or after the one in hand, else after or before the block one stands on; undefined at either end. */
export function proposalFrom(proposals: readonly Proposal[], inHand: number | null, blockIndex: number | null, direction: 1 | -1): Proposal | undefined {
  const at = proposals.findIndex(({ number }) => number === inHand);
  if (at >= 0) return proposals[at + direction];
  const standing = blockIndex ?? -1;
  return direction === 1 ? proposals.find((one) => one.blockIndex >= standing) : proposals.findLast((one) => one.blockIndex < standing);
}

/** The words of the text a proposal is on; null where it is on the paragraph, or on words that the text no longer has. */
export function wordsInText({ added, struck, about }: Proposal): Span | null {
  const spans = [added, struck, about].filter((span) => span !== null).filter((span) => span.start < span.end);
  if (spans.length === 0) return null;
  return { start: Math.min(...spans.map(({ start }) => start)), end: Math.max(...spans.map(({ end }) => end)) };
}

/** What a proposal deletes and inserts, the words it is on where it changes none, and what it says. */
export type ProposalInWords = { readonly deleted: string; readonly inserted: string; readonly on: string; readonly said: string };

/** @param text the text of the proposal's block */
export function wordsOfProposal({ added, struck, about, removed, words }: Proposal, text: string): ProposalInWords {
  const cut = (span: Span | null): string => (span === null ? '' : text.slice(span.start, span.end).trim());
  const deleted = [cut(struck), removed.trim()].filter((part) => part !== '').join(' ');
  const inserted = cut(added === null ? null : (about ?? added));
  const changesWords = deleted !== '' || inserted !== '';
  return { deleted, inserted, on: changesWords ? '' : cut(about), said: inserted.includes(words) ? '' : words };
}
