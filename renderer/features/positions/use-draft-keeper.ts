import { useEffect, useState } from 'react';
import type { AppError } from '../../../shared/errors.ts';
import type { DraftContent, DraftPlace } from '../../../shared/model/draft.ts';
import { useCommand } from '../../platform/queries.ts';
import { createDraftKeeper, toldByTheCommand, type DraftKeeper } from './draft-keeper.ts';
import { useDraftsChanged } from './use-drafts.ts';

type DraftKeeping = {
  readonly keeper: DraftKeeper;
  /** Discards what is kept of this place. */
  readonly discard: () => Promise<void>;
  /** Keeps what is typed, null for nothing, at another place instead of this one. */
  readonly moveTo: (other: DraftPlace, content: DraftContent | null) => Promise<void>;
  /** Why the last words could not be kept. */
  readonly error: AppError | null;
};

/** Keeps what is typed at a place, which stays the same for as long as the caller is on screen; sends it at once when a field, the window or the page is left. */
export function useDraftKeeper(place: DraftPlace): DraftKeeping {
  const { mutateAsync: keepDraft, error } = useCommand('draft.keep');
  const { mutateAsync: discardDraft } = useCommand('draft.discard');
  const draftsChanged = useDraftsChanged();
  const [keeping] = useState(() => {
    const discard = async (): Promise<void> => {
      await discardDraft({ place });
      draftsChanged();
    };
    const keeper = createDraftKeeper(async (content) => {
      if (content === null) return discard();
      await keepDraft({ place, content });
      return draftsChanged();
    });
    const moveTo = async (other: DraftPlace, content: DraftContent | null): Promise<void> => {
      if (content !== null) await keepDraft({ place: other, content });
      return discard();
    };
    return { keeper, discard, moveTo };
  });
  useEffect(() => flushOnLeaving(keeping.keeper), [keeping]);
  return { ...keeping, error };
}

function flushOnLeaving({ flush }: DraftKeeper): () => void {
  const leave = (): void => void flush().catch(toldByTheCommand);
  const leavings = [[document, 'focusout'], [document, 'visibilitychange'], [window, 'blur'], [window, 'pagehide']] as const;
  for (const [target, event] of leavings) target.addEventListener(event, leave);
  return () => {
    for (const [target, event] of leavings) target.removeEventListener(event, leave);
    leave();
  };
}
