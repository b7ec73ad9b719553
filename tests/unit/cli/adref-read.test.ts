import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import iconv from 'iconv-lite';
import { insertReading } from '../../../electron/core/documents/reading-rows.ts';
import { noMarkup } from '../../../shared/model/markup.ts';
import { adref } from '../../support/adref.ts';
import { openTestLibrary } from '../../support/core-library.ts';
import { revisedDraft } from '../../support/revised-draft.ts';
import { tempFolder } from '../../support/temp-folder.ts';

/** For tests that start the command four times and more, in milliseconds. */
const manyRuns = 90_000;

async function folderWithRevised(): Promise<string> {
  const folder = tempFolder();
  writeFileSync(join(folder, 'draft.docx'), await revisedDraft());
  return folder;
}

const paragraphs = (out: string): readonly string[] => out.trimEnd().split('\n\n').slice(-2);

test('a file is printed with its marks: what is put in and taken out, by whom, and under a paragraph what is said on it', async () => {
  const { code, out } = await adref(await folderWithRevised(), ['read', 'draft.docx']);
  expect({ code, text: paragraphs(out) }).toEqual({
    code: 0,
    text: [
      '1 To rescue [+without delay +]{Chile}whoever is in danger at sea.',
      '2 To share what they [-learn-]{Rosa Quispe}[+know+]{Rosa Quispe} of [all] routes.\n    {Luis: comment} Which ones?',
    ],
  });
});

test.each([
  ['accepted', ['1 To rescue without delay whoever is in danger at sea.', '2 To share what they know of [all] routes.']],
  ['rejected', ['1 To rescue whoever is in danger at sea.', '2 To share what they learn of [all] routes.']],
])('a file is printed as if every proposal were %s', async (view, text) => {
  const { code, out } = await adref(await folderWithRevised(), ['read', 'draft.docx', '--view', view]);
  expect({ code, text: paragraphs(out) }).toEqual({ code: 0, text });
});

test('what is said on a paragraph is named in the language of the person', async () => {
  const { out } = await adref(await folderWithRevised(), ['read', 'draft.docx'], { LC_ALL: 'fr' });
  expect(out).toContain('{Luis: commentaire} Which ones?');
});

test('read --json gives the pieces of every block, and the proposals they are of', async () => {
  const { out } = await adref(await folderWithRevised(), ['read', 'draft.docx', '--json']);
  const { blocks, proposals, ...rest } = JSON.parse(out);
  expect({ ...rest, blocks: blocks.slice(-2), proposals }).toMatchObject({
    file: 'draft.docx',
    format: 'docx',
    view: 'marked',
    blocks: [
      { kind: 'operative', label: '1', text: 'To rescue without delay whoever is in danger at sea.', runsOn: false, pieces: [{ text: 'To rescue ', start: 0, how: 'plain', proposals: [] }, { text: 'without delay ', start: 10, how: 'added', proposals: [1] }, { text: 'whoever is in danger at sea.', start: 24, how: 'plain', proposals: [] }] },
      { kind: 'operative', label: '2' },
    ],
    proposals: [{ number: 1, kind: 'add', delegation: 'Chile' }, { number: 2, kind: 'replace', author: 'Rosa Quispe' }, { number: 3, kind: 'comment', author: 'Luis' }],
  });
});

function marksOf(out: string) {
  const { changes, comments, proposals } = JSON.parse(out);
  return { changes, comments, proposals };
}

test('an import lists the changes, comments and proposals of a file, into the library and without', async () => {
  const folder = await folderWithRevised();
  const dry = marksOf((await adref(folder, ['import', '--dry-run', '--json', 'draft.docx'])).out);
  expect(dry).toMatchObject({
    changes: [{ kind: 'inserted', author: 'Delegación de Chile' }, { kind: 'deleted', words: 'learn' }, { kind: 'inserted', author: 'Rosa Quispe' }],
    comments: [{ author: 'Luis', words: 'Which ones?' }],
    proposals: [{ kind: 'add' }, { kind: 'replace' }, { kind: 'comment' }],
  });
  expect(marksOf((await adref(folder, ['import', '--json', 'draft.docx'])).out)).toEqual(dry);
});

test('a plain text is read in the encoding named; a file that names its own, and an encoding nobody knows, are wrong use', async () => {
  const folder = await folderWithRevised();
  writeFileSync(join(folder, 'draft.txt'), iconv.encode('Проект декларации\n\n1. Сотрудничать без промедления.\n', 'koi8-r'));
  const read = async (...args: readonly string[]) => {
    const { code, out, err } = await adref(folder, ['read', ...args]);
    return { code, out, err };
  };
  expect((await read('draft.txt', '--encoding', 'KOI8-R')).out).toContain('1 Сотрудничать без промедления.');
  expect((await read('draft.txt', '--encoding', 'windows-1252')).out).not.toContain('Сотрудничать');
  expect(await read('draft.txt', '--encoding', 'ebcdic')).toEqual({ code: 2, out: '', err: expect.stringMatching(/^“ebcdic” is not an encoding adref knows.*koi8-r/) });
  expect(await read('draft.docx', '--encoding', 'koi8-r')).toEqual({ code: 2, out: '', err: 'draft.docx: Only plain text and web pages have an encoding to choose.\n' });
}, manyRuns);

test('a file that is not there or cannot be read is said in a sentence, exit code 2', async () => {
  const folder = tempFolder();
  writeFileSync(join(folder, 'empty.txt'), '');
  expect(await adref(folder, ['read', 'absent.txt'])).toEqual({ code: 2, out: '', err: 'absent.txt: There is no such file.\n' });
  expect(await adref(folder, ['read', 'empty.txt'])).toEqual({ code: 2, out: '', err: expect.stringContaining('The file is empty.') });
});

test('library reread reads every file again, tells how far it is, and counts what came out otherwise', async () => {
  const folder = await folderWithRevised();
  await adref(folder, ['import', 'draft.docx']);
  expect(await adref(folder, ['library', 'reread'])).toEqual({ code: 0, out: 'draft: read anew 0, as before 1.\n', err: '1/1 draft.docx\n' });
  const library = openTestLibrary(join(folder, 'library'));
  const [version] = library.read.all<{ id: string }>('SELECT id FROM version');
  const identity = { title: '', symbol: null, language: null, date: null, kind: 'other' as const };
  library.write((db) => insertReading(db, version?.id ?? '', '2026-01-01T00:00:00Z', { format: 'docx', identity, readerVersion: '0', blocks: [], markup: noMarkup, warnings: [] }));
  library.close();
  expect(JSON.parse((await adref(folder, ['library', 'reread', '--json', '--meeting', 'DRAFT'])).out)).toEqual({ meeting: expect.any(String), title: 'draft', reread: [version?.id], unchanged: 0, cancelled: false });
  expect(await adref(folder, ['library', 'reread', '--meeting', 'none'])).toMatchObject({ code: 2, out: '', err: 'The library has no meeting “none”. Nothing was done.\n' });
}, manyRuns);
