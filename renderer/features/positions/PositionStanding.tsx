import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { StatusSign } from '../../components/StatusSign.tsx';
import type { Position } from '../../../shared/model/position.ts';
import { useFormats } from '../../platform/formats.ts';
import styles from './Positions.module.css';

/** How far a position has come and by whom: its status with the head's clearance, a change since, who is in charge of it. */
export function PositionStanding({ position }: { readonly position: Position }): ReactElement {
  const { t } = useTranslation('positions');
  const { t: common } = useTranslation();
  const formats = useFormats();
  const { clearance, status, priority, responsible } = position;
  const cleared = clearance === null ? '' : t(clearance.author === '' ? 'clearance.on' : 'clearance.by', { author: clearance.author, when: formats.moment(clearance.at) });
  return (
    <ul className={styles.standing}>
      <li>
        <StatusSign status={status}>{status === 'cleared' && cleared !== '' ? cleared : common(`status.${status}`)}</StatusSign>
      </li>
      {clearance?.isChanged === true && <li className={styles.notice}>{t('clearance.changed', { cleared })}</li>}
      {clearance?.isChanged === false && status !== 'cleared' && <li className={styles.mute}>{cleared}</li>}
      {priority !== 'normal' && <li className={styles.mute}>{t('priorityIs', { priority: common(`priority.${priority}`) })}</li>}
      {responsible !== '' && <li className={styles.mute}>{t('inCharge', { name: responsible })}</li>}
    </ul>
  );
}
