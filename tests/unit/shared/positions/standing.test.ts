import { expect, test } from 'vitest';
import { placementStates } from '../../../../shared/model/placement.ts';
import { standingOf } from '../../../../shared/positions/standing.ts';

test.each([
  ['intact', 'stands'],
  ['moved', 'stands'],
  ['changed', 'to-reconfirm'],
  ['ambiguous', 'orphan'],
  ['gone', 'orphan'],
] as const)('a position whose words are %s is %s', (state, standing) => {
  expect(standingOf('cleared', { state }, null)).toBe(standing);
  expect(standingOf('cleared', { state }, { kind: 'later' })).toBe(standing);
});

test.each(['withdrawn', 'lifted', 'void'] as const)('a %s position is closed, wherever its words are', (status) => {
  expect(placementStates.map((state) => standingOf(status, { state }, { kind: 'reconfirmed' }))).toEqual(placementStates.map(() => 'closed'));
});

test.each(['reconfirmed', 'amended', 'reattached'] as const)('a position a person %s is decided as long as its words are there', (kind) => {
  expect(placementStates.map((state) => standingOf('draft', { state }, { kind }))).toEqual(['decided', 'decided', 'to-reconfirm', 'orphan', 'orphan']);
});

test('a position that was withdrawn and is held again goes by its words', () => {
  expect(standingOf('draft', { state: 'intact' }, { kind: 'withdrawn' })).toBe('stands');
  expect(standingOf('draft', { state: 'gone' }, { kind: 'withdrawn' })).toBe('orphan');
});
