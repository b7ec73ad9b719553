import type { ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { VersionId } from '../../../shared/model/id.ts';
import type { Anchor, Position, PositionContent } from '../../../shared/model/position.ts';
import { usePrivacy } from '../../platform/desk.tsx';
import { useCommand } from '../../platform/queries.ts';
import { draftAt, forgetDraft, keepDraft, saysSomething } from './drafts.ts';
import { emptyForm, type FormContent } from './form.ts';
import { PositionForm } from './PositionForm.tsx';
import styles from './Positions.module.css';

type TakePositionProps = {
  readonly versionId: VersionId;
  readonly anchor: Anchor;
  /** The position being changed; null to take a new one. */
  readonly position: Position | null;
  readonly place: string;
  readonly base: string;
  /** Saved: the position as the core confirmed it. */
  readonly onSaved: (position: Position) => void;
  /** Closed without saving; what was typed is kept unless it was discarded. */
  readonly onLeft: () => void;
};

/** The form of one position, wired: keeps what is half typed until the core has confirmed it. */
export function TakePosition({ versionId, anchor, position, place, base, onSaved, onLeft }: TakePositionProps): ReactElement {
  const { t } = useTranslation('positions');
  const isPrivate = usePrivacy();
  const create = useCommand('position.create');
  const update = useCommand('position.update');
  const from: FormContent = position ?? emptyForm;
  const positionId = position?.id ?? null;
  const onType = (form: FormContent): void => {
    const content = { stance: form.stance, wording: form.wording, note: form.note, confidentiality: form.confidentiality };
    if (saysSomething(content, from)) keepDraft(sessionStorage, versionId, { anchor, positionId, content });
    else forgetDraft(sessionStorage, versionId, anchor, positionId);
  };
  const forget = (): void => forgetDraft(sessionStorage, versionId, anchor, positionId);
  const onSuccess = (saved: Position): void => {
    forget();
    onSaved(saved);
  };
  const onSave = (content: PositionContent): void => {
    if (position === null) create.mutate({ versionId, anchor, content: plainContent(content) }, { onSuccess });
    else update.mutate({ positionId: position.id, content: plainContent(content) }, { onSuccess });
  };
  const begun = draftAt(sessionStorage, versionId, anchor, positionId)?.content ?? from;
  // What is typed is kept as a draft: hiding the form loses nothing.
  if (isPrivate && begun.confidentiality === 'confidential') return <p className={styles.hint}>{t('hidden')}</p>;
  return (
    <PositionForm
      isChange={position !== null}
      place={place}
      base={base}
      begun={begun}
      isSaving={create.isPending || update.isPending}
      error={create.error ?? update.error}
      onType={onType}
      onSave={onSave}
      onLeave={onLeft}
      onDiscard={() => {
        forget();
        onLeft();
      }}
    />
  );
}

/** The four fields of a content alone: a form begun from a position holds all of it. */
function plainContent({ stance, wording, note, confidentiality }: PositionContent): PositionContent {
  return { stance, wording, note, confidentiality };
}
