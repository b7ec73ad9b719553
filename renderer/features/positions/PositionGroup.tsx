import { useEffect, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { StanceGlyph } from '../../components/StanceGlyph.tsx';
import { StatusSign } from '../../components/StatusSign.tsx';
import { Title } from '../../components/Title.tsx';
import { classes } from '../../components/classes.ts';
import type { Document } from '../../../shared/model/document.ts';
import type { Position } from '../../../shared/model/position.ts';
import { usePrivacy } from '../../platform/desk.tsx';
import { useFormats } from '../../platform/formats.ts';
import { latestFor, lineSymbolOf, titleFor } from '../../platform/lines.ts';
import { pathOf } from '../../platform/route.ts';
import { rewordable } from '../reading/anchors.ts';
import { Quoted } from '../reading/Quoted.tsx';
import { useVersionName } from '../reading/use-version-name.ts';
import { LedgerSummary } from './LedgerSummary.tsx';
import styles from './MeetingPositions.module.css';
import { blockOf, isHeld, isOurs } from './order.ts';
import { PositionWords } from './PositionWords.tsx';
import { changedWords } from './proposed.ts';
import { useLedger } from './use-ledger.ts';

type PositionGroupProps = {
  readonly document: Document;
  readonly positions: readonly Position[];
  readonly speakerOf: (position: Position) => string;
  readonly current: string | null;
  readonly onStand: (id: string) => void;
};

/** The positions on one document, each with the version it was taken on, and what the newest draft did to ours. */
export function PositionGroup({ document, positions, speakerOf, current, onStand }: PositionGroupProps): ReactElement {
  const { t, i18n } = useTranslation('positions');
  const title = titleFor(document, i18n.language);
  return (
    <section aria-label={title}>
      <h2 className={styles.document}>
        <b>
          <Title lines={1}>{title}</Title>
        </b> <span>{[lineSymbolOf(document), t('meeting.count', { count: positions.length })].filter((part) => part !== null).join(', ')}</span>
      </h2>
      {positions.some((position) => isOurs(position) && isHeld(position)) && <NewestDraft document={document} />}
      <ol>
        {positions.map((position) => (
          <PositionRow key={position.id} position={position} document={document} speaker={speakerOf(position)} isCurrent={position.id === current} onStand={() => onStand(position.id)} />
        ))}
      </ol>
    </section>
  );
}

/** One line on the newest draft, when it leaves something to decide. */
function NewestDraft({ document }: { readonly document: Document }): ReactElement | null {
  const { i18n } = useTranslation();
  const versionName = useVersionName();
  const latest = latestFor(document, i18n.language) ?? undefined;
  const { ledger } = useLedger(latest);
  if (latest === undefined || ledger === undefined || ledger.counts.toReconfirm + ledger.counts.orphans === 0) return null;
  return (
    <div className={styles.newest}>
      <LedgerSummary counts={ledger.counts} versionId={latest.id} version={versionName(latest, document.versions)} />
    </div>
  );
}

type PositionRowProps = { readonly position: Position; readonly document: Document; readonly speaker: string; readonly isCurrent: boolean; readonly onStand: () => void };

function PositionRow({ position, document, speaker, isCurrent, onStand }: PositionRowProps): ReactElement {
  const { t } = useTranslation('positions');
  const { t: common } = useTranslation();
  const isHidden = usePrivacy() && position.confidentiality === 'confidential';
  const link = useRef<HTMLAnchorElement>(null);
  useEffect(() => {
    if (isCurrent) link.current?.focus();
  }, [isCurrent]);
  const label = position.anchor.scope === 'document' ? t('wholeText') : (position.label ?? '¶');
  return (
    <li className={classes(styles.row, !isHeld(position) && styles.withdrawn)} aria-current={isCurrent ? 'true' : undefined}>
      <Link ref={link} className={styles.at} href={pathOf({ screen: 'read', versionId: position.versionId, blockIndex: blockOf(position) })} onFocus={onStand} title={t('meeting.open')}>
        {label}
      </Link>
      <p className={styles.quote}>{!isHidden && <Quoted words={position.quote} />}</p>
      <div className={styles.said}>
        {speaker !== '' && <b>{speaker}</b>}
        {isHidden ? <span className={styles.fact}>{t('hidden')}</span> : <StanceGlyph stance={position.stance} />}
        {!isHidden && <PositionWords content={position} base={changedWords(position, rewordable(position.anchor, position.quote))} />}
      </div>
      <div className={styles.facts}>
        <StatusSign status={position.status} />
        {position.priority !== 'normal' && <p className={styles.fact}>{t('priorityIs', { priority: common(`priority.${position.priority}`) })}</p>}
        <Taken position={position} document={document} />
      </div>
    </li>
  );
}

function Taken({ position, document }: { readonly position: Position; readonly document: Document }): ReactElement {
  const formats = useFormats();
  const versionName = useVersionName();
  const version = document.versions.find((one) => one.id === position.versionId);
  return (
    <p className={styles.fact}>
      {version === undefined ? '' : versionName(version, document.versions)}
      <br />
      {formats.moment(position.saidAt ?? position.updatedAt)}
    </p>
  );
}
