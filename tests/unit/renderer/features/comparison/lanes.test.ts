import { describe, expect, it } from 'vitest';
import { lanesOf } from '../../../../../renderer/features/comparison/lanes.ts';

describe('the lines between both ends of moved paragraphs', () => {
  it('run in one lane where they do not meet, whichever way they go', () => {
    expect(lanesOf([{ from: 0, to: 100 }, { from: 300, to: 200 }])).toEqual([0, 0]);
  });

  it('take another lane where they would cover each other, and the first again when it is free', () => {
    expect(lanesOf([{ from: 0, to: 100 }, { from: 150, to: 50 }, { from: 60, to: 90 }, { from: 120, to: 140 }])).toEqual([0, 1, 2, 0]);
  });
});
