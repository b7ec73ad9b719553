import { describe, expect, test } from 'vitest';
import { buildBlocks } from '../../../../shared/structure/build-blocks.ts';
import type { RawNote, RawParagraph } from '../../../../shared/structure/raw.ts';

const notes: readonly RawNote[] = [
  { id: 'a', label: '1', paragraphs: [{ text: 'Lamps, vol. 3.' }] },
  { id: 'b', label: '2', paragraphs: [{ text: 'Oil, vol. 1.' }] },
];

function read(paragraphs: readonly RawParagraph[]) {
  const { blocks, warnings } = buildBlocks({ format: 'pdf', paragraphs, notes, warnings: [], properties: {} });
  return { blocks: blocks.map(({ kind, label, text, notes: marks }) => ({ kind, label, text, marks: marks.map((mark) => [mark.label, mark.offset]) })), warnings };
}

const noteBlocks = [
  { kind: 'note', label: '1', text: 'Lamps, vol. 3.', marks: [] },
  { kind: 'note', label: '2', text: 'Oil, vol. 1.', marks: [] },
];

describe('note marks that stand as paragraphs of their own', () => {
  test('go back to the words before them, and a sentence they broke is whole again', () => {
    const parts = ['1. To keep the lamps of the harbour', '1', 'and of the mole, as agreed in March,', '2', 'lit through the night;', '2. To buy the oil.'];
    expect(read(parts.map((text) => ({ text })))).toEqual({
      blocks: [
        { kind: 'operative', label: '1', text: 'To keep the lamps of the harbour and of the mole, as agreed in March, lit through the night;', marks: [['1', 32], ['2', 69]] },
        { kind: 'operative', label: '2', text: 'To buy the oil.', marks: [] },
        ...noteBlocks,
      ],
      warnings: [],
    });
  });

  test('are only figures of notes that nothing marks yet: another figure stays, and so does one in a table', () => {
    const paragraphs: readonly RawParagraph[] = [
      { text: '1. To keep the lamps.', notes: [{ id: 'a', offset: 21 }] },
      { text: '1' },
      { text: 'lamps in all', cell: { table: 0, row: 0, column: 0 } },
      { text: '2', cell: { table: 0, row: 0, column: 1 } },
    ];
    expect(read(paragraphs).blocks.slice(0, 4)).toEqual([
      { kind: 'operative', label: '1', text: 'To keep the lamps.', marks: [['1', 18]] },
      { kind: 'paragraph', label: null, text: '1', marks: [] },
      { kind: 'cell', label: null, text: 'lamps in all', marks: [] },
      { kind: 'cell', label: null, text: '2', marks: [] },
    ]);
  });
});
