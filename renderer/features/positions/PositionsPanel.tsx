import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/Failure.tsx';
import type { Draft } from '../../../shared/model/draft.ts';
import type { DelegationId, VersionId } from '../../../shared/model/id.ts';
import type { Anchor } from '../../../shared/model/position.ts';
import { DraftList } from './DraftList.tsx';
import { EntryGroup } from './EntryGroup.tsx';
import { anchorOn, blockOn, type Ledger, type LedgerEntry } from './ledger.ts';
import { LedgerSummary } from './LedgerSummary.tsx';
import { PositionEntry } from './PositionEntry.tsx';
import styles from './Positions.module.css';
import type { LedgerOnText } from './use-ledger.ts';

type PositionsPanelProps = {
  readonly versionId: VersionId;
  readonly ledger: LedgerOnText;
  readonly drafts: readonly Draft[];
  /** The form, when one is open. */
  readonly form: ReactNode;
  readonly openId: string | null;
  readonly isHistoryShown: boolean;
  /** The gutter's name of a place: `12 bis`, or the word for the whole text. */
  readonly labelOf: (anchor: Anchor) => string;
  readonly versionName: (versionId: VersionId) => string;
  readonly speakerName: (delegationId: DelegationId) => string;
  readonly onOpen: (entry: LedgerEntry) => void;
  readonly onEdit: (entry: LedgerEntry) => void;
  readonly onHistory: () => void;
  readonly onResume: (draft: Draft) => void;
};

/** Our positions on the text in hand, in the order of the text; only the current one unfolds. Those without a place, what others said and what is no longer held stand apart. */
export function PositionsPanel(props: PositionsPanelProps): ReactElement {
  const { t } = useTranslation('positions');
  const { ledger, error, retry } = props.ledger;
  const held = ledger === undefined ? 0 : ledger.ours.length + ledger.orphans.length;
  return (
    <>
      <header className={styles.head}>
        <h2>
          {t('ours')} <span>{held}</span>
        </h2>
        <span className={styles.secondary}>{held > 0 ? t('inTextOrder') : ''}</span>
      </header>
      {props.form}
      {ledger?.isCarried === true && <LedgerSummary counts={ledger.counts} versionId={props.versionId} version={props.versionName(props.versionId)} shortcut="R" />}
      {props.form === null && <DraftList drafts={props.drafts} labelOf={({ anchor }) => props.labelOf(anchor)} onResume={props.onResume} headingLevel={3} />}
      {error !== null && <Failure error={error} onRetry={retry} />}
      {ledger !== undefined && held === 0 && props.form === null && <Hint />}
      {ledger !== undefined && <Entries {...props} held={ledger} />}
    </>
  );
}

function Hint(): ReactElement {
  const { t } = useTranslation('positions');
  return (
    <div className={styles.hint}>
      <p>{t('none')}</p>
      <p>{t('noneHow')}</p>
    </div>
  );
}

function Entries({ held, ...props }: PositionsPanelProps & { readonly held: Ledger }): ReactElement {
  const { t } = useTranslation('positions');
  const lines = (entries: readonly LedgerEntry[]): ReactNode => entries.map((entry) => <Line key={entry.position.id} entry={entry} theirs={held.theirs} {...props} />);
  const isOpenIn = (entries: readonly LedgerEntry[]): boolean => entries.some(({ position }) => position.id === props.openId);
  return (
    <>
      <ol>{lines(held.ours)}</ol>
      {held.orphans.length > 0 && (
        <EntryGroup title={t('orphans.title')} detail={t('orphans.detail')} count={held.orphans.length}>
          {lines(held.orphans)}
        </EntryGroup>
      )}
      {held.theirs.length > 0 && (
        <EntryGroup title={t('theirs.title')} count={held.theirs.length}>
          {lines(held.theirs)}
        </EntryGroup>
      )}
      {held.closed.length > 0 && (
        <EntryGroup title={t('closed.title')} count={held.closed.length} isFoldable isUnfolded={isOpenIn(held.closed)}>
          {lines(held.closed)}
        </EntryGroup>
      )}
    </>
  );
}

function Line({ entry, theirs, ...props }: PositionsPanelProps & { readonly entry: LedgerEntry; readonly theirs: readonly LedgerEntry[] }): ReactElement {
  const { t } = useTranslation('positions');
  const { position, placed } = entry;
  const anchor = anchorOn(entry);
  const isOpen = position.id === props.openId;
  const block = blockOn(entry);
  const { anchor: formerly, label: former } = placed.base;
  const formerLabel = formerly.scope === 'document' ? props.labelOf(formerly) : former === null ? '¶' : t('former', { label: former });
  return (
    <PositionEntry
      entry={entry}
      label={anchor === null ? formerLabel : props.labelOf(anchor)}
      speaker={position.delegationId === null ? null : props.speakerName(position.delegationId)}
      heard={block === null ? [] : theirs.filter((said) => blockOn(said) === block)}
      speakerName={props.speakerName}
      isOpen={isOpen}
      isHistoryShown={props.isHistoryShown && isOpen}
      versionName={props.versionName}
      onOpen={() => props.onOpen(entry)}
      onEdit={() => props.onEdit(entry)}
      onHistory={props.onHistory}
    />
  );
}
