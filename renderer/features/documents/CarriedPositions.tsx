import { useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Document, Version } from '../../../shared/model/document.ts';
import type { VersionId } from '../../../shared/model/id.ts';
import type { Position } from '../../../shared/model/position.ts';
import { useQueryOf } from '../../platform/queries.ts';
import { pathOf } from '../../platform/route.ts';
import { isHeld, isOurs } from '../positions/order.ts';
import { usePlaced } from '../positions/use-placed.ts';
import { useVersionName } from '../reading/use-version-name.ts';
import { carriedOnto, progressOf } from '../reconfirm/queue.ts';
import styles from './ImportReportView.module.css';

/** What a new text does to our positions on its line, and the way to go through them; nothing where none is held there. */
export function CarriedPositions({ versionId }: { readonly versionId: VersionId }): ReactElement | null {
  const text = useQueryOf('version.get', { versionId });
  const version = text.data?.version;
  // The placeholder ids are never sent: the queries wait for the version.
  const documents = useQueryOf('document.list', { meetingId: version?.meetingId ?? '' }, { isEnabled: version !== undefined });
  const positions = useQueryOf('position.list', { meetingId: version?.meetingId ?? '', documentId: version?.documentId ?? '' }, { isEnabled: version !== undefined });
  const document = documents.data?.find((one) => one.id === version?.documentId);
  const isConcerned = positions.data?.some((position) => isOurs(position) && isHeld(position)) ?? false;
  if (version === undefined || document === undefined || !isConcerned) return null;
  return <Line version={version} document={document} positions={positions.data ?? []} />;
}

function Line({ version, document, positions }: { readonly version: Version; readonly document: Document; readonly positions: readonly Position[] }): ReactElement | null {
  const { t } = useTranslation('documents');
  const versionName = useVersionName();
  const { placed } = usePlaced(version.id);
  const progress = useMemo(() => (placed === undefined ? null : progressOf(carriedOnto(positions, placed).ours)), [positions, placed]);
  if (progress === null || progress.total === 0) return null;
  const { touched, total } = progress;
  const name = versionName(version, document.versions);
  return (
    <p className={styles.reason}>
      <Link className={styles.carried} href={pathOf({ screen: 'reconfirm', versionId: version.id })}>
        {touched === 0 ? t('result.untouched', { version: name, count: total }) : t('result.touched', { version: name, count: touched, total })}
      </Link>
    </p>
  );
}
