import { describe, expect, test } from 'vitest';
import { carriedOnto, firstOpen, groupOf, nextOpen, outcomeOf, progressOf, queueOf, type Remembered } from '../../../../../renderer/features/reconfirm/queue.ts';
import type { LedgerEntry } from '../../../../../renderer/features/positions/ledger.ts';
import { delegationIdOf, positionOf } from '../positions/position.ts';
import { carried, decided, decisionOf } from './passage.ts';

const nothing: Remembered = new Map();
const nths = (entries: readonly (LedgerEntry | null)[]): readonly (number | null)[] => entries.map((entry) => (entry === null ? null : Number(entry.position.id.slice(-3))));

describe('what a text carries', () => {
  test('ours that came from another text and are held, or were withdrawn because of it; of others what is held', () => {
    const entries = [
      carried(1, 'changed'),
      carried(2, 'intact', { via: 'origin' }),
      carried(3, 'changed', { standing: 'closed', decision: decisionOf('withdrawn') }, { status: 'withdrawn' }),
      carried(4, 'intact', { standing: 'closed' }, { status: 'withdrawn' }),
      carried(5, 'gone', {}, { status: 'void' }),
      carried(6, 'gone', {}, { delegationId: delegationIdOf(1) }),
      carried(7, 'intact', { standing: 'closed' }, { delegationId: delegationIdOf(1), status: 'withdrawn' }),
      decided(8, 'reconfirmed'),
    ];
    const { ours, theirs } = carriedOnto(entries.map(({ position }) => position), entries.map(({ placed }) => placed));
    expect([nths(ours), nths(theirs)]).toEqual([[1, 3, 8], [6]]);
  });

  test('a place without its position yet is left for later', () => {
    expect(carriedOnto([positionOf(1)], [carried(2, 'changed').placed])).toEqual({ ours: [], theirs: [] });
  });
});

describe('the queue', () => {
  const ours = [carried(1, 'intact'), carried(2, 'changed'), carried(3, 'moved'), decided(4, 'amended'), carried(5, 'changed'), carried(6, 'gone'), carried(7, 'ambiguous')];

  test('goes by what happened, the changed first and the intact last, each in the order of the text', () => {
    expect(nths(queueOf(ours, nothing))).toEqual([2, 5, 7, 6, 4, 3, 1]);
  });

  test('keeps in its place what was open in this sitting and is decided now', () => {
    const remembered: Remembered = new Map([[decided(4, 'amended').position.id, 'gone']]);
    expect(nths(queueOf(ours, remembered))).toEqual([2, 5, 7, 4, 6, 3, 1]);
    expect(groupOf(decided(4, 'amended'), nothing)).toBe('decided');
  });

  test('a withdrawn position stays under what happened to it', () => {
    expect(groupOf(carried(1, 'gone', { standing: 'closed', decision: decisionOf('withdrawn') }, { status: 'withdrawn' }), nothing)).toBe('gone');
  });
});

describe('where the passage goes', () => {
  const putOff = carried(1, 'changed', { decision: decisionOf('later') });
  const queue = [putOff, decided(2, 'reconfirmed'), carried(3, 'changed'), carried(4, 'gone'), carried(5, 'intact')];

  test('it begins, and is taken up again, at the first that is open and was not put off', () => {
    expect(nths([firstOpen(queue)])).toEqual([3]);
  });

  test('it goes on to the next that is open, then to those before, then to those put off', () => {
    expect(nths([nextOpen(queue, carried(3, 'changed').position.id), nextOpen(queue, carried(4, 'gone').position.id)])).toEqual([4, 3]);
    expect(nths([nextOpen([putOff, decided(2, 'amended'), carried(3, 'changed')], carried(3, 'changed').position.id)])).toEqual([1]);
  });

  test('it ends when nothing is open', () => {
    expect(nths([firstOpen([decided(1, 'amended'), carried(2, 'moved')]), nextOpen([carried(1, 'changed')], carried(1, 'changed').position.id)])).toEqual([null, null]);
  });
});

describe('progress', () => {
  test('counts what the text touches, and of that what is decided; what was put off is not', () => {
    const ours = [carried(1, 'intact'), carried(2, 'moved'), carried(3, 'changed'), carried(4, 'gone', { decision: decisionOf('later') }), decided(5, 'reconfirmed'), decided(6, 'amended')];
    expect(progressOf(ours)).toEqual({ total: 6, touched: 4, decided: 2 });
  });

  test('a decision whose words a better reading lost is open again', () => {
    expect(progressOf([carried(1, 'gone', { decision: decisionOf('reconfirmed') })])).toEqual({ total: 1, touched: 1, decided: 0 });
  });

  test('says in the end what was decided', () => {
    const withdrawn = carried(4, 'gone', { standing: 'closed', decision: decisionOf('withdrawn') }, { status: 'withdrawn' });
    expect(outcomeOf([decided(1, 'reconfirmed'), decided(2, 'reconfirmed'), decided(3, 'amended'), withdrawn, decided(5, 'reattached'), carried(6, 'gone', { decision: decisionOf('reconfirmed') })])).toEqual({
      reconfirmed: 2,
      amended: 1,
      withdrawn: 1,
      reattached: 1,
    });
  });
});
