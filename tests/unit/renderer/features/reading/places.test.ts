import { describe, expect, it } from 'vitest';
import { anchorKey, wholeWords, wordsOf } from '../../../../../renderer/features/reading/anchors.ts';
import { firstPlace, nextPlace, placesAround, selectionOf } from '../../../../../renderer/features/reading/places.ts';
import { contestedOf } from '../../../../../shared/marks/contested.ts';
import { blocksOf } from '../blocks.ts';

const blocks = blocksOf(
  { kind: 'heading', text: 'Follow-up', label: 'II', level: 0 },
  { kind: 'heading', text: 'Reports', label: 'A', level: 1 },
  { kind: 'operative', text: 'To report [each year [or sooner]] to [all] members.', label: '1' },
  { kind: 'note', text: 'With a reservation.', label: '1' },
);
const text = { blocks, contested: contestedOf(blocks) };
const words = (anchor: Parameters<typeof wordsOf>[0]) => `${anchor.scope}: ${wordsOf(anchor, (index) => blocks[index]?.text ?? '')}`;
const bracketsAround = (selected: Parameters<typeof placesAround>[2]) => placesAround(text, 2, selected).filter(({ scope }) => scope === 'bracket').map(words);
const at = (from: number, to: number) => ({ blockIndex: 2, from, to });

describe('the places a position can be taken on', () => {
  it('go from the words selected out to the document, through the brackets, the paragraph and the sections around them', () => {
    const sooner = blocks[2]!.text.indexOf('sooner');
    expect(placesAround(text, 2, at(sooner, sooner + 3)).map(words)).toEqual([
      'words: sooner',
      'bracket: [or sooner]',
      'bracket: [each year [or sooner]]',
      'paragraph: To report [each year [or sooner]] to [all] members.',
      'section: Reports',
      'section: Follow-up',
      'document: ',
    ]);
  });

  it('are the brackets around a caret, and all brackets of the paragraph where nothing says which', () => {
    const year = blocks[2]!.text.indexOf('year');
    expect([bracketsAround(at(year, year)), bracketsAround(null), bracketsAround(at(0, 2))]).toEqual([['bracket: [each year [or sooner]]'], ['bracket: [all]', 'bracket: [or sooner]', 'bracket: [each year [or sooner]]'], []]);
  });

  it('name a bracket that is selected whole, and a paragraph that is, by what they are', () => {
    const all = blocks[2]!.text.indexOf('[all]');
    expect([placesAround(text, 2, at(all, all + 5)).slice(0, 2).map(words), placesAround(text, 2, at(0, 1_000)).map(({ scope }) => scope)]).toEqual([
      ['bracket: [all]', 'paragraph: To report [each year [or sooner]] to [all] members.'],
      ['paragraph', 'section', 'section', 'document'],
    ]);
  });

  it('are the note and the document for a footnote, and its own section for a heading', () => {
    expect([placesAround(text, 3, null).map(words), placesAround(text, 1, null).map(words)]).toEqual([
      ['footnote: With a reservation.', 'document: '],
      ['paragraph: Reports', 'section: Reports', 'section: Follow-up', 'document: '],
    ]);
  });

  it('begin with the words selected, else with the paragraph', () => {
    const places = placesAround(text, 2, at(0, 2));
    expect([firstPlace(places, true), firstPlace(places, false), firstPlace(placesAround(text, 3, null), false)].map(words)).toEqual(['words: To', 'paragraph: To report [each year [or sooner]] to [all] members.', 'footnote: With a reservation.']);
  });

  it('are stepped through and end at both ends', () => {
    const places = placesAround(text, 2, at(0, 2));
    const [first, last] = [places[0]!, places.at(-1)!];
    expect([nextPlace(places, first, 1), nextPlace(places, first, -1), nextPlace(places, last, 1), nextPlace(places, { scope: 'paragraph', blockIndex: 9 }, 1)]).toEqual([places[1], undefined, undefined, undefined]);
  });

  it('are the same again from an anchor that was kept', () => {
    const [taken] = placesAround(text, 2, at(3, 9));
    expect(placesAround(text, 2, selectionOf(taken!)).map(anchorKey)).toEqual(placesAround(text, 2, at(3, 9)).map(anchorKey));
  });
});

describe('a selection', () => {
  it.each([
    ['of parts of words is of whole words', 1, 5, 'one two'],
    ['made backwards is the same', 6, 1, 'one two'],
    ['of spaces is of nothing', 3, 4, ''],
    ['past the end goes to the end', 4, 99, 'two, d’une'],
  ])('%s', (_, from, to, found) => {
    const line = 'one two, d’une';
    const { start, end } = wholeWords(line, { from, to });
    expect(line.slice(start, end)).toBe(found);
  });
});
