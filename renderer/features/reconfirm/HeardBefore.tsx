import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { PlacementSign } from '../../components/PlacementSign.tsx';
import { useDelegationNames } from '../../platform/delegations.ts';
import { useQueryOf } from '../../platform/queries.ts';
import { isOpen } from './queue.ts';
import styles from './Queue.module.css';
import type { Passage } from './use-passage.ts';

/** What other delegations said about words that are no longer the same: told, and not ours to decide. */
export function HeardBefore({ passage: { carried, target, baseLabel } }: { readonly passage: Passage }): ReactElement | null {
  const { t } = useTranslation('reconfirm');
  const { t: common } = useTranslation();
  const [isShown, setShown] = useState(false);
  const meeting = useQueryOf('meeting.get', { meetingId: target.version.meetingId });
  const nameOf = useDelegationNames(meeting.data?.delegations ?? []);
  const lost = carried.theirs.filter(isOpen);
  if (lost.length === 0) return null;
  return (
    <section className={styles.group}>
      <h3>
        {t('heardBefore')}
        <Button look="plain" aria-expanded={isShown} onPress={() => setShown(!isShown)}>
          {t(isShown ? 'unfolded' : 'folded', { count: lost.length })}
        </Button>
      </h3>
      {isShown && (
        <ul>
          {lost.map(({ position, placed }) => (
            <li key={position.id} className={styles.heard}>
              <span className={styles.number}>{baseLabel(placed.base) ?? t('queue.unnumbered')}</span>
              <span>
                {position.delegationId === null ? '' : nameOf(position.delegationId)}: {common(`stance.${position.stance}`)}
              </span>
              <PlacementSign state={placed.state} isWordHidden />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
