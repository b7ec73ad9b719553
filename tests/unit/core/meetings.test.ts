import { expect, test } from 'vitest';
import { callOk, callRefused, importTexts, meetingInput, openTestCore, sessionInput } from '../../support/core.ts';

const nowhere = '00000000-0000-4000-8000-000000000000';

test('a meeting is given back as it was typed in, with its delegations and mine', async () => {
  const core = await openTestCore({ clock: { now: () => new Date('2026-02-01T10:00:00Z') } });
  const created = await callOk(core, 'meeting.create', meetingInput({ delegations: ['Peru', 'Chile', 'Peru'] }));
  expect(created).toEqual({
    id: expect.any(String),
    series: 'RTP',
    ordinal: 'V',
    title: 'Fifth Meeting',
    place: 'Lima',
    startsOn: '2026-03-02',
    endsOn: '2026-03-04',
    workingLanguages: ['es', 'en'],
    delegations: [
      { id: expect.any(String), name: 'Peru' },
      { id: expect.any(String), name: 'Chile' },
    ],
    myDelegationId: created.delegations[0]?.id,
    myRole: 'delegate',
    createdAt: '2026-02-01T10:00:00.000Z',
    updatedAt: '2026-02-01T10:00:00.000Z',
  });
  expect(await callOk(core, 'meeting.get', { meetingId: created.id })).toEqual(created);
  expect(await callOk(core, 'meeting.list', {})).toEqual([{ ...created, sessionCount: 0, documentCount: 0, positionCount: 0 }]);
});

test('editing a meeting keeps the delegations that stay and lets the others go', async () => {
  const core = await openTestCore();
  const created = await callOk(core, 'meeting.create', meetingInput());
  const edited = await callOk(core, 'meeting.update', { meetingId: created.id, meeting: meetingInput({ title: 'Renamed', delegations: ['Brazil', 'Chile'], myDelegation: 'Chile', workingLanguages: ['pt'] }) });
  expect({ ...edited, updatedAt: created.updatedAt }).toEqual({
    ...created,
    title: 'Renamed',
    workingLanguages: ['pt'],
    delegations: [{ id: expect.any(String), name: 'Brazil' }, created.delegations[1]],
    myDelegationId: created.delegations[1]?.id,
  });
});

test('sessions stand in the order they take place, and one can be changed and removed', async () => {
  const core = await openTestCore();
  const { id: meetingId } = await callOk(core, 'meeting.create', meetingInput());
  const add = (title: string, startsAt: string | null) => callOk(core, 'session.create', { meetingId, session: sessionInput({ title, startsAt, endsAt: null, kind: 'working-group' }) });
  await add('unscheduled', null);
  const second = await add('second', '2026-03-03T09:00');
  const first = await add('first', '2026-03-02T15:00');
  const titles = async () => (await callOk(core, 'session.list', { meetingId })).map(({ title }) => title);
  expect(first).toEqual({ id: expect.any(String), meetingId, ...sessionInput({ title: 'first', startsAt: '2026-03-02T15:00', endsAt: null, kind: 'working-group' }) });
  expect(await titles()).toEqual(['first', 'second', 'unscheduled']);
  expect(await callOk(core, 'session.update', { sessionId: second.id, session: sessionInput({ title: 'moved up', startsAt: '2026-03-01T09:00' }) })).toMatchObject({ id: second.id, title: 'moved up' });
  expect(await titles()).toEqual(['moved up', 'first', 'unscheduled']);
  await callOk(core, 'session.remove', { sessionId: first.id });
  expect(await titles()).toEqual(['moved up', 'unscheduled']);
});

test('agenda items keep their order and their documents, can be moved, and go with their session', async () => {
  const core = await openTestCore();
  const { id: meetingId } = await callOk(core, 'meeting.create', meetingInput());
  await importTexts(core, meetingId, [['draft.txt', 'Draft declaration\n\n1. To act together.\n']]);
  const [document] = await callOk(core, 'document.list', { meetingId });
  const session = await callOk(core, 'session.create', { meetingId, session: sessionInput() });
  const add = (title: string) => callOk(core, 'agenda.create', { sessionId: session.id, item: { label: '1', title, note: '', documentIds: document ? [document.id] : [] } });
  const [a, b, c] = [await add('a'), await add('b'), await add('c')];
  expect(b).toEqual({ id: expect.any(String), sessionId: session.id, place: 1, label: '1', title: 'b', note: '', documentIds: [document?.id] });
  await callOk(core, 'agenda.move', { agendaItemId: c.id, place: 0 });
  const agenda = async () => (await callOk(core, 'agenda.list', { meetingId })).map(({ title, place }) => [title, place]);
  expect(await agenda()).toEqual([['c', 0], ['a', 1], ['b', 2]]);
  await callOk(core, 'agenda.remove', { agendaItemId: a.id });
  expect(await callOk(core, 'agenda.update', { agendaItemId: b.id, item: { label: '2', title: 'b, revised', note: 'n', documentIds: [] } })).toMatchObject({ place: 1, title: 'b, revised', documentIds: [] });
  expect(await agenda()).toEqual([['c', 0], ['b, revised', 1]]);
  await callOk(core, 'session.remove', { sessionId: session.id });
  expect(await agenda()).toEqual([]);
  expect(await callOk(core, 'document.list', { meetingId })).toHaveLength(1);
});

test('an agenda item points at documents of its own meeting only', async () => {
  const core = await openTestCore();
  const [here, elsewhere] = [await callOk(core, 'meeting.create', meetingInput()), await callOk(core, 'meeting.create', meetingInput())];
  await importTexts(core, elsewhere.id, [['draft.txt', 'Draft declaration\n\n1. To act together.\n']]);
  const documents = await callOk(core, 'document.list', { meetingId: elsewhere.id });
  const session = await callOk(core, 'session.create', { meetingId: here.id, session: sessionInput() });
  const item = { label: '', title: 'x', note: '', documentIds: documents.map(({ id }) => id) };
  expect(await callRefused(core, 'agenda.create', { sessionId: session.id, item })).toMatchObject({ code: 'not-found', details: { what: 'document' } });
  expect(await callOk(core, 'agenda.list', { meetingId: here.id })).toEqual([]);
});

test.each([
  ['meeting.get', { meetingId: nowhere }],
  ['meeting.update', { meetingId: nowhere, meeting: meetingInput() }],
  ['session.list', { meetingId: nowhere }],
  ['session.update', { sessionId: nowhere, session: sessionInput() }],
  ['agenda.move', { agendaItemId: nowhere, place: 0 }],
  ['document.get', { documentId: nowhere }],
  ['version.get', { versionId: nowhere }],
  ['position.history', { positionId: nowhere }],
])('%s of what does not exist says so', async (op, input) => {
  expect(await callRefused(await openTestCore(), op, input)).toMatchObject({ code: 'not-found' });
});

test('settings start from sensible values and are kept one by one', async () => {
  const core = await openTestCore();
  expect(await callOk(core, 'settings.get', {})).toEqual({ locale: null, theme: 'system', author: '', lastRoute: '' });
  await callOk(core, 'settings.set', { author: 'Ana' });
  expect(await callOk(core, 'settings.set', { locale: 'fr', theme: 'dark' })).toEqual({ locale: 'fr', theme: 'dark', author: 'Ana', lastRoute: '' });
  await core.close();
  const again = await openTestCore({ dataFolder: core.dataFolder });
  expect(await callOk(again, 'settings.set', { locale: null })).toEqual({ locale: null, theme: 'dark', author: 'Ana', lastRoute: '' });
});
