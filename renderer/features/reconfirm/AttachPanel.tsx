import { useEffect, useId, useMemo, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { classes } from '../../components/classes.ts';
import { PanelHead } from '../../components/PanelHead.tsx';
import { toldByTheCommand } from '../positions/draft-keeper.ts';
import type { LedgerEntry } from '../positions/ledger.ts';
import { anchorKey, wordsOf } from '../reading/anchors.ts';
import { Quoted } from '../reading/Quoted.tsx';
import { attachPlaces, type AttachPlace } from './attach.ts';
import styles from './Panel.module.css';
import type { Passage } from './use-passage.ts';
import { usePlaceNames } from './use-place-name.ts';

type AttachPanelProps = { readonly passage: Passage; readonly entry: LedgerEntry };

/** How many places are listed at once; the others are reached by typing. */
const mostListed = 120;

/** Looks for the place of a position by hand: the field keeps the focus and the keys, a number or words, arrows, Enter. */
export function AttachPanel({ passage, entry }: AttachPanelProps): ReactElement {
  const { t } = useTranslation('reconfirm');
  const { target, decide, dispatch } = passage;
  const { base } = entry.placed;
  const names = usePlaceNames(passage);
  const [typed, setTyped] = useState('');
  const [at, setAt] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  const id = useId();
  const places = useMemo(() => attachPlaces(base, target, typed), [base, target, typed]);
  const listed = places.slice(0, mostListed);
  const chosen = listed[Math.min(at, listed.length - 1)];
  useEffect(() => input.current?.focus(), []);
  const attach = (place: AttachPlace | undefined): void => {
    if (place !== undefined) void decide('reattached', { anchor: place.anchor }).catch(toldByTheCommand);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step === 0 && event.key !== 'Enter' && event.key !== 'Escape') return;
    event.preventDefault();
    if (event.key === 'Enter') attach(chosen);
    else if (event.key === 'Escape') dispatch({ kind: 'panelUsed', panel: 'why' });
    else setAt((before) => Math.max(0, Math.min(Math.min(before, listed.length - 1) + step, listed.length - 1)));
  };
  const type = (words: string): void => {
    setTyped(words);
    setAt(0);
  };
  return (
    <>
      <PanelHead title={t('attach.title')} />
      <div className={styles.search}>
        <input ref={input} aria-label={t('attach.label')} aria-describedby={id} placeholder={t('attach.placeholder')} value={typed} spellCheck={false} autoComplete="off" onChange={(event) => type(event.target.value)} onKeyDown={onKeyDown} />
        <p id={id} className={styles.soft}>
          {listed.length === 0 ? t('attach.none') : places.length > listed.length ? t('attach.more', { count: places.length - listed.length }) : t('attach.how')}
        </p>
        <output className={styles.spoken}>{chosen === undefined ? t('attach.none') : `${names.ofAnchor(chosen.anchor)}. ${wordsOf(chosen.anchor, () => chosen.block.text)}`}</output>
      </div>
      <ul aria-label={t('attach.places')}>
        {listed.map((place) => (
          <PlaceOption key={anchorKey(place.anchor)} place={place} isChosen={place === chosen} passage={passage} onAttach={() => attach(place)} />
        ))}
      </ul>
    </>
  );
}

type PlaceOptionProps = { readonly place: AttachPlace; readonly isChosen: boolean; readonly passage: Passage; readonly onAttach: () => void };

function PlaceOption({ place, isChosen, passage, onAttach }: PlaceOptionProps): ReactElement {
  const { t } = useTranslation('reconfirm');
  const names = usePlaceNames(passage);
  const option = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isChosen) option.current?.scrollIntoView({ block: 'nearest' });
  }, [isChosen]);
  const { anchor, block, isSameWords } = place;
  return (
    <li>
      <button ref={option} type="button" tabIndex={-1} aria-pressed={isChosen} className={classes(styles.place, isChosen && styles.chosen)} onClick={onAttach}>
        <span className={styles.where}>{names.gutter(anchor) ?? t('queue.unnumbered')}</span>
        <span className={styles.words}>{'start' in anchor ? <InParagraph text={block.text} start={anchor.start} end={anchor.end} /> : <Quoted words={block.text} />}</span>
        {isSameWords && <span className={styles.reason}>{t('reason.same-words')}</span>}
      </button>
    </li>
  );
}

/** How much of a paragraph is shown before the words a position would stand on, in UTF-16 units. */
const lead = 48;

function InParagraph({ text, start, end }: { readonly text: string; readonly start: number; readonly end: number }): ReactElement {
  const from = start > lead ? text.indexOf(' ', start - lead) + 1 : 0;
  return (
    <>
      {from > 0 && from <= start ? `… ${text.slice(from, start)}` : text.slice(0, start)}
      <span className={styles.same}>
        <Quoted words={text.slice(start, end)} />
      </span>
      {text.slice(end)}
    </>
  );
}
