import type { Block } from '../model/document.ts';
import type { Comment, HandMark } from '../model/markup.ts';
import { delegationOfPerson } from './delegation-of-person.ts';
import { draftProposal, type ProposalDraft } from './proposal-draft.ts';

/** The comments of a file, each on its words. */
export function proposalsOfComments(blocks: readonly Block[], comments: readonly Comment[]): readonly ProposalDraft[] {
  const lengths = new Map(blocks.map(({ index, text }) => [index, text.length]));
  return comments.map(({ blockIndex, start, end, author, date, words }) =>
    draftProposal({ kind: 'comment', source: 'comment', blockIndex, at: start, author, date, delegation: delegationOfPerson(author), about: start < end ? { start, end } : null, words, isWhole: start === 0 && end === lengths.get(blockIndex) }),
  );
}

/** What a person marked as proposed for addition or deletion. */
export function proposalsByHand(blocks: readonly Block[], hand: readonly HandMark[]): readonly ProposalDraft[] {
  const lengths = new Map(blocks.map(({ index, text }) => [index, text.length]));
  return hand.flatMap(({ blockIndex, start, end, kind, delegation }) => {
    if (kind !== 'add' && kind !== 'delete') return [];
    const isWhole = start === 0 && end === lengths.get(blockIndex);
    return [draftProposal({ kind, source: 'hand', blockIndex, at: start, delegation, [kind === 'add' ? 'added' : 'struck']: { start, end }, isWhole, endsParagraph: isWhole })];
  });
}
