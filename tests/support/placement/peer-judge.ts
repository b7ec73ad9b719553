import type { Block } from '../../../shared/model/document.ts';
import { wholeText } from './quote-matching.ts';
import type { GeneratedPosition } from './positions.ts';
import type { Stretch, Truth } from './truth.ts';

/**
 * What a silent placement by quote matching was worth. `right`: on the surviving words, give or take two characters at either end.
 * `lost`: the words survive and were not found. `careful`: nothing is shown for words that are not what they were. `carried`: shown,
 * without a word, on what is left of words that changed. `misplaced`: shown on other words.
 */
export type PeerVerdict = 'right' | 'lost' | 'careful' | 'carried' | 'misplaced';

const slack = 2;

export function judgePeer(truth: Truth, found: { readonly start: number; readonly end: number } | null, blocks: readonly Block[]): PeerVerdict {
  const isWhole = truth.fate === 'survives' || truth.fate === 'rebracketed';
  if (found === null) return isWhole ? 'lost' : 'careful';
  const { starts } = wholeText(blocks);
  const globally = ({ block, start, end }: Stretch) => ({ start: starts[block]! + start, end: starts[block]! + end });
  if (isWhole) {
    const { start, end } = globally(truth.at!);
    return Math.abs(found.start - start) <= slack && Math.abs(found.end - end) <= slack ? 'right' : 'misplaced';
  }
  return truth.remains.map(globally).some(({ start, end }) => found.start < end && start < found.end) ? 'carried' : 'misplaced';
}

/** Whether a position has words a quote can be made of. */
export function hasQuote({ anchor }: GeneratedPosition): boolean {
  return anchor.scope !== 'document' && anchor.scope !== 'section';
}
