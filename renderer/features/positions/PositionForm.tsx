import { useEffect, useRef, useState, type ReactElement, type ReactNode, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { Failure } from '../../components/Failure.tsx';
import { TextField } from '../../components/TextField.tsx';
import { stances, type PositionContent, type Stance } from '../../../shared/model/position.ts';
import type { AppError } from '../../../shared/errors.ts';
import { Quoted } from '../reading/Quoted.tsx';
import { useListener } from '../reading/use-listener.ts';
import { contentOf, showsWording, withStance, type FormContent, type FormProblem } from './form.ts';
import { FormFacts, type SessionChoice } from './FormFacts.tsx';
import { InstructionFields } from './InstructionFields.tsx';
import styles from './PositionForm.module.css';
import { ProposedWording } from './ProposedWording.tsx';
import { StanceChoice } from './StanceChoice.tsx';

type PositionFormProps = {
  readonly isChange: boolean;
  /** What saving would undo, said before one types: that the head has cleared what is being changed. */
  readonly notice?: string | null;
  /** Where the position is taken, as a heading: "On words of paragraph 12 bis". */
  readonly place: string;
  /** Choosing another place, under the heading. */
  readonly scopes: ReactNode;
  /** The words of the text it is taken on; empty for the whole document. */
  readonly quote: string;
  /** The words a wording takes the place of. */
  readonly base: string;
  readonly begun: FormContent;
  readonly session: SessionChoice | null;
  readonly isSaving: boolean;
  readonly error: AppError | null;
  readonly onType: (form: FormContent) => void;
  readonly onSave: (content: PositionContent) => void;
  /** To the next wider (1) or narrower (-1) place. */
  readonly onScope: (direction: 1 | -1) => void;
  /** Closes and keeps what is typed. */
  readonly onLeave: () => void;
  /** Closes and forgets it. */
  readonly onDiscard: () => void;
};

/**
 * Takes or changes a position: a stance by its key, the wording and what is to be said first, instructions and facts below.
 * `Ctrl+Enter` saves, `Esc` leaves and keeps, `Alt` with an arrow widens or narrows the place.
 */
export function PositionForm(props: PositionFormProps): ReactElement {
  const { base, begun, isSaving } = props;
  const { t } = useTranslation('positions');
  const [form, setForm] = useState(begun);
  const [problem, setProblem] = useState<FormProblem | null>(null);
  const frame = useRef<HTMLFormElement>(null);
  const wording = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useFocusOnStance(frame);
  const change = (next: FormContent): void => {
    setForm(next);
    setProblem(null);
    props.onType(next);
  };
  const choose = (stance: Stance): void => {
    change(withStance(form, stance, base));
    if (stance === 'amend') requestAnimationFrame(() => writeAtEnd(wording.current));
    else frame.current?.querySelector<HTMLInputElement>(`[data-stances] [value="${stance}"]`)?.focus();
  };
  const save = (): void => {
    const content = contentOf(form, base);
    if (typeof content === 'string') setProblem(content);
    else if (!isSaving) props.onSave(content);
  };
  useListener(frame, 'keydown', (event) => {
    const act = actionOf(event);
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (act === 'save') save();
    else if (act === 'leave') props.onLeave();
    else if (act === 'wider' || act === 'narrower') props.onScope(act === 'wider' ? 1 : -1);
    else choose(act);
  });
  return (
    <form ref={frame} className={styles.form} aria-label={t(props.isChange ? 'form.change' : 'form.new')} onSubmit={(event) => event.preventDefault()}>
      <header>
        <h3 className={styles.heading}>{props.place}</h3>
        {props.scopes}
        {props.quote !== '' && <p className={styles.base}><Quoted words={props.quote} /></p>}
      </header>
      {props.notice != null && <p className={styles.notice}>{props.notice}</p>}
      <StanceChoice value={form.stance} error={problem === 'needsStance' ? t('form.needsStance') : undefined} onChange={choose} />
      {showsWording(form, base) && <Wording form={form} base={base} inputRef={wording} isMissing={problem === 'needsWording'} onChange={change} />}
      <TextField label={t('form.talkingPoint')} lines={1} value={form.talkingPoint} onChange={(talkingPoint) => change({ ...form, talkingPoint })} />
      <InstructionFields form={form} onChange={change} />
      <FormFacts form={form} onChange={change} session={props.session} />
      <footer className={styles.actions}>
        {props.error !== null && <Failure error={props.error} />}
        <Button look="first" shortcut="Ctrl+Enter" onPress={save}>
          {t('form.save')}
        </Button>
        <Button look="plain" onPress={props.onDiscard}>
          {t('form.discard')}
        </Button>
      </footer>
    </form>
  );
}

type WordingProps = {
  readonly form: FormContent;
  readonly base: string;
  readonly inputRef: RefObject<HTMLInputElement & HTMLTextAreaElement | null>;
  readonly isMissing: boolean;
  readonly onChange: (form: FormContent) => void;
};

/** The proposed wording, edited against the words of the text, and what it changes in them. */
function Wording({ form, base, inputRef, isMissing, onChange }: WordingProps): ReactElement {
  const { t } = useTranslation('positions');
  return (
    <>
      <TextField label={t('form.wording')} look="text" lines={2} value={form.wording} inputRef={inputRef} error={isMissing ? t('form.needsWording') : undefined} onChange={(wording) => onChange({ ...form, wording })} />
      {form.wording !== base && base !== '' && (
        <section aria-label={t('form.difference')} className={styles.difference}>
          <ProposedWording base={base} wording={form.wording} />
        </section>
      )}
    </>
  );
}

/** Digits are read by their place on the keyboard, and only where they are not being typed into words. */
function actionOf(event: KeyboardEvent): 'save' | 'leave' | 'wider' | 'narrower' | Stance | undefined {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return 'save';
  if (event.key === 'Escape') return 'leave';
  if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) return event.key === 'ArrowUp' ? 'wider' : 'narrower';
  if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLTextAreaElement) return undefined;
  const digit = /^(?:Digit|Numpad)([1-9])$/u.exec(event.code)?.[1];
  return digit === undefined ? undefined : stances[Number(digit) - 1];
}

/** One goes on after the words that are there. */
function writeAtEnd(field: HTMLTextAreaElement | null): void {
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}

function useFocusOnStance(frame: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const stanceRadios = frame.current?.querySelector('[data-stances]')?.querySelectorAll('input') ?? [];
    const [first] = stanceRadios;
    ([...stanceRadios].find((radio) => radio.checked) ?? first)?.focus({ preventScroll: true });
    frame.current?.scrollIntoView({ block: 'start' });
  }, [frame]);
}
