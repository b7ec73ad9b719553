import type { Proposal } from '../../../shared/model/markup.ts';
import type { SelectedWords } from './anchors.ts';
import { firstPlace, placesAround } from './places.ts';
import { wordsInText } from './proposals.ts';
import { selectedWords } from './selection.ts';
import type { Reading } from './use-reading.ts';

/** Opens the form of a new position: on the words selected, else on those of the proposal in hand, else on the paragraph one stands on. */
export function takePosition({ facts, current, dispatch, stand }: Pick<Reading, 'facts' | 'current' | 'dispatch' | 'stand'>, proposal: Proposal | undefined): void {
  const found = selectedWords(window.getSelection());
  const standing = current ?? facts.units[0]?.first ?? 0;
  const chosen = found !== null && found.from !== found.to ? found : proposal === undefined ? null : wordsOfProposal(proposal);
  const blockIndex = chosen?.blockIndex ?? standing;
  if (blockIndex !== current) stand(blockIndex, 'scrolled');
  const selected = chosen ?? (found?.blockIndex === blockIndex ? found : null);
  dispatch({ kind: 'formOpened', form: { anchor: firstPlace(placesAround(facts, blockIndex, selected), chosen !== null), positionId: null, standing: blockIndex, selected } });
}

function wordsOfProposal(proposal: Proposal): SelectedWords | null {
  const words = wordsInText(proposal);
  return words === null ? null : { blockIndex: proposal.blockIndex, from: words.start, to: words.end };
}
