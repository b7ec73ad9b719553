import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { Failure } from '../../components/Failure.tsx';
import { Note } from '../../components/Note.tsx';
import styles from './DocumentsScreen.module.css';
import type { Reread } from './use-reread.ts';

/** What reading the originals again came to, or why it could not be done. */
export function RereadNotice({ reread }: { readonly reread: Reread }): ReactElement | null {
  const { t } = useTranslation('documents');
  if (reread.error !== null) return <Failure error={reread.error} onRetry={reread.start} />;
  if (reread.told === null) return null;
  return (
    <output className={styles.empty}>
      <Note detail={t('reread.positions')} action={<Button onPress={reread.clear}>{t('reread.close')}</Button>}>
        {reread.told}
      </Note>
    </output>
  );
}
