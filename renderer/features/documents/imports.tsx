import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactElement, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation } from 'wouter';
import type { MeetingId } from '../../../shared/model/id.ts';
import { useDesk } from '../../platform/desk.tsx';
import { useClient } from '../../platform/queries.ts';
import { pathOf } from '../../platform/route.ts';
import { uploadFile } from '../../platform/upload.ts';
import { DropOverlay } from './DropOverlay.tsx';
import { countsOf, type ImportReport, type ImportState } from './import-report.ts';
import { runImport } from './run-import.ts';

type Imports = {
  readonly state: ImportState;
  /** The meeting the last files were added to. */
  readonly meetingId: MeetingId | null;
  readonly add: (meetingId: MeetingId, files: readonly File[]) => void;
  readonly clear: () => void;
};

const ImportsContext = createContext<Imports | null>(null);

/** The import of this window, which goes on whatever screen is open. */
export function useImports(): Imports {
  const imports = use(ImportsContext);
  if (imports === null) throw new Error('useImports needs an ImportsProvider');
  return imports;
}

/** Takes files into the meeting in hand: by dialog through `useImports`, or dropped anywhere on the window. */
export function ImportsProvider({ children }: { readonly children: ReactNode }): ReactElement {
  const { t } = useTranslation('documents');
  const client = useClient();
  const desk = useDesk();
  const { setTask, noteSaved } = desk;
  const [, navigate] = useLocation();
  const [state, setState] = useState<ImportState>({ status: 'idle' });
  const [meetingId, setMeetingId] = useState<MeetingId | null>(null);
  const cancel = useRef<() => void>(() => undefined);
  const isRunning = state.status === 'uploading' || state.status === 'reading';
  const tell = useCallback(
    async (done: Promise<ImportReport>): Promise<void> => {
      const report = await done;
      setState({ status: 'reported', report });
      if (countsOf(report).added > 0) noteSaved();
    },
    [noteSaved],
  );
  const imports = useMemo<Imports>(
    () => ({
      state,
      meetingId,
      add: (to, files) => {
        if (isRunning || files.length === 0) return;
        setMeetingId(to);
        const running = runImport({ client, upload: uploadFile }, to, files, setState);
        cancel.current = running.cancel;
        void tell(running.done);
      },
      clear: () => setState({ status: 'idle' }),
    }),
    [client, isRunning, meetingId, state, tell],
  );
  const files = isRunning ? t(state.status, { done: Math.min(state.done + 1, state.total), total: state.total }) : null;
  const part = state.status === 'reading' && state.part !== null ? t(`partOf.${state.part.unit}`, { done: state.part.done, total: state.part.total }) : null;
  const label = files === null || part === null ? files : `${files}, ${part}`;
  useEffect(() => {
    setTask(label === null ? null : { label, cancel: () => cancel.current() });
  }, [label, setTask]);
  return (
    <ImportsContext value={imports}>
      {children}
      {desk.meetingId !== null && (
        <DropOverlay
          onDrop={(files) => {
            if (desk.meetingId === null) return;
            navigate(pathOf({ screen: 'documents', meetingId: desk.meetingId }));
            imports.add(desk.meetingId, files);
          }}
        />
      )}
    </ImportsContext>
  );
}
