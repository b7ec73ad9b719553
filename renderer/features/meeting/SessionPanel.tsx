import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../../../shared/model/meeting.ts';
import { Button } from '../../components/Button.tsx';
import { PanelHead } from '../../components/PanelHead.tsx';
import type { OpenForm } from './MeetingScreen.tsx';
import styles from './SessionPanel.module.css';

/** What is written about the session in hand: its objective, method and expected result. */
export function SessionPanel({ session, onOpen }: { readonly session: Session; readonly onOpen: (form: OpenForm) => void }): ReactElement {
  const { t } = useTranslation('meetings');
  const prose = (['objective', 'method', 'expectedResult'] as const).filter((field) => session[field] !== '');
  return (
    <>
      <PanelHead title={session.title === '' ? t(`sessionKind.${session.kind}`) : session.title} />
      <div className={styles.body}>
        {prose.length === 0 && <p className={styles.none}>{t('noDetails')}</p>}
        {prose.map((field) => (
          <section key={field} aria-label={t(`sessionFields.${field}`)}>
            <h3 className={styles.label}>{t(`sessionFields.${field}`)}</h3>
            <p className={styles.prose}>{session[field]}</p>
          </section>
        ))}
        <div className={styles.actions}>
          <Button shortcut="E" onPress={() => onOpen({ of: 'session', session, day: null })}>
            {t('editSession')}
          </Button>
          <Button shortcut="A" onPress={() => onOpen({ of: 'item', session, item: null })}>
            {t('newItem')}
          </Button>
        </div>
      </div>
    </>
  );
}
