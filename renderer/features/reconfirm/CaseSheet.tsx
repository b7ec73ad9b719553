import { useEffect, useRef, type ReactElement, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/Failure.tsx';
import { Loading } from '../../components/Loading.tsx';
import { PlacementSign } from '../../components/PlacementSign.tsx';
import { reachable } from '../../components/reachable.ts';
import type { LedgerEntry } from '../positions/ledger.ts';
import styles from './Case.module.css';
import { CaseFacts } from './CaseFacts.tsx';
import { CaseText } from './CaseText.tsx';
import { DecideBar } from './DecideBar.tsx';
import type { PanelUse } from './passage-state.ts';
import { isOpen, isTouched } from './queue.ts';
import type { Passage } from './use-passage.ts';
import { usePlaceNames } from './use-place-name.ts';

type CaseSheetProps = { readonly passage: Passage; readonly entry: LedgerEntry };

/** The position in hand: its paragraph as it changed, what is known of it, what can be decided. */
export function CaseSheet({ passage, entry }: CaseSheetProps): ReactElement {
  const { detail, detailError } = passage;
  return (
    <article className={styles.sheet}>
      <div className={styles.case} {...reachable}>
        <CaseHead passage={passage} entry={entry} />
        {detailError !== null && <Failure error={detailError} />}
        {detail === undefined && detailError === null && <Loading />}
        {detail !== undefined && (
          <>
            {isAcrossLanguages(passage, entry) && <ByNumber entry={entry} />}
            <CaseText passage={passage} entry={entry} detail={detail} />
            <CaseFacts passage={passage} entry={entry} detail={detail} />
          </>
        )}
      </div>
      <DecideBar passage={passage} />
    </article>
  );
}

function CaseHead({ passage, entry }: CaseSheetProps): ReactElement {
  const { t } = useTranslation('reconfirm');
  const names = usePlaceNames(passage);
  const heading = useFocusOnChange(entry.position.id, passage.state.panel);
  const touched = passage.queue.filter(isTouched);
  const at = touched.indexOf(entry);
  return (
    <header className={styles.head}>
      <h2 ref={heading} tabIndex={-1}>
        {names.ofEntry(entry)}
      </h2>
      <Sign entry={entry} />
      {at >= 0 && <span className={styles.at}>{t('at', { at: at + 1, total: touched.length })}</span>}
    </header>
  );
}

/** What happened to it, or what a person made of it. */
function Sign({ entry }: { readonly entry: LedgerEntry }): ReactElement {
  const { t } = useTranslation('reconfirm');
  const { t: positions } = useTranslation('positions');
  const { state, decision } = entry.placed;
  if (!isOpen(entry) && decision !== null) return <strong>{positions(`decided.${decision.kind}`)}</strong>;
  return <PlacementSign state={state}>{t(`state.${state}`)}</PlacementSign>;
}

/** Whether it comes from a text in another language, where words cannot be compared with words. */
function isAcrossLanguages({ target }: Passage, { placed: { via, base } }: LedgerEntry): boolean {
  const from = target.document.versions.find(({ id }) => id === base.versionId);
  return via === 'number' || (from !== undefined && from.language !== target.version.language);
}

function ByNumber({ entry }: { readonly entry: LedgerEntry }): ReactElement {
  const { t } = useTranslation('reconfirm');
  return <p className={styles.byNumber}>{t(entry.placed.at === null ? 'byNumberUnsure' : 'byNumber')}</p>;
}

/** Gives the heading the focus when another position comes in hand, so that it is read aloud, and when a form is left; not when the screen opens. */
function useFocusOnChange(id: string, panel: PanelUse): RefObject<HTMLHeadingElement | null> {
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef({ id, panel });
  useEffect(() => {
    const before = shown.current;
    shown.current = { id, panel };
    if (panel !== 'why' || (before.id === id && before.panel === panel)) return;
    heading.current?.focus({ preventScroll: true });
    if (before.id !== id) heading.current?.closest('article')?.firstElementChild?.scrollTo(0, 0);
  }, [id, panel]);
  return heading;
}
