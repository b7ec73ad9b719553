import { useQueryClient } from '@tanstack/react-query';
import { createContext, use, useCallback, useEffect, useMemo, useState, type ReactElement, type ReactNode } from 'react';
import type { Settings } from '../../shared/contract/index.ts';
import type { MeetingId } from '../../shared/model/id.ts';
import { isOfDrafts, useCommand } from './queries.ts';

/** A long task the foot tells of, with its Cancel. */
type DeskTask = { readonly label: string; readonly cancel: () => void };

/** What can float over any screen, one at a time. */
type Floating = 'settings' | 'keys' | 'rail' | 'help';

/** What every screen shares besides the core's data: privacy, theme, what floats, the last confirmed save. */
export type Desk = {
  readonly isPrivate: boolean;
  readonly setPrivate: (isPrivate: boolean) => void;
  readonly settings: Settings;
  readonly toggleTheme: () => void;
  readonly floating: Floating | null;
  readonly open: (floating: Floating | null) => void;
  readonly savedAt: Date | null;
  /** Says that the core confirmed something a command of this window did not: a job. */
  readonly noteSaved: () => void;
  readonly task: DeskTask | null;
  readonly setTask: (task: DeskTask | null) => void;
  /** The meeting in hand; null on the list of meetings. */
  readonly meetingId: MeetingId | null;
  readonly setMeetingId: (meetingId: MeetingId | null) => void;
  /** The last place in each room of each meeting, so that a room opens where it was left. */
  readonly visited: Visited;
  readonly visit: (meetingId: string, room: string, path: string) => void;
};

type Visited = Readonly<Record<string, Readonly<Record<string, string>>>>;

const DeskContext = createContext<Desk | null>(null);

/** The desk of this window; throws outside of `DeskProvider`. */
export function useDesk(): Desk {
  const desk = use(DeskContext);
  if (desk === null) throw new Error('useDesk needs a DeskProvider');
  return desk;
}

/** Whether what is confidential is hidden now. */
export function usePrivacy(): boolean {
  return useDesk().isPrivate;
}

/** Holds the desk and dresses the page in the theme of the settings. */
export function DeskProvider({ settings, children }: { readonly settings: Settings; readonly children: ReactNode }): ReactElement {
  const [isPrivate, setPrivate] = useState(false);
  const [floating, open] = useState<Desk['floating']>(null);
  const [task, setTask] = useState<DeskTask | null>(null);
  const [meetingId, setMeetingId] = useState<MeetingId | null>(null);
  const [visited, setVisited] = useState<Visited>({});
  const visit = useCallback((meetingId: string, room: string, path: string) => {
    setVisited((before) => (before[meetingId]?.[room] === path ? before : { ...before, [meetingId]: { ...before[meetingId], [room]: path } }));
  }, []);
  const { savedAt, noteSaved } = useSavedAt();
  const { mutate: setSettings } = useCommand('settings.set');
  useEffect(() => {
    if (settings.theme === 'system') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = settings.theme;
  }, [settings.theme]);
  const desk = useMemo<Desk>(
    () => ({
      isPrivate,
      setPrivate,
      settings,
      toggleTheme: () => setSettings({ theme: isDark(settings.theme) ? 'light' : 'dark' }),
      floating,
      open,
      savedAt,
      noteSaved,
      task,
      setTask,
      meetingId,
      setMeetingId,
      visited,
      visit,
    }),
    [isPrivate, settings, setSettings, floating, savedAt, noteSaved, task, meetingId, visited, visit],
  );
  return <DeskContext value={desk}>{children}</DeskContext>;
}

function isDark(theme: Settings['theme']): boolean {
  return theme === 'system' ? window.matchMedia('(prefers-color-scheme: dark)').matches : theme === 'dark';
}

/** When the core last confirmed what this window asked for; a form kept half typed is not saved. */
function useSavedAt(): { readonly savedAt: Date | null; readonly noteSaved: () => void } {
  const queryClient = useQueryClient();
  const [savedAt, setSavedAt] = useState<Date | null>(null);
  const noteSaved = useCallback(() => setSavedAt(new Date()), []);
  useEffect(
    () =>
      queryClient.getMutationCache().subscribe((event) => {
        if (event.type === 'updated' && event.action.type === 'success' && !isOfDrafts(event.mutation.options.mutationKey)) noteSaved();
      }),
    [queryClient, noteSaved],
  );
  return { savedAt, noteSaved };
}
