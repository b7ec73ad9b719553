import { useState, type ReactElement } from 'react';
import { useTranslation } from 'react-i18next';
import type { Settings } from '../../../shared/contract/index.ts';
import { workingLanguages, type WorkingLanguage } from '../../../shared/model/language.ts';
import { Button } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { Dialog } from '../../components/Dialog.tsx';
import { Failure } from '../../components/Failure.tsx';
import { Select } from '../../components/Select.tsx';
import { TextField } from '../../components/TextField.tsx';
import { useDesk } from '../../platform/desk.tsx';
import { useCommand } from '../../platform/queries.ts';
import styles from './SettingsDialog.module.css';

const themes = ['system', 'light', 'dark'] as const satisfies readonly Settings['theme'][];

/** Each language by its own name, so that it is found by whoever speaks it. */
const ownNames: Readonly<Record<WorkingLanguage, string>> = { es: 'Español', en: 'English', fr: 'Français', pt: 'Português' };

/** The reader's own choices; language and theme act at once. */
export function SettingsDialog(): ReactElement {
  const { t } = useTranslation('settings');
  const desk = useDesk();
  const set = useCommand('settings.set');
  const { locale, theme } = desk.settings;
  const languages = [{ value: 'system', label: t('systemLanguage') } as const, ...workingLanguages.map((value) => ({ value, label: ownNames[value] }))];
  return (
    <Dialog title={t('title')} isOpen={desk.floating === 'settings'} onClose={() => desk.open(null)} isDismissable>
      <div className={styles.fields}>
        {set.error !== null && <Failure error={set.error} />}
        <Select label={t('language')} value={locale ?? 'system'} options={languages} onChange={(value) => set.mutate({ locale: value === 'system' ? null : value })} />
        <Choice label={t('theme')} value={theme} options={themes.map((value) => ({ value, label: t(value) }))} onChange={(value) => set.mutate({ theme: value })} />
        <Author saved={desk.settings.author} onSave={(author) => set.mutate({ author })} />
      </div>
    </Dialog>
  );
}

function Author({ saved, onSave }: { readonly saved: string; readonly onSave: (author: string) => void }): ReactElement {
  const { t } = useTranslation('settings');
  const [author, setAuthor] = useState(saved);
  const isTooLong = author.length > 200;
  return (
    <form
      className={styles.author}
      onSubmit={(event) => {
        event.preventDefault();
        if (!isTooLong) onSave(author.trim());
      }}
    >
      <TextField label={t('author')} hint={t('authorHint')} value={author} onChange={setAuthor} error={isTooLong ? t('authorTooLong') : undefined} />
      <Button type="submit" isDisabled={author.trim() === saved}>
        {t('saveAuthor')}
      </Button>
    </form>
  );
}
