import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { PanelHead } from '../../components/PanelHead.tsx';
import { Title } from '../../components/Title.tsx';
import { useFormats } from '../../platform/formats.ts';
import { useSentence } from '../../platform/sentences.ts';
import { blobAddress } from '../../platform/upload.ts';
import type { VersionActions } from './DocumentsScreen.tsx';
import { revisionOf, type Held } from '../../platform/lines.ts';
import styles from './VersionPanel.module.css';

/** What is known of the version in hand, what its reading noticed, and what can be done with it. */
export function VersionPanel({ held, actions }: { readonly held: Held; readonly actions: VersionActions }): ReactElement {
  const { t } = useTranslation('documents');
  const formats = useFormats();
  const sentence = useSentence();
  const { version, previous } = held;
  const facts = [
    [t('columns.symbol'), version.symbol ?? t('noSymbol')],
    [t('columns.language'), version.language === null ? t('unknownLanguage') : formats.language(version.language)],
    [t('columns.date'), version.date === null ? t('noDate') : formats.longDay(version.date)],
    [t('correction.kind'), t(`kind.${version.kind}`)],
    [t('fileName'), version.fileName],
    [t('size'), `${t(`format.${version.format}`)}, ${formats.size(version.size)}`],
    [t('added'), formats.moment(version.importedAt)],
  ] as const;
  return (
    <>
      <PanelHead title={revisionOf(version) ?? t(version.symbol === null ? 'unnumbered' : 'firstVersion')} />
      <div className={styles.body}>
        <p className={styles.title}>
          <Title>{version.title === '' ? version.fileName : version.title}</Title>
        </p>
        <dl className={styles.facts}>
          {facts.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
        <section aria-label={t('remarks')}>
          <h3 className={styles.label}>{t('remarks')}</h3>
          {version.warnings.length === 0 && <p>{t('noRemarks')}</p>}
          <ul className={styles.remarks}>
            {version.warnings.map((warning) => (
              <li key={warning.code}>{sentence(warning)}</li>
            ))}
          </ul>
        </section>
        <div className={styles.actions}>
          <Button look="first" shortcut="Enter" onPress={() => actions.read(held)}>
            {t('read')}
          </Button>
          {previous !== null && (
            <Button shortcut="C" onPress={() => actions.compare(held)}>
              {t('comparePrevious')}
            </Button>
          )}
          <Button shortcut="E" onPress={() => actions.correct(held)}>
            {t('correct')}
          </Button>
          <a className={styles.original} href={blobAddress(version.sha256)} download={version.fileName}>
            {t('original')}
          </a>
        </div>
      </div>
    </>
  );
}
