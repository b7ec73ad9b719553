import type { ReadDb, WriteDb } from '../store/database.ts';

/** Every setting that was ever set, by name. */
export function settingValues(db: ReadDb): Readonly<Record<string, string | null>> {
  return Object.fromEntries(db.all<{ name: string; value: string | null }>('SELECT name, value FROM setting').map(({ name, value }) => [name, value]));
}

export function writeSetting(db: WriteDb, name: string, value: string | null): void {
  db.run('INSERT INTO setting (name, value) VALUES (@name, @value) ON CONFLICT (name) DO UPDATE SET value = @value', { name, value });
}
