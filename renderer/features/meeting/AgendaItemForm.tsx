import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Document } from '../../../shared/model/document.ts';
import type { DocumentId, SessionId } from '../../../shared/model/id.ts';
import { agendaItemInput, type AgendaItem } from '../../../shared/model/meeting.ts';
import { CheckList } from '../../components/CheckList.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { TextField } from '../../components/TextField.tsx';
import { lineSymbolOf, titleFor } from '../../platform/lines.ts';
import { useCommand } from '../../platform/queries.ts';
import { problemsOf } from '../meetings/meeting-draft.ts';
import { useFormDraft } from '../meetings/use-form-draft.ts';
import styles from './AgendaItemForm.module.css';

type ItemDraft = { readonly label: string; readonly title: string; readonly note: string; readonly documentIds: readonly DocumentId[] };

const emptyItem: ItemDraft = { label: '', title: '', note: '', documentIds: [] };

type AgendaItemFormProps = { readonly sessionId: SessionId; readonly item: AgendaItem | null; readonly documents: readonly Document[]; readonly onDone: () => void; readonly onClose: () => void };

/** Adds an item to a session's agenda (`item` null) or edits one, with the documents it points at. */
export function AgendaItemForm({ sessionId, item, documents, onDone, onClose }: AgendaItemFormProps): ReactElement {
  const { t, i18n } = useTranslation(['meetings', 'common']);
  const { draft, problems, isDirty, setProblems, edit } = useFormDraft<ItemDraft>(() => item ?? emptyItem);
  const create = useCommand('agenda.create');
  const update = useCommand('agenda.update');
  const submit = (): void => {
    const read = agendaItemInput.safeParse({ ...draft, documentIds: [...draft.documentIds] });
    if (!read.success) return setProblems(problemsOf(read.error.issues, 'invalid'));
    setProblems({});
    if (item === null) create.mutate({ sessionId, item: read.data }, { onSuccess: onDone });
    else update.mutate({ agendaItemId: item.id, item: read.data }, { onSuccess: onDone });
  };
  const text = (field: 'label' | 'title' | 'note'): { label: string; value: string; error: string | undefined; onChange: (value: string) => void } => {
    const problem = problems[field] === 'required' ? 'requiredItem' : problems[field];
    return { label: t(`itemFields.${field}`), value: draft[field], error: problem === undefined ? undefined : t(`errors.${problem}`), onChange: (value) => edit({ [field]: value }) };
  };
  return (
    <FormDialog
      title={t(item === null ? 'newItem' : 'editItem')}
      submitLabel={item === null ? t('addItem') : t('common:save')}
      isDirty={isDirty}
      isSaving={create.isPending || update.isPending}
      failure={create.error ?? update.error}
      errors={problems}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className={styles.first}>
        <TextField {...text('label')} />
        <TextField {...text('title')} isRequired />
      </div>
      <TextField {...text('note')} lines={3} />
      {documents.length === 0 ? (
        <p className={styles.none}>{t('itemFields.noDocuments')}</p>
      ) : (
        <div className={styles.documents}>
          <CheckList
            label={t('itemFields.documents')}
            value={draft.documentIds}
            options={documents.map((document) => ({ value: document.id, label: [lineSymbolOf(document), titleFor(document, i18n.language)].filter(Boolean).join(', ') }))}
            onChange={(documentIds) => edit({ documentIds })}
          />
        </div>
      )}
    </FormDialog>
  );
}
