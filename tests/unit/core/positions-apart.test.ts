import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openTestLibrary } from '../../support/core-library.ts';
import { openLedger } from '../../support/ledger.ts';

const root = new URL('../../..', import.meta.url).pathname;

/** Every source file of a room, by its path from the root. */
function sourcesIn(folder: string): readonly string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => `${folder}/${name}`)
    .filter((path) => /\.(?:ts|mts|mjs|js)$/u.test(path) && statSync(join(root, path)).isFile());
}

test('only one file of the program reads or writes the instructions, besides the schema that makes their table', () => {
  const sources = ['electron', 'bin', 'shared', 'renderer', 'tools'].flatMap(sourcesIn);
  expect(sources.length).toBeGreaterThan(200);
  expect(sources.filter((path) => readFileSync(join(root, path), 'utf8').includes('position_instruction'))).toEqual(['electron/core/positions/instruction-rows.ts', 'electron/core/store/migrations/0002-ledger.ts']);
});

test('and only the rows of positions use it', () => {
  const users = sourcesIn('electron').filter((path) => /from '[^']*instruction-rows\.ts'/u.test(readFileSync(join(root, path), 'utf8')));
  expect(users).toEqual(['electron/core/positions/rows.ts']);
});

test('notes, fallbacks and red lines stand in their own table and in no other row that a position leaves', async () => {
  const { core, take, update, undo } = await openLedger();
  const marked = { note: 'MARK-NOTE', fallback: 'MARK-FALLBACK', redLine: 'MARK-RED-LINE' };
  const { id } = await take({ scope: 'document' }, marked);
  await update(id, { ...marked, wording: 'may' });
  await undo();
  await core.close();
  const library = openTestLibrary(core.dataFolder);
  const tables = library.read.all<{ name: string }>(`SELECT name FROM sqlite_schema WHERE type = 'table'`).map(({ name }) => name);
  const holding = tables.filter((name) => JSON.stringify(library.read.all(`SELECT * FROM ${name}`)).includes('MARK-'));
  expect(holding).toEqual(['position_instruction']);
  expect(library.read.all('SELECT number, note, fallback, red_line AS redLine FROM position_instruction')).toEqual([1, 2, 3].map((number) => ({ number, ...marked })));
});
