import type { Block } from '../model/document.ts';
import type { HandMark, Markup, Proposal } from '../model/markup.ts';
import { conventionOf } from './convention.ts';
import { proposalsOfLooks } from './emphasis.ts';
import { numberProposals } from './proposal-draft.ts';
import { proposalsOfNotes, proposalsOfStatus } from './noted.ts';
import { proposalsOfProse } from './prose.ts';
import { proposalsByHand, proposalsOfComments } from './remarks.ts';
import { proposalsOfRevisions } from './revisions.ts';

/**
 * What delegations propose and say on a text, in its order: read off the tracked changes, looks and comments of its file, its
 * prose and its notes, and what a person marked by hand.
 */
export function proposalsOf(blocks: readonly Block[], markup: Markup, hand: readonly HandMark[] = []): readonly Proposal[] {
  const convention = conventionOf(blocks);
  return numberProposals([
    ...proposalsOfRevisions(markup.changes),
    ...proposalsOfLooks(blocks, markup.looks, convention),
    ...proposalsOfProse(blocks, convention),
    ...proposalsOfNotes(blocks),
    ...proposalsOfStatus(blocks),
    ...proposalsOfComments(blocks, markup.comments),
    ...proposalsByHand(blocks, hand),
  ]);
}
