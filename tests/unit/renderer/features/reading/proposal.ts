import type { Proposal } from '../../../../../shared/model/markup.ts';

/** A proposal with only what the test says of it. */
export function proposalOf(given: Partial<Proposal> & Pick<Proposal, 'number'>): Proposal {
  return {
    kind: 'add', source: 'revision', delegation: '', author: '', date: null, blockIndex: 0, at: 0, added: null, struck: null, removed: '', wasInserted: false,
    about: null, words: '', moveTo: null, endsParagraph: false, isWhole: false, otherEnd: null, ...given,
  };
}
