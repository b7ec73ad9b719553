import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { Failure } from '../../components/Failure.tsx';
import type { Position } from '../../../shared/model/position.ts';
import { useCommand } from '../../platform/queries.ts';
import { isHeld, isOurs } from './order.ts';
import styles from './Positions.module.css';

type Status = 'stated' | 'withdrawn' | 'lifted' | 'draft';

/** What can become of a position from here: ours is stated, withdrawn or changed; only what holds something back can be lifted; what is closed can be opened again. */
export function nextStatuses(position: Position): readonly Status[] {
  if (!isHeld(position)) return ['draft'];
  const canBeStated = isOurs(position) && position.status !== 'stated';
  const canBeLifted = position.stance === 'reserve' || position.stance === 'ad-referendum';
  return [...(canBeStated ? (['stated'] as const) : []), ...(canBeLifted ? (['lifted'] as const) : []), 'withdrawn'];
}

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
