import { useEffect, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { PlacementSign } from '../../components/PlacementSign.tsx';
import { StanceGlyph } from '../../components/StanceGlyph.tsx';
import { classes } from '../../components/classes.ts';
import type { DelegationId, VersionId } from '../../../shared/model/id.ts';
import { usePrivacy } from '../../platform/desk.tsx';
import { isInside } from '../reading/anchors.ts';
import { Quoted } from '../reading/Quoted.tsx';
import { isUnsure, type LedgerEntry } from './ledger.ts';
import { PositionDetails } from './PositionDetails.tsx';
import styles from './Positions.module.css';

export type PositionEntryProps = {
  readonly entry: LedgerEntry;
  readonly label: string;
  /** Whose it is, when it is another delegation's. */
  readonly speaker: string | null;
  /** What other delegations said on the paragraph it stands on. */
  readonly heard: readonly LedgerEntry[];
  readonly speakerName: (delegationId: DelegationId) => string;
  readonly isOpen: boolean;
  readonly isHistoryShown: boolean;
  readonly versionName: (versionId: VersionId) => string;
  readonly onOpen: () => void;
  readonly onEdit: () => void;
  readonly onHistory: () => void;
};

/** One position beside the text: a line, or all of it when it is the current one. Hidden ones keep their place and say so. */
export function PositionEntry(props: PositionEntryProps): ReactElement {
  const { entry, label, isOpen, onOpen } = props;
  const { position } = entry;
  const isHidden = usePrivacy() && position.confidentiality === 'confidential';
  const line = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) line.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  const isClosed = entry.placed.standing === 'closed';
  return (
    <li ref={line} className={classes(styles.entry, isOpen ? styles.open : styles.folded, isClosed && styles.gone, props.speaker !== null && styles.theirs)} aria-current={isOpen ? 'true' : undefined}>
      <span className={styles.at}>{label}</span>
      <button type="button" className={styles.opener} onClick={onOpen} aria-expanded={isOpen}>
        <Head {...props} isHidden={isHidden} />
      </button>
      {!isOpen && !isHidden && isInside(entry.placed.base.anchor) && <p className={classes(styles.quote, styles.clamped)}><Quoted words={entry.placed.at?.quote ?? entry.placed.base.quote} /></p>}
      {isOpen && !isHidden && <PositionDetails {...props} />}
    </li>
  );
}

/** The first line: whose, the stance, and what became of it here; words that changed come before the stance they leave in doubt. */
function Head({ entry, speaker, isOpen, isHidden }: PositionEntryProps & { readonly isHidden: boolean }): ReactElement {
  const { t } = useTranslation('positions');
  const { t: common } = useTranslation();
  const { position, placed } = entry;
  const isLost = placed.standing === 'orphan';
  const isDoubted = isLost || isUnsure(entry);
  if (isHidden) return <span className={styles.mute}>{t('hidden')}</span>;
  return (
    <>
      <span className={styles.who}>
        {speaker !== null && <b>{speaker}</b>}
        <span className={isDoubted ? styles.doubted : undefined}>
          <StanceGlyph stance={position.stance} />
        </span>
      </span>
      {isDoubted ? (
        // Unfolded, the sign of what is lost stands with its reason.
        !(isLost && isOpen) && (
          <span className={styles.sign}>
            <PlacementSign state={placed.state}>{isLost || speaker !== null ? undefined : t('toReconfirm')}</PlacementSign>
          </span>
        )
      ) : (
        <span className={styles.mute}>{speaker === null || placed.standing === 'closed' ? common(`status.${position.status}`) : ''}</span>
      )}
    </>
  );
}
