import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { CheckList } from '../../components/CheckList.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import styles from './Table.module.css';

/** Asks whether confidential words go to paper; they do not unless it is said, each time anew. */
export function PrintDialog({ onClose, onPrint }: { readonly onClose: () => void; readonly onPrint: (withSecrets: boolean) => void }): ReactElement {
  const { t } = useTranslation('table');
  const { t: common } = useTranslation();
  const [chosen, setChosen] = useState<readonly 'secrets'[]>([]);
  const print = (): void => {
    onClose();
    // Printing stops the window: the dialog leaves it first.
    requestAnimationFrame(() => requestAnimationFrame(() => onPrint(chosen.includes('secrets'))));
  };
  return (
    <Dialog
      title={t('print.title')}
      isOpen
      onClose={onClose}
      isDismissable
      actions={
        <>
          <Button look="first" onPress={print}>
            {t('print.print')}
          </Button>
          <Button onPress={onClose}>{common('cancel')}</Button>
        </>
      }
    >
      <div className={styles.asked}>
        <p>{t('print.what')}</p>
        <CheckList label={t('print.confidential')} value={chosen} options={[{ value: 'secrets', label: t('print.withSecrets') }]} onChange={setChosen} />
      </div>
    </Dialog>
  );
}
