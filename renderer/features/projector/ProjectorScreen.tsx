import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingId } from '../../../shared/model/id.ts';
import { Shell } from '../../components/Shell.tsx';

export function ProjectorScreen(_: { readonly meetingId: MeetingId }): ReactElement {
  const { t } = useTranslation('plenary');
  return (
    <Shell title={t('projector')} where={[{ label: t('projector') }]}>
      {null}
    </Shell>
  );
}
