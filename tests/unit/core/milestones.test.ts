import { expect, test } from 'vitest';
import { callOk, callRefused } from '../../support/core.ts';
import { clauses, openNegotiation } from '../../support/negotiation.ts';

const { exchange, train, register } = clauses;

test('a text the capital cleared and a text somebody looked at are milestones, with the moment and the author', async () => {
  const { core, meetingId, bring, topics } = await openNegotiation();
  const first = await bring(1, [exchange, train]);
  const second = await bring(2, [exchange, train, register]);
  topics.length = 0;
  await callOk(core, 'milestone.set', { versionId: first.versionId, kind: 'capital-cleared', isSet: true });
  await callOk(core, 'settings.set', { author: 'Head of delegation' });
  await callOk(core, 'milestone.set', { versionId: second.versionId, kind: 'looked', isSet: true });
  expect(topics).toEqual([['milestones'], ['settings'], ['milestones']]);
  expect(await callOk(core, 'milestone.list', { meetingId })).toEqual([
    { versionId: first.versionId, kind: 'capital-cleared', at: expect.any(String), author: 'Ana' },
    { versionId: second.versionId, kind: 'looked', at: expect.any(String), author: 'Head of delegation' },
  ]);
});

test('a milestone taken back is none, and set again is one of that moment', async () => {
  const { core, meetingId, bring } = await openNegotiation();
  const { versionId } = await bring(1, [exchange, train]);
  const set = (isSet: boolean) => callOk(core, 'milestone.set', { versionId, kind: 'capital-cleared', isSet });
  await set(true);
  const [cleared] = await callOk(core, 'milestone.list', { meetingId });
  await set(false);
  expect(await callOk(core, 'milestone.list', { meetingId })).toEqual([]);
  await set(true);
  const [again] = await callOk(core, 'milestone.list', { meetingId });
  expect(again).toEqual({ ...cleared, at: expect.any(String) });
  expect(again?.at).not.toBe(cleared?.at);
});

test('reading the same text over and over is one look; going back to an earlier text is another', async () => {
  const { core, meetingId, bring, topics } = await openNegotiation();
  const first = await bring(1, [exchange, train]);
  const second = await bring(2, [exchange, train, register]);
  const look = (versionId: string) => core.call({ id: versionId, op: 'milestone.set', input: { versionId, kind: 'looked', isSet: true } }, () => {});
  topics.length = 0;
  await look(first.versionId);
  await look(first.versionId);
  await look(second.versionId);
  await look(second.versionId);
  expect(topics).toEqual([['milestones'], ['milestones']]);
  const looked = await callOk(core, 'milestone.list', { meetingId });
  expect(looked.map(({ versionId }) => versionId)).toEqual([first.versionId, second.versionId]);
  await look(first.versionId);
  expect((await callOk(core, 'milestone.list', { meetingId })).map(({ versionId }) => versionId)).toEqual([second.versionId, first.versionId]);
});

test('there is no milestone of a text or in a meeting that is not there', async () => {
  const { core } = await openNegotiation();
  const nowhere = '00000000-0000-4000-8000-000000000000';
  expect(await callRefused(core, 'milestone.set', { versionId: nowhere, kind: 'looked', isSet: true })).toMatchObject({ code: 'not-found' });
  expect(await callRefused(core, 'milestone.list', { meetingId: nowhere })).toMatchObject({ code: 'not-found' });
});
