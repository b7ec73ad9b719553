import { useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { StanceGlyph } from '../../components/StanceGlyph.tsx';
import { useHandMarks } from '../../platform/hand-marks.ts';
import type { Anchor } from '../../../shared/model/position.ts';
import type { PositionId } from '../../../shared/model/id.ts';
import type { TableEntry, TableRow } from '../../../shared/positions/table.ts';
import { contestedOf } from '../../../shared/marks/contested.ts';
import { changedAt } from '../positions/changed-at.ts';
import { TakePosition, type PositionFormHandle } from '../positions/TakePosition.tsx';
import { anchorKey } from '../reading/anchors.ts';
import { firstPlace, placesAround } from '../reading/places.ts';
import styles from './Aside.module.css';
import { currentRow, type Table } from './use-table.ts';

/** Our position on the current row, to read whole and to change; where we hold none, one to take. */
export function RowPosition({ table }: { readonly table: Table }): ReactElement {
  const { t } = useTranslation('table');
  const row = currentRow(table);
  if (row === null) return <p className={styles.none}>{t('noPosition')}</p>;
  return <PositionOn key={row.id} row={row} table={table} />;
}

function PositionOn({ row, table }: { readonly row: TableRow; readonly table: Table }): ReactElement {
  const { t } = useTranslation('table');
  const { sources, labels, dispatch } = table;
  const { blocks, version } = sources;
  const hand = useHandMarks(version.id);
  const handle = useRef<PositionFormHandle>(null);
  const [chosen, setChosen] = useState<PositionId | null>(null);
  const [moved, setMoved] = useState<Anchor | null>(null);
  const close = (): void => {
    dispatch({ kind: 'asideShown', aside: 'convergence' });
    dispatch({ kind: 'stood', item: row.id, isBrought: true });
  };
  const shared = { handle, versionId: version.id, labels, textAt: (index: number) => blocks[index]?.text ?? '', onSaved: close, onLeft: close, onMoved: setMoved };
  const ours = row.ours.find(({ position }) => position.id === chosen) ?? row.ours[0];
  if (ours !== undefined) {
    return (
      <>
        {row.ours.length > 1 && <Choice entries={row.ours} chosen={ours.position.id} onChoose={setChosen} />}
        <TakePosition key={ours.position.id} {...shared} anchor={ours.position.anchor} places={[]} changed={changedAt(ours, labels)} />
      </>
    );
  }
  if (row.block === null) return <p className={styles.none}>{t('noPosition')}</p>;
  const places = placesAround({ blocks, contested: contestedOf(blocks, hand) }, row.block, null);
  const anchor = moved ?? firstPlace(places, false);
  return <TakePosition key={anchorKey(anchor)} {...shared} anchor={anchor} places={places} changed={null} />;
}

/** Which of several positions of ours is open. */
function Choice({ entries, chosen, onChoose }: { readonly entries: readonly TableEntry[]; readonly chosen: PositionId; readonly onChoose: (id: PositionId) => void }): ReactElement {
  const { t } = useTranslation('table');
  return (
    <fieldset className={styles.choice} aria-label={t('whichPosition')}>
      {entries.map(({ position, placed }) => (
        <button key={position.id} type="button" aria-pressed={position.id === chosen} onClick={() => onChoose(position.id)}>
          <StanceGlyph stance={position.stance} />
          <span>{placed.base.quote}</span>
        </button>
      ))}
    </fieldset>
  );
}
