import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { DraftContent } from '../../../shared/model/draft.ts';
import type { Anchor, PositionContent } from '../../../shared/model/position.ts';
import { addedVersion, callOk, callRefused, importTexts, meetingInput, openTestCore, required } from '../../support/core.ts';
import { openTestLibrary } from '../../support/core-library.ts';
import { nextLine, runProgram } from '../../support/core-process.ts';

const text = 'RTP-V/doc.4/26\n\nDRAFT DECLARATION\n\nRECOGNIZING the need to act;\n\nDECLARE:\n\n1. To cooperate.\n\n2. To [ac]t together without delay.\n';
const whole: Anchor = { scope: 'document' };

const typed = (changes: Partial<DraftContent> = {}): DraftContent => ({
  stance: null,
  wording: '',
  talkingPoint: 'What I w',
  priority: 'high',
  confidentiality: 'confidential',
  note: 'Half a sent',
  fallback: 'or el',
  redLine: 'nev',
  ...changes,
});
const said = (changes: Partial<PositionContent> = {}): PositionContent => ({
  stance: 'reserve',
  wording: '',
  talkingPoint: '',
  priority: 'normal',
  confidentiality: 'delegation',
  note: 'A whole sentence.',
  fallback: '',
  redLine: '',
  ...changes,
});

async function openText() {
  let now = Date.parse('2026-03-02T10:00:00Z');
  const core = await openTestCore({ clock: { now: () => new Date((now += 1_000)) } });
  const { id: meetingId } = await callOk(core, 'meeting.create', meetingInput());
  const { id: versionId } = addedVersion((await importTexts(core, meetingId, [['draft.txt', text]]))[0]);
  const { blocks } = await callOk(core, 'version.get', { versionId });
  const blockIndex = required(blocks.find(({ label }) => label === '2')).index;
  const paragraph: Anchor = { scope: 'paragraph', blockIndex };
  const words: Anchor = { scope: 'words', blockIndex, start: 3, end: 6 };
  const bracket: Anchor = { scope: 'bracket', blockIndex, start: 3, end: 7 };
  const keep = (anchor: Anchor, content: DraftContent) => callOk(core, 'draft.keep', { place: { versionId, anchor }, content });
  const list = () => callOk(core, 'draft.list', { versionId });
  const heard: string[][] = [];
  core.onChanged(({ topics }) => heard.push([...topics]));
  return { core, meetingId, versionId, paragraph, words, bracket, keep, list, heard };
}

test('a form is kept as it stands, without a stance and with the words of this moment, once for its place', async () => {
  const { meetingId, versionId, words, keep, list, core, heard } = await openText();
  await keep(words, typed({ note: 'Half' }));
  await keep(words, typed({ stance: 'amend', wording: 'sh' }));
  const kept = await list();
  expect(kept).toEqual([{ meetingId, versionId, anchor: words, positionId: null, ...typed({ stance: 'amend', wording: 'sh' }), keptAt: expect.any(String) }]);
  expect(await callOk(core, 'draft.list', { meetingId })).toEqual(kept);
  expect(await callOk(core, 'position.list', { meetingId })).toEqual([]);
  expect(heard).toEqual([['drafts'], ['drafts']]);
});

test('every place has a draft of its own, listed in reading order', async () => {
  const { core, versionId, paragraph, words, keep, list } = await openText();
  const { id: positionId } = await callOk(core, 'position.create', { versionId, anchor: words, content: said() });
  for (const [anchor, note] of [[words, 'words'], [paragraph, 'paragraph'], [whole, 'whole']] as const) await keep(anchor, typed({ note }));
  await callOk(core, 'draft.keep', { place: { positionId }, content: typed({ note: 'change' }) });
  expect((await list()).map((draft) => ({ anchor: draft.anchor, positionId: draft.positionId, note: draft.note }))).toEqual([
    { anchor: whole, positionId: null, note: 'whole' },
    { anchor: paragraph, positionId: null, note: 'paragraph' },
    { anchor: words, positionId: null, note: 'words' },
    { anchor: words, positionId, note: 'change' },
  ]);
});

test('more words than a position may hold are kept all the same', async () => {
  const { keep, list, paragraph } = await openText();
  const many = 'é'.repeat(60_000);
  const words = { wording: many, talkingPoint: many, note: many, fallback: many, redLine: many };
  await keep(paragraph, typed(words));
  expect(await list()).toMatchObject([words]);
});

test('a discarded draft is gone, the others stay, and discarding what is not there changes nothing', async () => {
  const { core, versionId, paragraph, keep, list, heard } = await openText();
  await keep(paragraph, typed());
  await keep(whole, typed());
  heard.length = 0;
  await callOk(core, 'draft.discard', { place: { versionId, anchor: paragraph } });
  await callOk(core, 'draft.discard', { place: { versionId, anchor: paragraph } });
  expect((await list()).map(({ anchor }) => anchor)).toEqual([whole]);
  expect(heard).toEqual([['drafts']]);
});

test('a position that is taken discards the draft of its place, and one that is changed the draft of its change', async () => {
  const { core, versionId, words, paragraph, keep, list, heard } = await openText();
  await keep(words, typed());
  await keep(paragraph, typed());
  heard.length = 0;
  const { id: positionId } = await callOk(core, 'position.create', { versionId, anchor: words, content: said() });
  expect((await list()).map(({ anchor }) => anchor)).toEqual([paragraph]);
  await callOk(core, 'draft.keep', { place: { positionId }, content: typed() });
  await callOk(core, 'position.update', { positionId, content: said({ note: 'Another.' }) });
  await callOk(core, 'draft.keep', { place: { positionId }, content: typed() });
  await callOk(core, 'position.update', { positionId, content: said({ note: 'Another.' }) });
  expect((await list()).map(({ anchor }) => anchor)).toEqual([paragraph]);
  expect(heard).toEqual([['drafts', 'positions'], ['drafts'], ['drafts', 'positions'], ['drafts'], ['drafts']]);
});

test('a form on every scope is kept, and what was heard on a place leaves the draft of our own position there', async () => {
  const { core, versionId, paragraph, words, bracket, keep, list } = await openText();
  await keep(paragraph, typed());
  await callOk(core, 'position.record', { versionId, anchor: paragraph, delegation: { name: 'Chile' }, sessionId: null, stance: 'support', wording: '' });
  await keep(bracket, typed());
  await keep(words, typed());
  expect((await list()).map(({ anchor }) => anchor)).toEqual([paragraph, bracket, words]);
});

test('a position that is refused leaves its draft', async () => {
  const { core, versionId, paragraph, keep, list } = await openText();
  await keep(paragraph, typed());
  expect(await callRefused(core, 'position.create', { versionId, anchor: paragraph, content: said({ note: 'x'.repeat(20_001) }) })).toMatchObject({ code: 'invalid-input' });
  expect(await list()).toHaveLength(1);
});

test('a draft outside the text, of an unknown version or of an unknown position is refused', async () => {
  const { core, versionId, words, list } = await openText();
  const unknown = '00000000-0000-4000-8000-000000000000';
  const refusal = async (place: unknown) => (await callRefused(core, 'draft.keep', { place, content: typed() })).code;
  expect([
    await refusal({ versionId, anchor: { ...words, end: 9_999 } }),
    await refusal({ versionId, anchor: { scope: 'paragraph', blockIndex: 9_999 } }),
    await refusal({ versionId: unknown, anchor: whole }),
    await refusal({ positionId: unknown }),
    await refusal({ versionId, anchor: whole, positionId: unknown }),
    (await callRefused(core, 'draft.list', { versionId: unknown })).code,
    (await callRefused(core, 'draft.list', { meetingId: unknown })).code,
  ]).toEqual(['invalid-input', 'invalid-input', 'not-found', 'not-found', 'invalid-input', 'not-found', 'not-found']);
  expect(await list()).toEqual([]);
});

test('the library holds one draft a place, and a draft goes with its version', async () => {
  const { core, versionId, paragraph, keep } = await openText();
  await keep(paragraph, typed());
  await keep(whole, typed());
  await core.close();
  const library = openTestLibrary(core.dataFolder);
  const columns = 'version_id, reading_id, scope, block_place, start, "end", wording, talking_point, priority, confidentiality, note, fallback, red_line, kept_at';
  const again = () => library.write((db) => db.run(`INSERT INTO position_draft (${columns}) SELECT ${columns} FROM position_draft`));
  expect(again).toThrow(expect.objectContaining({ code: 'SQLITE_CONSTRAINT_UNIQUE' }));
  library.write((db) => {
    // What else refers to the version goes first: nothing but drafts goes with it by itself.
    for (const table of ['note_mark', 'reading_warning', 'block']) db.run(`DELETE FROM ${table}`);
    expect(db.all('SELECT scope FROM position_draft')).toEqual([{ scope: 'document' }]);
    db.run('DELETE FROM reading');
    db.run('DELETE FROM version WHERE id = @versionId', { versionId });
    expect(db.all('SELECT scope FROM position_draft')).toEqual([]);
  });
});

test('a draft that was confirmed is there after kill -9, and none of its words can be read in the files', async () => {
  const { core, versionId, paragraph, keep } = await openText();
  await keep(paragraph, typed({ note: 'instruction of the third of March' }));
  await core.close();
  const writer = runProgram('keep-drafts', [core.dataFolder, versionId]);
  let confirmed = 0;
  while (confirmed < 30) confirmed = Number(await nextLine(writer));
  await writer.kill();
  const files = readdirSync(core.dataFolder).filter((name) => name.startsWith('library.sqlite'));
  expect(files).toContain('library.sqlite-wal');
  expect(files.filter((name) => readFileSync(join(core.dataFolder, name)).includes('instruction of'))).toEqual([]);
  const again = await openTestCore({ dataFolder: core.dataFolder });
  const [onWhole, onParagraph] = await callOk(again, 'draft.list', { versionId });
  expect(Number(onWhole?.note)).toBeGreaterThanOrEqual(confirmed);
  expect(onParagraph?.note).toBe('instruction of the third of March');
});
