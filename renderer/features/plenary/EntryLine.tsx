import { useImperativeHandle, useRef, useState, type KeyboardEvent, type ReactElement, type Ref } from 'react';
import { useTranslation } from 'react-i18next';
import type { Position } from '../../../shared/model/position.ts';
import { Kbd } from '../../components/Kbd.tsx';
import { useDelegationNames } from '../../platform/delegations.ts';
import { useFormats } from '../../platform/formats.ts';
import { useSentence } from '../../platform/sentences.ts';
import { languageFor } from '../../locales/index.ts';
import { chosenGuess, chosenPlace, emptyEntry, missingIn, pickedNext, typedInto, withDigit, type EntryState } from './entry-state.ts';
import { parseEntry, typedEntry, type Entry } from './entry.ts';
import { Guesses } from './Guesses.tsx';
import styles from './Panel.module.css';
import { StanceDigits } from './StanceDigits.tsx';
import { isClosed } from './statements.ts';
import type { Plenary } from './use-plenary.ts';
import { useRecorder } from './use-recorder.ts';

/** Opens the line from a key: empty, or with a statement in it to correct. */
export type EntryHandle = { readonly open: () => void; readonly correct: (position: Position) => void };

type EntryLineProps = { readonly plenary: Plenary; readonly handle: Ref<EntryHandle>; readonly correcting: Position | null; readonly onCorrect: (position: Position | null) => void };

/** The line of the floor record: a delegation's first letters, a digit, words, Enter. */
export function EntryLine({ plenary, handle, correcting, onCorrect }: EntryLineProps): ReactElement {
  const { t, i18n } = useTranslation('plenary');
  const language = languageFor([i18n.language]);
  const nameOf = useDelegationNames(plenary.meeting.delegations);
  const input = useRef<HTMLInputElement>(null);
  const [state, setState] = useState(emptyEntry);
  const { record, isSaving, error } = useRecorder(plenary);
  const entry = parseEntry(state.typed, plenary.meeting, language);
  const correct = (position: Position): void => {
    onCorrect(position);
    setState({ typed: typedEntry(position.delegationId === null ? '' : nameOf(position.delegationId), position.stance, position.wording, language), picked: null });
    input.current?.focus();
  };
  useImperativeHandle(handle, () => ({ open: () => input.current?.focus(), correct }));
  const leave = (): void => {
    setState(emptyEntry);
    onCorrect(null);
    plenary.text.current?.focus();
  };
  const submit = async (): Promise<void> => {
    const guess = chosenGuess(state, entry);
    if (isSaving || guess === undefined || entry.stance === null) return;
    if (await record({ guess, stance: entry.stance, wording: entry.words }, correcting)) leave();
  };
  const correctLast = (): void => {
    const last = plenary.heard.findLast(({ position }) => !isClosed(position));
    if (last !== undefined) correct(last.position);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const act = actOf(event, state, entry);
    if (act === null) return;
    event.preventDefault();
    if (act === 'submit') void submit();
    else if (act === 'leave') leave();
    else if (act === 'last') correctLast();
    else setState(act);
  };
  return (
    <form className={styles.entry} aria-label={t('entry.title')} onSubmit={(event) => event.preventDefault()}>
      <div className={styles.field}>
        <input
          ref={input}
          aria-label={t('entry.label')}
          aria-describedby="entry-message"
          placeholder={t('entry.placeholder')}
          value={state.typed}
          readOnly={isSaving}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => setState(typedInto(state, event.target.value))}
          onKeyDown={onKeyDown}
        />
        <Kbd of="Space" />
      </div>
      <Guesses entry={entry} chosen={chosenPlace(state, entry)} onPick={(picked) => setState({ ...state, picked })} />
      <EntryMessage state={state} entry={entry} correcting={correcting} nameOf={nameOf} error={error} />
      <StanceDigits
        chosen={entry.stance}
        onChoose={(digit) => {
          setState(withDigit(state, digit, state.typed.length));
          input.current?.focus();
        }}
      />
    </form>
  );
}

/** What a key does in the line, null when it types. Digits are told by their place: French keyboards shift them. */
function actOf(event: KeyboardEvent<HTMLInputElement>, state: EntryState, entry: Entry): EntryState | 'submit' | 'leave' | 'last' | null {
  if (event.nativeEvent.isComposing || event.ctrlKey || event.metaKey || event.altKey) return null;
  const digit = /^Digit([1-9])$/.exec(event.code)?.[1];
  if (digit !== undefined && entry.stance === null) return withDigit(state, digit, event.currentTarget.selectionStart ?? state.typed.length);
  if (event.key === 'Enter') return 'submit';
  if (event.key === 'Escape') return 'leave';
  if (event.key === 'ArrowUp' && state.typed === '') return 'last';
  const direction = directionOf(event, entry);
  return direction === null ? null : pickedNext(state, entry, direction);
}

/** Which way a key goes in the guesses. Tab goes on to the next control once there is nothing left to pick. */
function directionOf({ key, shiftKey }: KeyboardEvent, { guesses, stance, first }: Entry): 1 | -1 | null {
  if (guesses.length === 0) return null;
  if (key === 'Tab' && !shiftKey && stance === null) return guesses.length > 1 || first === null ? 1 : null;
  if (key === 'ArrowDown') return 1;
  return key === 'ArrowUp' ? -1 : null;
}

type EntryMessageProps = { readonly state: EntryState; readonly entry: Entry; readonly correcting: Position | null; readonly nameOf: ReturnType<typeof useDelegationNames>; readonly error: ReturnType<typeof useRecorder>['error'] };

/** What the line would record, or what it still needs. */
function EntryMessage({ state, entry, correcting, nameOf, error }: EntryMessageProps): ReactElement {
  const { t } = useTranslation('plenary');
  const { t: common } = useTranslation();
  const formats = useFormats();
  const sentence = useSentence();
  const missing = missingIn(state, entry);
  const name = chosenGuess(state, entry)?.name ?? '';
  const words = (): string => {
    if (missing === 'name') return t('entry.noName');
    if (entry.isOwn && missing !== 'stance' && missing !== null) return t('entry.own');
    if (missing === 'guess') return t('entry.noGuess');
    if (missing === 'pick') return t('entry.pick');
    if (missing === 'stance' || entry.stance === null) return t('entry.noStance', { name });
    return t('entry.ready', { name, stance: common(`stance.${entry.stance}`) });
  };
  return (
    <div className={styles.message}>
      {correcting !== null && correcting.delegationId !== null && correcting.saidAt !== null && <p>{t('entry.correcting', { name: nameOf(correcting.delegationId), time: formats.time(new Date(correcting.saidAt)) })}</p>}
      {error !== null && <p role="alert">{sentence(error)}</p>}
      <output id="entry-message">{words()}</output>
    </div>
  );
}
