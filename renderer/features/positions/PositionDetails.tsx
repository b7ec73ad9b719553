import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { PlacementSign } from '../../components/PlacementSign.tsx';
import { useFormats } from '../../platform/formats.ts';
import { isInside, rewordable } from '../reading/anchors.ts';
import { Quoted } from '../reading/Quoted.tsx';
import { Heard } from './Heard.tsx';
import type { LedgerEntry } from './ledger.ts';
import { isOurs } from './order.ts';
import { PositionActions } from './PositionActions.tsx';
import type { PositionEntryProps } from './PositionEntry.tsx';
import { PositionHistory } from './PositionHistory.tsx';
import { PositionStanding } from './PositionStanding.tsx';
import styles from './Positions.module.css';
import { PositionWords } from './PositionWords.tsx';
import { changedWords } from './proposed.ts';
import { SentBack } from './SentBack.tsx';
import { useWhy } from './use-why.ts';

/** All of a position: why it stands here, its words, how far it has come, what can be done with it. */
export function PositionDetails({ entry, heard, speakerName, isHistoryShown, versionName, onEdit, onHistory }: PositionEntryProps): ReactElement {
  const { t } = useTranslation('positions');
  const formats = useFormats();
  const { position, placed } = entry;
  const when = formats.moment(isOurs(position) ? position.updatedAt : (position.saidAt ?? position.createdAt));
  return (
    <>
      <Whereabouts entry={entry} version={versionName(placed.base.versionId)} />
      {showsQuote(entry) && <p className={styles.quote}><Quoted words={placed.base.quote} /></p>}
      <PositionWords content={position} base={changedWords(position, rewordable(placed.base.anchor, placed.base.quote))} />
      {isOurs(position) && <Heard entries={heard} speakerName={speakerName} />}
      {isOurs(position) && <SentBack position={position} />}
      {isOurs(position) && <PositionStanding position={position} />}
      <div className={styles.facts}>
        <span className={styles.mute}>{isOurs(position) ? (position.author === '' ? when : t('by', { author: position.author, when })) : t('saidAt', { when })}</span>
        <Button look="plain" shortcut="H" aria-expanded={isHistoryShown} onPress={onHistory}>
          {t('changes', { count: position.changeCount })}
        </Button>
      </div>
      <PositionActions position={position} onEdit={onEdit} />
      {isHistoryShown && <PositionHistory position={position} versionName={versionName} />}
    </>
  );
}

/** What the text in hand did to it, with the sign and the reason; nothing on the text it was taken or put on. */
function Whereabouts({ entry: { placed }, version }: { readonly entry: LedgerEntry; readonly version: string }): ReactElement | null {
  const { t } = useTranslation('positions');
  const why = useWhy()(placed);
  if (placed.via === 'origin') return placed.decision === null ? null : <p className={styles.mute}>{t(`decided.${placed.decision.kind}`)}</p>;
  return (
    <p className={styles.whereabouts}>
      <PlacementSign state={placed.state} />
      <span className={styles.mute}>{[t('since', { version }), why].filter((part) => part !== '').join(': ')}</span>
    </p>
  );
}

/** The words then: told where they are not those of the text beside it, and where they are only a part of the paragraph. */
function showsQuote({ position, placed }: LedgerEntry): boolean {
  if (placed.base.quote === '') return false;
  if (placed.standing === 'to-reconfirm' || placed.standing === 'orphan') return true;
  return position.wording === '' && isInside(placed.base.anchor);
}
