import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { AppError } from '../../../shared/errors.ts';
import { classes } from '../../components/classes.ts';
import { Kbd } from '../../components/Kbd.tsx';
import { reachable } from '../../components/reachable.ts';
import { useDelegationNames } from '../../platform/delegations.ts';
import { useDesk } from '../../platform/desk.tsx';
import { pathOf } from '../../platform/route.ts';
import { useSentence } from '../../platform/sentences.ts';
import { OwnPosition } from './OwnPosition.tsx';
import styles from './Plenary.module.css';
import type { Plenary } from './use-plenary.ts';

/** Our line on the paragraph in hand, always in the same place; masked, it keeps its room and the text does not move. */
export function OurLine({ plenary, error }: { readonly plenary: Plenary; readonly error: AppError | null }): ReactElement {
  const { t } = useTranslation('plenary');
  const { isPrivate } = useDesk();
  const sentence = useSentence();
  const nameOf = useDelegationNames(plenary.meeting.delegations);
  const { own, orphans, version } = plenary;
  const { myDelegationId } = plenary.meeting;
  return (
    <section className={styles.ours} aria-label={t('ours.title')}>
      <h2 className={styles.who}>{myDelegationId === null ? t('ours.title') : nameOf(myDelegationId)}</h2>
      <div className={classes(styles.lines, isPrivate && styles.masked)} aria-hidden={isPrivate || undefined} inert={isPrivate} {...reachable}>
        {own.length === 0 && <p className={styles.none}>{t('ours.none')}</p>}
        {own.map((one) => (
          <OwnPosition key={one.position.id} held={one} />
        ))}
        {error !== null && <p role="alert">{sentence(error)}</p>}
        {orphans.length > 0 && (
          <p className={styles.none}>
            <Link href={pathOf({ screen: 'reconfirm', versionId: version.id })} className={styles.link}>
              {t('ours.orphans', { count: orphans.length })}
            </Link>
          </p>
        )}
      </div>
      {isPrivate && (
        <p className={styles.mask}>
          {t('ours.masked')} <Kbd of="F8" /> {t('ours.show')}
        </p>
      )}
    </section>
  );
}
