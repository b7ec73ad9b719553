import type { ReactElement } from 'react';
import { I18nextProvider } from 'react-i18next';
import { Button } from './components/Button.tsx';
import { Note } from './components/Note.tsx';
import { createTexts, languageFor } from './locales/index.ts';

/** What stands on the page after a fault of ours in drawing it: what is safe, and the way back. */
export function Crashed(): ReactElement {
  const texts = createTexts(languageFor([document.documentElement.lang]));
  return (
    <I18nextProvider i18n={texts}>
      <Note isAlert action={<Button onPress={startAgain}>{texts.t('openMeetings')}</Button>}>
        {texts.t('crashed')}
      </Note>
    </I18nextProvider>
  );
}

function startAgain(): void {
  location.hash = '/';
  location.reload();
}
