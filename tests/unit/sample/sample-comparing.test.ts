import { expect, test } from 'vitest';
import type { ComparedBlock, Row } from '../../../shared/model/comparison.ts';
import { compareBlocks, type ComparableBlock } from '../../../shared/text/compare.ts';
import { draftChanges } from '../../../tools/sample/changes.ts';
import type { SampleFile } from '../../../tools/sample/sources.ts';

/** A draft as a comparison reads it: the section of a block is the number of the heading above it. */
function blocksOf({ blocks }: SampleFile): ComparableBlock[] {
  let section = '';
  return blocks.map(({ label, text, kind }, index) => {
    if (kind === 'heading') section = (label ?? '').replace('.', '');
    return { index, label, text, kind, section: kind === 'heading' ? '' : section };
  });
}

/** The keys of one side of a row. */
function keysOf(file: SampleFile, side: Row['old']): string[] {
  const blocks: ComparedBlock[] = side === null ? [] : [side].flat();
  return blocks.map(({ index }) => file.blocks[index]?.key ?? '');
}

test.each(draftChanges.map((changes) => [changes.newFile.symbol, changes] as const))('the comparison leading to %s says what the drafters did', (_symbol, changes) => {
  const { oldFile, newFile } = changes;
  const { rows } = compareBlocks(blocksOf(oldFile), blocksOf(newFile));
  const newKeys = (kind: Row['kind']): string[] => rows.filter((row) => row.kind === kind).flatMap((row) => keysOf(newFile, row.new));
  expect({
    moved: newKeys('moved'),
    movedEdited: newKeys('moved-edited'),
    edited: newKeys('edited'),
    split: rows.filter(({ kind }) => kind === 'split').map((row) => ({ from: keysOf(oldFile, row.old)[0], into: keysOf(newFile, row.new) })),
    merged: rows.filter(({ kind }) => kind === 'merged').map((row) => ({ from: keysOf(oldFile, row.old), into: keysOf(newFile, row.new)[0] })),
    added: newKeys('added'),
    removed: rows.filter(({ kind }) => kind === 'removed').flatMap((row) => keysOf(oldFile, row.old)),
  }).toEqual({
    moved: changes.moved,
    movedEdited: changes.movedEdited,
    edited: changes.edited,
    split: changes.split,
    merged: changes.merged,
    added: changes.added,
    removed: changes.removed,
  });
});

test.each(draftChanges.map((changes) => [changes.newFile.symbol, changes] as const))('the comparison leading to %s shows renumbering as renumbering', (_symbol, { oldFile, newFile, renumbered, split, merged }) => {
  const { rows } = compareBlocks(blocksOf(oldFile), blocksOf(newFile));
  const regrouped = new Set([...split.flatMap(({ into }) => into), ...merged.map(({ into }) => into)]);
  const told = rows.filter((row) => row.renumbered && row.kind !== 'split' && row.kind !== 'merged').flatMap((row) => keysOf(newFile, row.new));
  expect(told).toEqual(renumbered.map(({ key }) => key).filter((key) => !regrouped.has(key)));
});
