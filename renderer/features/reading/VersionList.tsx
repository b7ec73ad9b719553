import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Document, Version } from '../../../shared/model/document.ts';
import { useFormats } from '../../platform/formats.ts';
import { pathOf } from '../../platform/route.ts';
import styles from './Rail.module.css';
import { versionName } from './version-name.ts';

/** The line of versions of a document, the newest first: revisions and languages. */
export function VersionList({ document, current }: { readonly document: Document; readonly current: Version }): ReactElement {
  const { t } = useTranslation('reading');
  const formats = useFormats();
  return (
    <section className={styles.group} aria-label={t('versions.title')}>
      <h2 className={styles.heading}>
        {t('versions.title')} <span>{document.symbol ?? ''}</span>
      </h2>
      <ol>
        {document.versions.toReversed().map((version) => (
          <li key={version.id}>
            <Link className={styles.version} href={pathOf({ screen: 'read', versionId: version.id, blockIndex: null })} aria-current={version.id === current.id ? 'page' : undefined}>
              <span className={styles.name}>{versionName(version, document.versions, formats)}</span>
              <span className={styles.date}>{version.date === null ? t('versions.none') : formats.day(version.date)}</span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
