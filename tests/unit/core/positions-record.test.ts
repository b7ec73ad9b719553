import { expect, test } from 'vitest';
import type { Anchor } from '../../../shared/model/position.ts';
import { callOk, meetingInput } from '../../support/core.ts';
import { longText as long, openLedger, positionContent } from '../../support/ledger.ts';

const whole: Anchor = { scope: 'document' };

test('what a delegation says on the floor is recorded with its time, its paragraph and its session, beside our own positions', async () => {
  const { meetingId, documentId, versionId, sessionId, block, hear, take, list, history, delegationNamed } = await openLedger();
  const anchor: Anchor = { scope: 'paragraph', blockIndex: block.index };
  const heard = await hear('Chile', anchor, { stance: 'amend', wording: 'should' }, sessionId);
  expect(heard).toEqual({
    id: expect.any(String),
    meetingId,
    documentId,
    versionId,
    anchor,
    label: '2',
    section: block.section,
    quote: long,
    before: 'To cooperate.',
    after: '',
    stance: 'amend',
    wording: 'should',
    talkingPoint: '',
    priority: 'normal',
    confidentiality: 'delegation',
    note: '',
    fallback: '',
    redLine: '',
    delegationId: delegationNamed('Chile'),
    sessionId,
    saidAt: heard.createdAt,
    status: 'stated',
    responsible: '',
    author: 'Ana',
    createdAt: heard.createdAt,
    updatedAt: heard.createdAt,
    changeCount: 1,
    clearance: null,
  });
  const ours = await take(anchor);
  expect((await list()).map(({ id, delegationId }) => [id, delegationId])).toEqual([
    [heard.id, delegationNamed('Chile')],
    [ours.id, null],
  ]);
  expect((await history(heard.id)).changes.map(({ action, delegationId, saidAt }) => [action, delegationId, saidAt])).toEqual([['heard', delegationNamed('Chile'), heard.saidAt]]);
});

test.each(['chile', 'CHILI', '  Chile ', 'Chílé'])('%o is the delegation of Chile, whatever its case, accents or language', async (name) => {
  const { hear, delegationNamed, topics } = await openLedger();
  topics.length = 0;
  expect((await hear(name, whole)).delegationId).toBe(delegationNamed('Chile'));
  expect(topics).toEqual([['positions']]);
});

test('a delegation nobody has yet joins the meeting, after those there are, once', async () => {
  const { core, meetingId, hear, topics } = await openLedger();
  topics.length = 0;
  const first = await hear('Union of the Andes', whole);
  const second = await hear('union of the andés', whole);
  const { delegations } = await callOk(core, 'meeting.get', { meetingId });
  expect(delegations.map(({ name }) => name)).toEqual(['Peru', 'Chile', 'Union of the Andes']);
  expect([first.delegationId, second.delegationId]).toEqual([delegations[2]?.id, delegations[2]?.id]);
  expect(topics).toEqual([['meetings', 'positions'], ['positions']]);
});

test('on every scope something can be heard, also words and a bracket', async () => {
  const { hear, block, heading } = await openLedger();
  const { index: blockIndex } = block;
  const start = long.indexOf('[undue]');
  const anchors: readonly Anchor[] = [whole, { scope: 'section', blockIndex: heading.index }, { scope: 'paragraph', blockIndex }, { scope: 'words', blockIndex, start: 4, end: 11 }, { scope: 'bracket', blockIndex, start, end: start + 7 }];
  const quotes = [];
  for (const anchor of anchors) quotes.push((await hear('Chile', anchor)).quote);
  expect(quotes).toEqual(['', heading.text, long, 'Parties', '[undue]']);
});

test('our own delegation is not recorded, by name or by id, and leaves nothing', async () => {
  const { core, versionId, meetingId, list, refusalOf, delegationNamed, steps } = await openLedger();
  const said = { versionId, anchor: whole, sessionId: null, stance: 'support', wording: '' };
  expect([await refusalOf('position.record', { ...said, delegation: { name: 'pérou' } }), await refusalOf('position.record', { ...said, delegation: { delegationId: delegationNamed('Peru') } })]).toEqual([
    'invalid-input delegation own-delegation',
    'invalid-input delegation own-delegation',
  ]);
  expect({ list: await list(), steps: await steps() }).toEqual({ list: [], steps: { undo: null, redo: null } });
  expect((await callOk(core, 'meeting.get', { meetingId })).delegations).toHaveLength(2);
});

test('a delegation, a session or a version of another meeting is not found', async () => {
  const { core, versionId, refusalOf, sessionId } = await openLedger();
  const other = await callOk(core, 'meeting.create', meetingInput({ title: 'Another' }));
  const session = await callOk(core, 'session.create', { meetingId: other.id, session: { kind: 'plenary', title: '', startsAt: null, endsAt: null, room: '', chair: '', theme: '', objective: '', method: '', expectedResult: '' } });
  const said = { versionId, anchor: whole, sessionId, stance: 'support', wording: '', delegation: { name: 'Chile' } };
  expect({
    delegation: await refusalOf('position.record', { ...said, delegation: { delegationId: other.delegations[1]?.id } }),
    session: await refusalOf('position.record', { ...said, sessionId: session.id }),
    ourSession: await refusalOf('position.create', { versionId, anchor: whole, sessionId: session.id, content: positionContent() }),
    version: await refusalOf('position.record', { ...said, versionId: other.id }),
  }).toEqual({ delegation: 'not-found', session: 'not-found', ourSession: 'not-found', version: 'not-found' });
});

test('who said it is corrected as easily as what was said; the moment stays', async () => {
  const { core, hear, history, delegationNamed, meetingId } = await openLedger({ delegations: ['Peru', 'Chile', 'Brasil'] });
  const heard = await hear('Chile', whole, { stance: 'oppose' });
  const { stance: _, ...rest } = positionContent({ wording: '' });
  const corrected = await callOk(core, 'position.update', { positionId: heard.id, content: { ...rest, stance: 'question' }, delegationId: delegationNamed('Brasil') });
  expect(corrected).toMatchObject({ delegationId: delegationNamed('Brasil'), stance: 'question', saidAt: heard.saidAt, sessionId: heard.sessionId, status: 'stated', changeCount: 2, meetingId });
  expect((await history(heard.id)).changes.map(({ action, delegationId }) => [action, delegationId])).toEqual([
    ['heard', delegationNamed('Chile')],
    ['changed', delegationNamed('Brasil')],
  ]);
});

test('ours never becomes that of another delegation, nor the reverse', async () => {
  const { take, hear, refusalOf, delegationNamed } = await openLedger();
  const ours = await take(whole);
  const heard = await hear('Chile', whole);
  const update = (positionId: string, delegationId: string) => refusalOf('position.update', { positionId, content: positionContent(), delegationId });
  expect([await update(ours.id, delegationNamed('Chile')), await update(heard.id, delegationNamed('Peru')), await update(heard.id, ours.id)]).toEqual([
    'invalid-input delegationId own-position',
    'invalid-input delegationId own-delegation',
    'not-found',
  ]);
});

test('what another delegation said is withdrawn, lifted and said again, and never becomes a draft by a change of its words', async () => {
  const { hear, setStatus, update, history } = await openLedger();
  const { id } = await hear('Chile', whole, { stance: 'reserve' });
  await setStatus(id, 'lifted');
  await setStatus(id, 'stated');
  await update(id, { stance: 'oppose' });
  await setStatus(id, 'withdrawn');
  await setStatus(id, 'stated');
  expect((await history(id)).changes.map(({ action, status }) => [action, status])).toEqual([
    ['heard', 'stated'],
    ['lifted', 'lifted'],
    ['reopened', 'stated'],
    ['changed', 'stated'],
    ['withdrawn', 'withdrawn'],
    ['reopened', 'stated'],
  ]);
});

test('a delegation that spoke is not left out of the meeting, a session it spoke in is not removed; both may be renamed', async () => {
  const { core, meetingId, sessionId, hear, refusalOf, list } = await openLedger({ delegations: ['Peru', 'Chile', 'Brasil'] });
  const heard = await hear('Chile', whole, {}, sessionId);
  const rename = (delegations: string[]) => ({ meetingId, meeting: meetingInput({ delegations, myDelegation: delegations[0] ?? null }) });
  expect([await refusalOf('meeting.update', rename(['Peru', 'Brasil'])), await refusalOf('session.remove', { sessionId })]).toEqual(['named-by-positions', 'named-by-positions']);
  expect((await callOk(core, 'session.list', { meetingId })).map(({ id }) => id)).toEqual([sessionId]);
  const before = await callOk(core, 'meeting.get', { meetingId });
  const idOf = (name: string) => before.delegations.find((known) => known.name === name)?.id;
  const { delegations } = await callOk(core, 'meeting.update', rename(['Pérou', 'Chili', 'Ecuador']));
  expect(delegations).toEqual([{ id: idOf('Peru'), name: 'Pérou' }, { id: idOf('Chile'), name: 'Chili' }, { id: expect.any(String), name: 'Ecuador' }]);
  expect(await list()).toEqual([heard]);
});

test('two spellings of one delegation that change places keep who spoke', async () => {
  const { core, meetingId, hear, delegationNamed } = await openLedger({ delegations: ['Peru', 'Chile', 'Chili'] });
  const heard = await hear('Chili', whole);
  const { delegations } = await callOk(core, 'meeting.update', { meetingId, meeting: meetingInput({ delegations: ['Chili', 'Chile', 'Peru'] }) });
  expect(delegations.map(({ id }) => id)).toEqual([delegationNamed('Chili'), delegationNamed('Chile'), delegationNamed('Peru')]);
  expect(heard.delegationId).toBe(delegationNamed('Chili'));
});
