import { expect, test } from 'vitest';
import { compareBlocks } from '../../../../shared/text/compare.ts';
import { changeBetween, counterparts } from '../../../../shared/text/paragraph-trail.ts';
import { blocks } from './blocks.ts';

const first = '1|The Parties shall exchange information about the movement of vessels between their ports every single week.';
const second = 'Each Party shall name a point of contact for the purposes of this instrument';
const rest = ' and shall inform the Secretariat of any change without delay and in writing.';
const third = '|Nothing here affects the rights of flag States under the law of the sea or any other rule of law.';

const old = blocks([first, `2|${second}${rest}`, `3${third}`]);
const split = blocks([first, '2|A wholly new clause about beacons, lanterns and buoys that nobody had proposed before today.', `3|${second}.`, `3 bis|It${rest}`, `4${third}`]);
const comparison = compareBlocks(old, split);

test('a paragraph that was split stands in several on the other side, and they all come from the one', () => {
  expect(counterparts(comparison, 'old', new Set([1]))).toEqual(new Set([2, 3]));
  expect(counterparts(comparison, 'new', new Set([3]))).toEqual(new Set([1]));
});

test('a paragraph that was added stands nowhere on the other side', () => {
  expect(counterparts(comparison, 'new', new Set([1]))).toEqual(new Set());
});

test('the change of a paragraph is that of its row', () => {
  expect(changeBetween(comparison, new Set([2]), new Set([4]))).toEqual({ kind: 'same', renumbered: true, runs: [{ op: 'equal', text: third.slice(1) }] });
  expect(changeBetween(comparison, new Set(), new Set([1]))).toMatchObject({ kind: 'added', renumbered: false });
  expect(changeBetween(comparison, new Set([1]), new Set([2, 3]))).toMatchObject({ kind: 'split' });
});

test('changes of several rows are told one after the other, and as an edit when they differ', () => {
  const { kind, runs } = changeBetween(comparison, new Set([0]), new Set([0, 1]));
  expect(kind).toBe('edited');
  expect(runs).toEqual([{ op: 'equal', text: first.slice(2) }, { op: 'equal', text: '\n' }, { op: 'insert', text: split[1]?.text }]);
});

test('where the paragraph stands on neither side, nothing changed', () => {
  expect(changeBetween(comparison, new Set(), new Set())).toEqual({ kind: null, renumbered: false, runs: [] });
});
