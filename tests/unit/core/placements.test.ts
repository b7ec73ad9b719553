import { expect, test } from 'vitest';
import { callOk, callRefused, required } from '../../support/core.ts';
import { positionContent } from '../../support/ledger.ts';
import { clauses, inShort, openNegotiation, spanishClauses } from '../../support/negotiation.ts';

const { exchange, train, trainLess, register, costs, contact } = clauses;
const none = { inside: 0, elsewhere: 0 };

async function openTwoDrafts() {
  const negotiation = await openNegotiation();
  const first = await negotiation.bring(1, [exchange, train, register, costs]);
  const second = await negotiation.bring(2, [exchange, contact, trainLess, register]);
  return { ...negotiation, first, second };
}

test('a new draft says of every position whether it stands, is to be reconfirmed or has lost its place, in the order of its text', async () => {
  const { core, first, second, take, hear } = await openTwoDrafts();
  const lost = await take(first, first.paragraph(costs));
  const renumbered = await take(first, first.paragraph(register));
  const changed = await take(first, first.words('every year', train));
  const elsewhere = await take(first, first.words('coast guards', train));
  const intact = await take(first, first.words('within ten days', exchange));
  const heard = await hear(first, first.paragraph(exchange));
  const whole = await take(first, { scope: 'document' });
  const { algorithmVersion, placed } = await callOk(core, 'placement.list', { versionId: second.versionId });
  expect(algorithmVersion).toMatch(/^\d+$/u);
  expect(placed.map((position) => [position.positionId, inShort(position)])).toEqual([
    [whole.id, 'changed, to-reconfirm: – “”'],
    [heard.id, `intact, stands: 1 “${exchange}”`],
    [intact.id, 'intact, stands: 1 “within ten days”'],
    [elsewhere.id, 'moved, stands: 3 “coast guards”'],
    [changed.id, 'changed, to-reconfirm: 3 “every second year”'],
    [renumbered.id, `moved, stands: 4 “${register}”`],
    [lost.id, 'gone, orphan'],
  ]);
});

test('on the text it was taken on, a position stands where it was taken', async () => {
  const { first, take, place, detail } = await openTwoDrafts();
  const position = await take(first, first.words('every year', train));
  const { anchor, label, section, quote, before, after } = position;
  const placed = await place(first, position);
  expect(placed).toEqual({
    positionId: position.id,
    base: { versionId: first.versionId, anchor, label, section, quote, before, after },
    state: 'intact',
    via: 'origin',
    at: { anchor, label, section, quote, before, after },
    evidence: null,
    wordsChanged: none,
    standing: 'stands',
    decision: null,
    candidateCount: 0,
  });
  expect(await detail(first, position)).toEqual({
    ...placed,
    runs: [
      { op: 'equal', text: 'To train the officers of their coast guards ', isInside: false },
      { op: 'equal', text: 'every year', isInside: true },
      { op: 'equal', text: ' in the languages that are spoken along the border.', isInside: false },
    ],
    previousText: exchange,
    nextText: register,
    candidates: [],
  });
});

test('a position taken on a later draft is placed on an earlier one', async () => {
  const { first, second, take, place } = await openTwoDrafts();
  expect(inShort(await place(first, await take(second, second.paragraph(register))))).toBe(`moved, stands: 3 “${register}”`);
  expect(inShort(await place(first, await take(second, second.paragraph(contact))))).toBe('gone, orphan');
});

test('what a person reconfirmed is where the position goes on from', async () => {
  const { first, second, bring, take, place, decide } = await openTwoDrafts();
  const position = await take(first, first.words('every year', train));
  const decided = await decide(second, position, 'reconfirmed');
  expect(decided).toEqual({
    positionId: position.id,
    base: { versionId: second.versionId, anchor: second.words('every second year', trainLess), label: '3', section: '', quote: 'every second year', before: 'To train the officers of their coast guards ', after: ' in the languages that are spoken along the border.' },
    state: 'intact',
    via: 'origin',
    at: { anchor: second.words('every second year', trainLess), label: '3', section: '', quote: 'every second year', before: 'To train the officers of their coast guards ', after: ' in the languages that are spoken along the border.' },
    evidence: null,
    wordsChanged: none,
    standing: 'decided',
    decision: { versionId: second.versionId, kind: 'reconfirmed', at: expect.any(String), author: 'Ana', anchor: second.words('every second year', trainLess), label: '3', quote: 'every second year' },
    candidateCount: 0,
  });
  expect(await place(second, position)).toEqual(decided);
  const third = await bring(3, [contact, exchange, trainLess]);
  const onThird = await place(third, position);
  expect(inShort(onThird)).toMatch(/^(intact|moved), stands: 3 “every second year”$/u);
  expect(onThird.base).toEqual(decided.base);
  expect(inShort(await place(first, position))).toBe('intact, stands: 2 “every year”');
});

test('words that are not sure between two drafts far apart are found through the drafts in between', async () => {
  const { bring, take, place, detail } = await openNegotiation();
  const bell = 'the old bell sounds two strokes each time';
  const [fog, snow] = ['While fog lies over the outer reef and no boat is in sight', 'Whenever heavy snow hides our northern beacons after dusk'];
  const [pilots, book] = ['so that pilots, fishermen and the crews of the mail ferry keep clear of the rocks.', 'and the warden writes down each hour in the book that the office lends him.'];
  const first = await bring(1, [exchange, `${fog}, ${bell}, ${pilots}`, register]);
  const position = await take(first, first.words('two strokes', `${fog}, ${bell}, ${pilots}`));
  const third = await bring(3, [exchange, `${snow}, ${bell}, ${book}`, register]);
  expect(inShort(await place(third, position))).toBe('ambiguous, orphan');
  await bring(2, [exchange, `${fog}, ${bell}, ${book}`, register]);
  expect(inShort(await place(third, position))).toBe('intact, stands: 2 “two strokes”');
  expect((await detail(third, position)).runs.filter(({ isInside }) => isInside)).toEqual([{ op: 'equal', text: 'two strokes', isInside: true }]);
});

test('an orphan is put back by hand where a person says, and counts from there', async () => {
  const { core, first, second, bring, take, place, decide } = await openTwoDrafts();
  const position = await take(first, first.paragraph(costs));
  const before = await place(second, position);
  expect([before.at, before.standing]).toEqual([null, 'orphan']);
  expect(await callRefused(core, 'placement.decide', { positionId: position.id, versionId: second.versionId, kind: 'reattached' })).toMatchObject({ code: 'invalid-input', details: { issues: [{ path: 'anchor', code: 'place-missing' }] } });
  expect(await callRefused(core, 'placement.decide', { positionId: position.id, versionId: second.versionId, kind: 'reconfirmed' })).toMatchObject({ code: 'invalid-input', details: { issues: [{ path: 'anchor', code: 'place-missing' }] } });
  expect(inShort(await decide(second, position, 'reattached', { anchor: second.words('point of contact', contact) }))).toBe('intact, decided: 2 “point of contact”');
  const third = await bring(3, [contact, exchange]);
  expect(inShort(await place(third, position))).toBe('moved, stands: 1 “point of contact”');
});

test('an amended position says something else, is a draft again, and goes on from where it was', async () => {
  const { core, meetingId, first, second, take, place, decide, topics } = await openTwoDrafts();
  const position = await take(first, first.words('every year', train));
  await callOk(core, 'position.setStatus', { positionId: position.id, status: 'stated' });
  await callOk(core, 'draft.keep', { place: { positionId: position.id }, content: positionContent({ wording: 'half-typed' }) });
  expect(await callRefused(core, 'placement.decide', { positionId: position.id, versionId: second.versionId, kind: 'amended' })).toMatchObject({ code: 'invalid-input', details: { issues: [{ path: 'content', code: 'content-missing' }] } });
  topics.length = 0;
  expect(inShort(await decide(second, position, 'amended', { content: positionContent({ wording: 'each year' }) }))).toBe('intact, decided: 3 “every second year”');
  expect(topics.flat()).toContain('positions');
  expect(await callOk(core, 'position.list', { meetingId })).toMatchObject([{ id: position.id, wording: 'each year', status: 'draft', changeCount: 3 }]);
  expect(await callOk(core, 'draft.list', { meetingId })).toEqual([]);
  expect((await place(second, position)).decision).toMatchObject({ kind: 'amended', author: 'Ana' });
  expect(await callOk(core, 'ledger.get', { meetingId })).toMatchObject({ undo: { action: 'amended', count: 1 } });
});

test('a withdrawn position is closed on every text, and shows where its words are', async () => {
  const { core, meetingId, first, second, take, place, decide } = await openTwoDrafts();
  const position = await take(first, first.paragraph(register));
  const withdrawn = await decide(second, position, 'withdrawn');
  expect(inShort(withdrawn)).toBe(`moved, closed: 4 “${register}”`);
  expect(withdrawn.decision).toMatchObject({ kind: 'withdrawn', anchor: null });
  expect((await place(first, position)).standing).toBe('closed');
  expect(await callOk(core, 'position.list', { meetingId })).toMatchObject([{ status: 'withdrawn' }]);
  expect(await callRefused(core, 'placement.decide', { positionId: position.id, versionId: second.versionId, kind: 'reconfirmed' })).toMatchObject({ code: 'invalid-input', details: { issues: [{ path: 'positionId', code: 'closed' }] } });
  await callOk(core, 'position.setStatus', { positionId: position.id, status: 'draft' });
  expect(inShort(await place(second, position))).toBe(`moved, stands: 4 “${register}”`);
});

test('a position put off stays as it was found, and says that it was seen', async () => {
  const { first, second, take, place, decide } = await openTwoDrafts();
  const position = await take(first, first.words('every year', train));
  const found = await place(second, position);
  expect(await decide(second, position, 'later')).toEqual({ ...found, decision: { versionId: second.versionId, kind: 'later', at: expect.any(String), author: 'Ana', anchor: null, label: null, quote: '' } });
});

test('a decision taken back leaves the position as it was found, and redone it holds again', async () => {
  const { core, meetingId, first, second, take, place, decide } = await openTwoDrafts();
  const position = await take(first, first.words('every year', train));
  const found = await place(second, position);
  const later = await decide(second, position, 'later');
  const decided = await decide(second, position, 'reconfirmed');
  await callOk(core, 'ledger.undo', { meetingId });
  expect(await place(second, position)).toEqual(later);
  await callOk(core, 'ledger.undo', { meetingId });
  expect(await place(second, position)).toEqual(found);
  await callOk(core, 'ledger.redo', { meetingId });
  await callOk(core, 'ledger.redo', { meetingId });
  expect(await place(second, position)).toEqual(decided);
});

test('saying again what is decided already is no further step of work', async () => {
  const { core, first, second, take, decide } = await openTwoDrafts();
  const position = await take(first, first.words('every year', train));
  const decided = await decide(second, position, 'reconfirmed');
  expect(await decide(second, position, 'reconfirmed')).toEqual(decided);
  expect((await callOk(core, 'position.history', { positionId: position.id })).decisions).toHaveLength(1);
});

test('nobody decides about what another delegation said, about words outside the text, or about another document', async () => {
  const { core, meetingId, first, second, take, hear } = await openTwoDrafts();
  const refusalOf = async (input: object) => required((await callRefused(core, 'placement.decide', { versionId: second.versionId, kind: 'reconfirmed', ...input })).details)['issues'];
  const heard = await hear(first, first.paragraph(register));
  const ours = await take(first, first.paragraph(register));
  const { id: otherMeeting } = await callOk(core, 'meeting.create', { series: '', ordinal: '', title: 'Other', place: '', startsOn: null, endsOn: null, workingLanguages: [], delegations: [], myDelegation: null, myRole: 'delegate' });
  expect(otherMeeting).not.toBe(meetingId);
  expect(await refusalOf({ positionId: heard.id })).toMatchObject([{ path: 'positionId', code: 'not-ours' }]);
  expect(await refusalOf({ positionId: ours.id, anchor: { scope: 'paragraph', blockIndex: 99 } })).toMatchObject([{ path: 'anchor.blockIndex', code: 'outside-text' }]);
  await callOk(core, 'version.correct', { versionId: second.versionId, identity: { title: 'Another text', symbol: null, language: 'en', date: null, kind: 'other' }, documentId: null });
  expect(await refusalOf({ positionId: ours.id })).toMatchObject([{ path: 'positionId', code: 'other-document' }]);
  expect(await callOk(core, 'placement.list', { versionId: second.versionId })).toMatchObject({ placed: [] });
});

test('a position whose taking was undone is nowhere', async () => {
  const { core, meetingId, first, second, take } = await openTwoDrafts();
  await take(first, first.paragraph(register));
  await callOk(core, 'ledger.undo', { meetingId });
  expect(await callOk(core, 'placement.list', { versionId: second.versionId })).toMatchObject({ placed: [] });
});

test('a position goes to the other language of its draft by number, and on to the next draft by words', async () => {
  const { core, first, second, bring, take, place, detail } = await openTwoDrafts();
  const { exchange: uno, train: dos, trainLess: dosCambiado, register: tres, costs: cuatro, contact: nuevo } = spanishClauses;
  const primero = await bring(1, [uno, dos, tres, cuatro], 'rev1-es.txt');
  const segundo = await bring(2, [uno, nuevo, dosCambiado, tres], 'rev2-es.txt');
  expect([first, second, primero, segundo].map(({ version }) => version.language)).toEqual(['en', 'en', 'es', 'es']);
  expect(new Set([first, second, primero, segundo].map(({ version }) => version.documentId)).size).toBe(1);
  const renumbered = await take(first, first.paragraph(register));
  const changed = await take(first, first.paragraph(train));
  const lost = await take(first, first.paragraph(costs));
  const onItsOwnRevision = await place(primero, renumbered);
  expect([onItsOwnRevision.via, onItsOwnRevision.at?.quote]).toEqual(['number', tres]);
  expect(await detail(primero, renumbered)).toMatchObject({ runs: [{ op: 'equal', text: tres, isInside: true }], previousText: dos, nextText: cuatro });
  const { placed } = await callOk(core, 'placement.list', { versionId: segundo.versionId });
  expect(placed.map(({ positionId, via, at, standing }) => [positionId, via, at?.quote ?? null, standing])).toEqual([
    [changed.id, 'number', dosCambiado, 'to-reconfirm'],
    [renumbered.id, 'number', tres, 'stands'],
    [lost.id, 'number', null, 'orphan'],
  ]);
});

test('between languages without a revision in common, nothing is carried and the number is offered', async () => {
  const { bring, take, place, detail } = await openNegotiation();
  const { exchange: uno, train: dos, register: tres } = spanishClauses;
  const first = await bring(1, [exchange, train, register]);
  const segundo = await bring(2, [uno, tres, dos], 'rev2-es.txt');
  const position = await take(first, first.paragraph(train));
  expect(inShort(await place(segundo, position))).toBe('ambiguous, orphan');
  const { candidates } = await detail(segundo, position);
  expect(candidates[0]).toMatchObject({ anchor: segundo.paragraph(tres), reason: 'same-number' });
  expect((await place(segundo, position)).candidateCount).toBe(candidates.length);
});

test('placements are prepared with progress, and the list then says the same', async () => {
  const { core, first, second, take } = await openTwoDrafts();
  for (const anchor of [first.paragraph(exchange), first.paragraph(train), first.paragraph(costs)]) await take(first, anchor);
  const progress: unknown[] = [];
  const reply = await core.call({ id: 'prepare', op: 'placements.prepare', input: { versionId: second.versionId } }, (value) => progress.push(value));
  expect(reply).toEqual({ id: 'prepare', ok: true, value: { count: 3 } });
  expect([progress[0], progress.at(-1)]).toEqual([{ done: 0, total: 3 }, { done: 3, total: 3 }]);
  expect((await callOk(core, 'placement.list', { versionId: second.versionId })).placed.map(({ state }) => state)).toEqual(['intact', 'changed', 'gone']);
});

test('preparing is stopped by a cancel, and nothing is lost by it', async () => {
  const { core, first, second, take } = await openTwoDrafts();
  await take(first, first.paragraph(exchange));
  const reply = await core.call({ id: 'prepare', op: 'placements.prepare', input: { versionId: second.versionId } }, () => queueMicrotask(() => core.cancel('prepare')));
  expect(reply).toMatchObject({ ok: false, error: { code: 'cancelled' } });
  expect((await callOk(core, 'placement.list', { versionId: second.versionId })).placed).toHaveLength(1);
});

test('what is listed holds no word of the instructions', async () => {
  const { core, first, second, take } = await openTwoDrafts();
  const position = await take(first, first.paragraph(costs), { note: 'MARKER-NOTE', fallback: 'MARKER-FALLBACK', redLine: 'MARKER-RED', wording: 'MARKER-WORDING', talkingPoint: 'MARKER-POINT' });
  const answers = [await callOk(core, 'placement.list', { versionId: second.versionId }), await callOk(core, 'placement.get', { positionId: position.id, versionId: second.versionId })];
  expect(JSON.stringify(answers)).not.toContain('MARKER');
});
