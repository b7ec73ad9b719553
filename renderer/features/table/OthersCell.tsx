import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { StanceGlyph } from '../../components/StanceGlyph.tsx';
import type { Meeting } from '../../../shared/model/meeting.ts';
import type { TableRow } from '../../../shared/positions/table.ts';
import { useDelegationNames } from '../../platform/delegations.ts';
import { useFormats } from '../../platform/formats.ts';
import styles from './Grid.module.css';

/** The stances of the other delegations: counts in their fixed order; open, their names. Whoever spoke on words that have changed since is told. */
export function OthersCell({ row, meeting, isOpen }: { readonly row: TableRow; readonly meeting: Meeting; readonly isOpen: boolean }): ReactElement {
  const { t } = useTranslation('table');
  const { t: common } = useTranslation();
  const formats = useFormats();
  const nameOf = useDelegationNames(meeting.delegations);
  return (
    <ul className={isOpen ? styles.list : styles.tally}>
      {row.tally.byStance.map(({ stance, delegationIds, onEarlierWords }) => (
        <li key={stance}>
          <StanceGlyph stance={stance}>{isOpen ? t('others.count', { stance: common(`stance.${stance}`), number: delegationIds.length }) : <Count stance={common(`stance.${stance}`)} count={delegationIds.length} />}</StanceGlyph>
          {isOpen && <span className={styles.names}>{formats.list(delegationIds.map((id) => (onEarlierWords.includes(id) ? t('others.earlier', { name: nameOf(id) }) : nameOf(id))))}</span>}
        </li>
      ))}
    </ul>
  );
}

function Count({ stance, count }: { readonly stance: string; readonly count: number }): ReactElement {
  return (
    <>
      <span className={styles.spoken}>{stance} </span>
      <span title={stance}>{count}</span>
    </>
  );
}
