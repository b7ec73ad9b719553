import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Session } from '../../../shared/model/meeting.ts';
import { RailGroup } from '../../components/RailGroup.tsx';
import { RailLine } from '../../components/RailLine.tsx';
import { goTo } from '../../components/roving.ts';
import type { Formats } from '../../platform/formats.ts';
import type { Day } from './days.ts';

/** The sessions by day, to go to one. */
export function ProgrammeRail({ days, formats, current, onChoose }: { readonly days: readonly Day[]; readonly formats: Formats; readonly current: Session | null; readonly onChoose: (id: string) => void }): ReactElement {
  const { t } = useTranslation('meetings');
  return (
    <>
      {days.map(({ day, sessions }) => (
        <RailGroup key={day} title={day === null ? t('withoutDay') : formats.weekday(day)}>
          {sessions.map((session) => (
            <RailLine key={session.id} start={session.startsAt === null ? undefined : formats.clock(session.startsAt)} isHere={session.id === current?.id} onPress={() => {
                onChoose(session.id);
                goTo(session.id);
              }}>
              {session.title === '' ? t(`sessionKind.${session.kind}`) : session.title}
            </RailLine>
          ))}
        </RailGroup>
      ))}
    </>
  );
}
