import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { documentKinds, type Document } from '../../../shared/model/document.ts';
import type { DocumentId } from '../../../shared/model/id.ts';
import { FieldRow } from '../../components/FieldRow.tsx';
import { FormDialog } from '../../components/FormDialog.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useFormats } from '../../platform/formats.ts';
import { useCommand } from '../../platform/queries.ts';
import styles from './CorrectionForm.module.css';
import { draftOfIdentity, newLine, readIdentity, type IdentityDraft, type IdentityProblems } from './identity-draft.ts';
import { lineSymbolOf, titleFor, type Held } from '../../platform/lines.ts';

/** Languages a text of the Americas' meetings or of the United Nations may be in. */
const languages = ['es', 'en', 'fr', 'pt', 'nl', 'ht', 'ar', 'zh', 'ru', 'de', 'it'] as const;

type CorrectionFormProps = { readonly held: Held; readonly documents: readonly Document[]; readonly onDone: () => void; readonly onClose: () => void };

/** Corrects what a text was taken to say of itself, and the line of versions it stands in. */
export function CorrectionForm({ held: { version }, documents, onDone, onClose }: CorrectionFormProps): ReactElement {
  const { t } = useTranslation('documents');
  const [start] = useState(() => draftOfIdentity(version));
  const [draft, setDraft] = useState(start);
  const [problems, setProblems] = useState<IdentityProblems>({});
  const correct = useCommand('version.correct');
  const edit = (change: Partial<IdentityDraft>): void => {
    setDraft((before) => ({ ...before, ...change }));
    setProblems({});
  };
  const submit = (): void => {
    const read = readIdentity(draft);
    if ('problems' in read) return setProblems(read.problems);
    setProblems({});
    const line = lineChosen(draft, version.documentId, documents);
    correct.mutate({ versionId: version.id, identity: read.identity, ...(line !== undefined && { documentId: line }) }, { onSuccess: onDone });
  };
  return (
    <FormDialog
      title={t('correction.title')}
      submitLabel={t('correction.save')}
      isDirty={draft !== start}
      isSaving={correct.isPending}
      failure={correct.error}
      errors={problems}
      onSubmit={submit}
      onClose={onClose}
    >
      <p className={styles.explain}>{t('correction.explain')}</p>
      <IdentityFields draft={draft} problems={problems} documents={documents} onChange={edit} />
    </FormDialog>
  );
}

/** The line to move to: undefined to stay, null for a new one. */
function lineChosen(draft: IdentityDraft, present: DocumentId, documents: readonly Document[]): DocumentId | null | undefined {
  if (draft.line === present) return undefined;
  return draft.line === newLine ? null : documents.find((document) => document.id === draft.line)?.id;
}

type IdentityFieldsProps = { readonly draft: IdentityDraft; readonly problems: IdentityProblems; readonly documents: readonly Document[]; readonly onChange: (change: Partial<IdentityDraft>) => void };

function IdentityFields({ draft, problems, documents, onChange }: IdentityFieldsProps): ReactElement {
  const { t, i18n } = useTranslation('documents');
  const formats = useFormats();
  const errorOf = (field: keyof IdentityDraft): string | undefined => {
    const problem = problems[field];
    return problem === undefined ? undefined : t(`errors.${problem}`);
  };
  const known: readonly string[] = draft.language === '' || languages.some((code) => code === draft.language) ? languages : [draft.language, ...languages];
  const lines = documents.map((document) => ({ value: document.id as string, label: titleFor(document, i18n.language), note: lineSymbolOf(document) ?? '' }));
  return (
    <>
      <TextField label={t('correction.titleField')} lines={3} look="text" value={draft.title} error={errorOf('title')} onChange={(title) => onChange({ title })} />
      <FieldRow>
        <TextField label={t('correction.symbol')} hint={t('correction.symbolHint')} value={draft.symbol} error={errorOf('symbol')} onChange={(symbol) => onChange({ symbol })} />
        <TextField label={t('correction.date')} type="date" value={draft.date} error={errorOf('date')} onChange={(date) => onChange({ date })} />
      </FieldRow>
      <FieldRow>
        <Select
          label={t('correction.language')}
          value={draft.language}
          options={[...known.map((code) => ({ value: code, label: formats.language(code) })), { value: '', label: t('correction.unknown') }]}
          onChange={(language) => onChange({ language })}
        />
        <Select label={t('correction.kind')} value={draft.kind} options={documentKinds.map((value) => ({ value, label: t(`kind.${value}`) }))} onChange={(kind) => onChange({ kind })} />
      </FieldRow>
      <Select label={t('correction.line')} hint={t('correction.lineHint')} value={draft.line} options={[...lines, { value: newLine, label: t('correction.newLine'), note: '' }]} onChange={(line) => onChange({ line })} />
    </>
  );
}
