import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Kbd } from '../../components/Kbd.tsx';
import type { Candidate } from '../../../shared/model/placement.ts';
import { usePrivacy } from '../../platform/desk.tsx';
import type { LedgerEntry } from '../positions/ledger.ts';
import { isInside } from '../reading/anchors.ts';
import { Quoted } from '../reading/Quoted.tsx';
import styles from './Panel.module.css';
import type { Passage } from './use-passage.ts';
import { usePlaceNames } from './use-place-name.ts';

type CandidateListProps = { readonly passage: Passage; readonly entry: LedgerEntry; readonly candidates: readonly Candidate[] };

/** The places an orphan may belong to, numbered, the best first. None is chosen; a digit chooses, Enter or the digit again puts it there. */
export function CandidateList({ passage, entry, candidates }: CandidateListProps): ReactElement {
  const { t } = useTranslation('reconfirm');
  const names = usePlaceNames(passage);
  const isPrivate = usePrivacy();
  if (candidates.length === 0) return <p className={styles.soft}>{t('candidates.none')}</p>;
  const isHidden = isPrivate && entry.position.confidentiality === 'confidential';
  return (
    <>
      <p className={styles.soft}>{t('candidates.how')}</p>
      <ol>
        {candidates.map((candidate, nth) => (
          <li key={JSON.stringify(candidate.anchor)}>
            <button type="button" className={styles.candidate} aria-pressed={passage.state.candidate === nth} onClick={() => passage.dispatch({ kind: 'candidateChosen', candidate: nth })}>
              <Kbd of={String(nth + 1)} />
              <span className={styles.where}>{names.ofAnchor(candidate.anchor)}</span>
              <span className={styles.words}>{isHidden ? t('hidden') : <InContext candidate={candidate} />}</span>
              <span className={styles.reason}>{t(`reason.${candidate.reason}`)}</span>
            </button>
          </li>
        ))}
      </ol>
    </>
  );
}

/** The words with those around them; a whole paragraph stands for itself. */
function InContext({ candidate: { anchor, quote, before, after } }: { readonly candidate: Candidate }): ReactElement {
  if (!isInside(anchor)) return <Quoted words={quote} />;
  return (
    <>
      {before === '' ? '' : '… '}
      {before}
      <span className={styles.same}>
        <Quoted words={quote} />
      </span>
      {after}
    </>
  );
}
