import { useEffect, useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { contestedOf } from '../../../shared/marks/contested.ts';
import type { Block, Version } from '../../../shared/model/document.ts';
import type { MeetingId, SessionId } from '../../../shared/model/id.ts';
import { Failure } from '../../components/Failure.tsx';
import { useFormats } from '../../platform/formats.ts';
import { useQueryOf } from '../../platform/queries.ts';
import { FloorParagraph } from '../plenary/FloorParagraph.tsx';
import { stepFrom } from '../plenary/paragraphs.ts';
import { useClock } from '../plenary/use-clock.ts';
import { useSessionName } from '../plenary/use-session-name.ts';
import { bracketedPieces } from '../reading/bracketed.ts';
import { GutterLabel } from '../reading/GutterLabel.tsx';
import { labelsOf } from '../reading/labels.ts';
import { Words } from '../reading/Words.tsx';
import styles from './Projector.module.css';
import { useClosingWithOpener } from './use-closing-with-opener.ts';

/** The second window: the paragraph on the floor for the whole room. It asks for public text and has nothing to hide. */
export function ProjectorScreen({ meetingId }: { readonly meetingId: MeetingId }): ReactElement {
  const { t } = useTranslation('plenary');
  useClosingWithOpener();
  const floor = useQueryOf('floor.get', { meetingId });
  const versionId = floor.data?.versionId ?? null;
  // The placeholder id is never sent: the query waits for the version.
  const text = useQueryOf('version.get', { versionId: versionId ?? '' }, { isEnabled: versionId !== null });
  const failed = [floor, text].find(({ error }) => error !== null);
  const blockIndex = floor.data?.blockIndex ?? null;
  return (
    <main className={styles.screen}>
      <Head meetingId={meetingId} sessionId={floor.data?.sessionId ?? null} version={text.data?.version} />
      {failed?.error != null && <Failure error={failed.error} onRetry={() => void failed.refetch()} />}
      {failed === undefined && floor.data !== undefined && blockIndex === null && <p className={styles.nothing}>{t('empty.floor')}</p>}
      {failed === undefined && text.data !== undefined && blockIndex !== null && <OnScreen blocks={text.data.blocks} at={blockIndex} language={text.data.version.language} />}
    </main>
  );
}

type HeadProps = { readonly meetingId: MeetingId; readonly sessionId: SessionId | null; readonly version: Version | undefined };

function Head({ meetingId, sessionId, version }: HeadProps): ReactElement {
  const { t } = useTranslation('plenary');
  const { t: common } = useTranslation();
  const sessionName = useSessionName();
  const session = useQueryOf('session.list', { meetingId }).data?.find(({ id }) => id === sessionId);
  const title = session === undefined ? t('projector') : sessionName(session);
  useEffect(() => {
    document.title = `${title} · ${common('appName')}`;
  }, [title, common]);
  return (
    <header className={styles.head}>
      <h1>{title}</h1>
      <span>{version?.symbol ?? version?.title}</span>
      <Clock />
    </header>
  );
}

function Clock(): ReactElement {
  const formats = useFormats();
  return <time>{formats.time(useClock())}</time>;
}

function OnScreen({ blocks, at, language }: { readonly blocks: readonly Block[]; readonly at: number; readonly language: string | null }): ReactElement {
  const { t } = useTranslation('plenary');
  const labels = useMemo(() => labelsOf(blocks), [blocks]);
  const contested = useMemo(() => contestedOf(blocks), [blocks]);
  const block = blocks[at];
  const label = labels[at] ?? null;
  const around = [stepFrom(blocks, at, -1), stepFrom(blocks, at, 1)].map((index) => (index === at ? undefined : blocks[index]));
  const [before, after] = around.map((one) => <Neighbour key={one?.index} block={one} label={one === undefined ? null : (labels[one.index] ?? null)} />);
  return (
    <div className={styles.text} lang={language ?? undefined}>
      {before}
      <section className={styles.floor} aria-live="polite" aria-label={label === null ? t('paragraphUnnumbered') : t(block?.kind === 'note' ? 'noteAt' : 'paragraphAt', { label })}>
        {block !== undefined && (
          <div key={at} ref={bringToTop}>
            <FloorParagraph block={block} label={label} contested={contested[at] ?? []} />
          </div>
        )}
      </section>
      {after}
    </div>
  );
}

function bringToTop(paragraph: HTMLElement | null): void {
  paragraph?.parentElement?.scrollTo(0, 0);
}

function Neighbour({ block, label }: { readonly block: Block | undefined; readonly label: string | null }): ReactElement {
  if (block === undefined) return <div className={styles.near} />;
  return (
    <div className={styles.near}>
      <span>{label !== null && <GutterLabel label={label} />}</span>
      <p>
        <Words pieces={bracketedPieces(block.text)} />
      </p>
    </div>
  );
}
