import { describe, expect, test } from 'vitest';
import { blockKind } from '../../../../shared/model/document.ts';
import type { Row } from '../../../../shared/model/comparison.ts';
import { compareBlocks, type ComparableBlock } from '../../../../shared/text/compare.ts';
import { draftChanges } from '../../../../tools/sample/changes.ts';
import type { SampleFile } from '../../../../tools/sample/sources.ts';
import { rowLine } from './blocks.ts';

/** Blocks from lines that begin with their kind: `status: (Approved)`. */
function draft(lines: readonly string[]): ComparableBlock[] {
  return lines.map((line, index) => {
    const colon = line.indexOf(': ');
    return { index, kind: blockKind.parse(line.slice(0, colon)), label: null, text: line.slice(colon + 2), section: '' };
  });
}

const linesOf = (old: readonly string[], now: readonly string[]): string[] => compareBlocks(draft(old), draft(now)).rows.map(rowLine);

describe('what a document has one of is the same line, whatever it says now', () => {
  test('the status line', () => {
    expect(linesOf(['title: HARBOUR CHARTER', 'status: (Tabled by the secretariat)', 'operative: To light the lamps.'], ['title: HARBOUR CHARTER', 'status: (Approved ad referendum)', 'operative: To light the lamps.'])).toEqual([
      'same 0→0: HARBOUR CHARTER',
      'edited 1→1: ([-Tabled by the secretariat-][+Approved ad referendum+])',
      'same 2→2: To light the lamps.',
    ]);
  });

  test('the title', () => {
    expect(linesOf(['title: HARBOUR CHARTER', 'operative: To light the lamps.'], ['title: AGREEMENT ON PILOTAGE', 'operative: To light the lamps.'])).toEqual([
      'edited 0→0: [-HARBOUR CHARTER-][+AGREEMENT ON PILOTAGE+]',
      'same 1→1: To light the lamps.',
    ]);
  });

  test('two status lines are not one: what has no words in common is removed and added', () => {
    expect(linesOf(['status: (Tabled by the secretariat)', 'operative: To light the lamps.'], ['status: (Approved ad referendum)', 'operative: To light the lamps.', 'status: (Annex of the hosts)']).map((line) => line.split(':')[0])).toEqual([
      'removed 0→·',
      'added ·→0',
      'same 1→1',
      'added ·→2',
    ]);
  });
});

/** A draft whose masthead has some fields between the body's name and the original language. */
const frame = (fields: readonly string[]): string[] => ['paragraph: Council of Ports', ...fields, 'paragraph: Original: English', 'title: HARBOUR CHARTER', 'operative: To light the lamps.'];

describe('a line of the masthead is the line written like it between the same neighbours', () => {
  test('symbol and date filled in anew', () => {
    expect(linesOf(frame(['paragraph: CP-II/doc.6/26', 'paragraph: 3 May 2026']), frame(['paragraph: CP-II/doc.6/26 rev. 1', 'paragraph: 14 November 2026'])).slice(1, 3)).toEqual([
      'edited 1→1: [-CP-II/doc.6/26-][+CP-II/doc.6/26 rev. 1+]',
      'edited 2→2: [-3 May-][+14 November+] 2026',
    ]);
  });

  test('a line put in between is added, the others are known', () => {
    expect(linesOf(frame(['paragraph: CP-II/doc.6/26', 'paragraph: 3 May 2026']), frame(['paragraph: CP-II/doc.6/26 rev. 1', 'paragraph: Restricted', 'paragraph: 14 November 2026'])).slice(1, 4)).toEqual([
      'edited 1→1: [-CP-II/doc.6/26-][+CP-II/doc.6/26 rev. 1+]',
      'added ·→2: [+Restricted+]',
      'edited 2→3: [-3 May-][+14 November+] 2026',
    ]);
  });

  test('a symbol is not a place and a place is not a date', () => {
    expect(linesOf(frame(['paragraph: CP-II/doc.6/26']), frame(['paragraph: Punta Arenas'])).slice(1, 3)).toEqual(['removed 1→·: [-CP-II/doc.6/26-]', 'added ·→1: [+Punta Arenas+]']);
  });

  test('a symbol alone on its line is known without a title to stand above', () => {
    expect(linesOf(['paragraph: Council of Ports', 'paragraph: CP-II/doc.6/26', 'operative: To light the lamps.'], ['paragraph: Council of Ports', 'paragraph: CP-II/doc.6/26 rev. 1', 'operative: To light the lamps.'])[1]).toBe(
      'edited 1→1: [-CP-II/doc.6/26-][+CP-II/doc.6/26 rev. 1+]',
    );
  });

  test('below the title short lines written alike are not the same line', () => {
    expect(linesOf(['title: HARBOUR CHARTER', 'item: 3 May 2026', 'operative: To light the lamps.'], ['title: HARBOUR CHARTER', 'item: 4 July 1931', 'operative: To light the lamps.']).map((line) => line.split(' ')[0])).toEqual(['same', 'removed', 'added', 'same']);
  });
});

/** A draft as a comparison reads it. */
function blocksOf({ blocks }: SampleFile): ComparableBlock[] {
  return blocks.map(({ label, text, kind }, index) => ({ index, label, text, kind, section: '' }));
}

const keyOf = (file: SampleFile, side: Row['old']): string => (side === null ? '' : (file.blocks[[side].flat()[0]!.index]?.key ?? ''));
const isFront = (key: string): boolean => key.startsWith('mast-') || key === 'title' || key === 'status';

test.each(draftChanges.map((changes) => [changes.newFile.symbol, changes] as const))('up to %s every line of the masthead, title and status line of the sample becomes itself', (_symbol, { oldFile, newFile }) => {
  const { rows } = compareBlocks(blocksOf(oldFile), blocksOf(newFile));
  const front = rows.map((row) => [keyOf(oldFile, row.old), keyOf(newFile, row.new)]).filter((keys) => keys.some(isFront));
  expect(front).toEqual(newFile.blocks.map(({ key }) => key).filter(isFront).map((key) => [key, key]));
});
