import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { sessionKinds, type Meeting, type Session } from '../../../shared/model/meeting.ts';
import { FieldRow } from '../../components/FieldRow.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useCommand } from '../../platform/queries.ts';
import { type FieldProblems } from '../meetings/meeting-draft.ts';
import { draftOfSession, emptySession, readSession, type SessionDraft, type SessionField } from './session-draft.ts';
import { useFormDraft } from '../meetings/use-form-draft.ts';

type SessionFormProps = { readonly meeting: Meeting; readonly session: Session | null; readonly day: string | null; readonly onDone: (session: Session) => void; readonly onClose: () => void };

/** Adds a session to a meeting (`session` null, on `day` if given) or edits one. */
export function SessionForm({ meeting, session, day, onDone, onClose }: SessionFormProps): ReactElement {
  const { t } = useTranslation(['meetings', 'common']);
  const { draft, problems, isDirty, setProblems, edit } = useFormDraft<SessionDraft>(() => (session === null ? emptySession(day ?? meeting.startsOn ?? '') : draftOfSession(session)));
  const create = useCommand('session.create');
  const update = useCommand('session.update');
  const submit = (): void => {
    const read = readSession(draft);
    if ('problems' in read) return setProblems(read.problems);
    setProblems({});
    if (session === null) create.mutate({ meetingId: meeting.id, session: read.input }, { onSuccess: onDone });
    else update.mutate({ sessionId: session.id, session: read.input }, { onSuccess: onDone });
  };
  return (
    <FormDialog
      title={t(session === null ? 'newSession' : 'editSession')}
      submitLabel={session === null ? t('addSession') : t('common:save')}
      isDirty={isDirty}
      isSaving={create.isPending || update.isPending}
      failure={create.error ?? update.error}
      errors={problems}
      onSubmit={submit}
      onClose={onClose}
    >
      <SessionFields draft={draft} problems={problems} onChange={edit} />
    </FormDialog>
  );
}

type SessionFieldsProps = { readonly draft: SessionDraft; readonly problems: FieldProblems; readonly onChange: (change: Partial<SessionDraft>) => void };

function SessionFields({ draft, problems, onChange }: SessionFieldsProps): ReactElement {
  const { t } = useTranslation('meetings');
  const text = (field: Exclude<SessionField, 'kind'>): { label: string; value: string; error: string | undefined; onChange: (value: string) => void } => {
    const problem = problems[field];
    return { label: t(`sessionFields.${field}`), value: draft[field], error: problem === undefined ? undefined : t(`errors.${problem}`), onChange: (value) => onChange({ [field]: value }) };
  };
  return (
    <>
      <Select label={t('sessionFields.kind')} value={draft.kind} options={sessionKinds.map((value) => ({ value, label: t(`sessionKind.${value}`) }))} onChange={(kind) => onChange({ kind })} />
      <TextField {...text('title')} hint={t('sessionFields.titleHint')} />
      <FieldRow>
        <TextField {...text('day')} type="date" />
        <TextField {...text('startsAt')} type="time" />
        <TextField {...text('endsAt')} type="time" />
      </FieldRow>
      <FieldRow>
        <TextField {...text('room')} />
        <TextField {...text('chair')} />
      </FieldRow>
      <TextField {...text('theme')} />
      <TextField {...text('objective')} lines={3} />
      <TextField {...text('method')} lines={3} />
      <TextField {...text('expectedResult')} lines={3} />
    </>
  );
}
