import { describe, expect, test } from 'vitest';
import { atStart, passageReducer, type PassageState } from '../../../../../renderer/features/reconfirm/passage-state.ts';
import { carried, decided } from './passage.ts';

const first = carried(1, 'changed');
const second = carried(2, 'gone');
const arrived: PassageState = passageReducer(atStart, { kind: 'arrived', ours: [first, second] });

describe('the passage', () => {
  test('remembers what happened to each position it saw open', () => {
    const after = passageReducer(arrived, { kind: 'arrived', ours: [decided(1, 'reconfirmed'), second] });
    expect(after.remembered).toEqual(new Map([[first.position.id, 'changed'], [second.position.id, 'gone']]));
    expect(after.open).toEqual(new Set([second.position.id]));
  });

  test('stays where it is when positions come for the first time', () => {
    expect(arrived.chosen).toBeNull();
  });

  test('goes to a position whose decision was taken back', () => {
    const later = passageReducer(passageReducer(arrived, { kind: 'arrived', ours: [decided(1, 'reconfirmed'), second] }), { kind: 'chose', id: second.position.id });
    expect(passageReducer(later, { kind: 'arrived', ours: [first, second] }).chosen).toBe(first.position.id);
  });

  test('leaves the chosen place, the form and the history with the position they were of', () => {
    const busy: PassageState = { ...arrived, chosen: second.position.id, candidate: 1, panel: 'attach', isHistoryShown: true };
    expect(passageReducer(busy, { kind: 'chose', id: first.position.id })).toEqual({ ...arrived, chosen: first.position.id, candidate: null, panel: 'why', isHistoryShown: false });
  });

  test('keeps them when the same positions come again', () => {
    const busy: PassageState = { ...arrived, chosen: second.position.id, candidate: 1, panel: 'amend' };
    expect(passageReducer(busy, { kind: 'arrived', ours: [first, second] })).toEqual(busy);
  });
});
