import { describe, expect, it } from 'vitest';
import { contestedOf } from '../../../../../shared/marks/contested.ts';
import { labelsOf } from '../../../../../renderer/features/reading/labels.ts';
import { entryHolding, outlineOf } from '../../../../../renderer/features/reading/outline.ts';
import { blocksOf } from '../blocks.ts';

const outline = (blocks: ReturnType<typeof blocksOf>): ReturnType<typeof outlineOf> => {
  const contested = contestedOf(blocks);
  return outlineOf(blocks, labelsOf(blocks), (index) => (contested[index]?.length ?? 0) > 0);
};

describe('the outline', () => {
  it('names the preamble, the headings with the numbers under them and their contested blocks, and the notes', () => {
    const blocks = blocksOf(
      { kind: 'title', text: 'Declaration' },
      { kind: 'preamble', text: 'RECALLING this,' },
      { kind: 'preamble', text: 'NOTING [that],' },
      { kind: 'hinge', text: 'DECLARE:' },
      { kind: 'heading', label: 'I.', text: 'Principles' },
      { kind: 'operative', label: '1', text: 'To act [now].' },
      { kind: 'operative', label: '2', text: 'To report:' },
      { kind: 'item', label: 'a)', text: 'every [year];' },
      { kind: 'heading', label: 'II.', text: 'Follow-up' },
      { kind: 'operative', label: '2 bis', text: 'To meet.' },
      { kind: 'note', label: '1', text: 'Reservation.' },
    );
    expect(outline(blocks)).toEqual([
      { part: 'preamble', index: 1, title: '', level: 0, from: 'PP1', to: 'PP2', paragraphs: 2, open: 1 },
      { part: 'heading', index: 4, title: 'I. Principles', level: 0, from: '1', to: '2', paragraphs: 2, open: 2 },
      { part: 'heading', index: 8, title: 'II. Follow-up', level: 0, from: '2 bis', to: '2 bis', paragraphs: 1, open: 0 },
      { part: 'notes', index: 10, title: '', level: 0, from: null, to: null, paragraphs: 0, open: 0 },
    ]);
  });

  it('has an operative part where a hinge is followed by paragraphs and no heading', () => {
    const blocks = blocksOf({ kind: 'preamble', text: 'RECALLING,' }, { kind: 'hinge', text: 'RESOLVES:' }, { kind: 'operative', label: '1', text: 'To act.' });
    expect(outline(blocks).map(({ part, from, to }) => ({ part, from, to }))).toEqual([
      { part: 'preamble', from: 'PP1', to: 'PP1' },
      { part: 'operative', from: '1', to: '1' },
    ]);
  });

  it('says which entry a block stands under', () => {
    const found = outline(blocksOf({ kind: 'title', text: 'T' }, { kind: 'heading', text: 'A' }, { kind: 'paragraph', text: 'a' }, { kind: 'heading', text: 'B' }));
    expect([0, 1, 2, 3].map((index) => entryHolding(found, index)?.title)).toEqual([undefined, 'A', 'A', 'B']);
  });
});
