import type { ReactElement } from 'react';
import { DocumentLines, SessionLines } from './MeetingLines.tsx';
import { Outline } from './Outline.tsx';
import { entryHolding } from './outline.ts';
import type { Reading } from './use-reading.ts';
import { VersionList } from './VersionList.tsx';

/** Where one is: the meeting's documents, the versions of this one, the outline of this text, the sessions ahead. */
export function ReadingRail({ reading }: { readonly reading: Reading }): ReactElement {
  const { document, version, facts, current, stand } = reading;
  return (
    <>
      <DocumentLines meetingId={version.meetingId} current={document} />
      {document !== undefined && <VersionList document={document} current={version} />}
      <Outline entries={facts.outline} current={entryHolding(facts.outline, current ?? 0)} onGo={stand} />
      <SessionLines meetingId={version.meetingId} />
    </>
  );
}
