import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Draft } from '../../../shared/model/draft.ts';
import type { VersionId } from '../../../shared/model/id.ts';
import type { Anchor, Position } from '../../../shared/model/position.ts';
import { pathOf } from '../../platform/route.ts';
import { DraftList } from './DraftList.tsx';
import { PositionEntry } from './PositionEntry.tsx';
import styles from './Positions.module.css';
import type { ByVersion } from './order.ts';
import { useDrafts } from './use-drafts.ts';

type PositionsPanelProps = {
  readonly versionId: VersionId;
  readonly positions: ByVersion;
  /** The form, when one is open. */
  readonly form: ReactNode;
  readonly openId: string | null;
  readonly isHistoryShown: boolean;
  /** The gutter's name of a place: `12 bis`, or the word for the whole text. */
  readonly labelOf: (anchor: Anchor) => string;
  readonly versionName: (versionId: VersionId) => string;
  readonly onOpen: (position: Position) => void;
  readonly onEdit: (position: Position) => void;
  readonly onHistory: () => void;
  readonly onResume: (draft: Draft) => void;
};

/** Our positions on this version, in the order of its text; only the current one unfolds. Those on other versions are told apart. */
export function PositionsPanel(props: PositionsPanelProps): ReactElement {
  const { t } = useTranslation('positions');
  const { here, elsewhere } = props.positions;
  const drafts = useDrafts(props.versionId, props.form !== null);
  const standing = here.filter((position) => position.status === 'standing').length;
  return (
    <>
      <header className={styles.head}>
        <h2>
          {t('ours')} <span>{standing}</span>
        </h2>
        <span className={styles.secondary}>{here.length > 0 ? t('inTextOrder') : ''}</span>
      </header>
      {props.form}
      {props.form === null && <DraftList drafts={drafts} labelOf={props.labelOf} onResume={props.onResume} />}
      {here.length === 0 && props.form === null && (
        <div className={styles.hint}>
          <p>{t('none')}</p>
          <p>{t('noneHow')}</p>
        </div>
      )}
      <ol>
        {here.map((position) => (
          <PositionEntry
            key={position.id}
            position={position}
            label={props.labelOf(position.anchor)}
            isOpen={position.id === props.openId}
            isHistoryShown={props.isHistoryShown && position.id === props.openId}
            onOpen={() => props.onOpen(position)}
            onEdit={() => props.onEdit(position)}
            onHistory={props.onHistory}
          />
        ))}
      </ol>
      {elsewhere.length > 0 && (
        <section className={styles.group} aria-label={t('elsewhere.title')}>
          <h3>{t('elsewhere.title')}</h3>
          {elsewhere.map((group) => (
            <Link key={group.versionId} className={styles.line} href={pathOf({ screen: 'read', versionId: group.versionId, blockIndex: null })}>
              <span>{t('elsewhere.of', { version: props.versionName(group.versionId) })}</span>
              <span className={styles.mute}>{group.positions.length}</span>
            </Link>
          ))}
        </section>
      )}
    </>
  );
}
