import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Shell } from '../../components/Shell.tsx';
import type { Block, Document, Version } from '../../../shared/model/document.ts';
import { lineSymbolOf } from '../../platform/lines.ts';
import { useQueryOf } from '../../platform/queries.ts';
import { pathOf } from '../../platform/route.ts';
import { meetingName } from '../reading/meeting-name.ts';
import { useVersionName } from '../reading/use-version-name.ts';
import { ParagraphHistory } from '../table/ParagraphHistory.tsx';
import styles from './Case.module.css';
import { CaseSheet } from './CaseSheet.tsx';
import { NothingLeft } from './NothingLeft.tsx';
import { PassagePanel } from './PassagePanel.tsx';
import { Queue } from './Queue.tsx';
import type { Carried } from './queue.ts';
import { historyPlace, usePassageKeys } from './use-passage-keys.ts';
import { usePassage, type Passage } from './use-passage.ts';

type ReconfirmDeskProps = { readonly text: { readonly version: Version; readonly blocks: readonly Block[] }; readonly document: Document; readonly carried: Carried };

/** The passage once everything has come: the queue, the position in hand, why it stands where it does. */
export function ReconfirmDesk({ text, document, carried }: ReconfirmDeskProps): ReactElement {
  const { t } = useTranslation('reconfirm');
  const { version } = text;
  const { meetingId } = version;
  const versionName = useVersionName();
  const meeting = useQueryOf('meeting.get', { meetingId });
  const passage = usePassage({ ...text, document }, carried);
  const keys = usePassageKeys(passage);
  const { entry, progress } = passage;
  const meetingPath = pathOf({ screen: 'meeting', meetingId });
  return (
    <div className={styles.room}>
      <Shell
        title={t('title')}
        where={[
          { label: meetingName(meeting.data), path: meetingPath },
          { label: lineSymbolOf(document) ?? version.title, path: pathOf({ screen: 'read', versionId: version.id, blockIndex: null }), isSecondary: true },
          { label: t('onto', { version: versionName(version, document.versions) }) },
        ]}
        rooms={{ open: 'positions', paths: { meeting: meetingPath, positions: pathOf({ screen: 'positions', meetingId }), table: pathOf({ screen: 'table', versionId: version.id, sinceVersionId: null }) } }}
        rail={<Queue passage={passage} />}
        panelLabel={t('panel')}
        {...(entry !== null && { panel: <PassagePanel key={entry.position.id} passage={passage} entry={entry} /> })}
        keys={keys}
        status={<output>{progress.touched === 0 ? '' : t('progress', { decided: progress.decided, touched: progress.touched })}</output>}
      >
        {entry === null ? <NothingLeft passage={passage} /> : <CaseSheet passage={passage} entry={entry} />}
        <History passage={passage} />
      </Shell>
    </div>
  );
}

function History({ passage }: { readonly passage: Passage }): ReactElement | null {
  const place = historyPlace(passage);
  if (!passage.state.isHistoryShown || place === null) return null;
  return <ParagraphHistory {...place} onClose={() => passage.dispatch({ kind: 'historyShown', isShown: false })} />;
}
