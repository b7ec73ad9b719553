import { copyFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { systemClock } from '../../../../electron/core/ports.ts';
import { backUpWithKey, restoreLibrary } from '../../../../electron/core/store/backup.ts';
import { migrations } from '../../../../electron/core/store/migrations/index.ts';
import type { Library } from '../../../../electron/core/store/library.ts';
import { hashOf, openTestLibrary } from '../../../support/core-library.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

const setAuthor = (library: Library, value: string) => library.write((db) => db.run(`INSERT INTO setting (name, value) VALUES ('author', @value) ON CONFLICT (name) DO UPDATE SET value = @value`, { value }));
const authorIn = (library: Library) => library.read.all<{ value: string }>(`SELECT value FROM setting WHERE name = 'author'`)[0]?.value;

/** A folder with a library by "Ana", backed up, and changed to "Eve" since. */
function backedUp() {
  const folder = tempFolder();
  const backup = join(tempFolder(), 'backup.sqlite');
  const library = openTestLibrary(folder);
  setAuthor(library, 'Ana');
  backUpWithKey(library, folder, backup);
  setAuthor(library, 'Eve');
  library.close();
  return { folder, backup };
}

test('a backup made while the library is open is encrypted, whole, and has its key beside it', () => {
  const { folder, backup } = backedUp();
  expect(readFileSync(backup).includes('CREATE TABLE')).toBe(false);
  expect(statSync(`${backup}.key`).mode & 0o777).toBe(0o600);
  const elsewhere = tempFolder();
  copyFileSync(backup, join(elsewhere, 'library.sqlite'));
  copyFileSync(`${backup}.key`, join(elsewhere, 'library.key'));
  const copy = openTestLibrary(elsewhere);
  expect({ author: authorIn(copy), damage: copy.check() }).toEqual({ author: 'Ana', damage: [] });
  expect(authorIn(openTestLibrary(folder))).toBe('Eve');
});

test('a backup never takes the place of a file that is there, and one that fails leaves nothing', () => {
  const { folder, backup } = backedUp();
  const library = openTestLibrary(folder);
  const before = hashOf(backup);
  expect(() => library.backUp(backup)).toThrow(expect.objectContaining({ code: 'conflict' }));
  expect(hashOf(backup)).toBe(before);
  expect(() => library.backUp(join(folder, 'no such folder', 'backup.sqlite'))).toThrow(expect.objectContaining({ code: 'backup-failed' }));
  expect(readdirSync(folder).filter((name) => name.includes('backup'))).toEqual([]);
});

test('restoring puts the backup in place and keeps the library that was there, with its key', () => {
  const { folder, backup } = backedUp();
  const aside = restoreLibrary(folder, backup, systemClock);
  expect(authorIn(openTestLibrary(folder))).toBe('Ana');
  const old = tempFolder();
  copyFileSync(aside ?? '', join(old, 'library.sqlite'));
  copyFileSync(`${aside}.key`, join(old, 'library.key'));
  expect(authorIn(openTestLibrary(old))).toBe('Eve');
});

test('a library is restored into a folder that lost everything', () => {
  const { backup } = backedUp();
  const empty = join(tempFolder(), 'new machine');
  expect(restoreLibrary(empty, backup, systemClock)).toBeNull();
  expect(authorIn(openTestLibrary(empty))).toBe('Ana');
});

test('a backup without its key beside it opens with the key of the library', () => {
  const { folder, backup } = backedUp();
  rmSync(`${backup}.key`);
  restoreLibrary(folder, backup, systemClock);
  expect(authorIn(openTestLibrary(folder))).toBe('Ana');
});

test('a damaged, missing or foreign backup is refused and the library stays as it is', () => {
  const { folder, backup } = backedUp();
  const before = readdirSync(folder).map((name) => [name, hashOf(join(folder, name))]);
  const bytes = readFileSync(backup);
  const damaged = Buffer.from(bytes);
  damaged[bytes.length - 5000] = (damaged[bytes.length - 5000] ?? 0) ^ 1;
  writeFileSync(backup, damaged);
  expect(() => restoreLibrary(folder, backup, systemClock)).toThrow(expect.objectContaining({ code: 'library-damaged' }));
  writeFileSync(backup, bytes);
  writeFileSync(`${backup}.key`, Buffer.alloc(32, 1));
  expect(() => restoreLibrary(folder, backup, systemClock)).toThrow(expect.objectContaining({ code: 'library-key-wrong' }));
  expect(() => restoreLibrary(folder, `${backup} of yesterday`, systemClock)).toThrow(expect.objectContaining({ code: 'library-missing' }));
  expect(readdirSync(folder).map((name) => [name, hashOf(join(folder, name))])).toEqual(before);
});

test('a library that is open is not replaced under its owner', () => {
  const { folder, backup } = backedUp();
  openTestLibrary(folder);
  expect(() => restoreLibrary(folder, backup, systemClock)).toThrow(expect.objectContaining({ code: 'library-in-use' }));
});

const next = { version: migrations.length + 1, sql: `CREATE TABLE added (id INTEGER PRIMARY KEY) STRICT;` };

test('a library of an earlier schema is brought up to date after a verified backup of it', () => {
  const folder = tempFolder();
  const library = openTestLibrary(folder);
  setAuthor(library, 'Ana');
  library.close();
  const upgraded = openTestLibrary(folder, { migrations: [...migrations, next], clock: { now: () => new Date('2026-05-01T08:00:00Z') } });
  expect({ version: upgraded.schemaVersion, author: authorIn(upgraded), added: upgraded.read.all('SELECT * FROM added') }).toEqual({ version: next.version, author: 'Ana', added: [] });
  upgraded.close();
  expect(readdirSync(join(folder, 'backups'))).toEqual([`schema-${migrations.length}-2026-05-01T08-00-00Z.sqlite`]);
  const old = tempFolder();
  copyFileSync(join(folder, 'backups', `schema-${migrations.length}-2026-05-01T08-00-00Z.sqlite`), join(old, 'library.sqlite'));
  copyFileSync(join(folder, 'library.key'), join(old, 'library.key'));
  expect(authorIn(openTestLibrary(old))).toBe('Ana');
});

test('a migration that fails leaves the library at the schema it was', () => {
  const folder = tempFolder();
  openTestLibrary(folder).close();
  const failing = { version: next.version + 1, sql: 'CREATE TABLE added (id INTEGER PRIMARY KEY) STRICT;' };
  expect(() => openTestLibrary(folder, { migrations: [...migrations, next, failing] })).toThrow('already exists');
  const library = openTestLibrary(folder);
  expect({ version: library.schemaVersion, added: library.read.all(`SELECT name FROM sqlite_schema WHERE name = 'added'`) }).toEqual({ version: migrations.length, added: [] });
});

test('no migration is run when its backup cannot be made', () => {
  const folder = tempFolder();
  openTestLibrary(folder).close();
  writeFileSync(join(folder, 'backups'), 'a file where the folder should be');
  expect(() => openTestLibrary(folder, { migrations: [...migrations, next] })).toThrow(expect.objectContaining({ code: 'backup-failed' }));
  expect(openTestLibrary(folder).schemaVersion).toBe(migrations.length);
});
