import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useDesk } from '../platform/desk.tsx';
import type { KeyBinding } from '../platform/keys.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { Kbd } from './Kbd.tsx';
import styles from './KeyList.module.css';

/** Every key of the screen and what it does, opened with `?`. */
export function KeyList({ keys }: { readonly keys: readonly KeyBinding[] }): ReactElement {
  const { t } = useTranslation();
  const desk = useDesk();
  return (
    <Dialog title={t('keysTitle')} isOpen={desk.floating === 'keys'} onClose={() => desk.open(null)} isDismissable actions={<Button onPress={() => desk.open('help')} shortcut="F1">{t('help')}</Button>}>
      <dl className={styles.keys}>
        {keys
          .filter((binding) => binding.isDisabled !== true)
          .map((binding) => (
            <div key={binding.label} className={styles.line}>
              <dt>
                {[...binding.keys, ...(binding.also ?? [])].map((key) => (
                  <span key={key}>
                    <Kbd of={key} />
                  </span>
                ))}
              </dt>
              <dd>{binding.label}</dd>
            </div>
          ))}
      </dl>
    </Dialog>
  );
}
