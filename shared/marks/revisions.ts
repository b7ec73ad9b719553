import type { TextChange } from '../model/markup.ts';
import { delegationOfPerson } from './delegation-of-person.ts';
import { draftProposal, type ProposalDraft } from './proposal-draft.ts';

/**
 * The tracked changes of a file as proposals: what one author put in and took out at one place is one replacement; words that
 * the file says were moved keep both their ends.
 */
export function proposalsOfRevisions(changes: readonly TextChange[]): readonly ProposalDraft[] {
  const drafts: ProposalDraft[] = [];
  const delegations = new Map([...new Set(changes.map(({ author }) => author))].map((author) => [author, delegationOfPerson(author)]));
  const meant = changes.filter(({ start, end, words, endsParagraph }) => start < end || words !== '' || endsParagraph);
  for (const change of meant.toSorted((one, other) => one.blockIndex - other.blockIndex || one.start - other.start || one.end - other.end)) {
    const draft = draftOf(change, delegations.get(change.author) ?? '');
    const last = drafts.at(-1);
    const joined = last === undefined ? null : joinDrafts(last, draft);
    if (joined === null) drafts.push(draft);
    else drafts[drafts.length - 1] = joined;
  }
  return drafts;
}

function draftOf(change: TextChange, delegation: string): ProposalDraft {
  const { blockIndex, start, end, author, date, move, endsParagraph, wasInserted } = change;
  const common = { source: 'revision' as const, blockIndex, at: start, author, date, delegation };
  const span = { start, end };
  if (change.kind === 'formatted') return draftProposal({ ...common, kind: 'format', about: span });
  const isMove = change.kind === 'moved-here' || change.kind === 'moved-away';
  if (change.kind === 'inserted' || change.kind === 'moved-here') return draftProposal({ ...common, kind: isMove ? 'move' : 'add', added: span, endsParagraph, move });
  return draftProposal({ ...common, kind: isMove ? 'move' : 'delete', removed: change.words, wasInserted, move });
}

/** One proposal for two changes that touch, are by one person and do one thing; null where they are two. */
function joinDrafts(one: ProposalDraft, other: ProposalDraft): ProposalDraft | null {
  if (one.blockIndex !== other.blockIndex || one.author !== other.author || one.wasInserted !== other.wasInserted || one.move !== other.move) return null;
  if (one.kind === 'format' || other.kind === 'format' || one.endsParagraph) return null;
  if (one.kind === other.kind && one.kind !== 'replace') return joinAlike(one, other);
  return one.kind === 'move' || other.kind === 'move' ? null : joinUnlike(one, other);
}

function joinAlike(one: ProposalDraft, other: ProposalDraft): ProposalDraft | null {
  if (one.added !== null && other.added !== null) return one.added.end === other.added.start ? { ...one, added: { start: one.added.start, end: other.added.end }, endsParagraph: other.endsParagraph } : null;
  return one.at === other.at && one.added === null && other.added === null ? { ...one, removed: one.removed + other.removed } : null;
}

/** Words out and words in. A whole paragraph out is replaced by a whole one only. */
function joinUnlike(one: ProposalDraft, other: ProposalDraft): ProposalDraft | null {
  const added = one.added ?? other.added;
  const removed = one.removed + other.removed;
  const endsParagraph = other.endsParagraph;
  if (added === null || (one.kind === 'replace' && other.removed !== '')) return null;
  const touch = other.added === null ? other.at === added.end : one.at === other.added.start || one.added?.end === other.added.start;
  const isWhole = removed.endsWith('\n') || removed.startsWith('\n');
  if (!touch || (isWhole && !endsParagraph)) return null;
  return { ...one, kind: 'replace', added: { start: added.start, end: other.added?.end ?? added.end }, removed, endsParagraph };
}
