import { describe, expect, it } from 'vitest';
import { bracketedPieces, bracketedRuns } from '../../../../../renderer/features/reading/bracketed.ts';
import type { Piece } from '../../../../../renderer/features/reading/pieces.ts';

/** Contested words in capitals, brackets doubled: what the eye sees, in characters. */
function seen(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind !== 'words' ? '' : piece.isBracket ? piece.text.repeat(2) : piece.depth > 0 ? piece.text.toUpperCase() : piece.text)).join('');
}

describe('words quoted outside of their text', () => {
  it('keep their brackets heavy and what is between them contested', () => {
    expect(seen(bracketedPieces('within [thirty/sixty] minutes'))).toBe('within [[THIRTY/SIXTY]] minutes');
  });

  it('leave the marks of an editor alone', () => {
    expect(seen(bracketedPieces('within […] minutes'))).toBe('within […] minutes');
  });

  it('wear the brackets of the old words where deleted and of the new ones elsewhere', () => {
    const runs = [
      { op: 'delete', text: '[' },
      { op: 'equal', text: 'thirty' },
      { op: 'delete', text: '/sixty]' },
      { op: 'insert', text: ' [or more]' },
      { op: 'equal', text: ' minutes' },
    ] as const;
    expect(bracketedRuns(runs).map((run) => seen(run.pieces))).toEqual(['[[', 'thirty', '/SIXTY]]', ' [[OR MORE]]', ' minutes']);
  });
});
