import type { TFunction } from 'i18next';
import type { Row } from '../../../shared/model/comparison.ts';
import { newBlocks, oldBlocks, rowLabels } from './rows.ts';
import { runPiecesOf } from './run-pieces.ts';
import type { Side } from './use-comparison.ts';

/**
 * A row as it is spoken: "Paragraph 11, edited. Deleted: every quarter. Inserted, in brackets: at least once a year."
 * An unchanged row says its number and its words.
 */
export function spokenRow(row: Row, before: Side, after: Side, t: TFunction<'comparison'>): string {
  const labels = rowLabels(row, before.labels, after.labels);
  const label = labels.new ?? labels.old;
  const isNote = newBlocks(row).some((block) => after.blocks[block.index]?.kind === 'note') || (row.new === null && oldBlocks(row).some((block) => before.blocks[block.index]?.kind === 'note'));
  const name = label === null ? t('spoken.unnumbered') : t(isNote ? 'spoken.note' : 'spoken.paragraph', { label });
  const was = row.renumbered && labels.old !== null ? `, ${t('spoken.renumbered', { old: labels.old })}` : '';
  return [`${name}, ${t(`spoken.${row.kind}`)}${was}.`, ...wordsOf(row, before, after, t)].join(' ');
}

function wordsOf(row: Row, before: Side, after: Side, t: TFunction<'comparison'>): readonly string[] {
  const changed = runPiecesOf(row, before, after).flatMap(({ op, pieces }) => {
    const words = pieces.flatMap((piece) => (piece.kind === 'words' ? [piece] : []));
    const text = words.map((piece) => piece.text).join('').trim();
    if (text === '' || (op !== 'delete' && op !== 'insert')) return [];
    if (op === 'delete') return [t('spoken.deleted', { words: text })];
    const isBracketed = words.every((piece) => piece.depth > 0 || piece.text.trim() === '');
    return [t(isBracketed ? 'spoken.insertedBracketed' : 'spoken.inserted', { words: isBracketed ? text.replaceAll(/[[\]]/gu, '') : text })];
  });
  return changed.length > 0 ? changed.map((words) => (/[.;:!?…]$/u.test(words) ? words : `${words}.`)) : [row.runs.map((run) => run.text).join('')];
}
