import type { Proposal } from '../model/markup.ts';

/** A proposal before the order of the text gives it its number. `move` joins both ends of a move. */
export type ProposalDraft = Omit<Proposal, 'number' | 'otherEnd'> & { readonly move: string | null };

type Given = Pick<ProposalDraft, 'kind' | 'source' | 'blockIndex' | 'at'> & Partial<ProposalDraft>;

/** A proposal with what is known of it; the rest says nothing. */
export function draftProposal(given: Given): ProposalDraft {
  return {
    delegation: '', author: '', date: null, added: null, struck: null, removed: '', wasInserted: false, about: null, words: '',
    moveTo: null, endsParagraph: false, isWhole: false, move: null, ...given,
  };
}

/** Numbers proposals from 1 in the order of the text, and joins both ends of each move. */
export function numberProposals(drafts: readonly ProposalDraft[]): readonly Proposal[] {
  const ordered = drafts.toSorted((one, other) => one.blockIndex - other.blockIndex || one.at - other.at);
  const ends = new Map<string, { here: number | null; away: number | null }>();
  for (const [nth, { move, added }] of ordered.entries()) {
    if (move === null) continue;
    const found = ends.get(move) ?? { here: null, away: null };
    if (added === null) found.away ??= nth + 1;
    else found.here ??= nth + 1;
    ends.set(move, found);
  }
  return ordered.map(({ move, ...draft }, nth) => {
    const joined = move === null ? undefined : ends.get(move);
    return { number: nth + 1, ...draft, otherEnd: (draft.added === null ? joined?.here : joined?.away) ?? null };
  });
}
