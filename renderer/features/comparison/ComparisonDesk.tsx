import { useRef, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import { Note } from '../../components/Note.tsx';
import { Shell } from '../../components/Shell.tsx';
import type { Comparison } from '../../../shared/model/comparison.ts';
import { lineSymbolOf } from '../../platform/lines.ts';
import { useQueryOf } from '../../platform/queries.ts';
import { pathOf } from '../../platform/route.ts';
import { meetingName } from '../reading/meeting-name.ts';
import { useVersionName } from '../reading/use-version-name.ts';
import { ParagraphHistory } from '../table/ParagraphHistory.tsx';
import { ChangesPanel } from './ChangesPanel.tsx';
import { ComparedRows } from './ComparedRows.tsx';
import { ComparisonForm } from './ComparisonForm.tsx';
import { ComparisonHead } from './ComparisonHead.tsx';
import styles from './Head.module.css';
import { Minimap } from './Minimap.tsx';
import { areIdentical, rowLabels } from './rows.ts';
import { useComparison, type Compared, type VersionText } from './use-comparison.ts';
import { useComparisonKeys } from './use-comparison-keys.ts';

type ComparisonDeskProps = { readonly comparison: Comparison; readonly oldText: VersionText; readonly newText: VersionText };

/** The comparison screen once both texts and their rows have come. */
export function ComparisonDesk({ comparison, oldText, newText }: ComparisonDeskProps): ReactElement {
  const { t } = useTranslation('comparison');
  const versionName = useVersionName();
  const [, navigate] = useLocation();
  const compared = useComparison(comparison, oldText, newText);
  const { meetingId } = newText.version;
  const documents = useQueryOf('document.list', { meetingId });
  const meeting = useQueryOf('meeting.get', { meetingId });
  const siblings = (version: VersionText['version']): readonly VersionText['version'][] => documents.data?.find((document) => document.id === version.documentId)?.versions ?? [version];
  const nameOf = (version: VersionText['version']): string => versionName(version, siblings(version));
  const names = { old: nameOf(oldText.version), new: nameOf(newText.version) };
  const compare = (oldVersionId: VersionText['version']['id'], newVersionId: VersionText['version']['id']): void => navigate(pathOf({ screen: 'compare', oldVersionId, newVersionId }));
  const swap = (): void => compare(newText.version.id, oldText.version.id);
  const document = documents.data?.find((one) => one.id === newText.version.documentId);
  return (
    <Shell
      title={t('title', names)}
      where={[
        { label: meetingName(meeting.data), path: pathOf({ screen: 'meeting', meetingId }) },
        { label: (document === undefined ? null : lineSymbolOf(document)) ?? newText.version.title, path: pathOf({ screen: 'documents', meetingId }), isSecondary: true },
        { label: `${names.old} → ${names.new}` },
      ]}
      rooms={{
        open: 'compare',
        paths: {
          meeting: pathOf({ screen: 'meeting', meetingId }),
          read: pathOf({ screen: 'read', versionId: newText.version.id, blockIndex: null }),
          compare: pathOf({ screen: 'compare', oldVersionId: oldText.version.id, newVersionId: newText.version.id }),
          positions: pathOf({ screen: 'positions', meetingId }),
        },
      }}
      panelLabel={t('changes')}
      panel={compared.state.form === null ? <ChangesPanel compared={compared} oldName={names.old} /> : <ComparisonForm key={JSON.stringify(compared.state.form)} form={compared.state.form} compared={compared} />}
      keys={useComparisonKeys(compared, swap)}
      status={<Standing compared={compared} />}
    >
      <div className={styles.comparison}>
        <ComparisonHead compared={compared} documents={documents.data ?? []} onCompare={compare} onSwap={swap} />
        {comparison.approximate && <p className={styles.approximate}>{t('approximate')}</p>}
        <Sheet compared={compared} names={names} />
      </div>
      {compared.state.throughDraftsOf !== null && (
        <ParagraphHistory versionId={newText.version.id} blockIndex={compared.state.throughDraftsOf} onClose={() => compared.dispatch({ kind: 'throughDraftsShown', block: null })} />
      )}
    </Shell>
  );
}

function Sheet({ compared, names }: { readonly compared: Compared; readonly names: { readonly old: string; readonly new: string } }): ReactElement {
  const { t } = useTranslation('comparison');
  const list = useRef<HTMLDivElement>(null);
  const isSame = compared.before.version.id === compared.after.version.id;
  if (isSame || areIdentical(compared.rows)) {
    return (
      <div className={styles.empty}>
        <Note detail={isSame ? t('sameFile') : t('identicalDetail')}>{t('identical')}</Note>
      </div>
    );
  }
  return (
    <div className={styles.sheet}>
      <ComparedRows compared={compared} names={names} frame={list} />
      <Minimap compared={compared} list={list} />
    </div>
  );
}

/** Where one stands, for the foot: the paragraph and which change it is. */
function Standing({ compared }: { readonly compared: Compared }): ReactElement | null {
  const { t } = useTranslation('comparison');
  const { rows, listed, state, before, after } = compared;
  const row = state.row === null ? undefined : rows[state.row];
  if (row === undefined) return null;
  const labels = rowLabels(row, before.labels, after.labels);
  const at = listed.findIndex((change) => change.row === state.row);
  const parts = [labels.new ?? labels.old, at < 0 ? null : t('at', { at: at + 1, total: listed.length })].filter((part) => part !== null);
  return <>{parts.join(', ')}</>;
}
