import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Note } from '../../components/Note.tsx';
import { Shell } from '../../components/Shell.tsx';
import type { Block, Document, Version } from '../../../shared/model/document.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { lineSymbolOf } from '../../platform/lines.ts';
import { pathOf } from '../../platform/route.ts';
import { ParagraphHistory } from '../table/ParagraphHistory.tsx';
import { entryHolding } from './outline.ts';
import { ImportWarnings } from './ImportWarnings.tsx';
import { JumpField } from './JumpField.tsx';
import { findParagraph, parseJump } from './jump.ts';
import { meetingName } from './meeting-name.ts';
import { ReadingPanel } from './ReadingPanel.tsx';
import { ReadingRail } from './ReadingRail.tsx';
import { ReadingText } from './ReadingText.tsx';
import { SheetHead } from './SheetHead.tsx';
import styles from './SheetHead.module.css';
import { useLooked } from './use-looked.ts';
import { useReading, type Reading } from './use-reading.ts';
import { useReadingKeys } from './use-reading-keys.ts';
import { useVersionName } from './use-version-name.ts';

type ReadingDeskProps = {
  readonly version: Version;
  readonly blocks: readonly Block[];
  readonly document: Document | undefined;
  readonly meeting: Meeting | undefined;
  readonly blockIndex: number | null;
};

/** The reading screen once its text has come. */
export function ReadingDesk({ version, blocks, document, meeting, blockIndex }: ReadingDeskProps): ReactElement {
  const { t } = useTranslation('reading');
  const { t: positions } = useTranslation('positions');
  const versionName = useVersionName();
  const reading = useReading(version, blocks, document, blockIndex);
  const keys = useReadingKeys(reading);
  useLooked(version.id);
  const name = versionName(version, document?.versions ?? [version]);
  const { meetingId } = version;
  return (
    <Shell
      title={t('title', { document: version.title, version: name })}
      where={[
        { label: meetingName(meeting), path: pathOf({ screen: 'meeting', meetingId }) },
        { label: (document === undefined ? null : lineSymbolOf(document)) ?? version.title, path: pathOf({ screen: 'documents', meetingId }), isSecondary: true },
        { label: name },
      ]}
      rooms={{
        open: 'read',
        paths: {
          meeting: pathOf({ screen: 'meeting', meetingId }),
          read: pathOf({ screen: 'read', versionId: version.id, blockIndex: reading.current }),
          compare: pathOf({ screen: 'compare', oldVersionId: (reading.previous ?? version).id, newVersionId: version.id }),
          positions: pathOf({ screen: 'positions', meetingId }),
        },
      }}
      jump={<ReadingJump reading={reading} />}
      rail={<ReadingRail reading={reading} />}
      panelLabel={positions('ours')}
      panel={<ReadingPanel reading={reading} />}
      keys={keys}
      status={<Standing reading={reading} />}
    >
      <div className={styles.reading}>
        <SheetHead version={version} document={document} previous={reading.previous} back={wayBack(reading)} />
        <ImportWarnings version={version} />
        {blocks.length === 0 ? (
          <div className={styles.empty}>
            <Note>{t('empty')}</Note>
          </div>
        ) : (
          <ReadingText
            language={version.language}
            facts={reading.facts}
            current={reading.current}
            ours={reading.shown}
            currentPosition={reading.open?.position.id ?? null}
            hits={reading.search.hits}
            hit={reading.search.hit}
            focusCount={reading.state.focusCount}
            onStand={reading.stand}
            onOpenPosition={reading.unfold}
            proposals={{ viewOf: reading.marks.viewOf, reading: [reading.state.readAs, ...reading.state.voices].join(' '), current: reading.state.proposal, onOpen: reading.openProposal }}
            links={{ byBlock: reading.links, onFollow: reading.follow }}
          />
        )}
      </div>
      {reading.state.throughDraftsOf !== null && <ParagraphHistory versionId={version.id} blockIndex={reading.state.throughDraftsOf} onClose={() => reading.dispatch({ kind: 'throughDraftsShown', block: null })} />}
    </Shell>
  );
}

/** The way back to where a reference was followed last. */
function wayBack({ state, facts, goBack }: Reading): { readonly label: string; readonly run: () => void } | null {
  const from = state.trail.at(-1);
  return from === undefined ? null : { label: facts.labels[from] ?? '¶', run: goBack };
}

function ReadingJump({ reading }: { readonly reading: Reading }): ReactElement {
  const { facts, current, search, stand } = reading;
  return (
    <JumpField
      handle={reading.jump}
      answer={search.words === '' ? null : { at: search.at, total: search.hits.length }}
      onWords={(words) => search.start(words, current ?? 0)}
      onStep={search.step}
      onLeave={() => stand(search.hit?.index ?? current ?? 0)}
      onParagraph={(typed) => {
        const found = findParagraph(facts.blocks, facts.labels, parseJump(typed), current ?? -1);
        if (found !== undefined) stand(found);
        return found !== undefined;
      }}
    />
  );
}

/** Where one stands, for the foot: how the proposals are read, the paragraph and the part it is in. */
function Standing({ reading }: { readonly reading: Reading }): ReactElement | null {
  const { t } = useTranslation('reading');
  const { facts, current, state, marks } = reading;
  const view = marks.proposals.length > 0 && (state.readAs !== 'marked' || state.voices.length > 0) ? <b>{[t(`proposals.${state.readAs}`), ...chosenNames(reading)].join(', ')}</b> : null;
  return (
    <>
      {view}
      {view !== null && ' · '}
      <PlaceWords label={current === null ? null : (facts.labels[current] ?? null)} current={current ?? 0} facts={facts} />
    </>
  );
}

/** Whose proposals are read, where it is not everybody's. */
function chosenNames({ marks, state }: Reading): readonly string[] {
  return marks.voices.filter(({ key }) => state.voices.includes(key)).map((voice) => marks.nameOf(voice));
}

function PlaceWords({ label, current, facts }: { readonly label: string | null; readonly current: number; readonly facts: Reading['facts'] }): ReactElement | null {
  const { t } = useTranslation('reading');
  if (label === null) return null;
  if (facts.blocks[current]?.kind === 'note') return <>{t('note', { label })}</>;
  const section = entryHolding(facts.outline, current);
  return <>{section?.part === 'heading' ? t('placeIn', { label, section: section.title }) : t('place', { label })}</>;
}
