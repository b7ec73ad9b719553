import { useTranslation } from 'react-i18next';
import type { TableGroup } from '../../../shared/positions/table-view.ts';
import { useFormats } from '../../platform/formats.ts';
import type { TableSources } from './use-table.ts';

/** Names a group of rows: a heading as it is printed, a part of a text without one, or a session with its day. */
export function useGroupName({ blocks, sessions }: Pick<TableSources, 'blocks' | 'sessions'>): (group: TableGroup) => string {
  const { t } = useTranslation('table');
  const formats = useFormats();
  return (group) => {
    if (group.by === 'none') return t('group.all');
    if (group.by === 'session') {
      const session = sessions.find((one) => one.id === group.sessionId);
      if (session === undefined) return t('group.unspoken');
      return session.startsAt === null ? session.title : `${session.title}, ${formats.shortDay(session.startsAt.slice(0, 10))}`;
    }
    if (typeof group.section === 'string') return t(`group.${group.section}`);
    const heading = blocks[group.section];
    return [heading?.label, heading?.text].filter((part) => part != null && part !== '').join(' ');
  };
}
