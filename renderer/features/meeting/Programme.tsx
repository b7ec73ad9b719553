import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '../../../shared/model/document.ts';
import type { AgendaItem, Meeting } from '../../../shared/model/meeting.ts';
import { Button } from '../../components/Button.tsx';
import { Note } from '../../components/Note.tsx';
import type { Roving } from '../../components/roving.ts';
import { useDelegationNames } from '../../platform/delegations.ts';
import { useFormats } from '../../platform/formats.ts';
import { datesOf } from '../meetings/dates.ts';
import type { Day } from './days.ts';
import type { OpenForm } from './MeetingScreen.tsx';
import styles from './Programme.module.css';
import { SessionArticle } from './SessionArticle.tsx';

type ProgrammeProps = {
  readonly meeting: Meeting;
  readonly days: readonly Day[];
  readonly agenda: readonly AgendaItem[];
  readonly documents: readonly Document[];
  readonly roving: Roving;
  readonly onOpen: (form: OpenForm) => void;
};

/** The meeting's name and facts, then its days; hours hang in the gutter. */
export function Programme({ meeting, days, agenda, documents, roving, onOpen }: ProgrammeProps): ReactElement {
  const { t } = useTranslation('meetings');
  const formats = useFormats();
  const newSession = (day: string | null): void => onOpen({ of: 'session', session: null, day });
  return (
    <div className={styles.programme}>
      <MeetingHead meeting={meeting} onEdit={() => onOpen({ of: 'meeting' })} />
      {days.length === 0 && (
        <div className={styles.empty}>
          <Note
            action={
              <Button look="first" shortcut="N" onPress={() => newSession(null)}>
                {t('newSession')}
              </Button>
            }
          >
            {t('noSessions')}
          </Note>
        </div>
      )}
      {days.map(({ day, sessions }) => (
        <section key={day} className={styles.day} aria-label={day === null ? t('withoutDay') : formats.weekday(day)}>
          <header className={styles.dayHead}>
            <h2>{day === null ? t('withoutDay') : formats.weekday(day)}</h2>
            <Button look="plain" onPress={() => newSession(day)}>
              {t('newSession')}
            </Button>
          </header>
          {sessions.map((session) => (
            <SessionArticle
              key={session.id}
              session={session}
              items={agenda.filter((item) => item.sessionId === session.id).toSorted((a, b) => a.place - b.place)}
              documents={documents}
              isCurrent={session.id === roving.current}
              onChoose={() => roving.choose(session.id)}
              onOpen={onOpen}
            />
          ))}
        </section>
      ))}
    </div>
  );
}

function MeetingHead({ meeting, onEdit }: { readonly meeting: Meeting; readonly onEdit: () => void }): ReactElement {
  const { t, i18n } = useTranslation(['meetings', 'common']);
  const formats = useFormats();
  const nameOf = useDelegationNames(meeting.delegations);
  const mine = meeting.myDelegationId === null ? '' : nameOf(meeting.myDelegationId);
  const facts = [
    [datesOf(meeting, formats, t('noDates')), meeting.place].filter(Boolean).join(', '),
    formats.list(meeting.workingLanguages.map(formats.language)),
    mine === '' ? t(`role.${meeting.myRole}`) : `${mine}, ${t(`role.${meeting.myRole}`).toLocaleLowerCase(i18n.language)}`,
  ];
  return (
    <header className={styles.head}>
      <div className={styles.indent}>
        <h1>{meeting.title}</h1>
        <ul className={styles.facts}>
          {facts.filter(Boolean).map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </div>
      <Button onPress={onEdit} shortcut="M">
        {t('common:edit')}
      </Button>
    </header>
  );
}
