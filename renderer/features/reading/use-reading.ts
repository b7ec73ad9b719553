import { useEffect, useMemo, useReducer, useRef, type Dispatch, type RefObject } from 'react';
import { useLocation } from 'wouter';
import type { Block, Document, Version } from '../../../shared/model/document.ts';
import type { Proposal } from '../../../shared/model/markup.ts';
import { usePrivacy } from '../../platform/desk.tsx';
import { previousOf } from '../../platform/lines.ts';
import { pathOf } from '../../platform/route.ts';
import { blockOn, type LedgerEntry } from '../positions/ledger.ts';
import type { PositionFormHandle } from '../positions/TakePosition.tsx';
import { useLedger, type LedgerOnText } from '../positions/use-ledger.ts';
import { resumedIn } from '../positions/resumption.ts';
import { blockIndexOf } from './anchors.ts';
import { factsOf, type TextFacts } from './facts.ts';
import type { JumpFieldHandle } from './JumpField.tsx';
import { atRest, readingReducer, type ReadingAction, type ReadingState } from './reading-state.ts';
import type { LinkSpan } from './links.ts';
import { selectionOf } from './places.ts';
import { proposalFrom } from './proposals.ts';
import { useLinks, type TextLinks } from './use-links.ts';
import { useMarking, type HandMarking } from './use-marking.ts';
import { useMarks, type Marks } from './use-marks.ts';
import { usePlace } from './use-place.ts';
import { useSearch, type Search } from './use-search.ts';

/** All that the parts of the reading screen share. */
export type Reading = HandMarking & TextLinks & {
  readonly version: Version;
  readonly document: Document | undefined;
  /** The draft before this one. */
  readonly previous: Version | undefined;
  readonly facts: TextFacts;
  readonly ledger: LedgerOnText;
  /** Our positions that may show on the text now: no confidential one while they are hidden. */
  readonly shown: readonly LedgerEntry[];
  /** The position unfolded: the one that was opened, else the first of ours on the current paragraph. */
  readonly open: LedgerEntry | undefined;
  readonly current: number | null;
  readonly search: Search;
  readonly marks: Marks;
  /** The proposal one stepped to or pressed. */
  readonly proposal: Proposal | undefined;
  readonly openProposal: (number: number) => void;
  /** Goes to the next or the previous proposal of those that are read. */
  readonly stepProposal: (direction: 1 | -1) => void;
  /** Goes where words lead. */
  readonly follow: (link: LinkSpan, from: number) => void;
  /** Goes back to where a reference was followed. */
  readonly goBack: () => void;
  readonly jump: RefObject<JumpFieldHandle | null>;
  /** The form that is open, for the keys of the screen. */
  readonly form: RefObject<PositionFormHandle | null>;
  readonly state: ReadingState;
  readonly dispatch: Dispatch<ReadingAction>;
  /** Stands on a block; `scrolled` when it only came into view. */
  readonly stand: (blockIndex: number, how?: 'chosen' | 'scrolled') => void;
  /** Unfolds a position, standing where it stands. */
  readonly unfold: (entry: LedgerEntry) => void;
};

export function useReading(version: Version, blocks: readonly Block[], document: Document | undefined, blockIndex: number | null): Reading {
  const isPrivate = usePrivacy();
  const [current, setCurrent] = usePlace(version.id, blockIndex);
  const [state, dispatch] = useReducer(readingReducer, blockIndex, begun);
  const marks = useMarks(version.id, blocks, state);
  const facts = useMemo(() => factsOf(blocks, marks.hand), [blocks, marks.hand]);
  // Told once: coming back to this text later opens it alone.
  useEffect(() => history.replaceState(null, ''), []);
  const search = useSearch(blocks);
  const jump = useRef<JumpFieldHandle>(null);
  const form = useRef<PositionFormHandle>(null);
  const ledger = useLedger(version);
  const ours = ledger.ledger?.ours ?? none;
  const shown = useMemo(() => ours.filter(({ position }) => !(isPrivate && position.confidentiality === 'confidential')), [ours, isPrivate]);
  const stand = (index: number, how: 'chosen' | 'scrolled' = 'chosen'): void => {
    setCurrent(index);
    dispatch({ kind: 'stood', how });
  };
  const proposals = useProposals(marks, state, dispatch, current, stand);
  const previous = document === undefined ? null : previousOf(document, version);
  const links = useLinks(version, blocks, previous);
  const following = useFollowing(state, dispatch, stand);
  const marking = useMarking({ version, facts, marks, current, dispatch });
  return {
    ...marking,
    ...proposals,
    ...following,
    ...links,
    marks,
    version,
    document,
    previous: previous ?? undefined,
    facts,
    ledger,
    shown,
    open: entriesOf(ledger).find(({ position }) => position.id === state.openId) ?? ours.find((entry) => current !== null && blockOn(entry) === current),
    current,
    search,
    jump,
    form,
    state,
    dispatch,
    stand,
    unfold: (entry) => {
      const block = blockOn(entry);
      if (block !== null) stand(block);
      dispatch({ kind: 'opened', openId: entry.position.id });
    },
  };
}

type Stand = Reading['stand'];

/** Going through the proposals on a text. */
function useProposals(marks: Marks, state: ReadingState, dispatch: Dispatch<ReadingAction>, current: number | null, stand: Stand): Pick<Reading, 'proposal' | 'openProposal' | 'stepProposal'> {
  const open = (proposal: Proposal | undefined): void => {
    if (proposal === undefined) return;
    if (proposal.blockIndex !== current || state.proposal === null) stand(proposal.blockIndex);
    dispatch({ kind: 'proposalOpened', number: proposal.number });
  };
  return {
    proposal: marks.counted.find(({ number }) => number === state.proposal),
    openProposal: (number) => open(marks.proposals.find((one) => one.number === number)),
    stepProposal: (direction) => open(proposalFrom(marks.counted, state.proposal, current, direction)),
  };
}

/** Following references of a text, and coming back. */
function useFollowing(state: ReadingState, dispatch: Dispatch<ReadingAction>, stand: Stand): Pick<Reading, 'follow' | 'goBack'> {
  const [, navigate] = useLocation();
  return {
    follow: ({ target }, from) => {
      if (target.kind === 'text') navigate(pathOf({ screen: 'read', versionId: target.versionId, blockIndex: null }));
      if (target.kind !== 'paragraph') return;
      stand(target.blockIndex);
      dispatch({ kind: 'followed', from });
    },
    goBack: () => {
      const from = state.trail.at(-1);
      if (from === undefined) return history.back();
      stand(from);
      dispatch({ kind: 'wentBack' });
    },
  };
}

/** At rest, or with the form that is to be resumed here. */
function begun(blockIndex: number | null): ReadingState {
  const resumed = resumedIn(history.state);
  return resumed === null ? atRest : { ...atRest, form: { ...resumed, standing: blockIndexOf(resumed.anchor) ?? blockIndex ?? 0, selected: selectionOf(resumed.anchor) } };
}

const none: readonly LedgerEntry[] = [];

/** Every entry of a ledger, of whichever of its lists. */
export function entriesOf({ ledger }: LedgerOnText): readonly LedgerEntry[] {
  return ledger === undefined ? none : [...ledger.ours, ...ledger.orphans, ...ledger.theirs, ...ledger.closed];
}
