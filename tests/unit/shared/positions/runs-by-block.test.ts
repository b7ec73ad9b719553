import { expect, test } from 'vitest';
import { runsByBlock } from '../../../../shared/positions/runs-by-block.ts';

test('the runs of a split paragraph are cut where each part ends, without the newline between them', () => {
  const runs = [
    { op: 'equal', text: 'To meet' },
    { op: 'delete', text: ' and' },
    { op: 'insert', text: '.\nTo' },
    { op: 'equal', text: ' part.' },
  ] as const;
  expect(runsByBlock(runs, ['To meet.'.length, 'To part.'.length])).toEqual([
    [{ op: 'equal', text: 'To meet' }, { op: 'delete', text: ' and' }, { op: 'insert', text: '.' }],
    [{ op: 'insert', text: 'To' }, { op: 'equal', text: ' part.' }],
  ]);
});

test('a newline inside a part stays in it', () => {
  expect(runsByBlock([{ op: 'insert', text: 'One\ntwo\nThree' }], ['One\ntwo'.length, 'Three'.length])).toEqual([[{ op: 'insert', text: 'One\ntwo' }], [{ op: 'insert', text: 'Three' }]]);
});
