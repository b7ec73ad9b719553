import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlacementDetail } from '../../../shared/model/placement.ts';
import type { Anchor } from '../../../shared/model/position.ts';
import { usePrivacy } from '../../platform/desk.tsx';
import type { LedgerEntry } from '../positions/ledger.ts';
import { blockIndexOf, isInside, wordsOf } from '../reading/anchors.ts';
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
  const { at, previousText, nextText, runs } = detail;
  if (candidate !== null) return <PlaceInText passage={passage} anchor={candidate.anchor} caption={(place) => t('chosenPlace', { place })} isHidden={isHidden} />;
  if (at === null) return <LostPlace passage={passage} detail={detail} isHidden={isHidden} />;
  const isOfAnotherText = runs.length > 0 && !textNow(runs).includes(blockText(passage, at.anchor));
  const words = runs.length === 0 ? <span className={styles.away}>{t('wholeText')}</span> : <PlacedWords runs={runs} isPlaceHidden={isHidden} />;
  if (!isOfAnotherText) {
    return (
      <div className={styles.text}>
        <Neighbour words={previousText} />
        <p className={styles.now}>{words}</p>
        <Neighbour words={nextText} />
      </div>
    );
  }
  return (
    <>
      <div className={styles.text}>
        <p className={styles.chosen}>{t('changedOnTheWay')}</p>
        <p className={styles.now}>{words}</p>
      </div>
      <PlaceInText passage={passage} anchor={at.anchor} caption={(place) => t('placeHere', { place })} isHidden={isHidden} />
    </>
  );
}

/** The paragraph of some runs as it reads now. */
function textNow(runs: PlacementDetail['runs']): string {
  return runs.map((run) => (run.op === 'delete' ? '' : run.text)).join('');
}

function blockText({ target }: Passage, anchor: Anchor): string {
  return wordsOf(anchor.scope === 'document' ? anchor : { scope: 'paragraph', blockIndex: anchor.blockIndex }, (index) => target.blocks[index]?.text ?? '');
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

type PlaceInTextProps = { readonly passage: Passage; readonly anchor: Anchor; readonly caption: (place: string) => string; readonly isHidden: boolean };

/** A place as it stands in the text in hand, between its neighbours there. */
function PlaceInText({ passage, anchor, caption, isHidden }: PlaceInTextProps): ReactElement {
  const names = usePlaceNames(passage);
  const { blocks } = passage.target;
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
      <p className={styles.chosen}>{caption(names.ofAnchor(anchor))}</p>
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
