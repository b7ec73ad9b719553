import { useEffect, useId, useRef, useState, type KeyboardEvent, type ReactElement, type ReactNode, type SubmitEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../shared/errors.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { Failure } from './Failure.tsx';
import styles from './FormDialog.module.css';

type FormDialogProps = {
  readonly title: string;
  readonly submitLabel: string;
  /** Whether something is written that a close would lose: then closing asks first, in place. */
  readonly isDirty: boolean;
  readonly isSaving: boolean;
  /** Why the last save failed; what was written stays. */
  readonly failure: AppError | null;
  /** Fields that cannot be taken, as shown: the first of them gets the focus. */
  readonly errors: object;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
};

/** A form on a sheet along the edge. Ctrl+Enter saves from any field; nothing written is lost by a key. */
export function FormDialog({ title, submitLabel, isDirty, isSaving, failure, errors, onSubmit, onClose, children }: FormDialogProps): ReactElement {
  const { t } = useTranslation(['common', 'meetings']);
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [isAsking, setAsking] = useState(false);
  useEffect(() => form.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  useEffect(() => {
    if (Object.keys(errors).length > 0) form.current?.querySelector<HTMLElement>('[aria-invalid=true], [data-invalid] button')?.focus();
  }, [errors]);
  const submit = (event?: SubmitEvent): void => {
    event?.preventDefault();
    if (!isSaving) onSubmit();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) submit();
  };
  const actions = isAsking ? (
    <>
      <span className={styles.question} role="alert">
        {t('meetings:unsaved')}
      </span>
      <Button onPress={onClose}>{t('meetings:discard')}</Button>
      <Button look="first" onPress={() => setAsking(false)}>
        {t('meetings:keepWriting')}
      </Button>
    </>
  ) : (
    <>
      <Button look="first" type="submit" form={id} isPending={isSaving}>
        {submitLabel}
      </Button>
      <Button onPress={onClose}>{t('cancel')}</Button>
    </>
  );
  return (
    <Dialog title={title} place="end" isOpen onClose={() => (isDirty && !isAsking ? setAsking(true) : onClose())} actions={actions}>
      {failure !== null && <Failure error={failure} />}
      <form id={id} ref={form} className={styles.form} onSubmit={submit} onKeyDownCapture={onKeyDown} noValidate>
        {children}
      </form>
    </Dialog>
  );
}
