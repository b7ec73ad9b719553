import { expect, test } from 'vitest';
import { changesElsewhere } from '../../../../../renderer/features/reconfirm/elsewhere.ts';
import type { PlacedRun } from '../../../../../shared/model/placement.ts';

const run = (op: PlacedRun['op'], text: string, isInside = false): PlacedRun => ({ op, text, isInside });

test('changes around the words of a position are told in pairs, those within them are not', () => {
  const runs = [
    run('equal', 'Agencies '),
    run('delete', 'recognised'),
    run('insert', ' authorised'),
    run('equal', ' by the '),
    run('insert', 'two '),
    run('equal', 'States '),
    run('delete', 'each quarter', true),
    run('insert', 'each year', true),
    run('delete', ', always'),
    run('equal', '.'),
    run('insert', ' '),
  ];
  expect(changesElsewhere(runs)).toEqual([
    { before: 'recognised', after: 'authorised' },
    { before: '', after: 'two' },
    { before: ', always', after: '' },
  ]);
});

test('two deletions that touch are two changes', () => {
  expect(changesElsewhere([run('delete', 'one'), run('delete', ' two'), run('insert', ' three')])).toEqual([
    { before: 'one', after: '' },
    { before: 'two', after: 'three' },
  ]);
});
