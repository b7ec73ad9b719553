import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { VersionId } from '../../../shared/model/id.ts';
import { Shell } from '../../components/Shell.tsx';

export function ReconfirmScreen(_: { readonly versionId: VersionId }): ReactElement {
  const { t } = useTranslation('reconfirm');
  return (
    <Shell title={t('title')} where={[{ label: t('title') }]}>
      {null}
    </Shell>
  );
}
