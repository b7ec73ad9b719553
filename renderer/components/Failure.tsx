import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../shared/errors.ts';
import { useIsConnected } from '../platform/connection.ts';
import { useSentence } from '../platform/sentences.ts';
import { Button } from './Button.tsx';
import { Note } from './Note.tsx';

/** Why something could not be done, in place: the sentence of its code (which says what is safe), one action. */
export function Failure({ error, onRetry, action }: { readonly error: AppError; readonly onRetry?: () => void; readonly action?: ReactNode }): ReactElement {
  const { t } = useTranslation();
  const sentence = useSentence();
  const isConnected = useIsConnected();
  const retry = onRetry === undefined ? undefined : <Button onPress={onRetry}>{t('retry')}</Button>;
  return (
    <Note isAlert action={action ?? retry}>
      {isConnected ? sentence(error) : t('stopped')}
    </Note>
  );
}
