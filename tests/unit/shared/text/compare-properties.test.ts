import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { blockKinds } from '../../../../shared/model/document.ts';
import { compareBlocks, type ComparableBlock } from '../../../../shared/text/compare.ts';
import { faultsOf } from './blocks.ts';

const words = fc.array(fc.constantFrom('the', 'Parties', 'shall', 'should', 'co-operate', "l'État", 'in', 'good', 'faith', ',', '.', ';', '\u00A0', '12 %', 'e\u0301', '国家', '👩‍🚀'), { maxLength: 14 });
const prose = words.map((list) => list.join(' '));
const anything = fc.string({ unit: 'binary', maxLength: 24 });
const text = fc.oneof({ weight: 4, arbitrary: prose }, { weight: 1, arbitrary: anything }, { weight: 1, arbitrary: fc.constantFrom('', 'Idem.', '—') });
const block = fc.record({ kind: fc.constantFrom(...blockKinds), label: fc.option(fc.constantFrom('1.', '2.', 'a)', '12 bis')), text, section: fc.constantFrom('', 'I', 'II') });
const draft = fc.array(block, { maxLength: 14 });

/** Two drafts that have blocks in common, in some order. */
const drafts = fc
  .record({ old: draft, kept: fc.array(fc.nat(), { maxLength: 14 }), fresh: draft })
  .map(({ old, kept, fresh }) => {
    const carried = old.length === 0 ? [] : kept.map((place) => old[place % old.length]!);
    return { old: placed(old), new: placed([...carried, ...fresh]) };
  });

const one = (value: string): ComparableBlock[] => placed([{ kind: 'cell', label: null, text: value, section: '' }]);

function placed(list: readonly Omit<ComparableBlock, 'index'>[]): ComparableBlock[] {
  return list.map((one, index) => ({ ...one, index }));
}

test('whatever the texts: both are given back exactly, every block is in one row, runs are joined, deletion first', () => {
  fc.assert(
    fc.property(drafts, ({ old, new: now }) => {
      expect(faultsOf(compareBlocks(old, now), old, now)).toEqual([]);
    }),
    { numRuns: 3_000 },
  );
});

test('the same two drafts give the same comparison', () => {
  fc.assert(
    fc.property(drafts, ({ old, new: now }) => {
      expect(compareBlocks(old, now)).toEqual(compareBlocks(structuredClone(old), structuredClone(now)));
    }),
    { numRuns: 300 },
  );
});

test('a draft compared with itself is the same throughout', () => {
  fc.assert(
    fc.property(draft.map(placed), (same) => {
      const { rows, statistics } = compareBlocks(same, same);
      expect(rows.map((row) => row.kind)).toEqual(same.map(() => 'same'));
      expect({ added: statistics.wordsAdded, removed: statistics.wordsRemoved, renumbered: statistics.renumbered }).toEqual({ added: 0, removed: 0, renumbered: 0 });
    }),
    { numRuns: 500 },
  );
});

test('a draft compared with nothing is added, nothing with a draft removed, word for word', () => {
  fc.assert(
    fc.property(draft.map(placed), (all) => {
      const { statistics: added } = compareBlocks([], all);
      const { statistics: removed } = compareBlocks(all, []);
      expect({ blocks: added.added, words: added.wordsAdded }).toEqual({ blocks: all.length, words: removed.wordsRemoved });
      expect({ blocks: removed.removed, words: removed.wordsAdded }).toEqual({ blocks: all.length, words: 0 });
    }),
    { numRuns: 500 },
  );
});

test('words inside a paragraph: the difference read backwards adds what it removed', () => {
  fc.assert(
    fc.property(prose, prose, (before, after) => {
      const there = compareBlocks(one(before), one(after)).statistics;
      const back = compareBlocks(one(after), one(before)).statistics;
      expect(there.wordsAdded - there.wordsRemoved).toBe(back.wordsRemoved - back.wordsAdded);
    }),
    { numRuns: 500 },
  );
});
