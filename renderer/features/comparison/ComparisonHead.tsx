import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { Select } from '../../components/Select.tsx';
import { lineSymbolOf } from '../../platform/lines.ts';
import type { Document, Version } from '../../../shared/model/document.ts';
import type { VersionId } from '../../../shared/model/id.ts';
import { useVersionName } from '../reading/use-version-name.ts';
import styles from './Head.module.css';
import type { Compared } from './use-comparison.ts';

type ComparisonHeadProps = {
  readonly compared: Compared;
  readonly documents: readonly Document[];
  readonly onCompare: (oldVersionId: VersionId, newVersionId: VersionId) => void;
  readonly onSwap: () => void;
};

/** Above both texts: which they are, which change one stands on, how they are laid out. */
export function ComparisonHead({ compared, documents, onCompare, onSwap }: ComparisonHeadProps): ReactElement {
  const { t } = useTranslation('comparison');
  const { before, after, listed, state, dispatch } = compared;
  const at = listed.findIndex((change) => change.row === state.row);
  return (
    <header className={styles.head}>
      <VersionPicker label={t('pickOld')} word={t('from')} value={before.version} documents={documents} onPick={(id) => onCompare(id, after.version.id)} />
      <VersionPicker label={t('pickNew')} word={t('to')} value={after.version} documents={documents} onPick={(id) => onCompare(before.version.id, id)} />
      <Button look="plain" shortcut="X" onPress={onSwap}>
        {t('swap')}
      </Button>
      <span className={`${styles.count} ${styles.wide}`}>{at < 0 ? t('total', { count: listed.length }) : t('at', { at: at + 1, total: listed.length })}</span>
      <fieldset className={styles.views}>
        <legend className={styles.spoken}>{t('view.label')}</legend>
        {(['inline', 'side'] as const).map((view) => (
          <label key={view}>
            <input type="radio" name="comparison-view" checked={state.view === view} onChange={() => dispatch({ kind: 'viewed', view })} />
            {t(`view.${view}`)}
          </label>
        ))}
      </fieldset>
    </header>
  );
}

type VersionPickerProps = { readonly label: string; readonly word: string; readonly value: Version; readonly documents: readonly Document[]; readonly onPick: (versionId: VersionId) => void };

/** Any version of any document of the meeting; those of the same document come first, the newest first. */
function VersionPicker({ label, word, value, documents, onPick }: VersionPickerProps): ReactElement {
  const versionName = useVersionName();
  const own = documents.filter((document) => document.id === value.documentId);
  const others = documents.filter((document) => document.id !== value.documentId);
  const held = [...own, ...others].flatMap((document) => document.versions.toReversed().map((version) => ({ version, document })));
  const choices = held.some(({ version }) => version.id === value.id) ? held : [{ version: value, document: undefined }, ...held];
  return (
    <span className={styles.picker}>
      <span className={styles.word}>{word}</span>
      <Select
        label={label}
        isLabelHidden
        value={value.id}
        options={choices.map(({ version, document }) => {
          const name = versionName(version, document?.versions ?? [version]);
          return { value: version.id, label: document === undefined || document.id === value.documentId ? name : `${lineSymbolOf(document) ?? version.title}, ${name}` };
        })}
        onChange={(id) => onPick(id)}
      />
    </span>
  );
}
