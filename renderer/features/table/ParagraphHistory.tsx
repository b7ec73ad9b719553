import { Fragment, useMemo, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'wouter';
import { Dialog } from '../../components/Dialog.tsx';
import { Failure } from '../../components/Failure.tsx';
import { Loading } from '../../components/Loading.tsx';
import { Note } from '../../components/Note.tsx';
import type { ParagraphStep } from '../../../shared/model/history.ts';
import type { VersionId } from '../../../shared/model/id.ts';
import type { Position } from '../../../shared/model/position.ts';
import { useQueryOf } from '../../platform/queries.ts';
import { pathOf } from '../../platform/route.ts';
import { labelsOf } from '../reading/labels.ts';
import { RunWords } from '../reading/RunWords.tsx';
import { useVersionName } from '../reading/use-version-name.ts';
import { HistoryPosition } from './HistoryPosition.tsx';
import styles from './ParagraphHistory.module.css';

type ParagraphHistoryProps = { readonly versionId: VersionId; readonly blockIndex: number; readonly onClose: () => void };

/** One paragraph through all drafts of its line, the newest first: its number and words in each, what changed, who proposed what. A draft's name leads to its text. */
export function ParagraphHistory({ versionId, blockIndex, onClose }: ParagraphHistoryProps): ReactElement {
  const { t } = useTranslation('table');
  const text = useQueryOf('version.get', { versionId });
  const history = useQueryOf('paragraph.history', { versionId, blockIndex });
  const label = useMemo(() => (text.data === undefined ? null : (labelsOf(text.data.blocks)[blockIndex] ?? null)), [text.data, blockIndex]);
  const failed = [text, history].find((asked) => asked.error !== null);
  return (
    <Dialog title={label === null ? t('history.titlePlain') : t('history.title', { label })} place="end" isOpen onClose={onClose} isDismissable>
      {failed?.error != null && <Failure error={failed.error} onRetry={() => void failed.refetch()} />}
      {history.data === undefined && failed === undefined && <Loading />}
      {history.data !== undefined && text.data !== undefined && <Steps steps={history.data} version={text.data.version} onClose={onClose} />}
    </Dialog>
  );
}

type StepsProps = { readonly steps: readonly ParagraphStep[]; readonly version: { readonly meetingId: string; readonly documentId: string }; readonly onClose: () => void };

function Steps({ steps, version, onClose }: StepsProps): ReactElement {
  const { t } = useTranslation('table');
  const versionName = useVersionName();
  const documents = useQueryOf('document.list', { meetingId: version.meetingId });
  const asked = useQueryOf('position.list', { meetingId: version.meetingId, documentId: version.documentId });
  const positions = useMemo(() => new Map((asked.data ?? []).map((position) => [position.id, position])), [asked.data]);
  const versions = documents.data?.find((document) => document.id === version.documentId)?.versions ?? [];
  if (steps.length === 0) return <Note>{t('history.empty')}</Note>;
  const nameOf = (step: ParagraphStep): string => {
    const own = versions.find((one) => one.id === step.versionId);
    return own === undefined ? '…' : versionName(own, versions);
  };
  return (
    <ol className={styles.steps}>
      {steps.map((step, nth) => <Step key={step.versionId} step={step} before={steps[nth - 1]} name={nameOf(step)} positions={step.positionIds.flatMap((id) => positions.get(id) ?? [])} onClose={onClose} />).toReversed()}
    </ol>
  );
}

type StepProps = { readonly step: ParagraphStep; readonly before: ParagraphStep | undefined; readonly name: string; readonly positions: readonly Position[]; readonly onClose: () => void };

function Step({ step, before, name, positions, onClose }: StepProps): ReactElement {
  const { t } = useTranslation('table');
  const [first] = step.blocks;
  const open = positions.filter((position) => position.status !== 'void');
  return (
    <li className={styles.step}>
      <div className={styles.head}>
        <Link href={pathOf({ screen: 'read', versionId: step.versionId, blockIndex: first?.index ?? null })} className={styles.draft} onClick={onClose}>
          {name}
        </Link>
        <StepLabels step={step} before={before} />
        <span className={styles.kind}>{t(`history.kind.${kindOf(step, before)}`)}</span>
      </div>
      <StepWords step={step} />
      {open.length > 0 && (
        <ul className={styles.positions} aria-label={t('history.positions', { name })}>
          {open.map((position) => (
            <HistoryPosition key={position.id} position={position} />
          ))}
        </ul>
      )}
    </li>
  );
}

function StepLabels({ step, before }: Pick<StepProps, 'step' | 'before'>): ReactElement | null {
  const [now, then] = [labelsIn(step), before === undefined ? '' : labelsIn(before)];
  if (now === '') return null;
  return (
    <span className={styles.label}>
      {step.renumbered && then !== '' && then !== now && (
        <>
          <s>{then}</s>{' '}
        </>
      )}
      {now}
    </span>
  );
}

/** The words of a draft: what changed in them, or nothing again where they are those of the draft before. */
function StepWords({ step }: { readonly step: ParagraphStep }): ReactElement | null {
  const isChanged = step.runs.some((run) => run.op !== 'equal');
  if (isChanged) {
    return (
      <p className={styles.words}>
        <RunWords runs={step.runs} />
      </p>
    );
  }
  if (step.kind !== null && step.kind !== 'added') return null;
  return (
    <p className={styles.words}>
      {step.blocks.map((block, nth) => (
        <Fragment key={block.index}>
          {nth > 0 && '\n'}
          <RunWords runs={[{ op: step.kind === 'added' ? 'insert' : 'equal', text: block.text }]} />
        </Fragment>
      ))}
    </p>
  );
}

function kindOf(step: ParagraphStep, before: ParagraphStep | undefined): NonNullable<ParagraphStep['kind']> | 'first' | 'absent' {
  if (step.blocks.length > 0) return step.kind ?? 'first';
  return (before?.blocks.length ?? 0) > 0 ? 'removed' : 'absent';
}

function labelsIn(step: ParagraphStep): string {
  return step.blocks.flatMap((block) => block.label ?? []).join(', ');
}
