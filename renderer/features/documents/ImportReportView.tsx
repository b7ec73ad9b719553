import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Button } from '../../components/Button.tsx';
import { pathOf } from '../../platform/route.ts';
import { useSentence } from '../../platform/sentences.ts';
import { CarriedPositions } from './CarriedPositions.tsx';
import { countsOf, type ImportReport, type ReportedFile } from './import-report.ts';
import styles from './ImportReportView.module.css';

/** What became of the files just added: counts in words, then each file, the refused with their reason. */
export function ImportReportView({ report, onClose }: { readonly report: ImportReport; readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation(['documents', 'common']);
  const { added, held, refused } = countsOf(report);
  const summary = [
    added > 0 ? t('result.added', { count: added }) : '',
    held > 0 ? t('result.held', { count: held }) : '',
    refused > 0 ? t('result.refused', { count: refused }) : '',
  ].filter(Boolean);
  const files = report.files.toSorted((a, b) => Number(b.outcome === 'refused') - Number(a.outcome === 'refused'));
  return (
    <section className={styles.report} aria-label={t('result.title')}>
      <header className={styles.head}>
        <output>
          <strong>{summary.join(', ')}</strong>
          {report.isCancelled && ` ${t('result.cancelled')}`}
        </output>
        <Button look="plain" onPress={onClose}>
          {t('common:close')}
        </Button>
      </header>
      <ul className={styles.files}>
        {files.map((file) => (
          <FileLine key={file.name} file={file} />
        ))}
      </ul>
    </section>
  );
}

function FileLine({ file }: { readonly file: ReportedFile }): ReactElement {
  const { t } = useTranslation('documents');
  const sentence = useSentence();
  if (file.outcome === 'refused') {
    return (
      <li className={styles.file} data-refused>
        <span className={styles.name}>{file.name}</span>
        <span className={styles.outcome}>{t('result.outcomeRefused')}</span>
        <p className={styles.reason}>{sentence(file)}</p>
      </li>
    );
  }
  return (
    <li className={styles.file}>
      <Link className={styles.name} href={pathOf({ screen: 'read', versionId: file.versionId, blockIndex: null })}>
        {file.name}
      </Link>
      <span className={styles.outcome}>{t(file.outcome === 'added' ? 'result.outcomeAdded' : 'result.outcomeHeld')}</span>
      {file.outcome === 'added' && file.warnings.length > 0 && (
        <ul className={styles.remarks}>
          {file.warnings.map((warning) => (
            <li key={warning.code}>{sentence(warning)}</li>
          ))}
        </ul>
      )}
      {file.outcome === 'added' && <CarriedPositions versionId={file.versionId} />}
    </li>
  );
}
