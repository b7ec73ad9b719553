import { expect, test } from 'vitest';
import { createNumberPlacer } from '../../../../../shared/positions/placement/number-placer.ts';
import { text, wordsIn } from './texts.ts';

const spanish = text('*|RECORDANDO la niebla,', '*|RECONOCIENDO el viento,', '#I|Faros', '1|Se encenderán al anochecer:', '-a)|los del norte;', '-b)|los del sur.', '#II|Boyas', '1|Serán rojas.', '2|Y visibles.', '^1|Hora local.');
const english = text('*|RECALLING the fog,', '*|RECOGNIZING the wind,', '#I|Lighthouses', '1|They shall be lit at dusk:', '-a)|those of the north;', '-b)|those of the south.', '#II|Buoys', '1|They shall be red.', '2|And visible.', '^1|Local time.');
const across = createNumberPlacer({ oldBlocks: spanish, newBlocks: english });

test('paragraphs, letters, clauses of the preamble, sections and notes are the ones with the same number', () => {
  const found = [0, 1, 5, 7, 8].map((blockIndex) => across.place({ scope: 'paragraph', blockIndex }).at?.quote);
  expect(found).toEqual(['RECALLING the fog,', 'RECOGNIZING the wind,', 'those of the south.', 'They shall be red.', 'And visible.']);
  expect([across.place({ scope: 'section', blockIndex: 6 }).at?.anchor, across.place({ scope: 'footnote', blockIndex: 9 }).at?.anchor, across.place({ scope: 'document' }).at?.anchor]).toEqual([
    { scope: 'section', blockIndex: 6 },
    { scope: 'footnote', blockIndex: 9 },
    { scope: 'document' },
  ]);
});

test('words become their paragraph: no word can be found in another language', () => {
  const { state, via, at } = across.place(wordsIn(spanish, 'rojas'));
  expect({ state, via, anchor: at?.anchor }).toEqual({ state: 'intact', via: 'number', anchor: { scope: 'paragraph', blockIndex: 7 } });
});

test('a number that stands twice places nothing, and both are offered', () => {
  const twice = text('#I|Lighthouses', '1|They shall be lit at dusk.', '1|They shall be white.');
  const { placement, candidates } = createNumberPlacer({ oldBlocks: spanish, newBlocks: twice }).detail({ scope: 'paragraph', blockIndex: 3 });
  expect({ state: placement.state, at: placement.at, offered: candidates.map(({ anchor, reason }) => ({ anchor, reason })) }).toEqual({
    state: 'ambiguous',
    at: null,
    offered: [
      { anchor: { scope: 'paragraph', blockIndex: 1 }, reason: 'same-number' },
      { anchor: { scope: 'paragraph', blockIndex: 2 }, reason: 'same-number' },
    ],
  });
});

test('a preamble with more clauses, or a number that is not there, places nothing', () => {
  const other = text('*|RECALLING the fog,', '*|NOTING the ice,', '*|RECOGNIZING the wind,', '#I|Lighthouses', '1|They shall be lit at dusk.');
  const states = [0, 8].map((blockIndex) => createNumberPlacer({ oldBlocks: spanish, newBlocks: other }).place({ scope: 'paragraph', blockIndex }).state);
  expect(states).toEqual(['gone', 'gone']);
});
