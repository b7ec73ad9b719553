import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { AppError } from '../../../shared/errors.ts';
import type { MeetingId } from '../../../shared/model/id.ts';
import { failureOf } from '../../platform/client.ts';
import { useDesk } from '../../platform/desk.tsx';
import { useClient } from '../../platform/queries.ts';

/** Reading every original again. `told` says what came of it, null before; positions are placed on the new readings by the core. */
export type Reread = { readonly start: () => void; readonly isRunning: boolean; readonly told: string | null; readonly error: AppError | null; readonly clear: () => void };

type State = { readonly isRunning: boolean; readonly told: string | null; readonly error: AppError | null };
const atRest: State = { isRunning: false, told: null, error: null };

/** Reads the originals of a meeting again with the present reader, counted in the foot with its Cancel. */
export function useReread(meetingId: MeetingId): Reread {
  const { t } = useTranslation('documents');
  const client = useClient();
  const { setTask, noteSaved } = useDesk();
  const [state, setState] = useState(atRest);
  const start = (): void => {
    if (state.isRunning) return;
    setState({ ...atRest, isRunning: true });
    const job = client.run('documents.reread', { meetingId }, ({ done, total }) => setTask({ label: t('reread.progress', { done, total }), cancel: job.cancel }));
    const outcome = async (): Promise<Partial<State>> => {
      try {
        const { reread, unchanged } = await job.done;
        if (reread.length > 0) noteSaved();
        return { told: [t('reread.done', { count: reread.length }), t('reread.unchanged', { count: unchanged })].join(' ') };
      } catch (thrown) {
        return { error: failureOf(thrown) };
      }
    };
    const settle = async (): Promise<void> => {
      const settled = await outcome();
      setTask(null);
      setState({ ...atRest, ...settled });
    };
    void settle();
  };
  return { start, ...state, clear: () => setState(atRest) };
}
