import { describe, expect, it } from 'vitest';
import { gutterLabel, labelKey, labelsOf } from '../../../../../renderer/features/reading/labels.ts';
import { leadLength } from '../../../../../renderer/features/reading/lead.ts';
import { noteFrom } from '../../../../../renderer/features/reading/notes.ts';
import { rowsPerStretch, unitHolding, unitsOf } from '../../../../../renderer/features/reading/units.ts';
import { blocksOf, type Given } from '../blocks.ts';

const cell = (row: number, column: number, text: string): Given => ({ kind: 'cell', text, cell: { table: 0, row, column } });

describe('the units of a text', () => {
  it('are its paragraphs, and its tables with their cells in place', () => {
    const blocks = blocksOf({ kind: 'paragraph', text: 'before' }, cell(0, 0, 'a'), cell(0, 1, 'b'), cell(0, 1, 'b, second paragraph'), cell(1, 1, 'd'), { kind: 'paragraph', text: 'after' });
    expect(unitsOf(blocks)).toEqual([
      { kind: 'block', first: 0, block: blocks[0] },
      {
        kind: 'table',
        first: 1,
        columns: 2,
        rows: [
          { row: 0, cells: [{ column: 0, blocks: [blocks[1]] }, { column: 1, blocks: [blocks[2], blocks[3]] }] },
          { row: 1, cells: [{ column: 0, blocks: [] }, { column: 1, blocks: [blocks[4]] }] },
        ],
      },
      { kind: 'block', first: 5, block: blocks[5] },
    ]);
    expect([0, 1, 4, 5].map((index) => unitHolding(unitsOf(blocks), index))).toEqual([0, 1, 1, 2]);
  });

  it('cut a long table in stretches', () => {
    const blocks = blocksOf(...Array.from({ length: rowsPerStretch + 2 }, (_, row) => cell(row, 0, `row ${row}`)));
    expect(unitsOf(blocks).map((unit) => (unit.kind === 'table' ? [unit.first, unit.rows.length] : unit.kind))).toEqual([
      [0, rowsPerStretch],
      [rowsPerStretch, 2],
    ]);
  });
});

describe('the gutter', () => {
  it('shows printed numbers, and names the clauses of a preamble', () => {
    const blocks = blocksOf(
      { kind: 'title', text: 'T' },
      { kind: 'preamble', text: 'A' },
      { kind: 'preamble', text: 'B' },
      { kind: 'operative', label: '1', text: 'C' },
      { kind: 'title', text: 'Another text' },
      { kind: 'preamble', text: 'D' },
    );
    expect(labelsOf(blocks)).toEqual([null, 'PP1', 'PP2', '1', null, 'PP1']);
  });

  it('sets apart what was inserted after a number', () => {
    expect(['12 bis', '12 ter.', '12', 'a)', 'PP3'].map(gutterLabel)).toEqual([
      { base: '12', inserted: 'bis' },
      { base: '12', inserted: 'ter.' },
      { base: '12', inserted: '' },
      { base: 'a)', inserted: '' },
      { base: 'PP3', inserted: '' },
    ]);
  });

  it('compares numbers without spaces, case and closing marks', () => {
    expect(['12 Bis.', 'a)', '(iv)'].map(labelKey)).toEqual(['12bis', 'a', 'iv']);
  });
});

describe('the participle of a clause', () => {
  it.each([
    ['RECONNAISSANT le travail', 13],
    ['PRENANT NOTE du rapport', 12],
    ['RECONOCIENDO, además, que', 12],
    ['RECONNAISSANT ÉGALEMENT que', 23],
    ['Rappelant la décision', 0],
    ['À cette fin', 0],
    ['DÉCLARONS', 0],
  ])('of %j is its first %i characters', (text, length) => {
    expect(leadLength(text)).toBe(length);
  });
});

describe('the way between a note and its mark', () => {
  const blocks = blocksOf(
    { kind: 'operative', label: '1', text: 'No note' },
    { kind: 'operative', label: '2', text: 'A note', notes: [{ label: '1', index: 3, offset: 6 }] },
    { kind: 'operative', label: '3', text: 'None after' },
    { kind: 'note', label: '1', text: 'The note' },
  );

  it('leads from a paragraph to its note, or to the next one called', () => {
    expect([noteFrom(blocks, 1), noteFrom(blocks, 0), noteFrom(blocks, 2)]).toEqual([3, 3, undefined]);
  });

  it('leads back from the note to its paragraph', () => {
    expect(noteFrom(blocks, 3)).toBe(1);
  });
});
