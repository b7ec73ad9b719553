import { useMemo, useReducer, useRef, type Dispatch, type RefObject } from 'react';
import type { Block, Document, Version } from '../../../shared/model/document.ts';
import type { Position } from '../../../shared/model/position.ts';
import { usePrivacy } from '../../platform/desk.tsx';
import { previousOf } from '../../platform/lines.ts';
import type { ByVersion } from '../positions/order.ts';
import { usePositions } from '../positions/use-positions.ts';
import { factsOf, type TextFacts } from './facts.ts';
import type { JumpFieldHandle } from './JumpField.tsx';
import { atRest, readingReducer, type ReadingAction, type ReadingState } from './reading-state.ts';
import { usePlace } from './use-place.ts';
import { useSearch, type Search } from './use-search.ts';

/** All that the parts of the reading screen share. */
export type Reading = {
  readonly version: Version;
  readonly document: Document | undefined;
  /** The draft before this one. */
  readonly previous: Version | undefined;
  readonly facts: TextFacts;
  readonly positions: ByVersion;
  /** The positions that may show on the text now: no confidential one while they are hidden. */
  readonly shown: readonly Position[];
  /** The position unfolded: the one that was opened, else the first on the current paragraph. */
  readonly open: Position | undefined;
  readonly current: number | null;
  readonly search: Search;
  readonly jump: RefObject<JumpFieldHandle | null>;
  readonly state: ReadingState;
  readonly dispatch: Dispatch<ReadingAction>;
  /** Stands on a block; `scrolled` when it only came into view. */
  readonly stand: (blockIndex: number, how?: 'chosen' | 'scrolled') => void;
  /** Unfolds a position, standing where it was taken. */
  readonly unfold: (position: Position) => void;
};

export function useReading(version: Version, blocks: readonly Block[], document: Document | undefined, blockIndex: number | null): Reading {
  const isPrivate = usePrivacy();
  const facts = useMemo(() => factsOf(blocks), [blocks]);
  const [current, setCurrent] = usePlace(version.id, blockIndex);
  const [state, dispatch] = useReducer(readingReducer, atRest);
  const search = useSearch(blocks);
  const jump = useRef<JumpFieldHandle>(null);
  const positions = usePositions(version);
  const shown = useMemo(() => positions.here.filter((position) => !(isPrivate && position.confidentiality === 'confidential')), [positions, isPrivate]);
  const stand = (index: number, how: 'chosen' | 'scrolled' = 'chosen'): void => {
    setCurrent(index);
    dispatch({ kind: 'stood', how });
  };
  return {
    version,
    document,
    previous: document === undefined ? undefined : (previousOf(document, version) ?? undefined),
    facts,
    positions,
    shown,
    open: positions.here.find((position) => position.id === state.openId) ?? positions.here.find((position) => position.anchor.scope !== 'document' && position.anchor.blockIndex === current),
    current,
    search,
    jump,
    state,
    dispatch,
    stand,
    unfold: (position) => {
      if (position.anchor.scope !== 'document') stand(position.anchor.blockIndex);
      dispatch({ kind: 'opened', position });
    },
  };
}
