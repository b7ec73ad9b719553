import type { ReactElement, RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import type { Document } from '../../../shared/model/document.ts';
import { positionStatuses, priorities, stances } from '../../../shared/model/position.ts';
import { titleFor } from '../../platform/lines.ts';
import type { PositionFilter } from './filters.ts';
import styles from './MeetingPositions.module.css';

type PositionFiltersProps = {
  readonly filter: PositionFilter;
  readonly documents: readonly Document[];
  readonly searchRef: RefObject<HTMLInputElement & HTMLTextAreaElement | null>;
  readonly onChange: (filter: PositionFilter) => void;
};

const any = 'any';

/** What narrows the list: words, whose, stance, document, status, priority. */
export function PositionFilters({ filter, documents, searchRef, onChange }: PositionFiltersProps): ReactElement {
  const { t, i18n } = useTranslation('positions');
  const { t: common } = useTranslation();
  return (
    <search className={styles.filters} aria-label={t('meeting.filters')}>
      <TextField label={t('meeting.search')} value={filter.words} inputRef={searchRef} onChange={(words) => onChange({ ...filter, words })} />
      <Select
        label={t('meeting.whose')}
        value={filter.whose ?? any}
        options={[{ value: 'ours', label: t('meeting.ours') }, { value: 'theirs', label: t('meeting.theirs') }, { value: any, label: t('meeting.anybody') }] as const}
        onChange={(whose) => onChange({ ...filter, whose: whose === any ? null : whose })}
      />
      <Select
        label={t('meeting.stance')}
        value={filter.stance ?? any}
        options={[{ value: any, label: t('meeting.any') }, ...stances.map((stance) => ({ value: stance, label: common(`stance.${stance}`) }))]}
        onChange={(stance) => onChange({ ...filter, stance: stance === any ? null : stance })}
      />
      <Select
        label={t('meeting.document')}
        value={filter.documentId ?? any}
        options={[{ value: any, label: t('meeting.anyDocument') }, ...documents.map((document) => ({ value: String(document.id), label: titleFor(document, i18n.language) }))]}
        onChange={(documentId) => onChange({ ...filter, documentId: documentId === any ? null : documentId })}
      />
      <Select
        label={t('meeting.status')}
        value={filter.status ?? any}
        options={[{ value: 'held', label: t('meeting.held') }, ...positionStatuses.map((status) => ({ value: status, label: common(`status.${status}`) })), { value: any, label: t('meeting.anyStatus') }]}
        onChange={(status) => onChange({ ...filter, status: status === any ? null : status })}
      />
      <Select
        label={t('meeting.priority')}
        value={filter.priority ?? any}
        options={[{ value: any, label: t('meeting.anyPriority') }, ...priorities.map((priority) => ({ value: priority, label: common(`priority.${priority}`) }))]}
        onChange={(priority) => onChange({ ...filter, priority: priority === any ? null : priority })}
      />
    </search>
  );
}
