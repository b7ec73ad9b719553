import type { Dispatch } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import type { Version } from '../../../shared/model/document.ts';
import type { HandMark } from '../../../shared/model/markup.ts';
import { useCommand } from '../../platform/queries.ts';
import type { TextFacts } from './facts.ts';
import { handMarkAt, handMarkUnder, markingAt } from './hand-marks.ts';
import type { Marking, ReadingAction } from './reading-state.ts';
import { selectedWords } from './selection.ts';
import type { Marks } from './use-marks.ts';

/** Marking words by hand. */
export type HandMarking = {
  /** What the key does: takes off the mark one stands in, else begins to mark what is selected. */
  readonly mark: () => void;
  /** Marks the words begun with. */
  readonly setMark: (marking: Marking, kind: HandMark['kind'], delegation: string) => void;
  readonly takeOff: (mark: HandMark) => void;
  /** Sets a mark again that was taken off. */
  readonly setAgain: (mark: HandMark) => void;
  readonly markError: AppError | null;
};

type MarkingPorts = { readonly version: Version; readonly facts: TextFacts; readonly marks: Marks; readonly current: number | null; readonly dispatch: Dispatch<ReadingAction> };

export function useMarking({ version, facts, marks, current, dispatch }: MarkingPorts): HandMarking {
  const command = useCommand('mark.set');
  const send = (mark: HandMark, isSet: boolean): void => {
    const { blockIndex, start, end, kind, delegation } = mark;
    command.mutate(
      { versionId: version.id, blockIndex, start, end, kind: isSet ? kind : null, delegation: isSet ? delegation : '' },
      { onSuccess: () => dispatch({ kind: 'markingEnded', told: { kind: isSet ? 'set' : 'off', mark } }) },
    );
  };
  const begin = (): void => {
    const selected = selectedWords(window.getSelection());
    const under = selected === null ? undefined : handMarkUnder(marks.hand, selected);
    if (under !== undefined) return send(under, false);
    const block = facts.blocks[selected !== null && selected.from !== selected.to ? selected.blockIndex : (current ?? 0)];
    const marking = block === undefined ? null : markingAt(block, facts.brackets, selected?.blockIndex === block.index ? selected : null);
    if (marking === null) return dispatch({ kind: 'markingEnded', told: { kind: 'nothing' } });
    const held = handMarkAt(marks.hand, marking);
    if (held === undefined) dispatch({ kind: 'markingBegun', marking });
    else send(held, false);
  };
  return {
    mark: begin,
    setMark: ({ blockIndex, start, end }, kind, delegation) => send({ blockIndex, start, end, kind, delegation, quote: facts.blocks[blockIndex]?.text.slice(start, end) ?? '' }, true),
    takeOff: (mark) => send(mark, false),
    setAgain: (mark) => send(mark, true),
    markError: command.error,
  };
}
