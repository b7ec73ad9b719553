import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import type { Document } from '../../../shared/model/document.ts';
import { Button } from '../../components/Button.tsx';
import { Icon } from '../../components/Icon.tsx';
import { Menu } from '../../components/Menu.tsx';
import type { Roving } from '../../components/roving.ts';
import { Title } from '../../components/Title.tsx';
import { useFormats } from '../../platform/formats.ts';
import { pathOf } from '../../platform/route.ts';
import type { VersionActions } from './DocumentsScreen.tsx';
import styles from './Library.module.css';
import { lineSymbolOf, revisionOf, titleFor, type Held } from '../../platform/lines.ts';
import { useMissing } from './use-missing.ts';

type LibraryProps = { readonly documents: readonly Document[]; readonly held: readonly Held[]; readonly roving: Roving; readonly actions: VersionActions };

/** The lines of versions: a document's name, then its versions, the latest first. */
export function Library({ documents, held, roving, actions }: LibraryProps): ReactElement {
  const { t } = useTranslation('documents');
  return (
      <table className={styles.library} aria-label={t('title')}>
        <thead>
          <tr>
            <th scope="col" className={styles.symbol}>
              {t('columns.symbol')}
            </th>
            <th scope="col">{t('columns.document')}</th>
            <th scope="col" className={styles.language}>
              {t('columns.language')}
            </th>
            <th scope="col" className={styles.date}>
              {t('columns.date')}
            </th>
            <th scope="col" className={styles.tool}>
              <span className={styles.spoken}>{t('columns.actions')}</span>
            </th>
          </tr>
        </thead>
        {documents.map((document) => (
          <tbody key={document.id}>
            <LineRow document={document} />
            {held
              .filter((one) => one.document.id === document.id)
              .map((one) => (
                <VersionRow key={one.version.id} held={one} isCurrent={one.version.id === roving.current} onChoose={roving.choose} actions={actions} />
              ))}
          </tbody>
        ))}
      </table>
  );
}

/** What a line of versions is, and which of its revisions are missing. */
function LineRow({ document }: { readonly document: Document }): ReactElement {
  const { t, i18n } = useTranslation('documents');
  const missing = useMissing(document);
  return (
    <tr>
      <td className={styles.line}>
        <span className={styles.lineSymbol}>{lineSymbolOf(document) ?? t('noSymbol')}</span>
      </td>
      <th scope="rowgroup" colSpan={4} className={styles.line}>
        <span className={styles.lineTitle}>
          <Title lines={2}>{titleFor(document, i18n.language)}</Title>
        </span>
        <span className={styles.kind}>{t(`kind.${document.kind}`)}</span>
        {missing !== null && (
          <span className={styles.missing}>
            <Icon of="warning" size={10} />
            {missing}
          </span>
        )}
      </th>
    </tr>
  );
}

type VersionRowProps = { readonly held: Held; readonly isCurrent: boolean; readonly onChoose: (id: string) => void; readonly actions: VersionActions };

function VersionRow({ held, isCurrent, onChoose, actions }: VersionRowProps): ReactElement {
  const { t, i18n } = useTranslation('documents');
  const formats = useFormats();
  const { version, previous, document } = held;
  const name = version.title === '' ? version.fileName : version.title;
  const label = revisionOf(version) ?? t(version.symbol === null ? 'unnumbered' : 'firstVersion');
  return (
    <tr className={styles.version} data-current={isCurrent || undefined} onFocus={() => onChoose(version.id)} onClick={() => onChoose(version.id)}>
      <td className={styles.revision}>{label}</td>
      <td>
        <Link href={pathOf({ screen: 'read', versionId: version.id, blockIndex: null })} className={styles.name} data-roving={version.id} tabIndex={isCurrent ? 0 : -1}>
          {name === titleFor(document, i18n.language) ? version.fileName : <Title lines={1}>{name}</Title>}
        </Link>
        <span className={styles.facts}>
          {t(`format.${version.format}`)}, {t('words', { count: version.wordCount })}
          {version.warnings.length > 0 && (
            <span className={styles.warning}>
              <Icon of="warning" size={10} />
              {t('warnings', { count: version.warnings.length })}
            </span>
          )}
        </span>
      </td>
      <td>{version.language === null ? <span className={styles.unknown}>{t('unknownLanguage')}</span> : <span className={styles.code} title={formats.language(version.language)}>{version.language.toUpperCase()}</span>}</td>
      <td className={styles.when}>{version.date === null ? <span className={styles.unknown}>{t('noDate')}</span> : formats.day(version.date)}</td>
      <td className={styles.tools}>
        <Menu
          label={t('actionsFor', { name: `${name}, ${label}` })}
          trigger={
            <Button look="plain" aria-label={t('actionsFor', { name: `${name}, ${label}` })}>
              <Icon of="more" size={14} />
            </Button>
          }
          actions={[
            { id: 'read', label: t('read'), shortcut: 'Enter', run: () => actions.read(held) },
            { id: 'compare', label: t('comparePrevious'), shortcut: 'C', run: () => actions.compare(held), isDisabled: previous === null },
            { id: 'correct', label: t('correct'), shortcut: 'E', run: () => actions.correct(held) },
          ]}
        />
      </td>
    </tr>
  );
}
