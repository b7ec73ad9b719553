import type { ReactElement } from 'react';
import { Outline } from './Outline.tsx';
import { entryHolding } from './outline.ts';
import type { Reading } from './use-reading.ts';
import { VersionList } from './VersionList.tsx';

/** Where one is: the document's versions, and the outline of this one. */
export function ReadingRail({ reading }: { readonly reading: Reading }): ReactElement {
  const { document, version, facts, current, stand } = reading;
  return (
    <>
      {document !== undefined && <VersionList document={document} current={version} />}
      <Outline entries={facts.outline} current={entryHolding(facts.outline, current ?? 0)} onGo={stand} />
    </>
  );
}
