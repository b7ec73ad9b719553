import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Candidate, PlacementDetail } from '../../../shared/model/placement.ts';
import { usePrivacy } from '../../platform/desk.tsx';
import type { LedgerEntry } from '../positions/ledger.ts';
import { blockIndexOf, isInside } from '../reading/anchors.ts';
import { Quoted } from '../reading/Quoted.tsx';
import { useVersionName } from '../reading/use-version-name.ts';
import styles from './Case.module.css';
import { PlacedWords } from './PlacedWords.tsx';
import type { Passage } from './use-passage.ts';
import { usePlaceNames } from './use-place-name.ts';

type CaseTextProps = { readonly passage: Passage; readonly entry: LedgerEntry; readonly detail: PlacementDetail };

/** The paragraph in hand between its neighbours: as it changed under the position, or the place chosen for it as it stands. */
export function CaseText({ passage, entry, detail }: CaseTextProps): ReactElement {
  const { t } = useTranslation('reconfirm');
  const isPrivate = usePrivacy();
  const isHidden = isPrivate && entry.position.confidentiality === 'confidential';
  const { candidate } = passage;
  if (candidate !== null) return <ChosenPlace passage={passage} candidate={candidate} isHidden={isHidden} />;
  if (detail.at === null) return <LostPlace passage={passage} detail={detail} isHidden={isHidden} />;
  const { previousText, nextText, runs } = detail;
  return (
    <div className={styles.text}>
      <Neighbour words={previousText} />
      <p className={styles.now}>{runs.length === 0 ? <span className={styles.away}>{t('wholeText')}</span> : <PlacedWords runs={runs} isPlaceHidden={isHidden} />}</p>
      <Neighbour words={nextText} />
    </div>
  );
}

/** The paragraph an orphan stood on, as it was: its words struck only where they are no longer in the text. */
function LostPlace({ passage, detail: { runs, state, base }, isHidden }: Omit<CaseTextProps, 'entry'> & { readonly isHidden: boolean }): ReactElement {
  const { t } = useTranslation('reconfirm');
  const versionName = useVersionName();
  const { versions } = passage.target.document;
  const version = versions.find(({ id }) => id === base.versionId);
  const then = runs.map((run) => (run.isInside && state === 'gone' ? run : { ...run, op: 'equal' as const }));
  return (
    <div className={styles.text}>
      <p className={styles.chosen}>{t('asItStood', { version: version === undefined ? '…' : versionName(version, versions) })}</p>
      <p className={styles.now}>
        <PlacedWords runs={then} isPlaceHidden={isHidden} />
      </p>
    </div>
  );
}

type ChosenPlaceProps = { readonly passage: Passage; readonly candidate: Candidate; readonly isHidden: boolean };

function ChosenPlace({ passage, candidate, isHidden }: ChosenPlaceProps): ReactElement {
  const { t } = useTranslation('reconfirm');
  const names = usePlaceNames(passage);
  const { blocks } = passage.target;
  const { anchor } = candidate;
  const index = blockIndexOf(anchor) ?? 0;
  const text = blocks[index]?.text ?? '';
  const span = isInside(anchor) ? anchor : { start: 0, end: text.length };
  const runs = [
    { op: 'equal', text: text.slice(0, span.start), isInside: false },
    { op: 'equal', text: text.slice(span.start, span.end), isInside: true },
    { op: 'equal', text: text.slice(span.end), isInside: false },
  ] as const;
  return (
    <div className={styles.text}>
      <p className={styles.chosen}>{t('chosenPlace', { place: names.ofAnchor(anchor) })}</p>
      <Neighbour words={blocks[index - 1]?.text ?? ''} />
      <p className={styles.now}>
        <PlacedWords runs={runs.filter((run) => run.text !== '')} isPlaceHidden={isHidden} />
      </p>
      <Neighbour words={blocks[index + 1]?.text ?? ''} />
    </div>
  );
}

function Neighbour({ words }: { readonly words: string }): ReactElement | null {
  return words === '' ? null : (
    <p className={styles.context}>
      <Quoted words={words} />
    </p>
  );
}
