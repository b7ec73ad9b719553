import type { Row } from '../../../shared/model/comparison.ts';
import { newBlocks, oldBlocks } from './rows.ts';
import type { SideSigns } from './run-pieces.ts';

/** How a row is drawn: the rule at its left and the look of its words; both are names of classes in `Rows.module.css`. */
export type RowLook = { readonly rule: 'unchanged' | 'edited' | 'added' | 'removed' | 'moved'; readonly text: 'body' | 'heading' | 'note' };

export function lookOf(row: Row, before: SideSigns, after: SideSigns): RowLook {
  return { rule: rules[row.kind], text: textOf(row, before, after) };
}

const rules: Readonly<Record<Row['kind'], RowLook['rule']>> = {
  same: 'unchanged',
  edited: 'edited',
  split: 'edited',
  merged: 'edited',
  moved: 'moved',
  'moved-edited': 'moved',
  added: 'added',
  removed: 'removed',
};

function textOf(row: Row, before: SideSigns, after: SideSigns): RowLook['text'] {
  const now = newBlocks(row)[0];
  const old = oldBlocks(row)[0];
  const kind = now === undefined ? before.blocks[old?.index ?? -1]?.kind : after.blocks[now.index]?.kind;
  if (kind === 'note') return 'note';
  return kind === 'title' || kind === 'heading' || kind === 'hinge' ? 'heading' : 'body';
}
