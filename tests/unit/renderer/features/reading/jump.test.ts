import { describe, expect, it } from 'vitest';
import { findParagraph, findWords, parseJump } from '../../../../../renderer/features/reading/jump.ts';
import { labelsOf } from '../../../../../renderer/features/reading/labels.ts';
import { blocksOf } from '../blocks.ts';

const blocks = blocksOf(
  { kind: 'title', text: 'Declaración' },
  { kind: 'preamble', text: 'RECONOCIENDO el trabajo,' },
  { kind: 'preamble', text: 'PREOCUPADOS por la situación,' },
  { kind: 'heading', label: 'I.', text: 'Principios' },
  { kind: 'operative', label: '1', text: 'Primero', section: 'I' },
  { kind: 'operative', label: '2', text: 'Segundo, y en particular:', section: 'I' },
  { kind: 'item', label: 'a)', text: 'al comienzo', section: 'I' },
  { kind: 'item', label: 'b)', text: 'al final', section: 'I' },
  { kind: 'heading', label: 'II.', text: 'Medidas' },
  { kind: 'operative', label: '1', text: 'Otro primero', section: 'II' },
  { kind: 'operative', label: '12 bis', text: 'Duodécimo', section: 'II' },
  { kind: 'note', label: '1', text: 'Una nota.', section: 'II' },
);
const labels = labelsOf(blocks);
const jumpTo = (typed: string, after = -1): number | undefined => findParagraph(blocks, labels, parseJump(typed), after);

describe('what is typed in the jump field', () => {
  it.each([
    ['', { kind: 'nothing' }],
    ['12', { kind: 'paragraph', label: '12', section: '' }],
    ['§ 12 bis', { kind: 'paragraph', label: '12 bis', section: '' }],
    ['12bis', { kind: 'paragraph', label: '12bis', section: '' }],
    ['II 3', { kind: 'paragraph', label: '3', section: 'II' }],
    ['PP4', { kind: 'paragraph', label: 'pp4', section: '' }],
    ['12 a)', { kind: 'paragraph', label: '12 a', section: '' }],
    ['note 2', { kind: 'note', label: '2' }],
    ['conducta responsable', { kind: 'words', words: 'conducta responsable' }],
    ['2026 goals', { kind: 'words', words: '2026 goals' }],
  ])('%j is read as %j', (typed, jump) => {
    expect(parseJump(typed)).toEqual(jump);
  });
});

describe('a jump to a paragraph', () => {
  it.each([
    ['pp2', 2],
    ['1', 4],
    ['II 1', 9],
    ['12bis', 10],
    ['12', 10],
    ['2 b', 7],
    ['nota 1', 11],
    ['99', undefined],
    ['conducta', undefined],
  ])('%j leads to block %j', (typed, index) => {
    expect(jumpTo(typed)).toBe(index);
  });

  it('goes on to the same number of the next section when asked again, and round to the first', () => {
    expect([jumpTo('1', 4), jumpTo('1', 9)]).toEqual([9, 4]);
  });
});

describe('a search for words', () => {
  it('finds them whatever their case and accents, in reading order', () => {
    expect(findWords(blocks, 'primero')).toEqual([
      { index: 4, start: 0, end: 7 },
      { index: 9, start: 5, end: 12 },
    ]);
    expect(findWords(blocks, 'SITUACION')).toEqual([{ index: 2, start: 19, end: 28 }]);
  });

  it('counts a run of spaces as one, non-breaking ones too', () => {
    expect(findWords(blocksOf({ kind: 'paragraph', text: 'le prix\u00a0 juste' }), 'prix juste')).toEqual([{ index: 0, start: 3, end: 14 }]);
  });

  it('keeps places right after letters that fold to several', () => {
    expect(findWords(blocksOf({ kind: 'paragraph', text: 'ﬁn de la œuvre: ﬁn' }), 'fin')).toEqual([
      { index: 0, start: 0, end: 2 },
      { index: 0, start: 16, end: 18 },
    ]);
  });

  it('finds nothing for nothing', () => {
    expect(findWords(blocks, '  ')).toEqual([]);
  });
});
