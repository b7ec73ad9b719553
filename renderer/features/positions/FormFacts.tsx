import { useId, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Choice } from '../../components/Choice.tsx';
import { Select } from '../../components/Select.tsx';
import type { SessionId } from '../../../shared/model/id.ts';
import type { Session } from '../../../shared/model/meeting.ts';
import { confidentialities, priorities } from '../../../shared/model/position.ts';
import { useFormats } from '../../platform/formats.ts';
import type { FormContent } from './form.ts';
import styles from './PositionForm.module.css';

/** The sessions a new position can belong to and the one it does; null where it cannot be changed any more. */
export type SessionChoice = { readonly sessions: readonly Session[]; readonly value: SessionId | null; readonly onChange: (sessionId: SessionId | null) => void };

type FormFactsProps = { readonly form: FormContent; readonly onChange: (form: FormContent) => void; readonly session: SessionChoice | null };

/** What is known of a position besides its words: how much it matters, whose eyes it is for, the session it is meant for. */
export function FormFacts({ form, onChange, session }: FormFactsProps): ReactElement {
  const { t } = useTranslation('positions');
  const { t: common } = useTranslation();
  return (
    <>
      <Choice label={t('form.priority')} value={form.priority} options={priorities.map((value) => ({ value, label: common(`priority.${value}`) }))} onChange={(priority) => onChange({ ...form, priority })} />
      <Confidentiality value={form.confidentiality} onChange={(confidentiality) => onChange({ ...form, confidentiality })} />
      {session !== null && session.sessions.length > 0 && <SessionSelect {...session} />}
    </>
  );
}

const none = 'none';

function SessionSelect({ sessions, value, onChange }: SessionChoice): ReactElement {
  const { t } = useTranslation('positions');
  const formats = useFormats();
  const { t: meetings } = useTranslation('meetings');
  const options = sessions.map(({ id, title, kind, startsAt }) => ({
    value: String(id),
    label: title === '' ? meetings(`sessionKind.${kind}`) : title,
    ...(startsAt !== null && { note: `${formats.weekday(startsAt.slice(0, 10))}, ${formats.clock(startsAt)}` }),
  }));
  return (
    <Select
      label={t('form.session')}
      value={value === null ? none : String(value)}
      options={[{ value: none, label: t('form.noSession') }, ...options]}
      onChange={(chosen) => onChange(sessions.find(({ id }) => id === chosen)?.id ?? null)}
    />
  );
}

function Confidentiality({ value, onChange }: { readonly value: FormContent['confidentiality']; readonly onChange: (value: FormContent['confidentiality']) => void }): ReactElement {
  const { t } = useTranslation('positions');
  const name = useId();
  return (
    <fieldset className={styles.visibility} data-secret={value === 'confidential' || undefined}>
      <legend className={styles.legend}>{t('form.confidentiality')}</legend>
      {confidentialities.map((one) => (
        <label key={one}>
          <input type="radio" name={name} value={one} checked={value === one} onChange={() => onChange(one)} />
          {t(`form.${one}`)}
        </label>
      ))}
    </fieldset>
  );
}
