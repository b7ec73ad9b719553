import { useEffect, useMemo, type ReactElement } from 'react';
import { I18nProvider } from 'react-aria-components';
import { I18nextProvider } from 'react-i18next';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import type { Settings } from '../shared/contract/index.ts';
import type { MeetingId } from '../shared/model/id.ts';
import { Failure } from './components/Failure.tsx';
import { ImportsProvider } from './features/documents/imports.tsx';
import { ProjectorScreen } from './features/projector/ProjectorScreen.tsx';
import { HelpDialog } from './features/help/HelpDialog.tsx';
import { SettingsDialog } from './features/settings/SettingsDialog.tsx';
import { createTexts, languageFor } from './locales/index.ts';
import { DeskProvider } from './platform/desk.tsx';
import { useLastRoute } from './platform/last-route.ts';
import { publicClient } from './platform/public-client.ts';
import { ClientContext, useBroadcasts, useClient, useQueryOf } from './platform/queries.ts';
import { placeOf } from './platform/route.ts';
import { Screens } from './Screens.tsx';

/** Places are in the hash: the page is one file, whatever serves it. */
const routing = { hook: useHashLocation };

/** The program in a window: waits for the settings, then shows the place it was left at, in the reader's language. */
export function App(): ReactElement | null {
  const [path] = useHashLocation();
  const place = placeOf(path);
  const projected = place?.screen === 'projector' ? place.meetingId : null;
  useBroadcasts();
  const settings = useQueryOf('settings.get', {});
  // Every place but the public text begins with the meetings: asked for together, they are there when the settings are.
  useQueryOf('meeting.list', {}, { isEnabled: projected === null });
  const language = settings.data?.locale ?? languageFor(navigator.languages);
  const texts = useMemo(() => createTexts(languageFor(navigator.languages)), []);
  useEffect(() => {
    void texts.changeLanguage(language);
    document.documentElement.lang = language;
  }, [texts, language]);
  return (
    <I18nextProvider i18n={texts}>
      <I18nProvider locale={language}>
        {settings.error !== null && <Failure error={settings.error} onRetry={() => void settings.refetch()} />}
        {settings.data !== undefined && (projected === null ? <Window settings={settings.data} /> : <PublicWindow settings={settings.data} meetingId={projected} />)}
      </I18nProvider>
    </I18nextProvider>
  );
}

function Window({ settings }: { readonly settings: Settings }): ReactElement {
  useLastRoute(settings.lastRoute);
  return (
    <Router {...routing}>
      <DeskProvider settings={settings}>
        <ImportsProvider>
          <Screens />
        </ImportsProvider>
        <SettingsDialog />
        <HelpDialog />
      </DeskProvider>
    </Router>
  );
}

/** A window others see: the public text alone, and a client that can ask for nothing else. It is no place to come back to. */
function PublicWindow({ settings, meetingId }: { readonly settings: Settings; readonly meetingId: MeetingId }): ReactElement {
  const client = useClient();
  const asking = useMemo(() => publicClient(client), [client]);
  return (
    <ClientContext value={asking}>
      <DeskProvider settings={settings}>
        <ProjectorScreen key={meetingId} meetingId={meetingId} />
      </DeskProvider>
    </ClientContext>
  );
}
