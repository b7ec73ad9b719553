import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf, excerptOf, stepFrom } from '../../../../../renderer/features/comparison/changes.ts';
import { runPiecesOf } from '../../../../../renderer/features/comparison/run-pieces.ts';
import { contestedOf } from '../../../../../shared/marks/contested.ts';
import { runOps } from '../../../../../shared/model/comparison.ts';
import { blocksOf } from '../blocks.ts';
import { rowOf, runsOf } from './rows.ts';

const side = (blocks: ReturnType<typeof blocksOf>, ...taken: readonly number[]): { blocks: typeof blocks; contested: ReturnType<typeof contestedOf>; taken: ReadonlySet<number> } => ({
  blocks,
  contested: contestedOf(blocks),
  taken: new Set(taken),
});

describe('the list of changes', () => {
  const before = side(blocksOf({ kind: 'operative', text: 'one' }, { kind: 'operative', text: '[two]' }, { kind: 'note', text: 'note' }), 0);
  const after = side(blocksOf({ kind: 'operative', text: 'one' }, { kind: 'operative', text: 'two' }, { kind: 'note', text: 'a note' }));
  const rows = [rowOf('same', '0', '0', 'one'), rowOf('edited', '1', '1', '~[two]', '+two'), rowOf('edited', '2', '2', '+a ', 'note')];

  it('holds the rows that changed, with what they can be filtered by', () => {
    expect(changesOf(rows, before, after)).toEqual([
      { row: 1, filters: ['all', 'brackets'] },
      { row: 2, filters: ['all', 'notes'] },
    ]);
  });

  it('knows the changes of paragraphs we took a position on, in either text', () => {
    expect(changesOf([rowOf('removed', '0', null, '~one')], before, after)).toEqual([{ row: 0, filters: ['all', 'positions'] }]);
  });

  it('is stepped through from any row, and ends at both ends', () => {
    const changes = changesOf(rows, before, after);
    expect([stepFrom(changes, null, 1), stepFrom(changes, null, -1), stepFrom(changes, 0, 1), stepFrom(changes, 1, 1), stepFrom(changes, 2, 1), stepFrom(changes, 2, -1), stepFrom(changes, 1, -1)]).toEqual([
      1,
      2,
      1,
      2,
      undefined,
      1,
      undefined,
    ]);
  });
});

describe('the excerpt of a change', () => {
  it('has a few words on either side and leaves out the long unchanged stretch between two changes', () => {
    const runs = runsOf('De tenir un registre public des agences de recrutement ', '~reconnues', '+autorisées', ' et de le mettre à jour avec soin et sans retard ', '~chaque trimestre', '.');
    expect(excerptOf(runs)).toEqual(runsOf('… agences de recrutement ', '~reconnues', '+autorisées', ' et de le … et sans retard ', '~chaque trimestre', '.'));
  });

  it('is cut at a word when it is long, and never empty for a change', () => {
    const [only] = excerptOf(runsOf(`+${'mot '.repeat(100)}`), 40);
    expect(only).toEqual({ op: 'insert', text: `${'mot '.repeat(9)}mot …` });
    fc.assert(
      fc.property(fc.array(fc.record({ op: fc.constantFrom(...runOps), text: fc.string({ minLength: 1 }) }), { minLength: 1 }), (runs) => {
        expect(excerptOf(runs).some((run) => run.op !== 'equal')).toBe(runs.some((run) => run.op !== 'equal'));
      }),
    );
  });
});

describe('the pieces of a row', () => {
  const before = side(blocksOf({ kind: 'operative', text: 'pay [all] costs', notes: [{ label: '1', index: 1, offset: 15 }] }));
  const after = side(blocksOf({ kind: 'operative', text: 'pay all [recruitment] costs', notes: [{ label: '2', index: 1, offset: 27 }] }));
  const row = rowOf('edited', '0', '0', 'pay ', '~[all]', '+all [recruitment]', ' costs');
  const look = (shown: 'both' | 'old' | 'new'): readonly string[] =>
    runPiecesOf(row, before, after, shown).map(({ op, pieces }) => `${op} ${pieces.map((piece) => (piece.kind === 'note' ? `note ${piece.mark.label}` : piece.kind === 'aside' ? 'aside' : `${piece.text}${piece.isBracket ? '!' : ''}${piece.depth > 0 ? '°' : ''}`)).join('|')}`);

  it('give deleted words the brackets of the old text and all others those of the new', () => {
    expect(look('both')).toEqual(['equal pay ', 'delete [!°|all°|]!°', 'insert all |[!°|recruitment°|]!°', 'equal  costs|note 2']);
  });

  it('can be those of one side', () => {
    expect([look('old'), look('new')]).toEqual([
      ['equal pay ', 'delete [!°|all°|]!°', 'equal  costs|note 1'],
      ['equal pay ', 'insert all |[!°|recruitment°|]!°', 'equal  costs|note 2'],
    ]);
  });
});
