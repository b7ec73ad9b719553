import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { RailGroup } from '../../components/RailGroup.tsx';
import { RailLine } from '../../components/RailLine.tsx';
import { Title } from '../../components/Title.tsx';
import type { Document } from '../../../shared/model/document.ts';
import type { MeetingId } from '../../../shared/model/id.ts';
import { useFormats } from '../../platform/formats.ts';
import { latestFor, shortSymbolOf, titleFor } from '../../platform/lines.ts';
import { useQueryOf } from '../../platform/queries.ts';
import { pathOf } from '../../platform/route.ts';
import { dayAhead, daysOf, localDay } from '../meeting/days.ts';

type MeetingLinesProps = { readonly meetingId: MeetingId };

/** The meeting's documents, each by its number and what it is: a way to the latest text of each without leaving the room. */
export function DocumentLines({ meetingId, current }: MeetingLinesProps & { readonly current: Document | undefined }): ReactElement | null {
  const { t } = useTranslation('meetings');
  const documents = useQueryOf('document.list', { meetingId }).data ?? [];
  if (documents.length < 2) return null;
  return (
    <RailGroup title={t('library')}>
      {documents.map((document) => (
        <DocumentLine key={document.id} document={document} isHere={document.id === current?.id} />
      ))}
    </RailGroup>
  );
}

function DocumentLine({ document, isHere }: { readonly document: Document; readonly isHere: boolean }): ReactElement | null {
  const { t, i18n } = useTranslation('documents');
  const latest = latestFor(document, i18n.language);
  if (latest === null) return null;
  const symbol = shortSymbolOf(document);
  return (
    <RailLine path={pathOf({ screen: 'read', versionId: latest.id, blockIndex: null })} start={symbol} isHere={isHere}>
      {symbol === null || document.kind === 'other' ? <Title lines={2}>{titleFor(document, i18n.language)}</Title> : t(`kind.${document.kind}`)}
    </RailLine>
  );
}

/** The sessions of today, or of the next day that has any. */
export function SessionLines({ meetingId }: MeetingLinesProps): ReactElement | null {
  const formats = useFormats();
  const [today] = useState(() => localDay(new Date()));
  const ahead = dayAhead(daysOf(useQueryOf('session.list', { meetingId }).data ?? []), today);
  if (ahead === undefined || ahead.day === null) return null;
  return (
    <RailGroup title={formats.weekday(ahead.day)}>
      {ahead.sessions.map((session) => (
        <RailLine key={session.id} path={pathOf({ screen: 'meeting', meetingId })} start={session.startsAt === null ? '' : formats.clock(session.startsAt)}>
          {session.title}
        </RailLine>
      ))}
    </RailGroup>
  );
}
