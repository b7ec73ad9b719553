import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../../../shared/model/meeting.ts';
import { Button } from '../../components/Button.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Failure } from '../../components/Failure.tsx';
import { useCommand } from '../../platform/queries.ts';

/** Asks before a session and its agenda go for good. */
export function RemoveSession({ session, onClose }: { readonly session: Session; readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation(['meetings', 'common']);
  const remove = useCommand('session.remove');
  const title = session.title === '' ? t(`sessionKind.${session.kind}`) : session.title;
  const actions = (
    <>
      <Button look="danger" isPending={remove.isPending} onPress={() => remove.mutate({ sessionId: session.id }, { onSuccess: onClose })}>
        {t('removeSession')}
      </Button>
      <Button onPress={onClose}>{t('common:cancel')}</Button>
    </>
  );
  return (
    <Dialog role="alertdialog" title={t('removeSessionQuestion', { title })} isOpen onClose={onClose} actions={actions}>
      {remove.error !== null && <Failure error={remove.error} />}
      <p>{t('removeSessionDetail')}</p>
    </Dialog>
  );
}
