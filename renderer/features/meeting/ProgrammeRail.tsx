import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../../../shared/model/meeting.ts';
import { RailGroup } from '../../components/RailGroup.tsx';
import { RailLine } from '../../components/RailLine.tsx';
import type { Formats } from '../../platform/formats.ts';
import type { Day } from './days.ts';

/** The sessions by day, to go to one. */
export function ProgrammeRail({ days, formats, current, onChoose }: { readonly days: readonly Day[]; readonly formats: Formats; readonly current: Session | null; readonly onChoose: (id: string) => void }): ReactElement {
  const { t } = useTranslation('meetings');
  const dated = days.filter((day) => day.day !== null);
  return (
    <>
      {days.map(({ day, sessions }) => (
        <RailGroup
          key={day}
          title={day === null ? t('withoutDay') : formats.weekday(day)}
          {...(day !== null && { fact: t('dayOf', { number: dated.findIndex((one) => one.day === day) + 1, count: dated.length }) })}
        >
          {sessions.map((session) => (
            <RailLine key={session.id} start={session.startsAt === null ? undefined : formats.clock(session.startsAt)} isHere={session.id === current?.id} onPress={() => goTo(session, onChoose)}>
              {session.title === '' ? t(`sessionKind.${session.kind}`) : session.title}
            </RailLine>
          ))}
        </RailGroup>
      ))}
    </>
  );
}

function goTo(session: Session, onChoose: (id: string) => void): void {
  onChoose(session.id);
  document.querySelector(`main [data-roving="${CSS.escape(session.id)}"]`)?.scrollIntoView({ block: 'nearest' });
}
