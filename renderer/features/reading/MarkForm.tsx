import { useEffect, useId, useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOf } from '../../../shared/delegations/names.ts';
import type { HandMark } from '../../../shared/model/markup.ts';
import { Button } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Failure } from '../../components/Failure.tsx';
import { languageFor } from '../../locales/index.ts';
import { useQueryOf } from '../../platform/queries.ts';
import { isOfBracket } from './hand-marks.ts';
import styles from './MarkForm.module.css';
import { Quoted } from './Quoted.tsx';
import type { Marking } from './reading-state.ts';
import { useListener } from './use-listener.ts';
import type { Reading } from './use-reading.ts';

/** Marking words by hand: the form while one marks, then one sentence on what was done with the way to take it back. */
export function HandMarks({ reading }: { readonly reading: Reading }): ReactElement {
  const { t, i18n } = useTranslation('reading');
  const { state } = reading;
  const { marking, told } = state;
  const language = languageFor([i18n.language]);
  const sentenceOf = ({ kind, delegation }: HandMark): string => (delegation === '' ? t(`mark.told.${kind}`) : t('mark.told.by', { what: t(`mark.told.${kind}`), name: nameOf(delegation, language) }));
  return (
    <>
      {marking !== null && <MarkForm key={JSON.stringify(marking)} marking={marking} reading={reading} />}
      {marking === null && reading.markError !== null && <Failure error={reading.markError} />}
      <div className={styles.told} data-shown={told !== null || undefined}>
        <output>{told === null ? '' : told.kind === 'nothing' ? t('mark.nothing') : told.kind === 'off' ? t('mark.off') : sentenceOf(told.mark)}</output>
        {told?.kind === 'set' && <Button onPress={() => reading.takeOff(told.mark)}>{t('mark.takeOff')}</Button>}
        {told?.kind === 'off' && <Button onPress={() => reading.setAgain(told.mark)}>{t('mark.setAgain')}</Button>}
      </div>
    </>
  );
}

const ofWords = ['add', 'delete'] as const satisfies readonly HandMark['kind'][];
const ofBrackets = ['editorial', 'contested'] as const satisfies readonly HandMark['kind'][];

function MarkForm({ marking, reading }: { readonly marking: Marking; readonly reading: Reading }): ReactElement {
  const { t } = useTranslation(['reading', 'common']);
  const { facts, setMark, markError, dispatch } = reading;
  const kinds: readonly HandMark['kind'][] = marking.isBracket ? ofBrackets : ofWords;
  const [kind, setKind] = useState<HandMark['kind']>(() => firstKind(marking, reading));
  const [delegation, setDelegation] = useState('');
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    const fields = form.current;
    (fields?.querySelector<HTMLElement>('input[type=text]') ?? fields?.querySelector<HTMLElement>('input:checked'))?.focus();
    form.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  const leave = (): void => dispatch({ kind: 'markingEnded', told: null });
  useListener(form, 'keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    leave();
  });
  const text = facts.blocks[marking.blockIndex]?.text ?? '';
  return (
    <form
      ref={form}
      className={styles.form}
      aria-label={t('mark.title')}
      onSubmit={(event) => {
        event.preventDefault();
        setMark(marking, kind, isOfBracket({ kind }) ? '' : delegation.trim());
      }}
    >
      <h2>{t(marking.isBracket ? 'mark.titleBracket' : 'mark.title')}</h2>
      <p className={styles.quote}>
        <Quoted words={text.slice(marking.start, marking.end)} />
      </p>
      <Choice label={t('mark.as')} value={kind} options={kinds.map((value) => ({ value, label: t(`mark.kind.${value}`) }))} onChange={setKind} />
      {!marking.isBracket && <DelegationField reading={reading} value={delegation} onChange={setDelegation} />}
      {markError !== null && <Failure error={markError} />}
      <p className={styles.actions}>
        <Button look="first" type="submit" shortcut="Enter">
          {t('mark.save')}
        </Button>
        <Button look="plain" onPress={leave}>
          {t('common:cancel')}
        </Button>
      </p>
    </form>
  );
}

/** What is most likely meant: of a bracket, the other of what it is taken for. */
function firstKind({ isBracket, blockIndex, start }: Marking, { facts }: Reading): HandMark['kind'] {
  if (!isBracket) return 'add';
  const bracket = facts.brackets.find(({ from }) => from?.blockIndex === blockIndex && from.at === start);
  return bracket?.isContested === false ? 'contested' : 'editorial';
}

type DelegationFieldProps = { readonly reading: Reading; readonly value: string; readonly onChange: (value: string) => void };

/** Whose proposal it is, with the delegations of the meeting to choose from; may stay empty. */
function DelegationField({ reading, value, onChange }: DelegationFieldProps): ReactElement {
  const { t, i18n } = useTranslation('reading');
  const id = useId();
  const meeting = useQueryOf('meeting.get', { meetingId: reading.version.meetingId });
  const language = languageFor([i18n.language]);
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{t('mark.delegation')}</label>
      <input id={id} type="text" list={`${id} names`} value={value} maxLength={500} autoComplete="off" onChange={(event) => onChange(event.target.value)} />
      <datalist id={`${id} names`}>
        {(meeting.data?.delegations ?? []).map((one) => (
          <option key={one.id}>{nameOf(one.name, language)}</option>
        ))}
      </datalist>
    </div>
  );
}
