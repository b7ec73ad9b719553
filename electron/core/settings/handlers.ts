import { settings, type Settings } from '../../../shared/contract/index.ts';
import type { Handlers } from '../dispatch.ts';
import type { ReadDb } from '../store/database.ts';
import { settingValues, writeSetting } from './rows.ts';

const unset: Settings = { locale: null, theme: 'system', author: '', lastRoute: '' };

/** Operations on the settings of this library's owner. */
export const settingsHandlers: Pick<Handlers, 'settings.get' | 'settings.set'> = {
  'settings.get': ({ db }) => currentSettings(db),
  'settings.set': ({ db, changed }, input) => {
    for (const [name, value] of Object.entries(input)) if (value !== undefined) writeSetting(db, name, value);
    changed('settings');
    return currentSettings(db);
  },
};

/** What was set, over what holds when nothing was. */
export function currentSettings(db: ReadDb): Settings {
  return settings.parse({ ...unset, ...settingValues(db) });
}
