import type { ReactElement, ReactNode } from 'react';
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { Button } from './Button.tsx';
import { classes } from './classes.ts';
import styles from './Dialog.module.css';
import { Icon } from './Icon.tsx';

type DialogProps = {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
  /** Where it floats: over the middle, or as a sheet along the start (the rail) or the end (a form). */
  readonly place?: 'middle' | 'start' | 'end';
  /** The row of buttons that stays in sight under what scrolls. */
  readonly actions?: ReactNode;
  /** `alertdialog` only for what cannot be undone. */
  readonly role?: 'dialog' | 'alertdialog';
  /** Whether a press outside closes it; not when it holds writing. */
  readonly isDismissable?: boolean;
};

/** What floats over the desk with a title of its own; Escape closes it and the focus goes back where it was. */
export function Dialog({ title, isOpen, onClose, children, place = 'middle', actions, role = 'dialog', isDismissable = false }: DialogProps): ReactElement {
  const { t } = useTranslation();
  return (
    <ModalOverlay isOpen={isOpen} onOpenChange={(isStillOpen) => !isStillOpen && onClose()} isDismissable={isDismissable} className={classes(styles.overlay, styles[place])}>
      <Modal className={styles.modal ?? ''}>
        <AriaDialog role={role} className={styles.dialog ?? ''}>
          <header className={styles.head}>
            <Heading slot="title" className={styles.title ?? ''}>
              {title}
            </Heading>
            <Button look="plain" aria-label={t('close')} onPress={onClose}>
              <Icon of="close" />
            </Button>
          </header>
          <div className={styles.body}>{children}</div>
          {actions !== undefined && <footer className={styles.actions}>{actions}</footer>}
        </AriaDialog>
      </Modal>
    </ModalOverlay>
  );
}
