import { chmodSync, copyFileSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { connect } from '../../../../electron/core/store/database.ts';
import { migrations } from '../../../../electron/core/store/migrations/index.ts';
import { openTestLibrary, hashOf } from '../../../support/core-library.ts';
import { nextLine, runProgram } from '../../../support/core-process.ts';
import { tempFolder } from '../../../support/temp-folder.ts';

const setAuthor = (value: string) => `INSERT INTO setting (name, value) VALUES ('author', '${value}') ON CONFLICT (name) DO UPDATE SET value = excluded.value`;
const author = `SELECT value FROM setting WHERE name = 'author'`;

test('a new library is encrypted, durable and strict, and its key is for its owner only', () => {
  const folder = tempFolder();
  const library = openTestLibrary(folder);
  const pragmas = library.write((db) =>
    ['journal_mode', 'synchronous', 'foreign_keys', 'trusted_schema', 'application_id', 'user_version', 'busy_timeout'].map((name) => [name, Object.values(db.all<Record<string, unknown>>(`PRAGMA ${name}`)[0] ?? {})[0]]),
  );
  expect(Object.fromEntries(pragmas)).toEqual({ journal_mode: 'wal', synchronous: 2, foreign_keys: 1, trusted_schema: 0, application_id: 0x41_64_52_66, user_version: migrations.length, busy_timeout: 5000 });
  const tables = library.read.all<{ name: string; strict: number }>(`SELECT name, strict FROM pragma_table_list WHERE type = 'table' AND name NOT LIKE 'sqlite%'`);
  expect(tables.length).toBeGreaterThan(10);
  expect(tables.filter(({ strict }) => strict !== 1)).toEqual([]);
  expect({ size: statSync(join(folder, 'library.key')).size, mode: statSync(join(folder, 'library.key')).mode & 0o777 }).toEqual({ size: 32, mode: 0o600 });
  library.close();
  expect(readFileSync(join(folder, 'library.sqlite')).includes('CREATE TABLE')).toBe(false);
  expect(readdirSync(folder).toSorted()).toEqual(['library.key', 'library.lock', 'library.sqlite']);
});

test('what a read handle is given cannot write', () => {
  const library = openTestLibrary(tempFolder());
  expect(() => library.read.all(`${setAuthor('nobody')} RETURNING value`)).toThrow(expect.objectContaining({ code: 'SQLITE_READONLY' }));
  // @ts-expect-error a read handle has no way to write
  expect(library.read.run).toBeUndefined();
  expect(library.read.all(author)).toEqual([]);
});

test('a transaction that fails leaves nothing behind', () => {
  const library = openTestLibrary(tempFolder());
  const failing = () =>
    library.write((db) => {
      db.run(setAuthor('half'));
      throw new Error('stop');
    });
  expect(failing).toThrow('stop');
  expect(library.read.all(author)).toEqual([]);
});

test('a library without its key file, or with another one, is refused and stays as it is', () => {
  const folder = tempFolder();
  openTestLibrary(folder).close();
  const before = hashOf(join(folder, 'library.sqlite'));
  copyFileSync(join(folder, 'library.key'), join(folder, 'kept'));
  rmSync(join(folder, 'library.key'));
  expect(() => openTestLibrary(folder)).toThrow(expect.objectContaining({ code: 'library-key-missing' }));
  for (const wrong of [Buffer.alloc(32, 7), Buffer.from('short')]) {
    writeFileSync(join(folder, 'library.key'), wrong);
    expect(() => openTestLibrary(folder)).toThrow(expect.objectContaining({ code: 'library-key-wrong' }));
  }
  expect(hashOf(join(folder, 'library.sqlite'))).toBe(before);
  copyFileSync(join(folder, 'kept'), join(folder, 'library.key'));
  expect(openTestLibrary(folder).schemaVersion).toBe(migrations.length);
});

test('a library opens with a key given as bytes and has no key file then', () => {
  const folder = tempFolder();
  const key = { kind: 'bytes', bytes: Buffer.alloc(32, 9) } as const;
  openTestLibrary(folder, { key }).close();
  expect(openTestLibrary(folder, { key }).isNew).toBe(false);
  expect(readdirSync(folder)).not.toContain('library.key');
});

test('a folder without a library is said to have none when one is asked for', () => {
  const folder = join(tempFolder(), 'nothing here');
  expect(() => openTestLibrary(folder, { mustExist: true })).toThrow(expect.objectContaining({ code: 'library-missing' }));
});

test('one instance holds a library; a killed one frees it at once', async () => {
  const folder = tempFolder();
  const holder = runProgram('hold-library', [folder]);
  expect(await nextLine(holder)).toBe('held');
  expect(() => openTestLibrary(folder)).toThrow(expect.objectContaining({ code: 'library-in-use' }));
  await holder.kill();
  const library = openTestLibrary(folder);
  expect(() => openTestLibrary(folder)).toThrow(expect.objectContaining({ code: 'library-in-use' }));
  library.close();
  openTestLibrary(folder);
});

test('taking a library writes nothing to its lock file, so that a full disk does not keep it shut', () => {
  const folder = tempFolder();
  openTestLibrary(folder).close();
  const before = hashOf(join(folder, 'library.lock'));
  openTestLibrary(folder);
  expect({ hash: hashOf(join(folder, 'library.lock')), size: statSync(join(folder, 'library.lock')).size, journals: readdirSync(folder).filter((name) => name.startsWith('library.lock-')) }).toEqual({ hash: before, size: 4096, journals: [] });
});

test('what was committed is there after kill -9', async () => {
  const folder = tempFolder();
  const writer = runProgram('write-settings', [folder]);
  let confirmed = 0;
  while (confirmed < 50) confirmed = Number(await nextLine(writer));
  await writer.kill();
  const library = openTestLibrary(folder);
  expect(Number(library.read.all<{ value: string }>(author)[0]?.value)).toBeGreaterThanOrEqual(confirmed);
  expect(library.check()).toEqual([]);
});

test('a library from the future is refused and not one byte of the folder changes', () => {
  const folder = tempFolder();
  openTestLibrary(folder).close();
  const future = connect(join(folder, 'library.sqlite'), readFileSync(join(folder, 'library.key')), { isReadOnly: false, mustExist: true });
  future.pragma('user_version = 99');
  future.close();
  const snapshot = () => readdirSync(folder).toSorted().map((name) => [name, hashOf(join(folder, name))]);
  const before = snapshot();
  expect(() => openTestLibrary(folder)).toThrow(expect.objectContaining({ code: 'library-newer', details: { library: 99, program: migrations.length } }));
  expect(snapshot()).toEqual(before);
});

test('one changed bit anywhere in the file is noticed', () => {
  const folder = tempFolder();
  const library = openTestLibrary(folder);
  library.write((db) => db.run(setAuthor('x'.repeat(30_000))));
  library.close();
  const file = join(folder, 'library.sqlite');
  const sound = readFileSync(file);
  const outcomes = new Set<string>();
  for (let trial = 0; trial < 40; trial += 1) {
    const damaged = Buffer.from(sound);
    const at = 16 + Math.floor(((trial + 0.5) / 40) * (sound.length - 16));
    damaged[at] = (damaged[at] ?? 0) ^ (1 << (trial % 8));
    writeFileSync(file, damaged);
    outcomes.add(damageSeen(folder));
  }
  expect([...outcomes]).toEqual(['damaged']);
  writeFileSync(file, sound);
  expect(openTestLibrary(folder).check()).toEqual([]);
});

test('a file too short to be a library is called damaged', () => {
  const folder = tempFolder();
  openTestLibrary(folder).close();
  writeFileSync(join(folder, 'library.sqlite'), 'short');
  expect(() => openTestLibrary(folder)).toThrow(expect.objectContaining({ code: 'library-damaged' }));
});

test('a full disk is said to be full and nothing is half-written', () => {
  const folder = tempFolder();
  openTestLibrary(folder).close();
  const pages = Math.ceil(statSync(join(folder, 'library.sqlite')).size / 4096);
  const library = openTestLibrary(folder, { pageLimit: pages + 4 });
  library.write((db) => db.run(setAuthor('short')));
  const tooMuch = () =>
    library.write((db) => {
      db.run(`INSERT INTO setting (name, value) VALUES ('theme', 'dark')`);
      db.run(setAuthor('x'.repeat(100_000)));
    });
  expect(tooMuch).toThrow(expect.objectContaining({ code: 'storage-full' }));
  expect(library.read.all('SELECT name, value FROM setting')).toEqual([{ name: 'author', value: 'short' }]);
  expect(library.check()).toEqual([]);
});

test('where nothing can be written a library opens for reading, and a new one is refused', async () => {
  const folder = tempFolder();
  const library = openTestLibrary(folder);
  library.write((db) => db.run(setAuthor('Ana')));
  library.close();
  const empty = tempFolder();
  // Permissions do not bind root, so the program that looks is someone else then.
  const isRoot = process.getuid?.() === 0;
  for (const name of readdirSync(folder)) chmodSync(join(folder, name), 0o444);
  for (const path of [folder, empty]) chmodSync(path, 0o555);
  onTestFinished(() => [folder, empty].forEach((path) => chmodSync(path, 0o755)));
  const seen = async (path: string): Promise<unknown> => JSON.parse(await nextLine(runProgram('open-read-only', [path], isRoot ? { uid: 65_534 } : {})));
  expect(await seen(folder)).toEqual([{ schemaVersion: migrations.length, readOnly: true, isSample: false }, { locale: null, theme: 'system', author: 'Ana', lastRoute: '' }, 'library-read-only']);
  expect(await seen(empty)).toBe('library-read-only');
});

function damageSeen(folder: string): string {
  try {
    const library = openTestLibrary(folder);
    const damage = library.check();
    library.close();
    return damage.length > 0 ? 'damaged' : 'unnoticed';
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'library-damaged' ? 'damaged' : String(error);
  }
}
