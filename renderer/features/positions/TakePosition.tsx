import { useEffect, useRef, useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/Failure.tsx';
import type { AppError } from '../../../shared/errors.ts';
import type { DraftContent, DraftPlace } from '../../../shared/model/draft.ts';
import type { VersionId } from '../../../shared/model/id.ts';
import type { Anchor, Position, PositionContent } from '../../../shared/model/position.ts';
import { usePrivacy } from '../../platform/desk.tsx';
import { useCommand } from '../../platform/queries.ts';
import { toldByTheCommand } from './draft-keeper.ts';
import { plainContent, saysSomething } from './drafts.ts';
import { emptyForm } from './form.ts';
import { PositionForm } from './PositionForm.tsx';
import styles from './Positions.module.css';
import { useDraftKeeper } from './use-draft-keeper.ts';
import { useBegun, useDraftsChanged } from './use-drafts.ts';

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

/** The form of one position, wired: begins with what was half typed here and keeps what is typed in the library until the position is saved. One place for as long as it is on screen. */
export function TakePosition(props: TakePositionProps): ReactElement | null {
  const { versionId, anchor, position } = props;
  const draftPlace: DraftPlace = position === null ? { versionId, anchor } : { positionId: position.id };
  const { draft, error, retry } = useBegun(versionId, draftPlace);
  if (error !== null) return <Failure error={error} onRetry={retry} />;
  if (draft === undefined) return null;
  return <BegunForm {...props} draftPlace={draftPlace} begun={plainContent(draft ?? position ?? emptyForm)} />;
}

type BegunFormProps = TakePositionProps & { readonly draftPlace: DraftPlace; readonly begun: DraftContent };

function BegunForm({ versionId, anchor, position, place, base, draftPlace, begun, onSaved, onLeft }: BegunFormProps): ReactElement {
  const { t } = useTranslation('positions');
  const isPrivate = usePrivacy();
  const [form, setForm] = useState(begun);
  const { keeper, discard, error } = useDraftKeeper(draftPlace);
  const { save, isSaving, error: saveError } = useSave(position, { versionId, anchor });
  const isOnScreen = useIsOnScreen();
  const onType = (typed: DraftContent): void => {
    setForm(typed);
    keeper.type(saysSomething(typed, position ?? emptyForm) ? plainContent(typed) : null);
  };
  const onSave = (content: PositionContent): void => {
    const act = async (): Promise<void> => {
      const saved = await save(plainContent(content));
      if (isOnScreen()) onSaved(saved);
    };
    void keeper.settle(act).catch(toldByTheCommand);
  };
  // A form whose words could not be kept stays open with the reason; only discarding closes it then.
  const onLeave = (): void => void keeper.flush().then(() => isOnScreen() && onLeft(), toldByTheCommand);
  const onDiscard = (): void => {
    void keeper.settle(() => discard().catch(toldByTheCommand)).then(() => isOnScreen() && onLeft());
  };
  // The form's words are held here: hiding it loses nothing.
  if (isPrivate && form.confidentiality === 'confidential') return <p className={styles.hint}>{t('hidden')}</p>;
  return (
    <PositionForm
      isChange={position !== null}
      place={place}
      base={base}
      begun={form}
      isSaving={isSaving}
      error={saveError ?? error}
      onType={onType}
      onSave={onSave}
      onLeave={onLeave}
      onDiscard={onDiscard}
    />
  );
}

type Saving = { readonly save: (content: PositionContent) => Promise<Position>; readonly isSaving: boolean; readonly error: AppError | null };

/** Takes the new position or changes the present one, whichever the place asks for. */
function useSave(position: Position | null, { versionId, anchor }: Pick<TakePositionProps, 'versionId' | 'anchor'>): Saving {
  const create = useCommand('position.create');
  const update = useCommand('position.update');
  const draftsChanged = useDraftsChanged();
  const save = async (content: PositionContent): Promise<Position> => {
    const saved = position === null ? await create.mutateAsync({ versionId, anchor, content }) : await update.mutateAsync({ positionId: position.id, content });
    draftsChanged();
    return saved;
  };
  return { save, isSaving: create.isPending || update.isPending, error: create.error ?? update.error };
}

/** Whether the caller is still on screen when an answer comes. */
function useIsOnScreen(): () => boolean {
  const isGone = useRef(false);
  useEffect(() => {
    isGone.current = false;
    return () => {
      isGone.current = true;
    };
  }, []);
  return () => !isGone.current;
}
