import { useEffect, useRef, useState, type ReactElement, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../components/Button.tsx';
import { Failure } from '../../components/Failure.tsx';
import { TextField } from '../../components/TextField.tsx';
import { confidentialities, stances, type PositionContent, type Stance } from '../../../shared/model/position.ts';
import type { AppError } from '../../../shared/errors.ts';
import { Quoted } from '../reading/Quoted.tsx';
import { useListener } from '../reading/use-listener.ts';
import { contentOf, showsWording, withStance, type FormContent, type FormProblem } from './form.ts';
import styles from './PositionForm.module.css';
import { ProposedWording } from './ProposedWording.tsx';
import { StanceChoice } from './StanceChoice.tsx';

type PositionFormProps = {
  readonly isChange: boolean;
  /** Where the position is taken, as a heading: "On words of paragraph 12 bis". */
  readonly place: string;
  /** The words of the text it is taken on; empty for the whole document. */
  readonly base: string;
  readonly begun: FormContent;
  readonly isSaving: boolean;
  readonly error: AppError | null;
  readonly onType: (form: FormContent) => void;
  readonly onSave: (content: PositionContent) => void;
  /** Closes and keeps what is typed. */
  readonly onLeave: () => void;
  /** Closes and forgets it. */
  readonly onDiscard: () => void;
};

/** Takes or changes a position: a stance by its key, then words if any are needed; `Ctrl+Enter` saves, `Esc` leaves and keeps. */
export function PositionForm({ isChange, place, base, begun, isSaving, error, onType, onSave, onLeave, onDiscard }: PositionFormProps): ReactElement {
  const { t } = useTranslation('positions');
  const [form, setForm] = useState(begun);
  const [problem, setProblem] = useState<FormProblem | null>(null);
  const frame = useRef<HTMLFormElement>(null);
  const wording = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useFocusOnStance(frame);
  const change = (next: FormContent): void => {
    setForm(next);
    setProblem(null);
    onType(next);
  };
  const choose = (stance: Stance): void => {
    change(withStance(form, stance, base));
    if (stance === 'amend') requestAnimationFrame(() => wording.current?.focus());
  };
  const save = (): void => {
    const content = contentOf(form, base);
    if (typeof content === 'string') setProblem(content);
    else if (!isSaving) onSave(content);
  };
  useListener(frame, 'keydown', (event) => {
    const act = actionOf(event);
    if (act === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    if (act === 'save') save();
    else if (act === 'leave') onLeave();
    else choose(act);
  });
  return (
    <form ref={frame} className={styles.form} aria-label={t(isChange ? 'form.change' : 'form.new')} onSubmit={(event) => event.preventDefault()}>
      <header>
        <h3 className={styles.heading}>{place}</h3>
        {base !== '' && <p className={styles.base}><Quoted words={base} /></p>}
      </header>
      <StanceChoice value={form.stance} error={problem === 'needsStance' ? t('form.needsStance') : undefined} onChange={choose} />
      {showsWording(form, base) && (
        <>
          <TextField label={t('form.wording')} look="text" lines={4} value={form.wording} inputRef={wording} error={problem === 'needsWording' ? t('form.needsWording') : undefined} onChange={(words) => change({ ...form, wording: words })} />
          {form.wording !== base && base !== '' && (
            <section aria-label={t('form.difference')} className={styles.difference}>
              <ProposedWording base={base} wording={form.wording} />
            </section>
          )}
        </>
      )}
      <TextField label={t('form.note')} lines={2} value={form.note} onChange={(note) => change({ ...form, note })} />
      <Confidentiality value={form.confidentiality} onChange={(confidentiality) => change({ ...form, confidentiality })} />
      <footer className={styles.actions}>
        {error !== null && <Failure error={error} />}
        <Button look="first" shortcut="Ctrl+Enter" onPress={save}>
          {t('form.save')}
        </Button>
        <Button look="plain" onPress={onDiscard}>
          {t('form.discard')}
        </Button>
      </footer>
    </form>
  );
}

function Confidentiality({ value, onChange }: { readonly value: FormContent['confidentiality']; readonly onChange: (value: FormContent['confidentiality']) => void }): ReactElement {
  const { t } = useTranslation('positions');
  return (
    <fieldset className={styles.visibility} data-secret={value === 'confidential' || undefined}>
      <legend className={styles.legend}>{t('form.confidentiality')}</legend>
      {confidentialities.map((one) => (
        <label key={one}>
          <input type="radio" name="confidentiality" value={one} checked={value === one} onChange={() => onChange(one)} />
          {t(`form.${one}`)}
        </label>
      ))}
    </fieldset>
  );
}

/** Digits are read by their place on the keyboard, and only where they are not being typed into words. */
function actionOf(event: KeyboardEvent): 'save' | 'leave' | Stance | undefined {
  if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) return 'save';
  if (event.key === 'Escape') return 'leave';
  if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLTextAreaElement) return undefined;
  const digit = /^(?:Digit|Numpad)([1-9])$/u.exec(event.code)?.[1];
  return digit === undefined ? undefined : stances[Number(digit) - 1];
}

function useFocusOnStance(frame: RefObject<HTMLFormElement | null>): void {
  useEffect(() => {
    const stanceRadios = frame.current?.querySelector('fieldset')?.querySelectorAll('input') ?? [];
    const [first] = stanceRadios;
    ([...stanceRadios].find((radio) => radio.checked) ?? first)?.focus();
    frame.current?.scrollIntoView({ block: 'nearest' });
  }, [frame]);
}
