import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { Failure } from '../../components/Failure.tsx';
import type { Position } from '../../../shared/model/position.ts';
import { useCommand } from '../../platform/queries.ts';
import { nextStatuses } from './next-statuses.ts';
import { isHeld, isOurs } from './order.ts';
import styles from './Positions.module.css';

/** The buttons of an unfolded position. */
export function PositionActions({ position, onEdit }: { readonly position: Position; readonly onEdit: () => void }): ReactElement {
  const { t } = useTranslation('positions');
  const setStatus = useCommand('position.setStatus');
  return (
    <>
      <div className={styles.actions}>
        {isHeld(position) && isOurs(position) && (
          <Button onPress={onEdit} shortcut="Enter">
            {t('edit')}
          </Button>
        )}
        {nextStatuses(position).map((status) => (
          <Button key={status} look="plain" isDisabled={setStatus.isPending} onPress={() => setStatus.mutate({ positionId: position.id, status })}>
            {t(`become.${status}`)}
          </Button>
        ))}
      </div>
      {setStatus.error !== null && <Failure error={setStatus.error} />}
    </>
  );
}
