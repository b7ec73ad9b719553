import { useEffect, useEffectEvent, useMemo, useRef, useState, type RefObject } from 'react';
import type { Block, Document, Version } from '../../../shared/model/document.ts';
import type { PlacedPosition } from '../../../shared/model/placement.ts';
import type { Meeting, Session } from '../../../shared/model/meeting.ts';
import type { Position } from '../../../shared/model/position.ts';
import type { AppError } from '../../../shared/errors.ts';
import { tallyOf, type Tally } from '../../../shared/positions/tally.ts';
import { useQueryOf } from '../../platform/queries.ts';
import { usePlaced } from '../positions/use-placed.ts';
import { factsOf, type TextFacts } from '../reading/facts.ts';
import type { JumpFieldHandle } from '../reading/JumpField.tsx';
import type { EntryHandle } from './EntryLine.tsx';
import { entranceOf } from './paragraphs.ts';
import { atBlock, heardAt, heardIn, ownOf, placedOn, talliedOf, type Heard, type Placed } from './statements.ts';
import type { InSession } from './use-session.ts';

export type PlenaryProps = {
  readonly meeting: Meeting;
  readonly sessions: readonly Session[];
  readonly documents: readonly Document[];
  readonly inSession: InSession;
  readonly version: Version;
  readonly blocks: readonly Block[];
  /** The number of the paragraph one comes from, when another text was on the floor. */
  readonly comingFrom: string | null;
  readonly onLabel: (label: string | null) => void;
};

/** All that the parts of the plenary view share. */
export type Plenary = Omit<PlenaryProps, 'comingFrom' | 'onLabel'> & {
  readonly facts: Pick<TextFacts, 'labels' | 'contested'>;
  readonly current: number;
  readonly block: Block | undefined;
  readonly label: string | null;
  /** Our positions on the paragraph in hand. */
  readonly own: readonly Placed[];
  /** Our stance on any paragraph, for its neighbours. */
  readonly ownAt: (blockIndex: number) => readonly Placed[];
  /** Positions of ours without a place on this text. */
  readonly orphans: readonly PlacedPosition[];
  readonly tally: Tally;
  readonly heard: readonly Heard[];
  readonly isWholeSession: boolean;
  readonly setWholeSession: (isWholeSession: boolean) => void;
  readonly error: AppError | null;
  readonly retry: () => void;
  readonly stand: (blockIndex: number) => void;
  readonly text: RefObject<HTMLElement | null>;
  readonly entry: RefObject<EntryHandle | null>;
  readonly jump: RefObject<JumpFieldHandle | null>;
};

const noPositions: readonly Position[] = [];
const noPlaces: readonly PlacedPosition[] = [];

export function usePlenary({ comingFrom, onLabel, ...props }: PlenaryProps): Plenary {
  const { inSession, version, blocks } = props;
  const facts = useMemo(() => factsOf(blocks), [blocks]);
  const current = useCurrent(inSession, version, blocks, comingFrom);
  const positions = useQueryOf('position.list', { meetingId: version.meetingId }).data ?? noPositions;
  const { placed = noPlaces, error, retry } = usePlaced(version.id);
  const held = useMemo(() => placedOn(positions, placed), [positions, placed]);
  const [isWholeSession, setWholeSession] = useState(false);
  const here = useMemo(() => atBlock(held, current), [held, current]);
  const heard = useMemo(() => (isWholeSession ? heardIn(positions, placed, inSession.session?.id ?? null, version.id) : heardAt(here)), [isWholeSession, positions, placed, inSession.session?.id, version.id, here]);
  const text = useRef<HTMLElement>(null);
  const currentLabel = facts.labels[current] ?? null;
  useEffect(() => {
    onLabel(currentLabel);
  }, [onLabel, currentLabel]);
  return {
    ...props,
    facts,
    current,
    block: blocks[current],
    label: currentLabel,
    own: useMemo(() => ownOf(here), [here]),
    ownAt: (blockIndex) => ownOf(atBlock(held, blockIndex)),
    orphans: useMemo(() => placed.filter(({ standing, positionId }) => standing === 'orphan' && positions.some(({ id, delegationId }) => id === positionId && delegationId === null)), [placed, positions]),
    tally: useMemo(() => tallyOf(talliedOf(here)), [here]),
    heard,
    isWholeSession,
    setWholeSession,
    error,
    retry,
    stand: (blockIndex) => {
      inSession.onFloor.set({ sessionId: inSession.session?.id ?? null, versionId: version.id, blockIndex });
      text.current?.focus();
    },
    text,
    entry: useRef<EntryHandle>(null),
    jump: useRef<JumpFieldHandle>(null),
  };
}

/** The paragraph in hand. A text that is entered without one is entered where one comes from, and the floor is told. */
function useCurrent({ onFloor: { floor, set }, session }: InSession, version: Version, blocks: readonly Block[], comingFrom: string | null): number {
  const [entrance] = useState(() => entranceOf(blocks, comingFrom) ?? 0);
  const isOn = floor.versionId === version.id && floor.blockIndex !== null && floor.blockIndex < blocks.length;
  const current = isOn ? (floor.blockIndex ?? 0) : entrance;
  const sessionId = session?.id ?? null;
  const tell = useEffectEvent(() => set({ sessionId, versionId: version.id, blockIndex: current }));
  useEffect(() => {
    if (!isOn || floor.sessionId !== sessionId) tell();
  }, [isOn, floor.sessionId, sessionId]);
  return current;
}
