import { describe, expect, test } from 'vitest';
import { comparison as comparisonSchema } from '../../../../shared/model/comparison.ts';
import { compareBlocks, type ComparableBlock } from '../../../../shared/text/compare.ts';
import { blocks, rowLine } from './blocks.ts';

const network = 'To set up a network of pilot stations along the coast before the end of the year.';
const tides = 'To invite the port authorities to share their tide tables every month.';
const lanterns = 'To train the lantern keepers in the use of the new signals.';
const dues = 'To ask the secretariat to report on the dues collected at each quay.';
const ferry = 'To renew the charter of the ferry company for three seasons.';
const hosts = 'To thank the hosts of this meeting warmly.';

const note = (text: string, index: number): ComparableBlock => ({ ...blocks([`${index}|${text}`], 'note')[0]!, index });
const numbered = (texts: readonly string[]): ComparableBlock[] => blocks(texts.map((text, index) => `${index + 1}.|${text}`));
const linesOf = (old: readonly ComparableBlock[], now: readonly ComparableBlock[]): string[] => compareBlocks(old, now).rows.map(rowLine);

test('a comparison is one plain object: version, statistics, rows with blocks and runs', () => {
  const comparison = compareBlocks(blocks(['1.|To ring the bell at noon.', '2.|To close the gate.']), blocks(['1.|To ring the great bell at noon.', '2 bis.|To close the gate.']));
  expect(comparison).toEqual({
    algorithmVersion: '2',
    approximate: false,
    statistics: { same: 1, edited: 1, moved: 0, movedEdited: 0, split: 0, merged: 0, added: 0, removed: 0, renumbered: 1, wordsAdded: 1, wordsRemoved: 0 },
    rows: [
      {
        kind: 'edited',
        old: { index: 0, label: '1.', text: 'To ring the bell at noon.' },
        new: { index: 0, label: '1.', text: 'To ring the great bell at noon.' },
        runs: [{ op: 'equal', text: 'To ring the ' }, { op: 'insert', text: 'great ' }, { op: 'equal', text: 'bell at noon.' }],
        renumbered: false,
      },
      {
        kind: 'same',
        old: { index: 1, label: '2.', text: 'To close the gate.' },
        new: { index: 1, label: '2 bis.', text: 'To close the gate.' },
        runs: [{ op: 'equal', text: 'To close the gate.' }],
        renumbered: true,
      },
    ],
  });
  expect(comparisonSchema.parse(JSON.parse(JSON.stringify(comparison)))).toEqual(comparison);
});

describe('each kind of row', () => {
  test('a paragraph put in renumbers the rest and does nothing else to them', () => {
    expect(linesOf(numbered([network, tides, lanterns]), numbered([network, hosts, tides, lanterns]))).toEqual([
      `same 0→0: ${network}`,
      `added ·→1: [+${hosts}+]`,
      `same 1→2 #: ${tides}`,
      `same 2→3 #: ${lanterns}`,
    ]);
  });

  test('a removed paragraph stands where its words stood', () => {
    expect(linesOf(numbered([hosts, network, tides, lanterns]), numbered([network, lanterns]))).toEqual([
      `removed 0→·: [-${hosts}-]`,
      `same 1→0 #: ${network}`,
      `removed 2→·: [-${tides}-]`,
      `same 3→1 #: ${lanterns}`,
    ]);
  });

  test('one paragraph carried over many is the one that moved', () => {
    expect(linesOf(numbered([network, tides, lanterns, dues, ferry]), numbered([tides, lanterns, dues, ferry, network]))).toEqual([
      `same 1→0 #: ${tides}`,
      `same 2→1 #: ${lanterns}`,
      `same 3→2 #: ${dues}`,
      `same 4→3 #: ${ferry}`,
      `moved 0→4 #: ${network}`,
    ]);
  });

  test('a long paragraph carried over many short ones is the one that moved', () => {
    const short = ['Ring the bell.', 'Close the gate.', 'Light the lamp.'];
    expect(linesOf(blocks([network, ...short]), blocks([...short, network])).map((line) => line.split(':')[0])).toEqual(['same 1→0', 'same 2→1', 'same 3→2', 'moved 0→3']);
  });

  test('a paragraph that moved and was edited is said to be both', () => {
    const edited = 'To set up a wide network of pilot stations along the coast before the end of the season.';
    expect(linesOf(numbered([network, tides, lanterns, dues]), numbered([tides, lanterns, dues, edited])).at(-1)).toBe(
      'moved-edited 0→3 #: To set up a [+wide +]network of pilot stations along the coast before the end of the [-year-][+season+].',
    );
  });

  test('a split is one row with the new blocks, joined by a line break', () => {
    expect(
      linesOf(
        numbered(['To set up a network of pilot stations along the coast, and to invite the port authorities to share their tide tables.', dues]),
        numbered(['To set up a network of pilot stations along the coast.', 'To invite the port authorities to share their tide tables.', dues]),
      ),
    ).toEqual([
      'split 0→0,1: To set up a network of pilot stations along the coast[-, and to-][+.\nTo+] invite the port authorities to share their tide tables.',
      `same 1→2 #: ${dues}`,
    ]);
  });

  test('a long paragraph broken up, with another put in between, is one split and one addition', () => {
    const parts = [
      'The harbour master keeps the register of every vessel that enters or leaves the roads between sunrise and sunset.',
      'No vessel may be boarded without a written order of the harbour court that names the vessel and states the cause.',
      'In case of fire any person may cut the moorings of a burning vessel and tow it at once beyond the outer buoy.',
      'The watch on the mole reports each week to the council of pilots on what it has seen and on what it has done about it.',
    ];
    const lines = linesOf(blocks([parts.join(' ')]), blocks([parts[0]!, hosts, parts[1]!, parts[2]!, parts[3]!]));
    expect(lines).toEqual([`split 0→0,2,3,4: ${parts.join('[- -][+\n+]')}`, `added ·→1: [+${hosts}+]`]);
  });

  test('a merge is one row with the old blocks, joined by a line break', () => {
    expect(
      linesOf(
        numbered(['To set up a network of pilot stations along the coast.', 'To invite the port authorities to share their tide tables.', dues]),
        numbered(['To set up a network of pilot stations along the coast, and to invite the port authorities to share their tide tables.', dues]),
      ),
    ).toEqual([
      'merged 0,1→0: To set up a network of pilot stations along the coast[-.\nTo-][+, and to+] invite the port authorities to share their tide tables.',
      `same 2→1 #: ${dues}`,
    ]);
  });

  test('a paragraph alone between the same neighbours that opens with the same words was rewritten from there', () => {
    const before = 'The pilots and the masters may not take on cargo but for works that yield a direct profit to their own quays.';
    const after = 'The pilots and the masters may not enter into bonds unless these go to public moorings, under the terms the assembly sets for each season.';
    expect(linesOf(numbered([network, before, dues]), numbered([network, after, dues]))[1]).toMatch(/^edited 1→1: The pilots and the masters may not \[-take/);
    expect(linesOf(numbered([network, before, dues]), numbered([network, hosts, after, dues])).map((line) => line.split(' ')[0])).toEqual(['same', 'removed', 'added', 'added', 'same']);
  });

  test('a short line alone between the same neighbours and still written alike is the same line', () => {
    expect(linesOf(blocks([network, 'Article R*119-1', dues]), blocks([network, 'Article R119-1', dues]))[1]).toMatch(/^edited 1→1: Article /);
    expect(linesOf(blocks([network, 'Article R*119-1', dues]), blocks([network, 'Abrogated', dues])).map((line) => line.split(' ')[0])).toEqual(['same', 'removed', 'added', 'same']);
  });

  test('another paragraph at the same place under the same number is not the old one edited', () => {
    expect(linesOf(numbered([network, tides, dues]), numbered([network, 'Welcomes with gratitude whatever others consider appropriate.', dues]))).toEqual([
      `same 0→0: ${network}`,
      `removed 1→·: [-${tides}-]`,
      'added ·→1: [+Welcomes with gratitude whatever others consider appropriate.+]',
      `same 2→2: ${dues}`,
    ]);
  });
});

describe('what belongs together', () => {
  test('repeated formulas pair in order, beside the paragraphs they stood beside', () => {
    expect(
      linesOf(
        blocks(['Idem.', 'To ring the bell at noon every day.', 'Idem.', 'To close the gate at night and on feast days.', 'Idem.']),
        blocks(['To ring the bell at noon every single day.', 'Idem.', 'To close the gate at night.', 'Idem.']),
      ),
    ).toEqual([
      'removed 0→·: [-Idem.-]',
      'edited 1→0: To ring the bell at noon every [+single +]day.',
      'same 2→1: Idem.',
      'edited 3→2: To close the gate at night[- and on feast days-].',
      'same 4→3: Idem.',
    ]);
  });

  test('typography does not part a paragraph from itself', () => {
    expect(linesOf(blocks(["RECONNAISSANT l'importance de la coopération;"]), blocks(['Reconnaissant l’importance de la coopération internationale ;']))).toEqual([
      "edited 0→0: [-RECONNAISSANT l'importance-][+Reconnaissant l’importance+] de la coopération[+ internationale +];",
    ]);
  });

  test.each(['heading', 'cell', 'note'] as const)('a %s is not paired with a paragraph, whatever it says', (kind) => {
    expect(linesOf(blocks([network], kind), blocks([network], 'paragraph'))).toEqual([`removed 0→·: [-${network}-]`, `added ·→0: [+${network}+]`]);
  });

  test('a clause that became an operative paragraph is the same text', () => {
    expect(linesOf(blocks([network], 'preamble'), blocks([`1.|${network}`], 'operative'))).toEqual([`same 0→0 #: ${network}`]);
  });

  test('notes are a flow of their own: where a format puts them moves nothing', () => {
    const body = blocks([network, tides]);
    const reserve = 'The delegation of Alba reserves its position.';
    expect(linesOf([...body, note(reserve, 2)], [body[0]!, note(`${reserve} It explains why.`, 1), { ...body[1]!, index: 2 }])).toEqual([
      `same 0→0: ${network}`,
      `edited 2→1 #: ${reserve}[+ It explains why.+]`,
      `same 1→2: ${tides}`,
    ]);
  });

  test('a single table cell between unchanged cells is the same cell, whatever it says now', () => {
    expect(linesOf(blocks(['Port', 'Tonnes', 'Alba', '12', 'Breva'], 'cell'), blocks(['Port', 'Tonnes', 'Alba', '14', 'Breva'], 'cell'))).toEqual([
      'same 0→0: Port',
      'same 1→1: Tonnes',
      'same 2→2: Alba',
      'edited 3→3: [-12-][+14+]',
      'same 4→4: Breva',
    ]);
  });

  test('nothing compares with nothing', () => {
    expect(linesOf([], [])).toEqual([]);
    expect(linesOf(blocks([]), blocks(['']))).toEqual(['added ·→0: ']);
  });
});

describe('only numbers change', () => {
  test('every row is the same text, renumbered', () => {
    const texts = [network, tides, lanterns, dues, ferry, 'Idem.', 'Idem.'];
    const { rows } = compareBlocks(numbered(texts), blocks(texts.map((text, index) => `${index + 8}.|${text}`)));
    expect(rows.map((row) => `${row.kind} ${row.renumbered}`)).toEqual(texts.map(() => 'same true'));
  });
});
