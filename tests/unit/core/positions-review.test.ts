import { expect, test } from 'vitest';
import type { Anchor } from '../../../shared/model/position.ts';
import { addedVersion, callOk, importTexts, meetingInput } from '../../support/core.ts';
import { openLedger, positionContent } from '../../support/ledger.ts';

const whole: Anchor = { scope: 'document' };

test('the head clears many positions at once, as one step of work', async () => {
  const { take, review, setAuthor, steps, history, list } = await openLedger({ myRole: 'head' });
  const [one, two] = [await take(whole), await take(whole)];
  await setAuthor('Head');
  const cleared = await review('clear', [two.id, one.id, two.id], 'Agreed');
  const at = cleared[0]?.updatedAt;
  const clearance = { at, author: 'Head', isChanged: false };
  expect(cleared).toEqual([
    { ...two, status: 'cleared', clearance, updatedAt: at, changeCount: 2 },
    { ...one, status: 'cleared', clearance, updatedAt: at, changeCount: 2 },
  ]);
  expect(await list()).toEqual(cleared.toReversed());
  expect((await steps()).undo).toEqual({ action: 'cleared', at, author: 'Head', count: 2 });
  expect((await history(one.id)).changes.at(-1)).toMatchObject({ action: 'cleared', status: 'cleared', remark: 'Agreed' });
});

test('clearing what is cleared already changes nothing and is no step of work', async () => {
  const { take, review, steps } = await openLedger({ myRole: 'head' });
  const { id } = await take(whole);
  const cleared = await review('clear', [id]);
  const before = await steps();
  expect(await review('clear', [id])).toEqual(cleared);
  expect(await steps()).toEqual(before);
});

test('a cleared position cannot be changed unnoticed: it is a draft again and says when it was cleared', async () => {
  const { take, review, update, setStatus } = await openLedger({ myRole: 'head' });
  const { id } = await take(whole);
  const [cleared] = await review('clear', [id]);
  const changed = await update(id, { redLine: 'shall not' });
  expect({ status: changed.status, clearance: changed.clearance }).toEqual({ status: 'draft', clearance: { ...cleared?.clearance, isChanged: true } });
  expect((await setStatus(id, 'stated')).clearance?.isChanged).toBe(true);
  const [again] = await review('clear', [id]);
  expect(again).toMatchObject({ status: 'stated', clearance: { isChanged: false } });
});

test('what was cleared keeps its clearance when it is stated, and loses nothing by being withdrawn', async () => {
  const { take, review, setStatus } = await openLedger({ myRole: 'head' });
  const { id } = await take(whole);
  await review('clear', [id]);
  expect([(await setStatus(id, 'stated')).clearance?.isChanged, (await setStatus(id, 'withdrawn')).clearance?.isChanged, (await setStatus(id, 'draft')).clearance?.isChanged]).toEqual([false, false, true]);
});

test('no state of the history brings back a clearance: only the head clears', async () => {
  const { take, review, restore } = await openLedger({ myRole: 'head' });
  const { id } = await take(whole);
  await review('clear', [id]);
  await review('send-back', [id], 'Ask the capital');
  expect(await restore(id, 2)).toMatchObject({ status: 'draft', clearance: { isChanged: true } });
});

test('the head sends positions back as drafts with a remark, which the history keeps', async () => {
  const { take, review, history, refusalOf } = await openLedger({ myRole: 'head' });
  const { id } = await take(whole);
  await review('clear', [id]);
  const [back] = await review('send-back', [id], '  Too strong ');
  expect(back).toMatchObject({ status: 'draft', clearance: { isChanged: true } });
  expect(await review('send-back', [id], 'Still too strong')).toMatchObject([{ status: 'draft', changeCount: 4 }]);
  expect((await history(id)).changes.map(({ action, remark }) => [action, remark])).toEqual([
    ['taken', ''],
    ['cleared', ''],
    ['sent-back', 'Too strong'],
    ['sent-back', 'Still too strong'],
  ]);
  expect(await refusalOf('positions.review', { positionIds: [id], action: 'send-back', remark: ' ' })).toBe('invalid-input remark remark-missing');
});

test('the head takes positions over, under the name that is set', async () => {
  const { take, review, setAuthor, refusalOf, history } = await openLedger({ myRole: 'head' });
  const { id } = await take(whole);
  await setAuthor('Head');
  expect(await review('take-over', [id])).toMatchObject([{ responsible: 'Head', status: 'draft', changeCount: 2 }]);
  expect(await review('take-over', [id])).toMatchObject([{ responsible: 'Head', changeCount: 2 }]);
  expect((await history(id)).changes.at(-1)).toMatchObject({ action: 'taken-over', responsible: 'Head' });
  await setAuthor('');
  expect(await refusalOf('positions.review', { positionIds: [id], action: 'take-over', remark: '' })).toBe('invalid-input author author-missing');
});

test('what is not for the head to review is refused, and all of it or none is done', async () => {
  const { core, take, hear, setStatus, undo, refusalOf, list } = await openLedger({ myRole: 'head' });
  const open = await take(whole);
  const withdrawn = await setStatus((await take(whole)).id, 'withdrawn');
  const lifted = await setStatus((await take(whole, { stance: 'reserve' })).id, 'lifted');
  const heard = await hear('Chile', whole);
  const undone = await take(whole);
  await undo();
  const clear = (...positionIds: string[]) => refusalOf('positions.review', { positionIds: [open.id, ...positionIds], action: 'clear', remark: '' });
  expect({
    withdrawn: await clear(withdrawn.id),
    lifted: await clear(lifted.id),
    heard: await clear(heard.id),
    undone: await clear(undone.id),
    unknown: await clear(open.meetingId),
  }).toEqual({ withdrawn: 'invalid-input positionIds.1 closed', lifted: 'invalid-input positionIds.1 closed', heard: 'invalid-input positionIds.1 not-ours', undone: 'invalid-input positionIds.1 void', unknown: 'not-found' });
  expect((await list()).map(({ status }) => status)).toEqual(['draft', 'withdrawn', 'lifted', 'stated']);
  expect(core.failures).toEqual([]);
});

test.each(['delegate', 'secretariat'] as const)('a %s clears, sends back and takes over nothing', async (myRole) => {
  const { take, refusalOf, list } = await openLedger({ myRole });
  const position = await take(whole);
  for (const action of ['clear', 'send-back', 'take-over']) expect(await refusalOf('positions.review', { positionIds: [position.id], action, remark: 'No' })).toBe('head-only');
  expect(await list()).toEqual([position]);
});

test('positions of two meetings are not reviewed together', async () => {
  const { core, take, refusalOf } = await openLedger({ myRole: 'head' });
  const here = await take(whole);
  const there = await openText(core);
  expect(await refusalOf('positions.review', { positionIds: [here.id, there], action: 'clear', remark: '' })).toBe('invalid-input positionIds.1 several-meetings');
});

async function openText(core: Awaited<ReturnType<typeof openLedger>>['core']): Promise<string> {
  const { id: meetingId } = await callOk(core, 'meeting.create', meetingInput({ title: 'Another', myRole: 'head' }));
  const version = addedVersion((await importTexts(core, meetingId, [['other.txt', 'RTP-V/doc.9/26\n\nDRAFT\n\n1. To act.\n']]))[0]);
  return (await callOk(core, 'position.create', { versionId: version.id, anchor: whole, content: positionContent() })).id;
}
