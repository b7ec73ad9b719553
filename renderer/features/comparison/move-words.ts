import type { TFunction } from 'i18next';
import type { Row } from '../../../shared/model/comparison.ts';
import { isMoved, newBlocks, oldBlocks, touchesOf, type RowLabels } from './rows.ts';

/** What is said over a row that moved, was split or was merged; null over any other. */
export function moveWords(row: Row, labels: RowLabels, end: 'from' | 'to', t: TFunction<'comparison'>): string | null {
  if (row.kind === 'split') return labels.new === null ? t('splitPlain', { count: newBlocks(row).length }) : t('split', { labels: labels.new });
  if (row.kind === 'merged') return labels.old === null ? t('mergedPlain', { count: oldBlocks(row).length }) : t('merged', { labels: labels.old });
  if (!isMoved(row)) return null;
  const label = (end === 'to' ? labels.new : labels.old) ?? t('elsewhere');
  const count = row.kind === 'moved-edited' ? touchesOf(row.runs) : 0;
  if (count === 0) return t(end === 'to' ? 'movedTo' : 'movedFrom', { label });
  return t(end === 'to' ? 'movedToEdited' : 'movedFromEdited', { label, count });
}
