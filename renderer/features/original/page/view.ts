import type { FromPage, Passage } from '../messages.ts';

/** An original as it is drawn on its page. */
export type OriginalView = {
  readonly stand: (passage: Passage | null) => void;
  readonly markPositions: (passages: readonly Passage[]) => void;
  /** A step larger or smaller; 0 fits the width. */
  readonly zoom: (step: 1 | -1 | 0) => void;
  readonly find: (words: string, direction: 1 | -1) => void;
};

/** Tells the desk something. */
export type Tell = (message: FromPage) => void;

/** The steps of zoom between half and four times the size. */
export function zoomed(scale: number, step: 1 | -1): number {
  return Math.min(4, Math.max(0.5, Math.round(scale * 10 * (step === 1 ? 1.15 : 1 / 1.15)) / 10 + (step === 1 ? 0.05 : -0.05)));
}
