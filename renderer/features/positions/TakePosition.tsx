import { useEffect, useImperativeHandle, useRef, useState, type ReactElement, type RefObject } from 'react';
import { useTranslation } from 'react-i18next';
import { Failure } from '../../components/Failure.tsx';
import type { AppError } from '../../../shared/errors.ts';
import type { DraftContent, DraftPlace } from '../../../shared/model/draft.ts';
import type { SessionId, VersionId } from '../../../shared/model/id.ts';
import type { Anchor, Position, PositionContent } from '../../../shared/model/position.ts';
import { failureOf } from '../../platform/client.ts';
import { usePrivacy } from '../../platform/desk.tsx';
import { useClient, useCommand, useQueryOf } from '../../platform/queries.ts';
import { rewordable, wordsOf } from '../reading/anchors.ts';
import { nextPlace } from '../reading/places.ts';
import { toldByTheCommand } from './draft-keeper.ts';
import { draftAt, plainContent, saysSomething } from './drafts.ts';
import { emptyForm, formOn } from './form.ts';
import type { SessionChoice } from './FormFacts.tsx';
import { PositionForm } from './PositionForm.tsx';
import styles from './Positions.module.css';
import { ScopeChoice } from './ScopeChoice.tsx';
import { useDraftKeeper } from './use-draft-keeper.ts';
import { useBegun, useDraftsChanged } from './use-drafts.ts';
import { usePlaceWords } from './use-place-words.ts';

/** What a position is taken on: the text in hand and the places one can go to in it. */
type TakenOn = {
  readonly versionId: VersionId;
  readonly anchor: Anchor;
  /** Every place one can go to from here, the narrowest first; empty where the place stays as it is. */
  readonly places: readonly Anchor[];
  /** The gutter's name of each block, by index. */
  readonly labels: readonly (string | null)[];
  readonly textAt: (blockIndex: number) => string;
};

/** What a screen asks of the form it shows: to go to the next wider (1) or narrower (-1) place. */
export type PositionFormHandle = { readonly rescope: (direction: 1 | -1) => void };

/** A position being changed, with the words it now stands on; `label`: their paragraph's, where `anchor` is of another text than the one in hand. */
export type ChangedPosition = { readonly position: Position; readonly quote: string; readonly label?: string | null };

type TakePositionProps = TakenOn & {
  readonly handle: RefObject<PositionFormHandle | null>;
  /** The position being changed; null to take a new one. */
  readonly changed: ChangedPosition | null;
  /** Saved: the position as the core confirmed it. */
  readonly onSaved: (position: Position) => void;
  /** Closed without saving; what was typed is kept unless it was discarded. */
  readonly onLeft: () => void;
  /** Goes on at another place, where what was typed is kept now. */
  readonly onMoved: (anchor: Anchor) => void;
};

/** The form of one position, wired: begins with what was half typed here and keeps what is typed in the library until the position is saved. One place for as long as it is on screen. */
export function TakePosition(props: TakePositionProps): ReactElement | null {
  const { versionId, anchor, changed } = props;
  const draftPlace: DraftPlace = changed === null ? { versionId, anchor } : { positionId: changed.position.id };
  const { draft, error, retry } = useBegun(changed?.position.versionId ?? versionId, draftPlace);
  if (error !== null) return <Failure error={error} onRetry={retry} />;
  if (draft === undefined) return null;
  return <BegunForm {...props} draftPlace={draftPlace} begun={plainContent(draft ?? changed?.position ?? emptyForm)} />;
}

type BegunFormProps = TakePositionProps & { readonly draftPlace: DraftPlace; readonly begun: DraftContent };

function BegunForm(props: BegunFormProps): ReactElement {
  const { versionId, anchor, places, labels, textAt, changed, draftPlace, begun } = props;
  const { t } = useTranslation('positions');
  const isPrivate = usePrivacy();
  const placeWords = usePlaceWords(labels);
  const [form, setForm] = useState(begun);
  const { keeper, discard, moveTo, error } = useDraftKeeper(draftPlace);
  const session = useSessionChoice(versionId, changed === null);
  const { save, isSaving, error: saveError } = useSave(changed?.position ?? null, { versionId, anchor, sessionId: session?.value ?? null });
  const client = useClient();
  const [moveError, setMoveError] = useState<AppError | null>(null);
  const isOnScreen = useIsOnScreen();
  const typedOf = (typed: DraftContent): DraftContent | null => (saysSomething(typed, changed?.position ?? emptyForm) ? plainContent(typed) : null);
  const onType = (typed: DraftContent): void => {
    setForm(typed);
    keeper.type(typedOf(typed));
  };
  const onSave = (content: PositionContent): void => {
    const act = async (): Promise<void> => {
      const saved = await save(plainContent(content));
      if (isOnScreen()) props.onSaved(saved);
    };
    void keeper.settle(act).catch(toldByTheCommand);
  };
  const move = async (to: Anchor): Promise<void> => {
    const isBegunThere = draftAt(await client.call('draft.list', { versionId }), { versionId, anchor: to }) !== undefined;
    // What was begun at the other place opens there; then what is typed here stays here.
    if (isBegunThere) await keeper.flush();
    else await keeper.settle(() => moveTo({ versionId, anchor: to }, typedOf(formOn(form, anchor, to, textAt))));
    if (isOnScreen()) props.onMoved(to);
  };
  const onMove = (to: Anchor | undefined): void => {
    if (to !== undefined) void move(to).catch((thrown: unknown) => setMoveError(failureOf(thrown)));
  };
  const rescope = (direction: 1 | -1): void => onMove(nextPlace(places, anchor, direction));
  useImperativeHandle(props.handle, () => ({ rescope }));
  // A form whose words could not be kept stays open with the reason; only discarding closes it then.
  const onLeave = (): void => void keeper.flush().then(() => isOnScreen() && props.onLeft(), toldByTheCommand);
  const onDiscard = (): void => {
    void keeper.settle(() => discard().catch(toldByTheCommand)).then(() => isOnScreen() && props.onLeft());
  };
  // The form's words are held here: hiding it loses nothing.
  if (isPrivate && form.confidentiality === 'confidential') return <p className={styles.hint}>{t('hidden')}</p>;
  const quote = changed?.quote ?? wordsOf(anchor, textAt);
  return (
    <PositionForm
      isChange={changed !== null}
      notice={changed?.position.status === 'cleared' || changed?.position.status === 'stated' ? t('form.draftAgain') : null}
      place={placeWords(anchor, changed?.label)}
      scopes={places.length < 2 ? null : <ScopeChoice value={anchor} places={places} labels={labels} onMove={onMove} />}
      quote={quote}
      base={rewordable(anchor, quote)}
      begun={form}
      session={session}
      isSaving={isSaving}
      error={saveError ?? error ?? moveError}
      onType={onType}
      onSave={onSave}
      onScope={rescope}
      onLeave={onLeave}
      onDiscard={onDiscard}
    />
  );
}

/** The sessions of the meeting to choose from; null when the position already has its own. */
function useSessionChoice(versionId: VersionId, isNew: boolean): SessionChoice | null {
  const meetingId = useQueryOf('version.get', { versionId }).data?.version.meetingId;
  // The placeholder id is never sent: the query waits for the meeting.
  const sessions = useQueryOf('session.list', { meetingId: meetingId ?? '' }, { isEnabled: meetingId !== undefined && isNew });
  const [value, onChange] = useState<SessionId | null>(null);
  return isNew ? { sessions: sessions.data ?? [], value, onChange } : null;
}

type Saving = { readonly save: (content: PositionContent) => Promise<Position>; readonly isSaving: boolean; readonly error: AppError | null };

/** Takes the new position or changes the present one, whichever the place asks for. */
function useSave(position: Position | null, { versionId, anchor, sessionId }: { readonly versionId: VersionId; readonly anchor: Anchor; readonly sessionId: SessionId | null }): Saving {
  const create = useCommand('position.create');
  const update = useCommand('position.update');
  const draftsChanged = useDraftsChanged();
  const save = async (content: PositionContent): Promise<Position> => {
    const saved = position === null ? await create.mutateAsync({ versionId, anchor, sessionId, content }) : await update.mutateAsync({ positionId: position.id, content });
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
