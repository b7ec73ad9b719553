import { expect, test } from 'vitest';
import { addedVersion, callOk, importTexts, meetingInput, sessionInput } from '../../support/core.ts';
import { openLedger, type TestLedger } from '../../support/ledger.ts';

const floorOf = ({ core, meetingId }: TestLedger) => callOk(core, 'floor.get', { meetingId });

test('nothing is under negotiation until it is said', async () => {
  const ledger = await openLedger();
  expect(await floorOf(ledger)).toEqual({ meetingId: ledger.meetingId, sessionId: null, versionId: null, blockIndex: null });
});

test('the session, the text and the paragraph under negotiation are kept, and every window hears of a change, once', async () => {
  const ledger = await openLedger();
  const { core, meetingId, sessionId, versionId, block, topics } = ledger;
  const floor = { meetingId, sessionId, versionId, blockIndex: block.index };
  topics.length = 0;
  expect(await callOk(core, 'floor.set', floor)).toEqual(floor);
  expect(await callOk(core, 'floor.set', floor)).toEqual(floor);
  expect(await floorOf(ledger)).toEqual(floor);
  expect(await callOk(core, 'floor.set', { ...floor, blockIndex: null })).toEqual({ ...floor, blockIndex: null });
  expect(topics).toEqual([['floor'], ['floor']]);
});

test('what is said of the floor outlives neither its session nor the truth: a removed session leaves it', async () => {
  const ledger = await openLedger();
  const { core, meetingId, sessionId, versionId } = ledger;
  await callOk(core, 'floor.set', { meetingId, sessionId, versionId, blockIndex: 0 });
  await callOk(core, 'session.remove', { sessionId });
  expect(await floorOf(ledger)).toEqual({ meetingId, sessionId: null, versionId, blockIndex: 0 });
});

test('a session, a text or a paragraph that is not of the meeting is refused and changes nothing', async () => {
  const ledger = await openLedger();
  const { core, meetingId, sessionId, versionId, blocks, refusalOf } = ledger;
  const other = await callOk(core, 'meeting.create', meetingInput({ title: 'Another' }));
  const session = await callOk(core, 'session.create', { meetingId: other.id, session: sessionInput() });
  const version = addedVersion((await importTexts(core, other.id, [['other.txt', 'RTP-V/doc.9/26\n\nDRAFT\n\n1. To act.\n']]))[0]);
  const set = (changes: object) => refusalOf('floor.set', { meetingId, sessionId, versionId, blockIndex: null, ...changes });
  expect({
    session: await set({ sessionId: session.id }),
    version: await set({ versionId: version.id }),
    past: await set({ blockIndex: blocks.length }),
    ofNoText: await set({ versionId: null, blockIndex: 0 }),
    meeting: await set({ meetingId: versionId }),
    asked: await refusalOf('floor.get', { meetingId: versionId }),
  }).toEqual({ session: 'not-found', version: 'not-found', past: 'invalid-input blockIndex outside-text', ofNoText: 'invalid-input blockIndex outside-text', meeting: 'not-found', asked: 'not-found' });
  expect(await floorOf(ledger)).toEqual({ meetingId, sessionId: null, versionId: null, blockIndex: null });
});

test('the answer is public: it has the four facts and nothing else', async () => {
  const ledger = await openLedger();
  await ledger.take({ scope: 'document' });
  expect(Object.keys(await floorOf(ledger))).toEqual(['meetingId', 'sessionId', 'versionId', 'blockIndex']);
});
