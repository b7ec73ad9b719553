import { expect, test } from 'vitest';
import type { Anchor } from '../../../shared/model/position.ts';
import { callOk } from '../../support/core.ts';
import { openTestLibrary } from '../../support/core-library.ts';
import { longText as long, openLedger, positionContent } from '../../support/ledger.ts';

const whole: Anchor = { scope: 'document' };
const unknown = '00000000-0000-4000-8000-000000000000';

test('a position on words keeps the words, what stands around them, its paragraph, its session and its author, and is a draft', async () => {
  const { meetingId, documentId, versionId, sessionId, block, take, list } = await openLedger();
  const start = long.indexOf('shall');
  const anchor: Anchor = { scope: 'words', blockIndex: block.index, start, end: start + 5 };
  const position = await take(anchor, {}, sessionId);
  expect(position).toEqual({
    id: expect.any(String),
    meetingId,
    documentId,
    versionId,
    anchor,
    label: '2',
    section: block.section,
    quote: 'shall',
    before: long.slice(start - 64, start),
    after: long.slice(start + 5, start + 5 + 64),
    ...positionContent(),
    delegationId: null,
    sessionId,
    saidAt: null,
    status: 'draft',
    responsible: '',
    author: 'Ana',
    createdAt: position.createdAt,
    updatedAt: position.createdAt,
    changeCount: 1,
    clearance: null,
  });
  expect(await list()).toEqual([position]);
});

test('positions of every scope keep their words, and stand in reading order', async () => {
  const { core, meetingId, documentId, block, heading, take } = await openLedger();
  const { index: blockIndex } = block;
  const bracket = long.indexOf('[undue]');
  const scopes: readonly Anchor[] = [
    { scope: 'bracket', blockIndex, start: bracket, end: bracket + 7 },
    { scope: 'words', blockIndex, start: 4, end: 11 },
    { scope: 'paragraph', blockIndex },
    { scope: 'section', blockIndex: heading.index },
    whole,
  ];
  for (const anchor of scopes) await take(anchor);
  const listed = await callOk(core, 'position.list', { meetingId, documentId });
  expect(listed.map(({ anchor, label, quote, before, after }) => ({ scope: anchor.scope, label, quote, before, after }))).toEqual([
    { scope: 'document', label: null, quote: '', before: '', after: '' },
    { scope: 'section', label: heading.label, quote: heading.text, before: 'DECLARE:', after: 'To cooperate.' },
    { scope: 'paragraph', label: '2', quote: long, before: 'To cooperate.', after: '' },
    { scope: 'words', label: '2', quote: 'Parties', before: 'The ', after: long.slice(11, 75) },
    { scope: 'bracket', label: '2', quote: '[undue]', before: long.slice(bracket - 64, bracket), after: long.slice(bracket + 7, bracket + 71) },
  ]);
  expect(await callOk(core, 'position.list', { meetingId, versionId: unknown })).toEqual([]);
});

test.each([
  ['a paragraph that is not there', 'anchor.blockIndex outside-text', { scope: 'paragraph', blockIndex: 999 }],
  ['words past the end', 'anchor.start outside-text', { scope: 'words', start: 0, end: long.length + 1 }],
  ['no words at all', 'anchor.start outside-text', { scope: 'words', start: 9, end: 9 }],
  ['words that end before they begin', 'anchor.start outside-text', { scope: 'words', start: 12, end: 9 }],
  ['half of a character', 'anchor.start outside-text', { scope: 'words', start: long.indexOf('𝔸') + 1, end: long.indexOf('𝔸') + 4 }],
  ['a section that is no heading', 'anchor.scope not-a-heading', { scope: 'section' }],
  ['a footnote that is no note', 'anchor.scope not-a-note', { scope: 'footnote' }],
  ['a bracket that is none', 'anchor.scope not-a-bracket', { scope: 'bracket', start: 0, end: 3 }],
  ['a bracket that does not close', 'anchor.scope not-a-bracket', { scope: 'bracket', start: long.indexOf('['), end: long.indexOf(']') }],
])('a position on %s is refused and leaves nothing', async (_, refused, anchor) => {
  const { meetingId, versionId, block, refusalOf, list, steps } = await openLedger();
  expect(await refusalOf('position.create', { versionId, anchor: { blockIndex: block.index, ...anchor }, content: positionContent() })).toBe(`invalid-input ${refused}`);
  expect({ list: await list(), steps: await steps(), meetingId }).toEqual({ list: [], steps: { undo: null, redo: null }, meetingId });
});

test('surroundings never hold half of a character', async () => {
  const { block, take } = await openLedger();
  const at = long.indexOf('𝔸');
  for (let start = at + 2; start < at + 80; start += 1) {
    const { before } = await take({ scope: 'words', blockIndex: block.index, start, end: start + 1 });
    expect(before.isWellFormed()).toBe(true);
  }
});

test('every change is a row of the history, and the present state is the last of them', async () => {
  const { block, take, update, setStatus, setAuthor, history } = await openLedger();
  const position = await take({ scope: 'paragraph', blockIndex: block.index });
  await setAuthor('Luis');
  const updated = await update(position.id, { stance: 'accept', wording: '', priority: 'low' });
  expect(await update(position.id, { stance: 'accept', wording: '', priority: 'low' })).toEqual(updated);
  const withdrawn = await setStatus(position.id, 'withdrawn');
  expect(await setStatus(position.id, 'withdrawn')).toEqual(withdrawn);
  expect(withdrawn).toEqual({ ...position, ...positionContent({ stance: 'accept', wording: '', priority: 'low' }), status: 'withdrawn', updatedAt: withdrawn.updatedAt, changeCount: 3 });
  const ours = { delegationId: null, sessionId: null, saidAt: null, responsible: '', remark: '' };
  expect(await history(position.id)).toEqual({
    changes: [
      { number: 1, at: position.createdAt, author: 'Ana', action: 'taken', ...positionContent(), ...ours, status: 'draft' },
      { number: 2, at: updated.updatedAt, author: 'Luis', action: 'changed', ...positionContent({ stance: 'accept', wording: '', priority: 'low' }), ...ours, status: 'draft' },
      { number: 3, at: withdrawn.updatedAt, author: 'Luis', action: 'withdrawn', ...positionContent({ stance: 'accept', wording: '', priority: 'low' }), ...ours, status: 'withdrawn' },
    ],
    decisions: [],
  });
});

test('a stated position whose words change is a draft again; a word to itself changes nothing', async () => {
  const { take, setStatus, update } = await openLedger();
  const { id } = await take(whole);
  const stated = await setStatus(id, 'stated');
  expect([stated.status, (await update(id)).status, (await update(id, { note: 'New instruction' })).status]).toEqual(['stated', 'stated', 'draft']);
});

test('a reservation is lifted, reopened and withdrawn by explicit acts, each with its name', async () => {
  const { take, setStatus, history } = await openLedger();
  const { id } = await take(whole, { stance: 'reserve' });
  for (const status of ['stated', 'lifted', 'draft', 'withdrawn', 'draft'] as const) await setStatus(id, status);
  expect((await history(id)).changes.map(({ action, status }) => [action, status])).toEqual([
    ['taken', 'draft'],
    ['stated', 'stated'],
    ['lifted', 'lifted'],
    ['reopened', 'draft'],
    ['withdrawn', 'withdrawn'],
    ['reopened', 'draft'],
  ]);
});

test('what makes no sense of a status is refused, and says why', async () => {
  const { take, hear, setStatus, undo, refusalOf } = await openLedger();
  const withdrawn = await take(whole, { stance: 'reserve' });
  await setStatus(withdrawn.id, 'withdrawn');
  const lifted = await take(whole, { stance: 'ad-referendum' });
  await setStatus(lifted.id, 'lifted');
  const heard = await hear('Chile', whole);
  const amending = await take(whole);
  const undone = await take(whole);
  await undo();
  const statusOf = (positionId: string, status: string) => refusalOf('position.setStatus', { positionId, status });
  expect({
    statedWhileWithdrawn: await statusOf(withdrawn.id, 'stated'),
    liftedWhileWithdrawn: await statusOf(withdrawn.id, 'lifted'),
    withdrawnWhileLifted: await statusOf(lifted.id, 'withdrawn'),
    liftedThoughNoReservation: await statusOf(amending.id, 'lifted'),
    liftedBecomesSupport: await refusalOf('position.update', { positionId: lifted.id, content: positionContent({ stance: 'support' }) }),
    draftOfOthers: await statusOf(heard.id, 'draft'),
    clearedByHand: await statusOf(amending.id, 'cleared'),
    statedThoughUndone: await statusOf(undone.id, 'stated'),
    changedThoughUndone: await refusalOf('position.update', { positionId: undone.id, content: positionContent() }),
    unknown: await statusOf(unknown, 'stated'),
  }).toEqual({
    statedWhileWithdrawn: 'invalid-input status closed',
    liftedWhileWithdrawn: 'invalid-input status closed',
    withdrawnWhileLifted: 'invalid-input status closed',
    liftedThoughNoReservation: 'invalid-input status only-reservation',
    liftedBecomesSupport: 'invalid-input content.stance only-reservation',
    draftOfOthers: 'invalid-input status not-ours',
    clearedByHand: 'invalid-input status invalid_value',
    statedThoughUndone: 'invalid-input status void',
    changedThoughUndone: 'invalid-input positionId void',
    unknown: 'not-found',
  });
});

test('any state of the history is made the present one again, by a further row', async () => {
  const { take, update, setStatus, restore, history, refusalOf } = await openLedger();
  const taken = await take(whole);
  await update(taken.id, { wording: 'may', redLine: 'must' });
  await setStatus(taken.id, 'withdrawn');
  const restored = await restore(taken.id, 1);
  expect(restored).toEqual({ ...taken, updatedAt: restored.updatedAt, changeCount: 4 });
  expect(await restore(taken.id, 1)).toEqual(restored);
  expect(await restore(taken.id, 3)).toMatchObject({ wording: 'may', redLine: 'must', status: 'withdrawn' });
  expect((await history(taken.id)).changes.map(({ number, action, wording, status }) => [number, action, wording, status])).toEqual([
    [1, 'taken', 'shall', 'draft'],
    [2, 'changed', 'may', 'draft'],
    [3, 'withdrawn', 'may', 'withdrawn'],
    [4, 'restored', 'shall', 'draft'],
    [5, 'restored', 'may', 'withdrawn'],
  ]);
  expect(await refusalOf('position.restore', { positionId: taken.id, number: 6 })).toBe('not-found');
});

test('the library itself refuses to delete or rewrite a position, its history, its instructions, a step of work, a text or an original', async () => {
  const { core, take } = await openLedger();
  await take(whole);
  await core.close();
  const library = openTestLibrary(core.dataFolder);
  const attempts = [
    'DELETE FROM position',
    'DELETE FROM position_change',
    'DELETE FROM position_instruction',
    'DELETE FROM ledger_act',
    `UPDATE position_change SET wording = ''`,
    `UPDATE position_instruction SET note = ''`,
    `UPDATE ledger_act SET author = ''`,
    `UPDATE position SET quote = ''`,
    `UPDATE block SET text = ''`,
    `UPDATE original SET format = 'pdf'`,
  ];
  for (const sql of attempts) expect(() => library.write((db) => db.run(sql))).toThrow(/never|keeps/);
});
