import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { PlacementSign } from '../../components/PlacementSign.tsx';
import { StanceGlyph } from '../../components/StanceGlyph.tsx';
import { StatusSign } from '../../components/StatusSign.tsx';
import type { TableEntry, TableRow } from '../../../shared/positions/table.ts';
import { sinceClearance } from '../../../shared/positions/since-clearance.ts';
import type { Position } from '../../../shared/model/position.ts';
import { useQueryOf } from '../../platform/queries.ts';
import { statusOf } from '../../../shared/positions/table-view.ts';
import styles from './Grid.module.css';
import type { Paper } from './use-printing.ts';
import { Veil } from './Veil.tsx';

/** Our stances on a paragraph, how far each has come, and who is in charge of it. On paper, a confidential one says only that it is. */
export function OursCell({ row, paper }: { readonly row: TableRow; readonly paper: Paper }): ReactElement {
  const { t: common } = useTranslation();
  return (
    <Veil>
      <ul className={styles.list}>
        {row.ours.map((entry) => (
          <li key={entry.position.id}>{paper === 'plain' && entry.position.confidentiality === 'confidential' ? common('privacy.secret') : <Ours entry={entry} />}</li>
        ))}
      </ul>
    </Veil>
  );
}

function Ours({ entry }: { readonly entry: TableEntry }): ReactElement {
  const { t } = useTranslation('table');
  const { position, placed } = entry;
  const status = statusOf(entry);
  const isUnsure = status === 'orphan' || status === 'to-reconfirm';
  return (
    <>
      <StanceGlyph stance={position.stance} />
      <span className={styles.facts}>
        {isUnsure && <PlacementSign state={placed.state}>{t(`status.${status === 'orphan' ? 'orphan' : 'toReconfirm'}`)}</PlacementSign>}
        {position.clearance?.isChanged === true ? <Uncleared position={position} /> : <StatusSign status={position.status} />}
        {position.responsible !== '' && <span className={styles.fact}>{t('status.takenBy', { name: position.responsible })}</span>}
      </span>
    </>
  );
}

/** That a position no longer stands as it was cleared: because it was changed, because it was sent back, or for another reason. */
function Uncleared({ position }: { readonly position: Position }): ReactElement {
  const { t } = useTranslation('table');
  const history = useQueryOf('position.history', { positionId: position.id });
  const changes = history.data?.changes ?? [];
  const isSentBack = changes.at(-1)?.action === 'sent-back';
  return <StatusSign status={position.status}>{t(`status.${sinceClearance(changes) !== null ? 'changedSince' : isSentBack ? 'sentBack' : 'again'}`)}</StatusSign>;
}
