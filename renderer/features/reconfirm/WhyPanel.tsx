import { useId, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { PanelHead } from '../../components/PanelHead.tsx';
import { PlacementSign } from '../../components/PlacementSign.tsx';
import type { Evidence } from '../../../shared/model/placement.ts';
import { usePrivacy } from '../../platform/desk.tsx';
import { useFormats } from '../../platform/formats.ts';
import type { LedgerEntry } from '../positions/ledger.ts';
import { Quoted } from '../reading/Quoted.tsx';
import { CandidateList } from './CandidateList.tsx';
import styles from './Panel.module.css';
import { isOpen } from './queue.ts';
import type { Passage } from './use-passage.ts';
import { usePlaceNames } from './use-place-name.ts';

/** Why a position stands where it does, in counts a person can check; for an orphan, the places it may belong to; then what comes next. */
export function WhyPanel({ passage, entry }: { readonly passage: Passage; readonly entry: LedgerEntry }): ReactElement {
  const { t } = useTranslation('reconfirm');
  const { detail, candidate } = passage;
  const evidence = candidate?.evidence ?? detail?.evidence ?? null;
  const isOrphan = isOpen(entry) && entry.placed.at === null;
  return (
    <>
      <PanelHead title={t('panel')} />
      {evidence !== null && detail !== undefined && (
        <Group title={t('why.title')}>
          <Counts evidence={evidence} isWhole={detail.base.anchor.scope === 'document'} verdict={t(candidate === null ? `verdict.${detail.state}` : `reason.${candidate.reason}`)} />
        </Group>
      )}
      {detail?.via === 'origin' && <Group title={t('why.title')}><p className={styles.soft}>{t('why.byHand')}</p></Group>}
      {isOrphan && detail !== undefined && (
        <Group title={t(`candidates.${detail.state === 'gone' ? 'gone' : 'ambiguous'}`)}>
          <CandidateList passage={passage} entry={entry} candidates={detail.candidates} />
        </Group>
      )}
      <Next passage={passage} />
    </>
  );
}

function Group({ title, children }: { readonly title: ReactNode; readonly children: ReactNode }): ReactElement {
  const id = useId();
  return (
    <section className={styles.group} aria-labelledby={id}>
      <h3 id={id}>{title}</h3>
      {children}
    </section>
  );
}

function Counts({ evidence, isWhole, verdict }: { readonly evidence: Evidence; readonly isWhole: boolean; readonly verdict: string }): ReactElement {
  const { t } = useTranslation('reconfirm');
  const formats = useFormats();
  const yesNo = (holds: boolean): string => t(holds ? 'why.yes' : 'why.no');
  const of = ({ found, total }: Evidence['neighbours']): string => t('why.of', { found, total });
  const { sameLabel, sameSection, paragraphWords, positionWords, neighbours, copies, score } = evidence;
  const lines: readonly (readonly [string, string])[] = [
    ...(sameLabel === null ? [] : [[t('why.sameNumber'), yesNo(sameLabel)] as const]),
    ...(isWhole ? [] : [[t('why.sameSection'), yesNo(sameSection)] as const]),
    ...(isWhole || paragraphWords.total === 0 ? [] : [[t('why.paragraphWords'), of(paragraphWords)] as const]),
    ...(positionWords.total === 0 ? [] : [[t('why.positionWords'), of(positionWords)] as const]),
    ...(neighbours.total === 0 ? [] : [[t('why.neighbours'), of(neighbours)] as const]),
    ...(isWhole ? [] : [[t('why.copies'), formats.number(copies)] as const]),
  ];
  return (
    <dl className={styles.counts}>
      {lines.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
      <div className={styles.total}>
        <dt>{verdict}</dt>
        <dd title={t('why.score')}>
          <span className={styles.spoken}>{t('why.score')}</span> {formats.number(score)}
        </dd>
      </div>
    </dl>
  );
}

function Next({ passage }: { readonly passage: Passage }): ReactElement | null {
  const { t } = useTranslation('reconfirm');
  const names = usePlaceNames(passage);
  const isPrivate = usePrivacy();
  const { next } = passage;
  if (next === null) return null;
  const isHidden = isPrivate && next.position.confidentiality === 'confidential';
  return (
    <Group title={t('next', { place: names.ofEntry(next) })}>
      <p>
        <PlacementSign state={next.placed.state} />
      </p>
      {!isHidden && next.placed.base.quote !== '' && (
        <p className={styles.clamped}>
          <Quoted words={next.placed.base.quote} />
        </p>
      )}
    </Group>
  );
}
