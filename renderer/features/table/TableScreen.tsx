import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { VersionId } from '../../../shared/model/id.ts';
import { Shell } from '../../components/Shell.tsx';

export function TableScreen(_: { readonly versionId: VersionId; readonly sinceVersionId: VersionId | null }): ReactElement {
  const { t } = useTranslation('table');
  return (
    <Shell title={t('title')} where={[{ label: t('title') }]}>
      {null}
    </Shell>
  );
}
