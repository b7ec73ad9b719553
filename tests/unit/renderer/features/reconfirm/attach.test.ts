import { describe, expect, test } from 'vitest';
import { attachPlaces, type AttachPlace } from '../../../../../renderer/features/reconfirm/attach.ts';
import { labelsOf } from '../../../../../renderer/features/reading/labels.ts';
import { blocksOf } from '../blocks.ts';

const blocks = blocksOf(
  { kind: 'preamble', text: 'Recalling the floods' },
  { kind: 'heading', text: 'Recruitment', label: 'I.' },
  { kind: 'operative', text: 'To report each year, and each year again.', label: '1.', section: 'I' },
  { kind: 'operative', text: 'To pay each year.', label: '2.', section: 'I' },
  { kind: 'heading', text: 'Housing', label: 'II.' },
  { kind: 'operative', text: 'To house.', label: '1.', section: 'II' },
  { kind: 'note', text: 'Each year since 2020.', label: '1' },
);
const text = { blocks, labels: labelsOf(blocks) };
const onWords = { anchor: { scope: 'words', blockIndex: 9, start: 0, end: 9 }, quote: 'each year' } as const;
const onParagraph = { anchor: { scope: 'paragraph', blockIndex: 9 }, quote: 'To house.' } as const;
const places = (found: readonly AttachPlace[]): readonly unknown[] => found.map(({ anchor, isSameWords }) => ({ ...anchor, isSameWords }));

describe('places a position can be put on by hand', () => {
  test('each time its words stand exactly in a paragraph is a place; elsewhere the paragraph is', () => {
    expect(places(attachPlaces(onWords, text, ''))).toEqual([
      { scope: 'paragraph', blockIndex: 0, isSameWords: false },
      { scope: 'paragraph', blockIndex: 1, isSameWords: false },
      { scope: 'words', blockIndex: 2, start: 10, end: 19, isSameWords: true },
      { scope: 'words', blockIndex: 2, start: 25, end: 34, isSameWords: true },
      { scope: 'words', blockIndex: 3, start: 7, end: 16, isSameWords: true },
      { scope: 'paragraph', blockIndex: 4, isSameWords: false },
      { scope: 'paragraph', blockIndex: 5, isSameWords: false },
      { scope: 'footnote', blockIndex: 6, isSameWords: false },
    ]);
  });

  test('a number leads to every paragraph that has it, with its section to that one', () => {
    expect(places(attachPlaces(onParagraph, text, '1'))).toEqual([
      { scope: 'paragraph', blockIndex: 2, isSameWords: false },
      { scope: 'paragraph', blockIndex: 5, isSameWords: true },
    ]);
    expect(places(attachPlaces(onParagraph, text, 'II 1'))).toEqual([{ scope: 'paragraph', blockIndex: 5, isSameWords: true }]);
    expect(places(attachPlaces(onParagraph, text, 'pp1'))).toEqual([{ scope: 'paragraph', blockIndex: 0, isSameWords: false }]);
  });

  test('words lead to the paragraphs that hold them, and nothing to none', () => {
    expect(places(attachPlaces(onParagraph, text, 'PAY'))).toEqual([{ scope: 'paragraph', blockIndex: 3, isSameWords: false }]);
    expect(attachPlaces(onParagraph, text, 'ships')).toEqual([]);
    expect(attachPlaces(onParagraph, text, '44')).toEqual([]);
  });

  test('what was on a section can go to another heading as a section', () => {
    const onSection = { anchor: { scope: 'section', blockIndex: 9 }, quote: 'Shelter' } as const;
    expect(places(attachPlaces(onSection, text, 'Housing'))).toEqual([{ scope: 'section', blockIndex: 4, isSameWords: false }]);
  });
});
