import type { TFunction } from 'i18next';
import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { bareNumber } from '../reading/labels.ts';
import type { Item } from './folds.ts';
import styles from './Rows.module.css';
import { rowLabels } from './rows.ts';
import type { Compared } from './use-comparison.ts';

type Fold = Extract<Item, { kind: 'fold' }>;

/** A stretch of unchanged paragraphs: which, how many, by how much renumbered; a press unfolds it. */
export function FoldLine({ item, compared }: { readonly item: Fold; readonly compared: Compared }): ReactElement {
  const { t } = useTranslation('comparison');
  return (
    <button type="button" className={styles.fold} data-fold={item.row} onClick={() => compared.dispatch({ kind: 'unfolded', rows: [item.row] })}>
      <span>{rangeOf(item, compared)}</span>
      <span>
        <span>{saysOf(item, t)}</span>
        <span>{t('fold.unfold')}</span>
      </span>
    </button>
  );
}

function saysOf({ rows, shift }: Fold, t: TFunction<'comparison'>): string {
  const count = rows.length;
  if (shift === 0) return t('fold.unchanged', { count });
  if (shift === null) return t('fold.someRenumbered', { count });
  return t('fold.renumbered', { count, shift: shift > 0 ? `+${shift}` : `−${-shift}` });
}

function rangeOf({ rows }: Fold, { rows: all, before, after }: Compared): string {
  const named = rows.flatMap((at) => {
    const row = all[at];
    return row === undefined ? [] : (rowLabels(row, before.labels, after.labels).new ?? []);
  });
  const numbered = named.filter((label) => /^(?:pp)?\d/iu.test(label));
  const [first, last] = [numbered[0], numbered.at(-1)];
  if (first === undefined || last === undefined) return '';
  const end = /^pp/iu.test(first) ? last.replace(/^pp/iu, '') : last;
  return first === last ? bareNumber(first) : `${bareNumber(first)}–${bareNumber(end)}`;
}
