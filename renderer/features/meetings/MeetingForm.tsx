import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { workingLanguages } from '../../../shared/model/language.ts';
import { roles, type Meeting } from '../../../shared/model/meeting.ts';
import { Button } from '../../components/Button.tsx';
import { CheckList } from '../../components/CheckList.tsx';
import { FieldRow } from '../../components/FieldRow.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { languageFor } from '../../locales/index.ts';
import { useFormats } from '../../platform/formats.ts';
import { useCommand } from '../../platform/queries.ts';
import { delegationsIn, draftOfMeeting, emptyMeeting, readMeeting, withMemberStates, type FieldProblems, type MeetingDraft, type MeetingField } from './meeting-draft.ts';
import { useFormDraft } from './use-form-draft.ts';

/** Creates a meeting (`meeting` null) or edits one. `onDone` gets the meeting as stored, `onClose` nothing. */
export function MeetingForm({ meeting, onDone, onClose }: { readonly meeting: Meeting | null; readonly onDone: (meeting: Meeting) => void; readonly onClose: () => void }): ReactElement {
  const { t } = useTranslation(['meetings', 'common']);
  const { draft, problems, isDirty, setProblems, edit } = useFormDraft<MeetingDraft>(() => (meeting === null ? emptyMeeting : draftOfMeeting(meeting)));
  const create = useCommand('meeting.create');
  const update = useCommand('meeting.update');
  const submit = (): void => {
    const read = readMeeting(draft);
    if ('problems' in read) return setProblems(read.problems);
    setProblems({});
    if (meeting === null) create.mutate(read.input, { onSuccess: onDone });
    else update.mutate({ meetingId: meeting.id, meeting: read.input }, { onSuccess: onDone });
  };
  return (
    <FormDialog
      title={t(meeting === null ? 'newMeeting' : 'editMeeting')}
      submitLabel={meeting === null ? t('createMeeting') : t('common:save')}
      isDirty={isDirty}
      isSaving={create.isPending || update.isPending}
      failure={create.error ?? update.error}
      errors={problems}
      onSubmit={submit}
      onClose={onClose}
    >
      <MeetingFields draft={draft} problems={problems} onChange={edit} />
    </FormDialog>
  );
}

type MeetingFieldsProps = { readonly draft: MeetingDraft; readonly problems: FieldProblems; readonly onChange: (change: Partial<MeetingDraft>) => void };

function MeetingFields({ draft, problems, onChange }: MeetingFieldsProps): ReactElement {
  const { t, i18n } = useTranslation('meetings');
  const formats = useFormats();
  const names = delegationsIn(draft.delegations);
  const errorOf = (field: MeetingField): string | undefined => {
    const problem = problems[field];
    return problem === undefined ? undefined : t(`errors.${problem}`);
  };
  const text = (field: 'series' | 'ordinal' | 'title' | 'place' | 'startsOn' | 'endsOn'): { label: string; value: string; error: string | undefined; onChange: (value: string) => void } => ({
    label: t(`fields.${field}`),
    value: draft[field],
    error: errorOf(field),
    onChange: (value) => onChange({ [field]: value }),
  });
  return (
    <>
      <TextField {...text('title')} lines={2} isRequired />
      <FieldRow>
        <TextField {...text('series')} hint={t('fields.seriesHint')} />
        <TextField {...text('ordinal')} hint={t('fields.ordinalHint')} />
      </FieldRow>
      <TextField {...text('place')} />
      <FieldRow>
        <TextField {...text('startsOn')} type="date" />
        <TextField {...text('endsOn')} type="date" />
      </FieldRow>
      <CheckList label={t('fields.workingLanguages')} value={draft.workingLanguages} options={workingLanguages.map((value) => ({ value, label: formats.language(value) }))} onChange={(value) => onChange({ workingLanguages: value })} />
      <TextField label={t('fields.delegations')} hint={t('fields.delegationsHint')} lines={5} value={draft.delegations} error={errorOf('delegations')} onChange={(delegations) => onChange({ delegations })} />
      <div>
        <Button onPress={() => onChange({ delegations: withMemberStates(draft.delegations, languageFor([i18n.language])) })}>{t('addMemberStates')}</Button>
      </div>
      <FieldRow>
        <Select
          label={t('fields.myDelegation')}
          value={draft.myDelegation}
          options={[{ value: '', label: t('fields.noDelegation') }, ...(draft.myDelegation === '' || names.includes(draft.myDelegation) ? names : [...names, draft.myDelegation]).map((name) => ({ value: name, label: name }))]}
          error={errorOf('myDelegation')}
          onChange={(myDelegation) => onChange({ myDelegation })}
        />
        <Select label={t('fields.myRole')} value={draft.myRole} options={roles.map((value) => ({ value, label: t(`role.${value}`) }))} onChange={(myRole) => onChange({ myRole })} />
      </FieldRow>
    </>
  );
}
