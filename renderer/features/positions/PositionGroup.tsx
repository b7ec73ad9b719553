import { useEffect, useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Secret } from '../../components/Secret.tsx';
import { StanceGlyph } from '../../components/StanceGlyph.tsx';
import { Title } from '../../components/Title.tsx';
import { classes } from '../../components/classes.ts';
import type { Document } from '../../../shared/model/document.ts';
import type { Position } from '../../../shared/model/position.ts';
import { usePrivacy } from '../../platform/desk.tsx';
import { useFormats } from '../../platform/formats.ts';
import { lineSymbolOf, titleFor } from '../../platform/lines.ts';
import { pathOf } from '../../platform/route.ts';
import { Quoted } from '../reading/Quoted.tsx';
import { useVersionName } from '../reading/use-version-name.ts';
import styles from './MeetingPositions.module.css';
import { blockOf } from './order.ts';
import { PositionWords } from './PositionWords.tsx';

type PositionGroupProps = { readonly document: Document; readonly positions: readonly Position[]; readonly current: string | null; readonly onStand: (id: string) => void };

/** The positions on one document, each with the version it was taken on. */
export function PositionGroup({ document, positions, current, onStand }: PositionGroupProps): ReactElement {
  const { t, i18n } = useTranslation('positions');
  const title = titleFor(document, i18n.language);
  return (
    <section aria-label={title}>
      <h2 className={styles.document}>
        <b>
          <Title lines={1}>{title}</Title>
        </b> <span>{[lineSymbolOf(document), t('meeting.count', { count: positions.length })].filter((part) => part !== null).join(', ')}</span>
      </h2>
      <ol>
        {positions.map((position) => (
          <PositionRow key={position.id} position={position} document={document} isCurrent={position.id === current} onStand={() => onStand(position.id)} />
        ))}
      </ol>
    </section>
  );
}

type PositionRowProps = { readonly position: Position; readonly document: Document; readonly isCurrent: boolean; readonly onStand: () => void };

function PositionRow({ position, document, isCurrent, onStand }: PositionRowProps): ReactElement {
  const { t } = useTranslation('positions');
  const formats = useFormats();
  const versionName = useVersionName();
  const isHidden = usePrivacy() && position.confidentiality === 'confidential';
  const link = useRef<HTMLAnchorElement>(null);
  const version = document.versions.find((one) => one.id === position.versionId);
  useEffect(() => {
    if (isCurrent) link.current?.focus();
  }, [isCurrent]);
  const said = <PositionWords content={position} base={position.quote} />;
  const label = position.anchor.scope === 'document' ? t('wholeText') : (position.label ?? '¶');
  return (
    <li className={classes(styles.row, position.status === 'withdrawn' && styles.withdrawn)} aria-current={isCurrent ? 'true' : undefined}>
      <Link ref={link} className={styles.at} href={pathOf({ screen: 'read', versionId: position.versionId, blockIndex: blockOf(position) })} onFocus={onStand} title={t('meeting.open')}>
        {label}
      </Link>
      <p className={styles.quote}>{!isHidden && <Quoted words={position.quote} />}</p>
      <div className={styles.said}>
        {isHidden ? <span className={styles.fact}>{t('hidden')}</span> : <StanceGlyph stance={position.stance} />}
        {(position.wording !== '' || position.note !== '') && (position.confidentiality === 'confidential' ? <Secret>{said}</Secret> : said)}
      </div>
      <p className={styles.fact}>
        {version === undefined ? '' : versionName(version, document.versions)}
        <br />
        {position.status === 'withdrawn' ? t('withdrawn') : formats.moment(position.updatedAt)}
      </p>
    </li>
  );
}
