import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Position } from '../../../shared/model/position.ts';
import { classes } from '../../components/classes.ts';
import { usePrivacy } from '../../platform/desk.tsx';
import { useFormats } from '../../platform/formats.ts';
import { EntryLine } from './EntryLine.tsx';
import { FloorRecord } from './FloorRecord.tsx';
import styles from './Panel.module.css';
import { ParagraphTally } from './ParagraphTally.tsx';
import type { Plenary } from './use-plenary.ts';

/** The session beside its text: clock, who says what, what was heard, the entry line, always in the same place. */
export function PlenaryPanel({ plenary }: { readonly plenary: Plenary }): ReactElement {
  const isPrivate = usePrivacy();
  const [correcting, setCorrecting] = useState<Position | null>(null);
  const correct = (position: Position): void => {
    setCorrecting(position);
    plenary.entry.current?.correct(position);
  };
  return (
    <div className={styles.panel}>
      <Clock plenary={plenary} />
      <div className={classes(styles.rest, isPrivate && styles.masked)} inert={isPrivate} aria-hidden={isPrivate || undefined}>
        <ParagraphTally plenary={plenary} />
        <FloorRecord plenary={plenary} correcting={correcting?.id ?? null} onCorrect={correct} />
        <EntryLine plenary={plenary} handle={plenary.entry} correcting={correcting} onCorrect={setCorrecting} />
      </div>
    </div>
  );
}

function Clock({ plenary: { inSession } }: { readonly plenary: Plenary }): ReactElement {
  const { t } = useTranslation('plenary');
  const formats = useFormats();
  const { now, session, item } = inSession;
  const time = session?.endsAt == null ? null : formats.clock(session.endsAt);
  const label = item === null || item.label === '' ? null : item.label;
  return (
    <div className={styles.clock}>
      <time>{formats.time(now)}</time>
      <span>{label !== null && time !== null ? t('itemEnd', { label, time }) : label !== null ? t('item', { label }) : time !== null && t('end', { time })}</span>
    </div>
  );
}
