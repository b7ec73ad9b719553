import { expect, test } from 'vitest';
import { callOk, callRefused, sessionInput } from '../../support/core.ts';
import { clauses, openNegotiation, spanishClauses, type Negotiation } from '../../support/negotiation.ts';

const { exchange, train, trainLess, register, costs, contact } = clauses;

async function openFourDrafts() {
  const negotiation = await openNegotiation();
  const drafts = [
    await negotiation.bring(0, [exchange, register, costs]),
    await negotiation.bring(1, [exchange, train, register, costs]),
    await negotiation.bring(2, [trainLess, contact, exchange, register]),
    await negotiation.bring(3, [contact, exchange, register, costs]),
  ] as const;
  return { ...negotiation, drafts };
}

test('a paragraph is followed both ways through all drafts, from where it came to where it went', async () => {
  const { core, drafts } = await openFourDrafts();
  const [first, second, third, fourth] = drafts;
  const anchor = second.paragraph(train);
  const history = await callOk(core, 'paragraph.history', { versionId: second.versionId, blockIndex: 'blockIndex' in anchor ? anchor.blockIndex : -1 });
  expect(history).toEqual([
    { versionId: first.versionId, blocks: [], kind: null, renumbered: false, runs: [], positionIds: [] },
    { versionId: second.versionId, blocks: [{ index: expect.any(Number), label: '2', text: train }], kind: 'added', renumbered: false, runs: [{ op: 'insert', text: train }], positionIds: [] },
    { versionId: third.versionId, blocks: [{ index: expect.any(Number), label: '1', text: trainLess }], kind: expect.stringMatching(/^(moved-)?edited$/u), renumbered: true, runs: expect.any(Array), positionIds: [] },
    { versionId: fourth.versionId, blocks: [], kind: 'removed', renumbered: false, runs: [{ op: 'delete', text: trainLess }], positionIds: [] },
  ]);
  const runs = history[2]?.runs ?? [];
  expect(runs.filter(({ op }) => op !== 'insert').map(({ text }) => text).join('')).toBe(train);
  expect(runs.filter(({ op }) => op !== 'delete').map(({ text }) => text).join('')).toBe(trainLess);
});

test('a paragraph that was taken out and put back is one history, whichever draft one asks from', async () => {
  const { core, drafts } = await openFourDrafts();
  const histories = await Promise.all(
    [drafts[0], drafts[1], drafts[3]].map((draft) => callOk(core, 'paragraph.history', { versionId: draft.versionId, blockIndex: draft.blocks.findIndex(({ text }) => text === costs) })),
  );
  expect(histories[0]?.map(({ kind, blocks }) => [kind, blocks.map(({ label }) => label)])).toEqual([
    [null, ['3']],
    ['same', ['4']],
    ['removed', []],
    ['added', ['4']],
  ]);
  expect(histories[1]).toEqual(histories[0]);
  expect(histories[2]).toEqual(histories[0]);
});

test('each draft of a paragraph names the positions taken or put there, not those that only stand there still', async () => {
  const { core, drafts, take, hear, decide } = await openFourDrafts();
  const [first, second, third] = drafts;
  const taken = await take(first, first.words('lost beacons', register));
  const heard = await hear(second, second.paragraph(register));
  await take(second, second.paragraph(exchange));
  await take(second, { scope: 'document' });
  await decide(third, taken, 'reconfirmed');
  const history = await callOk(core, 'paragraph.history', { versionId: first.versionId, blockIndex: first.blocks.findIndex(({ text }) => text === register) });
  expect(history.map(({ positionIds }) => positionIds)).toEqual([[taken.id], [heard.id], [taken.id], []]);
});

test('a history stays in the language of the text it is asked on, and has each revision once', async () => {
  const { core, drafts, bring } = await openFourDrafts();
  const { exchange: uno, register: dos } = spanishClauses;
  const spanish = await bring(2, [uno, dos], 'rev2-es.txt');
  const versionsIn = async (versionId: string, blockIndex: number) => (await callOk(core, 'paragraph.history', { versionId, blockIndex })).map((step) => step.versionId);
  expect(await versionsIn(spanish.versionId, spanish.blocks.length - 1)).toEqual([spanish.versionId]);
  expect(await versionsIn(drafts[0].versionId, drafts[0].blocks.length - 1)).toEqual(drafts.map(({ versionId }) => versionId));
  expect(await callRefused(core, 'paragraph.history', { versionId: spanish.versionId, blockIndex: 999 })).toMatchObject({ code: 'invalid-input' });
});

test('convergence puts every paragraph in one list, and counts the words that changed', async () => {
  const { core, bring, take, hear } = await openNegotiation();
  const bracketed = `${register.slice(0, -1)} [and without delay].`;
  const first = await bring(0, [exchange, train, costs]);
  const second = await bring(1, [exchange, trainLess, bracketed, costs]);
  const amended = await take(first, first.words('every year', train), { stance: 'amend' });
  await take(second, second.paragraph(bracketed), { stance: 'ad-referendum' });
  await take(second, second.paragraph(costs), { stance: 'reserve' });
  await hear(second, second.paragraph(exchange), 'oppose');
  await take(second, { scope: 'document' }, { stance: 'oppose' });
  const labels = (steps: Awaited<ReturnType<typeof read>>) =>
    steps.map(({ contested, bracketed: open, agreed, wordsChanged }, nth) => {
      const named = (places: readonly number[]) => places.flatMap((place) => [first, second][nth]?.blocks[place]?.label ?? []);
      return { contested: named(contested), bracketed: named(open), agreed: named(agreed), wordsChanged };
    });
  const read = () => callOk(core, 'convergence.get', { versionId: second.versionId });
  expect(labels(await read())).toEqual([
    { contested: ['2'], bracketed: [], agreed: ['1', '3'], wordsChanged: null },
    { contested: ['1', '2', '4'], bracketed: ['3'], agreed: [], wordsChanged: expect.any(Number) },
  ]);
  const { statistics } = await callOk(core, 'comparison.get', { oldVersionId: first.versionId, newVersionId: second.versionId });
  expect((await read())[1]?.wordsChanged).toBe(statistics.wordsAdded + statistics.wordsRemoved);
  await callOk(core, 'position.setStatus', { positionId: amended.id, status: 'withdrawn' });
  expect(labels(await read()).map(({ contested }) => contested)).toEqual([[], ['1', '4']]);
});

/** A moment by the wall clock of this machine, which is taken to be the meeting's. */
const local = (time: string) => new Date(`2026-03-03T${time}`).toISOString();

const since = (negotiation: Pick<Negotiation, 'core' | 'meetingId'>, kind: 'looked' | 'capital-cleared', language: 'en' | 'es' | 'fr' = 'en') =>
  callOk(negotiation.core, 'changes.since', { meetingId: negotiation.meetingId, documentIds: null, language, since: { kind } });

test('what changed since one last looked is told from the furthest text looked at, until the newest is', async () => {
  const negotiation = await openFourDrafts();
  const { core, drafts } = negotiation;
  const [, second, third, fourth] = drafts;
  const { documentId } = second.version;
  const look = (versionId: typeof second.versionId) => callOk(core, 'milestone.set', { versionId, kind: 'looked', isSet: true });
  expect(await since(negotiation, 'looked')).toEqual([{ documentId, oldVersionId: null, newVersionId: fourth.versionId, statistics: null }]);
  await look(third.versionId);
  await look(second.versionId);
  const { statistics } = await callOk(core, 'comparison.get', { oldVersionId: third.versionId, newVersionId: fourth.versionId });
  expect(await since(negotiation, 'looked')).toEqual([{ documentId, oldVersionId: third.versionId, newVersionId: fourth.versionId, statistics }]);
  expect(await since(negotiation, 'capital-cleared')).toEqual([{ documentId, oldVersionId: null, newVersionId: fourth.versionId, statistics: null }]);
  await look(fourth.versionId);
  expect(await since(negotiation, 'looked')).toEqual([{ documentId, oldVersionId: fourth.versionId, newVersionId: fourth.versionId, statistics: null }]);
});

test('what the capital cleared in one language is what changed since in another', async () => {
  const negotiation = await openFourDrafts();
  const { core, drafts, bring } = negotiation;
  const [, , third, fourth] = drafts;
  const spanish = await bring(2, [spanishClauses.exchange, spanishClauses.register], 'rev2-es.txt');
  await callOk(core, 'milestone.set', { versionId: spanish.versionId, kind: 'capital-cleared', isSet: true });
  expect(await since(negotiation, 'capital-cleared')).toMatchObject([{ oldVersionId: third.versionId, newVersionId: fourth.versionId }]);
  // The newest revision is not held in Spanish: it is told of in the language it is held in, not hidden.
  expect(await since(negotiation, 'capital-cleared', 'es')).toMatchObject([{ oldVersionId: third.versionId, newVersionId: fourth.versionId }]);
});

test('what changed since a session began is told from what was held by then', async () => {
  const negotiation = await openNegotiation();
  const { core, meetingId, bring, setTime } = negotiation;
  setTime(local('08:30'));
  const first = await bring(1, [exchange, train]);
  setTime(local('14:05'));
  const second = await bring(2, [exchange, trainLess]);
  const at = async (startsAt: string | null) => {
    const session = await callOk(core, 'session.create', { meetingId, session: sessionInput({ startsAt, endsAt: null }) });
    return { meetingId, documentIds: null, language: 'en' as const, since: { kind: 'session' as const, sessionId: session.id } };
  };
  const { documentId } = first.version;
  expect(await callOk(core, 'changes.since', await at('2026-03-03T08:00'))).toEqual([{ documentId, oldVersionId: null, newVersionId: second.versionId, statistics: null }]);
  const { statistics } = await callOk(core, 'comparison.get', { oldVersionId: first.versionId, newVersionId: second.versionId });
  expect(await callOk(core, 'changes.since', await at('2026-03-03T09:00'))).toEqual([{ documentId, oldVersionId: first.versionId, newVersionId: second.versionId, statistics }]);
  expect(await callOk(core, 'changes.since', await at('2026-03-03T15:00'))).toEqual([{ documentId, oldVersionId: second.versionId, newVersionId: second.versionId, statistics: null }]);
  expect(await callRefused(core, 'changes.since', await at(null))).toMatchObject({ code: 'invalid-input', details: { issues: [{ path: 'since.sessionId', code: 'session-without-time' }] } });
  expect(await callOk(core, 'changes.since', { ...(await at('2026-03-03T09:00')), documentIds: [] })).toEqual([]);
});
