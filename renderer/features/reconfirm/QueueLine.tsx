import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../components/classes.ts';
import { useDesk } from '../../platform/desk.tsx';
import type { LedgerEntry } from '../positions/ledger.ts';
import { isOpen, isTouched } from './queue.ts';
import styles from './Queue.module.css';
import type { Passage } from './use-passage.ts';
import { usePlaceNames } from './use-place-name.ts';

type QueueLineProps = { readonly entry: LedgerEntry; readonly isHere: boolean; readonly passage: Passage };

/** One position of the queue: its number and the one it had, its stance as a word, what became of it. */
export function QueueLine({ entry, isHere, passage }: QueueLineProps): ReactElement {
  const { t } = useTranslation('reconfirm');
  const { t: common } = useTranslation();
  const { isPrivate, open } = useDesk();
  const { position } = entry;
  const isHidden = isPrivate && position.confidentiality === 'confidential';
  const press = (): void => {
    open(null);
    passage.dispatch({ kind: 'chose', id: position.id });
  };
  return (
    <li>
      <button type="button" className={classes(styles.line, !isOpen(entry) && isTouched(entry) && styles.decided)} aria-current={isHere ? 'true' : undefined} onClick={press}>
        <span className={styles.number}>
          <Numbers entry={entry} passage={passage} />
        </span>
        <span className={styles.stance}>{isHidden ? t('hidden') : common(`stance.${position.stance}`)}</span>
        <span className={styles.fate}>
          <Fate entry={entry} isHere={isHere} />
        </span>
      </button>
    </li>
  );
}

/** `9 → 13` where the number changed; the number it had where it has no place. */
function Numbers({ entry: { placed }, passage }: Pick<QueueLineProps, 'entry' | 'passage'>): ReactElement {
  const { t } = useTranslation('reconfirm');
  const { gutter } = usePlaceNames(passage);
  const was = passage.baseLabel(placed.base);
  if (placed.at === null) return <>{was === null ? t('queue.unnumbered') : t('queue.former', { label: was })}</>;
  if (placed.at.anchor.scope === 'document') return <>{t('queue.document')}</>;
  const now = gutter(placed.at.anchor);
  return (
    <>
      {was !== null && was !== now && (
        <>
          <span className={styles.was}>{was}</span> →{' '}
        </>
      )}
      {now ?? t('queue.unnumbered')}
    </>
  );
}

function Fate({ entry, isHere }: Pick<QueueLineProps, 'entry' | 'isHere'>): ReactElement {
  const { t } = useTranslation('reconfirm');
  const { decision, standing, candidateCount } = entry.placed;
  if (isOpen(entry)) {
    if (isHere) return <>{t('queue.now')}</>;
    if (decision?.kind === 'later') return <>{t('fate.later')}</>;
    return <>{standing === 'orphan' && candidateCount > 0 ? t('queue.places', { count: candidateCount }) : ''}</>;
  }
  return <>{decision === null ? t('queue.stands') : t(`fate.${decision.kind}`)}</>;
}
