import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { VersionId } from '../../../shared/model/id.ts';
import type { PlacedPosition } from '../../../shared/model/placement.ts';
import type { AppError } from '../../../shared/errors.ts';
import { failureOf } from '../../platform/client.ts';
import { useDesk } from '../../platform/desk.tsx';
import { useClient, useQueryOf } from '../../platform/queries.ts';

/** The positions of a line on one of its texts. */
export type Placed = {
  /** In the order of the text, those without a place last; undefined until they have come. */
  readonly placed: readonly PlacedPosition[] | undefined;
  /** Why they could not be placed; `cancelled` when the reader stopped it. */
  readonly error: AppError | null;
  readonly retry: () => void;
};

type Preparing = { readonly versionId: VersionId; readonly attempt: number; readonly error: AppError | null };

/** Places every position of a line on the version in hand; what takes longer than a moment counts up in the foot and can be stopped there. */
export function usePlaced(versionId: VersionId | undefined): Placed {
  const [prepared, setPrepared] = useState<Preparing | null>(null);
  const [attempt, setAttempt] = useState(0);
  const settled = prepared?.versionId === versionId && prepared?.attempt === attempt ? prepared : null;
  usePreparing(versionId, attempt, setPrepared);
  // The placeholder id is never sent: the query waits for the version.
  const asked = useQueryOf('placement.list', { versionId: versionId ?? '' }, { isEnabled: versionId !== undefined && settled?.error === null });
  return {
    placed: versionId === undefined ? undefined : asked.data?.placed,
    error: settled?.error ?? asked.error,
    retry: () => (settled?.error == null ? void asked.refetch() : setAttempt(attempt + 1)),
  };
}

function usePreparing(versionId: VersionId | undefined, attempt: number, onSettled: (preparing: Preparing) => void): void {
  const { t } = useTranslation('positions');
  const client = useClient();
  const { setTask } = useDesk();
  useEffect(() => {
    if (versionId === undefined) return undefined;
    let isLeft = false;
    let isTold = false;
    const untell = (): void => {
      if (isTold) setTask(null);
    };
    const settle = (error: AppError | null): void => {
      if (isLeft) return;
      untell();
      onSettled({ versionId, attempt, error });
    };
    const job = client.run('placements.prepare', { versionId }, ({ done, total }) => {
      if (isLeft) return;
      isTold = true;
      setTask({ label: t('placed.progress', { done, total }), cancel: job.cancel });
    });
    job.done.then(
      () => settle(null),
      (thrown: unknown) => settle(failureOf(thrown)),
    );
    return () => {
      isLeft = true;
      untell();
      job.cancel();
    };
  }, [client, setTask, t, versionId, attempt, onSettled]);
}
