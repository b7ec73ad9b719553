import type { ReactElement, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { RailGroup } from '../../components/RailGroup.tsx';
import { RailLine } from '../../components/RailLine.tsx';
import { useQueryOf } from '../../platform/queries.ts';
import { pathOf } from '../../platform/route.ts';
import type { MeetingId } from '../../../shared/model/id.ts';

/** What the rail of a meeting's own screens starts with: its programme, its documents, its positions. */
export function MeetingRail({ meetingId, here, children }: { readonly meetingId: MeetingId; readonly here: 'meeting' | 'documents' | 'positions'; readonly children?: ReactNode }): ReactElement {
  const { t } = useTranslation('meetings');
  const summary = useQueryOf('meeting.list', {}).data?.find((meeting) => meeting.id === meetingId);
  return (
    <>
      <RailGroup title={t('meetingGroup')}>
        <RailLine path={pathOf({ screen: 'meeting', meetingId })} isHere={here === 'meeting'} start={summary?.sessionCount}>
          {t('programme')}
        </RailLine>
        <RailLine path={pathOf({ screen: 'documents', meetingId })} isHere={here === 'documents'} start={summary?.documentCount}>
          {t('library')}
        </RailLine>
        <RailLine path={pathOf({ screen: 'positions', meetingId })} isHere={here === 'positions'} start={summary?.positionCount}>
          {t('positionsRoom')}
        </RailLine>
      </RailGroup>
      {children}
    </>
  );
}
