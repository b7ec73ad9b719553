import { describe, expect, test } from 'vitest';
import { readTxt } from '../../../../electron/core/formats/txt/read-txt.ts';
import type { Block } from '../../../../shared/model/document.ts';
import { buildBlocks } from '../../../../shared/structure/build-blocks.ts';
import { referencesOf, staleReferences } from '../../../../shared/structure/references.ts';
import { compareBlocks } from '../../../../shared/text/compare.ts';
import { readOasTexts } from '../../../support/labelled/structure/oas.ts';
import { readOasReferences, readReferenceTexts, scoreReferences } from '../../../support/labelled/structure/references.ts';
import { readText } from './read-corpus.ts';

const oasTexts = readOasTexts();
console.log(oasTexts.length === 0 ? 'CORPUS ABSENT: ../shared/corpus/oas is not there, no OAS text was read' : `${oasTexts.length} OAS texts with labelled references read from ../shared/corpus/oas`);

test.each(readReferenceTexts().map((text) => [text.name, text] as const))('every reference of the labelled text %s is read, with the block it leads to and whether it is of another text', (_, { blocks, references }) => {
  expect(referencesOf(blocks).map(({ blockIndex, start, end, label, target, isOfAnotherText }) => ({ blockIndex, start, end, label, target, isOfAnotherText }))).toEqual(references);
});

test.skipIf(oasTexts.length === 0)('the references of the OAS texts are read with precision and recall of at least 0.98', () => {
  const scores = oasTexts.map(({ name, bytes }) => {
    const { blocks } = buildBlocks(readTxt(bytes));
    return scoreReferences(readOasReferences(name, blocks), referencesOf(blocks));
  });
  const sum = (figure: 'right' | 'labelled' | 'read'): number => scores.reduce((all, score) => all + score[figure], 0);
  expect(sum('labelled')).toBe(63);
  expect(sum('right') / sum('read')).toBeGreaterThanOrEqual(0.98);
  expect(sum('right') / sum('labelled')).toBeGreaterThanOrEqual(0.98);
});

test('a reference says its words, its number, the section it names and the block it leads to', () => {
  const { blocks } = readText('I. PORTS\n1. Ports lower lamps.\n2. Keepers count them.\nII. KEEPERS\n1. Keepers follow paragraphs 1 and 2 of section I.\n');
  expect(referencesOf(blocks)).toEqual([
    { blockIndex: 4, start: 15, end: 27, kind: 'paragraph', label: '1', section: 'I', isOfAnotherText: false, target: 1 },
    { blockIndex: 4, start: 32, end: 33, kind: 'paragraph', label: '2', section: 'I', isOfAnotherText: false, target: 2 },
    { blockIndex: 4, start: 37, end: 46, kind: 'section', label: 'I', section: null, isOfAnotherText: false, target: 0 },
  ]);
});

test.each(['In part I agree.', 'They met on point 4 of it.', 'par 18 États', 'Note 3 things.', 'The paragraph above, 3 of them.', 'paragraph 5%', 'paragraph 12/34', 'subparagraph a dit', 'les 3 articles'])('%s names no number', (text) => {
  expect(referencesOf(readText(`${text}\n`).blocks)).toEqual([]);
});

test('words that go on for ever are read at once', () => {
  const { blocks } = readText(`${'paragraphs 1, 2, 3 and '.repeat(4_000)}the Convention of ${'A-'.repeat(5_000)}, paragraph 2 ${'of the '.repeat(5_000)}\n`);
  const started = performance.now();
  expect(referencesOf(blocks).length).toBeGreaterThan(10_000);
  expect(performance.now() - started).toBeLessThan(3_000);
});

const draft = (lines: readonly string[]): readonly Block[] => readText(`DRAFT DECLARATION ON LAMPS\n${lines.join('\n')}\n`).blocks;

describe('a reference whose paragraph was renumbered', () => {
  const before = ['1. Ports lower their lamps before midnight.', '2. Keepers keep a register of all lamps at sea.', '3. Observatories are supported in accordance with paragraph 2 above.', '4. The secretariat publishes maps and reports as stated in paragraphs 1 and 3.'];
  const stale = (now: readonly string[]) => {
    const [oldBlocks, newBlocks] = [draft(before), draft(now)];
    return staleReferences({ oldBlocks, newBlocks, rows: compareBlocks(oldBlocks, newBlocks).rows });
  };

  test('is told where its number stayed, with the number the paragraph has now', () => {
    const now = ['1. Ports lower their lamps before midnight.', '2. Lighthouses are painted white every ten years.', '3. Keepers keep a register of all lamps at sea.', '4. Observatories are supported in accordance with paragraph 2 above.', '5. The secretariat publishes maps and reports as stated in paragraphs 1 and 4.'];
    expect(stale(now)).toEqual([{ blockIndex: 4, start: 47, end: 58, label: '2', was: '3' }]);
  });

  test('is told with none where the paragraph is gone', () => {
    const now = ['1. Ports lower their lamps before midnight.', '2. Observatories are supported in accordance with paragraph 2 above.', '3. The secretariat publishes maps and reports as stated in paragraphs 1 and 2.'];
    expect(stale(now)).toEqual([{ blockIndex: 2, start: 47, end: 58, label: '2', was: null }]);
  });

  test('is not told where nothing was renumbered, nor where the number followed', () => {
    expect(stale(before)).toEqual([]);
    const now = ['1. Lighthouses are painted white every ten years.', '2. Ports lower their lamps before midnight.', '3. Keepers keep a register of all lamps at sea.', '4. Observatories are supported in accordance with paragraph 3 above.', '5. The secretariat publishes maps and reports as stated in paragraphs 2 and 4.'];
    expect(stale(now)).toEqual([]);
  });

  test('is not told of another text', () => {
    const other = [...before.slice(0, 3), '4. The secretariat recalls paragraph 2 of resolution 77/321 and publishes maps.'];
    const [oldBlocks, newBlocks] = [draft(other), draft(['1. Lighthouses are painted white every ten years.', ...other.map((line, index) => line.replace(/^\d/u, String(index + 2)).replace('paragraph 2 above', 'paragraph 3 above'))])];
    expect(staleReferences({ oldBlocks, newBlocks, rows: compareBlocks(oldBlocks, newBlocks).rows })).toEqual([]);
  });
});
