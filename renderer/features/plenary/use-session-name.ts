import { useTranslation } from 'react-i18next';
import type { Session } from '../../../shared/model/meeting.ts';

/** What a session is called: its title, else its kind; in a meeting without sessions, the floor. */
export function useSessionName(): (session: Pick<Session, 'title' | 'kind'> | undefined) => string {
  const { t } = useTranslation('plenary');
  const { t: meetings } = useTranslation('meetings');
  return (session) => {
    if (session === undefined) return t('title');
    return session.title === '' ? meetings(`sessionKind.${session.kind}`) : session.title;
  };
}
