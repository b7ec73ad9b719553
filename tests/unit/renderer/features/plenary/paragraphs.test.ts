import { describe, expect, test } from 'vitest';
import { anchorAt, entranceOf, stepFrom } from '../../../../../renderer/features/plenary/paragraphs.ts';
import type { Block } from '../../../../../shared/model/document.ts';

function block(index: number, kind: Block['kind'], label: string | null, text: string): Block {
  return { index, kind, label, text, notes: [], section: '', level: 0, cell: null };
}

const blocks = [block(0, 'title', null, 'Declaration'), block(1, 'preamble', null, 'RECOGNIZING that'), block(2, 'paragraph', null, ' '), block(3, 'heading', 'I.', 'Cooperation'), block(4, 'operative', '12 bis', 'To alert'), block(5, 'note', '1', 'A reservation')];

describe('in the plenary view', () => {
  test('one goes from words to words, and stays at either end', () => {
    expect([stepFrom(blocks, 1, 1), stepFrom(blocks, 3, -1), stepFrom(blocks, 0, -1), stepFrom(blocks, 5, 1), stepFrom(blocks, -1, 1)]).toEqual([3, 1, 0, 5, 0]);
  });

  test('a text is entered at the number one comes from, else where its paragraphs begin, else at its beginning', () => {
    expect([entranceOf(blocks, '12bis.'), entranceOf(blocks, '1'), entranceOf(blocks, null), entranceOf(blocks.slice(0, 1), null), entranceOf([], null)]).toEqual([4, 1, 1, 0, null]);
  });

  test('what is said of a block is said of a paragraph, a section or a footnote', () => {
    expect([blocks[4], blocks[3], blocks[5]].map((one) => one && anchorAt(one))).toEqual([{ scope: 'paragraph', blockIndex: 4 }, { scope: 'section', blockIndex: 3 }, { scope: 'footnote', blockIndex: 5 }]);
  });
});
