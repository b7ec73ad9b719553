import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Position, PositionChange } from '../../../shared/model/position.ts';
import { useFormats } from '../../platform/formats.ts';
import { useQueryOf } from '../../platform/queries.ts';
import { sentBackIn } from './history.ts';
import styles from './Positions.module.css';

/** That the head sent a position back, and why, until somebody changed it or it was cleared. */
export function SentBack({ position }: { readonly position: Position }): ReactElement | null {
  const history = useQueryOf('position.history', { positionId: position.id }, { isEnabled: position.status === 'draft' });
  const change = sentBackIn(history.data?.changes ?? none);
  return change === undefined ? null : <Remark change={change} />;
}

const none: readonly PositionChange[] = [];

function Remark({ change: { author, at, remark } }: { readonly change: PositionChange }): ReactElement {
  const { t } = useTranslation('positions');
  const formats = useFormats();
  return (
    <div className={styles.notice}>
      <p>{t(author === '' ? 'sentBack.on' : 'sentBack.by', { author, when: formats.moment(at) })}</p>
      {remark !== '' && <p>{t('historyOf.remark', { remark })}</p>}
    </div>
  );
}
