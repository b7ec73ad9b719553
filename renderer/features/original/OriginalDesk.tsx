import { useMemo, useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { Block, Document, Version } from '../../../shared/model/document.ts';
import type { Place } from '../../../shared/model/markup.ts';
import type { Meeting } from '../../../shared/model/meeting.ts';
import { Note } from '../../components/Note.tsx';
import { Shell } from '../../components/Shell.tsx';
import { usePrivacy } from '../../platform/desk.tsx';
import type { KeyBinding } from '../../platform/keys.ts';
import { lineSymbolOf } from '../../platform/lines.ts';
import { pathOf } from '../../platform/route.ts';
import { blobAddress } from '../../platform/upload.ts';
import { anchorOn, type LedgerEntry } from '../positions/ledger.ts';
import { useLedger } from '../positions/use-ledger.ts';
import { factsOf } from '../reading/facts.ts';
import { meetingName } from '../reading/meeting-name.ts';
import { ReadingText } from '../reading/ReadingText.tsx';
import { unitHolding } from '../reading/units.ts';
import { useVersionName } from '../reading/use-version-name.ts';
import styles from './Original.module.css';
import { OriginalPane, type OriginalPaneHandle } from './OriginalPane.tsx';
import { passageOfAnchor, passageOfBlock } from './passages.ts';

type OriginalDeskProps = {
  readonly version: Version;
  readonly blocks: readonly Block[];
  readonly places: readonly Place[];
  readonly document: Document | undefined;
  readonly meeting: Meeting | undefined;
  readonly blockIndex: number | null;
};

const none: readonly LedgerEntry[] = [];

/** The text and its original side by side: the original follows the paragraph one stands on, with the words of our positions marked. */
export function OriginalDesk({ version, blocks, places, document, meeting, blockIndex }: OriginalDeskProps): ReactElement {
  const { t } = useTranslation('original');
  const [, navigate] = useLocation();
  const versionName = useVersionName();
  const isPrivate = usePrivacy();
  const facts = useMemo(() => factsOf(blocks), [blocks]);
  const ours = useLedger(version).ledger?.ours ?? none;
  const shown = useMemo(() => ours.filter(({ position }) => !(isPrivate && position.confidentiality === 'confidential')), [ours, isPrivate]);
  const [current, setCurrent] = useState(blockIndex ?? 0);
  const [focusCount, setFocusCount] = useState(0);
  const standing = useMemo(() => (blocks[current] === undefined ? null : passageOfBlock(blocks[current], blocks.length, places)), [blocks, current, places]);
  const positions = useMemo(() => shown.flatMap((entry) => passageOfEntry(entry, blocks, places)), [shown, blocks, places]);
  const pane = useRef<OriginalPaneHandle>(null);
  const stand = (index: number, how: 'chosen' | 'scrolled' = 'chosen'): void => {
    setCurrent(index);
    if (how === 'chosen') setFocusCount((count) => count + 1);
  };
  const step = (direction: 1 | -1): void => {
    const unit = facts.units[Math.max(0, Math.min(unitHolding(facts.units, current) + direction, facts.units.length - 1))];
    if (unit !== undefined) stand(unit.first);
  };
  const { meetingId } = version;
  const read = pathOf({ screen: 'read', versionId: version.id, blockIndex: current });
  const keys: readonly KeyBinding[] = [
    { keys: ['J', 'K'], also: ['ArrowDown', 'ArrowUp'], label: t('keys.paragraph'), run: (key) => step(key === 'J' || key === 'ArrowDown' ? 1 : -1), foot: 'always' },
    { keys: ['+', '-'], label: t('keys.zoom'), run: (key) => pane.current?.zoom(key === '+' ? 1 : -1), foot: 'always' },
    { keys: ['0'], label: t('keys.fit'), run: () => pane.current?.zoom(0), foot: 'never' },
    { keys: ['/'], label: t('keys.find'), run: () => pane.current?.look(), foot: 'always' },
    { keys: ['F3', 'Shift+F3'], label: t('keys.next'), run: (key) => pane.current?.findNext(key === 'F3' ? 1 : -1), foot: 'never' },
    { keys: ['O'], also: ['Escape'], label: t('keys.back'), run: () => navigate(read), foot: 'always' },
  ];
  return (
    <Shell
      title={t('titleOf', { document: version.title })}
      where={[
        { label: meetingName(meeting), path: pathOf({ screen: 'meeting', meetingId }) },
        { label: (document === undefined ? null : lineSymbolOf(document)) ?? version.title, path: pathOf({ screen: 'documents', meetingId }), isSecondary: true },
        { label: versionName(version, document?.versions ?? [version]), path: read },
        { label: t('original') },
      ]}
      rooms={{ open: 'read', paths: { meeting: pathOf({ screen: 'meeting', meetingId }), read, positions: pathOf({ screen: 'positions', meetingId }) } }}
      keys={keys}
    >
      <div className={styles.beside}>
        <div className={styles.text}>
          <ReadingText
            language={version.language}
            facts={facts}
            current={current}
            ours={shown}
            currentPosition={null}
            hits={[]}
            hit={undefined}
            focusCount={focusCount}
            onStand={stand}
            onOpenPosition={(entry) => navigate(pathOf({ screen: 'read', versionId: version.id, blockIndex: blockOf(entry) ?? current }))}
          />
        </div>
        {version.format === 'pdf' || version.format === 'docx' ? (
          <OriginalPane version={version} format={version.format} standing={standing} positions={positions} handle={pane} />
        ) : (
          <div className={styles.none}>
            <Note
              action={
                <a href={blobAddress(version.sha256)} download={version.fileName}>
                  {t('save')}
                </a>
              }
            >
              {t('notDrawn')}
            </Note>
          </div>
        )}
      </div>
    </Shell>
  );
}

function passageOfEntry(entry: LedgerEntry, blocks: readonly Block[], places: readonly Place[]): readonly NonNullable<ReturnType<typeof passageOfAnchor>>[] {
  const anchor = anchorOn(entry);
  const passage = anchor === null ? null : passageOfAnchor(anchor, blocks, places);
  return passage === null ? [] : [passage];
}

function blockOf(entry: LedgerEntry): number | null {
  const anchor = anchorOn(entry);
  return anchor === null || anchor.scope === 'document' ? null : anchor.blockIndex;
}
