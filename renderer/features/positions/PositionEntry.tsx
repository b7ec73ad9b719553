import { useEffect, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { Failure } from '../../components/Failure.tsx';
import { Secret } from '../../components/Secret.tsx';
import { StanceGlyph } from '../../components/StanceGlyph.tsx';
import { classes } from '../../components/classes.ts';
import type { Position } from '../../../shared/model/position.ts';
import { usePrivacy } from '../../platform/desk.tsx';
import { useFormats } from '../../platform/formats.ts';
import { useCommand } from '../../platform/queries.ts';
import { Quoted } from '../reading/Quoted.tsx';
import { PositionHistory } from './PositionHistory.tsx';
import styles from './Positions.module.css';
import { PositionWords } from './PositionWords.tsx';

type PositionEntryProps = {
  readonly position: Position;
  readonly label: string;
  readonly isOpen: boolean;
  readonly isHistoryShown: boolean;
  readonly onOpen: () => void;
  readonly onEdit: () => void;
  readonly onHistory: () => void;
};

/** One position beside the text: a line, or all of it when it is the current one. Hidden ones keep their place and say so. */
export function PositionEntry({ position, label, isOpen, isHistoryShown, onOpen, onEdit, onHistory }: PositionEntryProps): ReactElement {
  const { t } = useTranslation('positions');
  const isHidden = usePrivacy() && position.confidentiality === 'confidential';
  const entry = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (isOpen) entry.current?.scrollIntoView({ block: 'nearest' });
  }, [isOpen]);
  return (
    <li ref={entry} className={classes(styles.entry, isOpen ? styles.open : styles.folded, position.status === 'withdrawn' && styles.gone)} aria-current={isOpen ? 'true' : undefined}>
      <span className={styles.at}>{label}</span>
      <button type="button" className={styles.opener} onClick={onOpen} aria-expanded={isOpen}>
        {isHidden ? <span className={styles.mute}>{t('hidden')}</span> : <StanceGlyph stance={position.stance} />}
        <span className={styles.mute}>{position.status === 'withdrawn' ? t('withdrawn') : ''}</span>
      </button>
      {!isOpen && position.anchor.scope === 'words' && !isHidden && <p className={classes(styles.quote, styles.clamped)}><Quoted words={position.quote} /></p>}
      {isOpen && <Details position={position} isHistoryShown={isHistoryShown} onEdit={onEdit} onHistory={onHistory} />}
    </li>
  );
}

type DetailsProps = Pick<PositionEntryProps, 'position' | 'isHistoryShown' | 'onEdit' | 'onHistory'>;

function Details({ position, isHistoryShown, onEdit, onHistory }: DetailsProps): ReactElement {
  const { t } = useTranslation('positions');
  const formats = useFormats();
  const isHidden = usePrivacy() && position.confidentiality === 'confidential';
  const setStatus = useCommand('position.setStatus');
  const isWithdrawn = position.status === 'withdrawn';
  const said = <PositionWords content={position} base={position.quote} />;
  return (
    <>
      {position.wording === '' && position.quote !== '' && position.anchor.scope === 'words' && !isHidden && <p className={styles.quote}><Quoted words={position.quote} /></p>}
      {position.confidentiality === 'confidential' ? <Secret>{said}</Secret> : said}
      <div className={styles.facts}>
        <span className={styles.mute}>{position.author === '' ? formats.moment(position.updatedAt) : t('by', { author: position.author, when: formats.moment(position.updatedAt) })}</span>
        {!isHidden && (
          <Button look="plain" shortcut="H" aria-expanded={isHistoryShown} onPress={onHistory}>
            {t('changes', { count: position.changeCount })}
          </Button>
        )}
      </div>
      {!isHidden && (
        <div className={styles.actions}>
          {!isWithdrawn && (
            <Button onPress={onEdit} shortcut="Enter">
              {t('edit')}
            </Button>
          )}
          <Button look="plain" onPress={() => setStatus.mutate({ positionId: position.id, status: isWithdrawn ? 'standing' : 'withdrawn' })}>
            {t(isWithdrawn ? 'restore' : 'withdraw')}
          </Button>
        </div>
      )}
      {setStatus.error !== null && <Failure error={setStatus.error} />}
      {isHistoryShown && !isHidden && <PositionHistory position={position} />}
    </>
  );
}
