import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Document, Version } from '../../../shared/model/document.ts';
import { Button } from '../../components/Button.tsx';
import { useFormats } from '../../platform/formats.ts';
import { useQueryOf } from '../../platform/queries.ts';
import { pathOf } from '../../platform/route.ts';
import { blobAddress } from '../../platform/upload.ts';
import styles from './SheetHead.module.css';
import { useVersionName } from './use-version-name.ts';

type SheetHeadProps = { readonly version: Version; readonly document: Document | undefined; readonly previous: Version | undefined; /** The way back to where a reference was followed; null where none was. */ readonly back: { readonly label: string; readonly run: () => void } | null };

/** Above the text: its language and file, and what changed since the draft before. */
export function SheetHead({ version, document, previous, back }: SheetHeadProps): ReactElement {
  const { t } = useTranslation('reading');
  const { t: common } = useTranslation('documents');
  const formats = useFormats();
  const versionName = useVersionName();
  return (
    <header className={styles.head}>
      <span>
        {version.language === null ? t('language.unknown') : formats.language(version.language)}, {common(`format.${version.format}`)}
        {version.date !== null && `, ${formats.day(version.date)}`}
      </span>
      <span className={styles.end}>
        {back !== null && (
          <Button look="plain" shortcut="Alt+ArrowLeft" onPress={back.run}>
            {t('links.back', { label: back.label })}
          </Button>
        )}
        {previous !== undefined && <SincePrevious version={version} previous={previous} name={versionName(previous, document?.versions ?? [])} />}
        <a className={`${styles.link} ${styles.wide}`} href={blobAddress(version.sha256)} download={version.fileName}>
          {t('versions.original')}
        </a>
      </span>
    </header>
  );
}

function SincePrevious({ version, previous, name }: { readonly version: Version; readonly previous: Version; readonly name: string }): ReactElement {
  const { t } = useTranslation('reading');
  const compared = useQueryOf('comparison.get', { oldVersionId: previous.id, newVersionId: version.id });
  const changes = compared.data?.rows.filter((row) => row.kind !== 'same').length;
  const words = changes === undefined ? t('compare.with', { version: name }) : changes === 0 ? t('compare.none', { version: name }) : t('compare.since', { count: changes, version: name });
  return (
    <Link className={styles.link} href={pathOf({ screen: 'compare', oldVersionId: previous.id, newVersionId: version.id })}>
      {words}
    </Link>
  );
}
