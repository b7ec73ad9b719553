import { useState } from 'react';
import type { Stance, Position, PositionContent } from '../../../shared/model/position.ts';
import type { AppError } from '../../../shared/errors.ts';
import { failureOf } from '../../platform/client.ts';
import { useCommand } from '../../platform/queries.ts';
import type { EntryGuess } from './entry.ts';
import { anchorAt } from './paragraphs.ts';
import { isClosed } from './statements.ts';
import type { Plenary } from './use-plenary.ts';

/** A whole line of the floor record. */
type Line = { readonly guess: EntryGuess; readonly stance: Stance; readonly wording: string };

type Recorder = {
  /** Records a line, or makes it of `correcting`; says whether the core took it. */
  readonly record: (line: Line, correcting: Position | null) => Promise<boolean>;
  readonly isSaving: boolean;
  readonly error: AppError | null;
};

/** Writes the floor record: what is new is said now, on the paragraph in hand; a correction keeps moment and paragraph. */
export function useRecorder({ version, block, inSession }: Plenary): Recorder {
  const record = useCommand('position.record');
  const update = useCommand('position.update');
  const setStatus = useCommand('position.setStatus');
  const [isSaving, setSaving] = useState(false);
  const [error, setError] = useState<AppError | null>(null);
  const add = async ({ guess, stance, wording }: Line): Promise<void> => {
    if (block === undefined) return;
    const delegation = guess.delegation === null ? { name: guess.name } : { delegationId: guess.delegation.id };
    await record.mutateAsync({ versionId: version.id, anchor: anchorAt(block), delegation, sessionId: inSession.session?.id ?? null, stance, wording });
  };
  const correct = async (line: Line, position: Position): Promise<void> => {
    const { guess, stance, wording } = line;
    if (guess.delegation === null) {
      // Only a new statement brings a delegation into the meeting: the wrong one goes off the record.
      await add(line);
      if (!isClosed(position)) await setStatus.mutateAsync({ positionId: position.id, status: 'withdrawn' });
      return;
    }
    await update.mutateAsync({ positionId: position.id, delegationId: guess.delegation.id, content: { ...contentOf(position), stance, wording } });
    if (isClosed(position)) await setStatus.mutateAsync({ positionId: position.id, status: 'stated' });
  };
  return {
    isSaving,
    error,
    record: async (line, correcting) => {
      setSaving(true);
      try {
        await (correcting === null ? add(line) : correct(line, correcting));
        setError(null);
        return true;
      } catch (thrown) {
        setError(failureOf(thrown));
        return false;
      } finally {
        setSaving(false);
      }
    },
  };
}

function contentOf({ stance, wording, talkingPoint, priority, confidentiality, note, fallback, redLine }: Position): PositionContent {
  return { stance, wording, talkingPoint, priority, confidentiality, note, fallback, redLine };
}
