import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { expect, test } from 'vitest';
import { adref, spawnAdref } from '../../support/adref.ts';
import { openTestLibrary } from '../../support/core-library.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const draft = (symbol: string, ...paragraphs: readonly string[]) =>
  [symbol, 'PROYECTO DE DECLARACIÓN', 'RECONOCIENDO la importancia de la cooperación entre los Estados;', 'DECLARAMOS:', ...paragraphs.map((text, place) => `${place + 1}. ${text}`)].join('\n\n');
const first = draft('RTP-V/doc.4/26', 'Cooperar en la frontera.', 'Compartir datos.');
const second = draft('RTP-V/doc.4/26 rev. 1', 'Cooperar siempre en la frontera.', 'Compartir datos.');

function folderWith(files: Readonly<Record<string, string>>): string {
  const folder = tempFolder();
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
  return folder;
}

const lines = (out: string): readonly unknown[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

test.each([
  ['en_GB.UTF-8', 'negotiated texts'],
  ['es_PE', 'textos negociados'],
  ['fr_FR.UTF-8', 'textes négociés'],
  ['pt_BR.UTF-8', 'textos negociados'],
  ['C', 'negotiated texts'],
  ['de_DE.UTF-8', 'negotiated texts'],
])('help under %s is in the language of the person', async (locale, words) => {
  const { code, out, err } = await adref(tempFolder(), ['--help'], { LC_ALL: locale });
  expect({ code, err, speaks: out.includes(words), names: ['import', 'compare', 'library check', 'library backup', 'library restore', 'library reread', 'adref read', '--view', '--encoding', '--json', '--dry-run'].filter((name) => !out.includes(name)) }).toEqual({ code: 0, err: '', speaks: true, names: [] });
});

test('the version is that of the package', async () => {
  const { version } = JSON.parse(readFileSync(new URL('../../../package.json', import.meta.url), 'utf8'));
  expect(await adref(tempFolder(), ['--version'])).toEqual({ code: 0, out: `adref ${version}\n`, err: '' });
});

test.each([[[]], [['imprt', 'a.txt']], [['import']], [['compare', 'one.txt']], [['library']], [['library', 'restore']], [['import', '--colour', 'a.txt']], [['compare', '--dry-run', 'a', 'b']], [['read']], [['read', 'a', 'b']], [['read', '--view', 'sideways', 'a']], [['library', 'reread', 'a']]])('%j is wrong use: one sentence, exit code 2', async (args) => {
  expect(await adref(tempFolder(), args)).toEqual({ code: 2, out: '', err: 'That is not a command of adref. See: adref --help\n' });
});

test('a dry run prints one line of JSON for each file and makes no library', async () => {
  const folder = folderWith({ 'draft.txt': first });
  const { code, out, err } = await adref(folder, ['import', '--dry-run', '--json', 'draft.txt']);
  expect(lines(out)).toEqual([
    {
      file: 'draft.txt',
      sha256: createHash('sha256').update(first).digest('hex'),
      symbol: 'RTP-V/doc.4/26',
      language: expect.toBeOneOf(['es', null]),
      title: 'PROYECTO DE DECLARACIÓN',
      warnings: expect.arrayContaining([{ code: 'marks-of-emphasis-lost', details: {} }]),
      blocks: expect.arrayContaining([
        { index: 3, kind: 'hinge', label: null, text: 'DECLARAMOS:', notes: [] },
        { index: 4, kind: 'operative', label: '1', text: 'Cooperar en la frontera.', notes: [] },
        { index: 5, kind: 'operative', label: '2', text: 'Compartir datos.', notes: [] },
      ]),
      changes: [],
      comments: [],
      proposals: [],
    },
  ]);
  expect({ code, library: existsSync(join(folder, 'library')), err }).toEqual({ code: 0, library: false, err: expect.stringContaining('draft.txt: Plain text shows neither bold nor strike-through') });
});

test('a file that cannot be read says why, the others go on, and the exit code is 2', async () => {
  const folder = folderWith({ 'empty.txt': '', 'draft.txt': first });
  for (const mode of [['--dry-run'], []]) {
    const { code, out, err } = await adref(folder, ['import', '--json', ...mode, 'empty.txt', 'absent.txt', 'draft.txt']);
    expect(code).toBe(2);
    expect(lines(out)).toEqual(
      expect.arrayContaining([
        { file: 'empty.txt', error: { code: 'file-empty', message: 'The file is empty. Please ask the sender for it again.' } },
        { file: 'absent.txt', error: { code: 'not-found', message: 'There is no such file.' } },
        expect.objectContaining({ file: 'draft.txt', title: 'PROYECTO DE DECLARACIÓN' }),
      ]),
    );
    expect(err).not.toMatch(/^\s+at /m);
  }
});

test('an import goes into a meeting of the library, made under the first file’s name when there is none, and a second one knows the file', async () => {
  const folder = folderWith({ 'draft one.txt': first });
  const added = await adref(folder, ['import', 'draft one.txt']);
  expect({ code: added.code, out: added.out, err: added.err }).toEqual({ code: 0, out: expect.stringContaining('operative   2 Compartir datos.'), err: expect.stringContaining('Importing into the meeting “draft one”.') });
  const again = await adref(folder, ['import', 'draft one.txt', '--meeting', 'DRAFT ONE']);
  expect({ code: again.code, err: again.err }).toEqual({ code: 0, err: expect.stringContaining('The meeting holds this file already') });
  const elsewhere = await adref(folder, ['import', 'draft one.txt', '--meeting', 'No such meeting']);
  expect(elsewhere).toEqual({ code: 2, out: '', err: 'The library has no meeting “No such meeting”. Nothing was done.\n' });
});

test('two files compare as JSON: every block in one row, both texts given back, exit code 1', async () => {
  const folder = folderWith({ 'old.txt': first, 'new.txt': second });
  const { code, out } = await adref(folder, ['compare', '--json', 'old.txt', 'new.txt']);
  const comparison: { rows: { kind: string; runs: { op: string; text: string }[] }[] } = JSON.parse(out);
  expect({ code, keys: Object.keys(comparison), row: Object.keys(comparison.rows[0] ?? {}) }).toEqual({ code: 1, keys: ['algorithmVersion', 'statistics', 'rows'], row: ['kind', 'old', 'new', 'runs'] });
  expect(comparison.rows.find(({ runs }) => runs.some(({ text }) => text.includes('siempre')))).toEqual({
    kind: 'edited',
    old: { index: 4, label: '1', text: 'Cooperar en la frontera.' },
    new: { index: 4, label: '1', text: 'Cooperar siempre en la frontera.' },
    runs: [
      { op: 'equal', text: expect.stringMatching(/^Cooperar ?$/) },
      { op: 'insert', text: expect.stringMatching(/^ ?siempre ?$/) },
      { op: 'equal', text: expect.stringMatching(/^ ?en la frontera\.$/) },
    ],
  });
});

test('two files compare as a redline for people; the same file twice is the same, exit code 0', async () => {
  const folder = folderWith({ 'old.txt': first, 'new.txt': second });
  const different = await adref(folder, ['compare', 'old.txt', 'new.txt']);
  expect({ code: different.code, out: different.out }).toEqual({ code: 1, out: expect.stringMatching(/1 Cooperar ?\[\+ ?siempre ?\+\] ?en la frontera\./) });
  expect(await adref(folder, ['compare', 'old.txt', 'old.txt'])).toMatchObject({ code: 0, err: expect.stringContaining('The texts are the same.') });
});

test('texts of the library are compared by symbol in any spelling, with a file, or by id', async () => {
  const folder = folderWith({ 'old.txt': first, 'new.txt': second });
  await adref(folder, ['import', 'old.txt', 'new.txt']);
  const bySymbol = await adref(folder, ['compare', 'rtp-V / DOC.4/26', 'RTP-V/doc.4/26 Rev.1']);
  const withFile = await adref(folder, ['compare', 'RTP-V/doc.4/26', 'new.txt']);
  expect([bySymbol.code, withFile.code, withFile.out]).toEqual([1, 1, bySymbol.out]);
  expect(await adref(folder, ['compare', 'RTP-V/doc.4/26', 'RTP-V/doc.4/26 rev. 7'])).toEqual({ code: 2, out: '', err: '“RTP-V/doc.4/26 rev. 7” is neither a file nor a text of the library.\n' });
});

test('compare of what cannot be read exits with 2, in a sentence', async () => {
  const folder = folderWith({ 'old.txt': first, 'empty.txt': '' });
  expect(await adref(folder, ['compare', 'old.txt', 'empty.txt'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('The file is empty.') });
  expect(await adref(folder, ['compare', 'old.txt', 'absent file.txt'])).toMatchObject({ code: 2, out: '', err: expect.stringMatching(/no longer where it was/) });
  expect(await adref(folder, ['compare', 'old.txt', 'RTP-V/doc.4/26'])).toMatchObject({ code: 2, out: '', err: expect.stringContaining('There is no library at this place.') });
});

test('a library is checked, backed up and restored', async () => {
  const folder = folderWith({ 'draft.txt': first, 'other.txt': second });
  await adref(folder, ['import', 'draft.txt']);
  expect(await adref(folder, ['library', 'check'])).toEqual({ code: 0, out: 'The library is sound.\n', err: '' });
  expect(await adref(folder, ['library', 'check', '--json'])).toEqual({ code: 0, out: '{"sound":true,"problems":[]}\n', err: '' });
  const backup = await adref(folder, ['library', 'backup', 'kept.sqlite']);
  expect({ code: backup.code, out: backup.out, files: readdirSync(folder).filter((name) => name.startsWith('kept')) }).toEqual({ code: 0, out: `${join(folder, 'kept.sqlite')}\n`, files: ['kept.sqlite', 'kept.sqlite.key'] });
  expect(await adref(folder, ['library', 'backup', 'kept.sqlite'])).toMatchObject({ code: 1, out: '', err: expect.stringContaining('already there') });
  await adref(folder, ['import', 'other.txt']);
  expect(await adref(folder, ['library', 'restore', 'kept.sqlite'])).toMatchObject({ code: 0, out: '', err: expect.stringContaining('The backup is now the library.') });
  expect(await adref(folder, ['compare', 'RTP-V/doc.4/26', 'RTP-V/doc.4/26 rev. 1'])).toMatchObject({ code: 2 });
});

test('a damaged library is noticed, exit code 1, in the language of the person', async () => {
  const folder = folderWith({ 'draft.txt': first });
  await adref(folder, ['import', 'draft.txt']);
  const file = join(folder, 'library', 'library.sqlite');
  const bytes = readFileSync(file);
  bytes[bytes.length - 3_000] = (bytes[bytes.length - 3_000] ?? 0) ^ 4;
  writeFileSync(file, bytes);
  const { code, out, err } = await adref(folder, ['library', 'check'], { LC_ALL: 'fr' });
  expect({ code, text: out + err }).toEqual({ code: 1, text: expect.stringContaining('est endommagé') });
});

test('a library in use, and one that is not there, are said in a sentence, exit code 1', async () => {
  const folder = folderWith({ 'draft.txt': first });
  expect(await adref(folder, ['library', 'check'])).toEqual({ code: 1, out: '', err: 'There is no library at this place. Check the name of the folder or file.\n' });
  openTestLibrary(join(folder, 'library'));
  expect(await adref(folder, ['import', 'draft.txt'], { LC_ALL: 'es' })).toEqual({ code: 1, out: '', err: 'Ad Referendum ya está abierto con esta biblioteca. Use la ventana abierta, o ciérrela primero.\n' });
});

test('a reader of the output that goes away early ends the command without a stack trace', async () => {
  const folder = folderWith({ 'draft.txt': draft('RTP-V/doc.4/26', ...Array.from({ length: 3_000 }, (_, place) => `Párrafo ${place} `.repeat(20))) });
  const child = spawnAdref(folder, ['import', '--dry-run', '--json', 'draft.txt']);
  child.stdout.once('data', () => child.stdout.destroy());
  const [err] = await Promise.all([textOf(child.stderr), once(child, 'close')]);
  expect(err).not.toMatch(/EPIPE|^\s+at /m);
});
