import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Document, Version } from '../../../shared/model/document.ts';
import { useDesk } from '../../platform/desk.tsx';
import { useFormats } from '../../platform/formats.ts';
import { lineSymbolOf } from '../../platform/lines.ts';
import { pathOf } from '../../platform/route.ts';
import { useMissing } from '../documents/use-missing.ts';
import styles from './Rail.module.css';
import { useVersionName } from './use-version-name.ts';

/** The line of versions of a document, the newest first: revisions and languages. */
export function VersionList({ document, current }: { readonly document: Document; readonly current: Version }): ReactElement {
  const { t } = useTranslation('reading');
  const formats = useFormats();
  const versionName = useVersionName();
  const { open } = useDesk();
  const missing = useMissing(document);
  const isOfOneYear = new Set(document.versions.flatMap(({ date }) => date?.slice(0, 4) ?? [])).size === 1;
  const dayOf = isOfOneYear ? formats.shortDay : formats.day;
  return (
    <section className={styles.group} aria-label={t('versions.title')}>
      <h2 className={styles.heading}>
        {t('versions.title')} <span>{lineSymbolOf(document) ?? ''}</span>
      </h2>
      <ol>
        {document.versions.toReversed().map((version) => (
          <li key={version.id}>
            <Link className={styles.version} href={pathOf({ screen: 'read', versionId: version.id, blockIndex: null })} onClick={() => open(null)} aria-current={version.id === current.id ? 'page' : undefined}>
              <span className={styles.name}>{versionName(version, document.versions)}</span>
              <span className={styles.date}>{version.date === null ? t('versions.none') : dayOf(version.date)}</span>
            </Link>
          </li>
        ))}
      </ol>
      {missing !== null && <p className={styles.missing}>{missing}</p>}
    </section>
  );
}
