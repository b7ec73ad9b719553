import type { ReactElement, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './FilePicker.module.css';

/** The window's own dialog for choosing files, opened by clicking the input behind `inputRef`. */
export function FilePicker({ inputRef, onPick }: { readonly inputRef: RefObject<HTMLInputElement | null>; readonly onPick: (files: readonly File[]) => void }): ReactElement {
  const { t } = useTranslation('documents');
  return (
    <input
      ref={inputRef}
      type="file"
      multiple
      accept=".docx,.doc,.odt,.rtf,.pdf,.txt,.html,.htm"
      className={styles.picker}
      tabIndex={-1}
      aria-label={t('addFiles')}
      onChange={(event) => {
        onPick([...(event.target.files ?? [])]);
        // The same file can be chosen again after a refusal only if the field forgets it.
        event.target.value = '';
      }}
    />
  );
}
