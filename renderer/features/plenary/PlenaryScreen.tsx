import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { MeetingId } from '../../../shared/model/id.ts';
import { Shell } from '../../components/Shell.tsx';

export function PlenaryScreen(_: { readonly meetingId: MeetingId }): ReactElement {
  const { t } = useTranslation('plenary');
  return (
    <Shell title={t('title')} where={[{ label: t('title') }]}>
      {null}
    </Shell>
  );
}
