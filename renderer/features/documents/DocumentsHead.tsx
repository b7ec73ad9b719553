import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import styles from './DocumentsScreen.module.css';
import type { Reread } from './use-reread.ts';

type DocumentsHeadProps = { readonly documentCount: number; readonly versionCount: number; readonly reread: Reread; readonly onAdd: () => void };

/** What the library of a meeting holds, and what can be done with all of it. */
export function DocumentsHead({ documentCount, versionCount, reread, onAdd }: DocumentsHeadProps): ReactElement {
  const { t } = useTranslation('documents');
  return (
    <header className={styles.head}>
      <span>
        {t('count', { count: documentCount })}, {t('versions', { count: versionCount })}
      </span>
      <span>
        {versionCount > 0 && (
          <Button look="plain" onPress={reread.start} isDisabled={reread.isRunning}>
            {t('reread.action')}
          </Button>
        )}
        <Button onPress={onAdd} shortcut="A">
          {t('addFiles')}
        </Button>
      </span>
    </header>
  );
}
