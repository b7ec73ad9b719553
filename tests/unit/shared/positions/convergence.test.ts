import { expect, test } from 'vitest';
import { blockKinds, type Block, type BlockKind } from '../../../../shared/model/document.ts';
import { stances } from '../../../../shared/model/position.ts';
import { blocksOfSubstance, isContesting, paragraphsByAgreement } from '../../../../shared/positions/convergence.ts';

const blocksOf = (lines: readonly (readonly [BlockKind, string])[]): Block[] => lines.map(([kind, text], index) => ({ index, kind, label: null, text, notes: [], section: '', level: 0, cell: null }));

test('every paragraph of substance is contested, bracketed or agreed, in that order', () => {
  const blocks = blocksOf([
    ['title', 'Draft [declaration]'],
    ['preamble', 'RECOGNIZING the need to act,'],
    ['hinge', 'DECLARE:'],
    ['operative', 'To [cooperate] without delay.'],
    ['operative', 'To [report] every year.'],
    ['operative', 'To meet again.'],
    ['item', 'in the capital;'],
    ['note', 'Chile reserves its position.'],
    ['cell', 'By 2027 [or 2028]'],
    ['cell', '2027'],
  ]);
  expect(paragraphsByAgreement(blocks, new Set([0, 3, 5]))).toEqual({ contested: [3, 5], bracketed: [4, 8], agreed: [1, 6, 7] });
});

test('brackets of an editor are none, brackets over several paragraphs are in each of them', () => {
  const blocks = blocksOf([
    ['operative', 'To act […] at once [from par. 20 of the Plan].'],
    ['operative', '[To consider'],
    ['item', 'the first way;'],
    ['item', 'the second way.]'],
    ['operative', 'To meet again.'],
  ]);
  expect(paragraphsByAgreement(blocks, new Set())).toEqual({ contested: [], bracketed: [1, 2, 3], agreed: [0, 4] });
});

test('titles, status lines, headings, hinges and what holds no word are not of substance', () => {
  expect(blocksOfSubstance(blocksOf(blockKinds.map((kind) => [kind, 'words']))).map(({ kind }) => kind)).toEqual(['preamble', 'operative', 'item', 'paragraph', 'cell', 'note']);
  expect(blocksOfSubstance(blocksOf(blockKinds.map((kind) => [kind, '12. –'])))).toEqual([]);
});

test.each([
  ['a clause', 'preamble'],
  ['a number', 'operative'],
  ['a heading', 'heading'],
  ['its title, where nothing else opens it', 'title'],
] as const)('what stands above %s is the masthead', (_, kind) => {
  const blocks = blocksOf([['paragraph', 'Fifth Meeting of National Authorities'], [kind, 'Words that open the text'], ['paragraph', 'A plain paragraph.']]);
  expect(blocksOfSubstance(blocks).map(({ text }) => text)).not.toContain('Fifth Meeting of National Authorities');
  expect(blocksOfSubstance(blocks).map(({ text }) => text)).toContain('A plain paragraph.');
});

test('a text of plain paragraphs alone is all of substance', () => {
  expect(blocksOfSubstance(blocksOf([['paragraph', 'One.'], ['paragraph', 'Two.']]))).toHaveLength(2);
});

test('a stance contests when it alters or refuses', () => {
  expect(stances.filter(isContesting)).toEqual(['amend', 'delete', 'reserve', 'oppose']);
});
