import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { OutputOf } from '../../../shared/contract/index.ts';
import { positionActions, stances, type Anchor, type LedgerStep, type Position } from '../../../shared/model/position.ts';
import { callOk, openTestCore } from '../../support/core.ts';
import { openLedger, openTickingCore, positionContent, type TestLedger } from '../../support/ledger.ts';

const whole: Anchor = { scope: 'document' };

test('undo takes back the last step, redo brings it back, and both stay in the history', async () => {
  const { take, update, undo, redo, steps, list, history } = await openLedger();
  const taken = await take(whole);
  const changed = await update(taken.id, { wording: 'may' });
  const step = { action: 'changed', at: changed.updatedAt, author: 'Ana', count: 1 };
  const first = { action: 'taken', at: taken.createdAt, author: 'Ana', count: 1 };
  expect(await steps()).toEqual({ undo: step, redo: null });
  expect(await undo()).toEqual(step);
  expect(await list()).toMatchObject([{ wording: 'shall', changeCount: 3 }]);
  expect(await steps()).toEqual({ undo: first, redo: step });
  expect(await redo()).toEqual(step);
  expect(await list()).toMatchObject([{ wording: 'may', changeCount: 4 }]);
  expect(await steps()).toEqual({ undo: step, redo: null });
  expect((await history(taken.id)).changes.map(({ number, action, wording }) => [number, action, wording])).toEqual([
    [1, 'taken', 'shall'],
    [2, 'changed', 'may'],
    [3, 'undone', 'shall'],
    [4, 'redone', 'may'],
  ]);
});

test('a position whose taking is undone is void: out of the list, readable in its history, and can be restored', async () => {
  const { core, meetingId, take, hear, undo, redo, list, history, restore } = await openLedger();
  const taken = await take(whole);
  const heard = await hear('Chile', whole);
  await undo();
  await undo();
  expect(await list()).toEqual([]);
  expect(await callOk(core, 'meeting.list', {})).toMatchObject([{ id: meetingId, positionCount: 0 }]);
  expect([(await history(taken.id)).changes.at(-1), (await history(heard.id)).changes.at(-1)]).toMatchObject([
    { action: 'undone', status: 'void', wording: 'shall', note: 'Instruction of 3 March' },
    { action: 'undone', status: 'void', saidAt: heard.saidAt },
  ]);
  await redo();
  await redo();
  expect(await list()).toMatchObject([{ id: taken.id, status: 'draft' }, { id: heard.id, status: 'stated', saidAt: heard.saidAt }]);
  await undo();
  expect(await restore(heard.id, 1)).toMatchObject({ status: 'stated' });
});

test('new work after an undo leaves nothing to redo', async () => {
  const { meetingId, take, undo, steps, refusalOf } = await openLedger();
  const { id } = await take(whole);
  await undo();
  expect((await steps()).redo).toMatchObject({ action: 'taken' });
  const { createdAt } = await take(whole);
  expect(await steps()).toEqual({ undo: { action: 'taken', at: createdAt, author: 'Ana', count: 1 }, redo: null });
  expect(await refusalOf('ledger.redo', { meetingId })).toBe('nothing-to-undo');
  await undo();
  expect((await steps()).undo).toBeNull();
  expect(await refusalOf('ledger.undo', { meetingId })).toBe('nothing-to-undo');
  expect(id).toEqual(expect.any(String));
});

test('an undone clearance is no clearance, an undone correction gives back who said it, and a review of many is one step', async () => {
  const { core, take, hear, review, undo, redo, list, delegationNamed } = await openLedger({ myRole: 'head', delegations: ['Peru', 'Chile', 'Brasil'] });
  const [one, two] = [await take(whole), await take(whole)];
  const heard = await hear('Chile', whole);
  await callOk(core, 'position.update', { positionId: heard.id, content: positionContent(), delegationId: delegationNamed('Brasil') });
  await undo();
  await review('clear', [one.id, two.id]);
  expect(await undo()).toMatchObject({ action: 'cleared', count: 2 });
  expect((await list()).map(({ status, clearance, delegationId }) => ({ status, clearance, delegationId }))).toEqual([
    { status: 'draft', clearance: null, delegationId: null },
    { status: 'draft', clearance: null, delegationId: null },
    { status: 'stated', clearance: null, delegationId: delegationNamed('Chile') },
  ]);
  await redo();
  expect((await list()).map(({ clearance }) => clearance?.isChanged)).toEqual([false, false, undefined]);
});

test('steps of one meeting are not those of another, and outlive the program', async () => {
  const { core, meetingId, take, update, undo } = await openLedger();
  const other = await callOk(core, 'meeting.create', { ...(await meetingInputOf(core, meetingId)), title: 'Another' });
  const { id } = await take(whole);
  await update(id, { wording: 'may' });
  await undo();
  const before = await callOk(core, 'ledger.get', { meetingId });
  expect(await callOk(core, 'ledger.get', { meetingId: other.id })).toEqual({ undo: null, redo: null });
  await core.close();
  const again = await openTestCore({ dataFolder: core.dataFolder });
  expect(await callOk(again, 'ledger.get', { meetingId })).toEqual(before);
  expect(await callOk(again, 'ledger.redo', { meetingId })).toMatchObject({ action: 'changed' });
  expect(await callOk(again, 'position.list', { meetingId })).toMatchObject([{ wording: 'may' }]);
});

async function meetingInputOf(core: TestLedger['core'], meetingId: TestLedger['meetingId']) {
  const { id: _, createdAt: __, updatedAt: ___, delegations, myDelegationId: ____, ...input } = await callOk(core, 'meeting.get', { meetingId });
  return { ...input, delegations: delegations.map(({ name }) => name), myDelegation: null };
}

const which = fc.nat({ max: 7 });
const stance = fc.constantFrom(...stances);
/** What a person may try; much of it is refused, and what is refused is no step. */
const attempt = fc.oneof(
  fc.record({ do: fc.constant('take' as const), stance }),
  fc.record({ do: fc.constant('hear' as const), stance, name: fc.constantFrom('Chile', 'Brazil', 'Peru') }),
  fc.record({ do: fc.constant('update' as const), which, stance, wording: fc.constantFrom('', 'may', 'shall'), redLine: fc.constantFrom('', 'must') }),
  fc.record({ do: fc.constant('status' as const), which, status: fc.constantFrom('draft' as const, 'stated' as const, 'withdrawn' as const, 'lifted' as const) }),
  fc.record({ do: fc.constant('restore' as const), which, number: fc.integer({ min: 1, max: 4 }) }),
  fc.record({ do: fc.constant('review' as const), many: fc.array(which, { minLength: 1, maxLength: 3 }), action: fc.constantFrom('clear' as const, 'send-back' as const, 'take-over' as const) }),
  fc.record({ do: fc.constant('decide' as const), which, kind: fc.constantFrom('reconfirmed' as const, 'amended' as const, 'withdrawn' as const, 'later' as const) }),
  fc.record({ do: fc.constant('undo' as const) }),
  fc.record({ do: fc.constant('redo' as const) }),
);
type Attempt = typeof attempt extends fc.Arbitrary<infer A> ? A : never;

/** One of each step there is. */
const everything: Attempt[] = [
  { do: 'take', stance: 'reserve' },
  { do: 'take', stance: 'amend' },
  { do: 'hear', stance: 'oppose', name: 'Chile' },
  { do: 'update', which: 1, stance: 'amend', wording: 'may', redLine: 'must' },
  { do: 'review', many: [0, 1], action: 'clear' },
  { do: 'review', many: [1], action: 'send-back' },
  { do: 'review', many: [1], action: 'take-over' },
  { do: 'status', which: 0, status: 'stated' },
  { do: 'status', which: 0, status: 'lifted' },
  { do: 'status', which: 0, status: 'draft' },
  { do: 'decide', which: 0, kind: 'later' },
  { do: 'decide', which: 0, kind: 'reconfirmed' },
  { do: 'undo' },
  { do: 'decide', which: 0, kind: 'reconfirmed' },
  { do: 'decide', which: 1, kind: 'amended' },
  { do: 'decide', which: 0, kind: 'withdrawn' },
  { do: 'status', which: 1, status: 'withdrawn' },
  { do: 'restore', which: 1, number: 1 },
];

async function tryTo(ledger: TestLedger, known: Position['id'][], wish: Attempt): Promise<void> {
  const { core, versionId, meetingId } = ledger;
  const idOf = (place: number) => known[place % Math.max(1, known.length)] ?? meetingId;
  const ask = (op: string, input: object) => core.call({ id: op, op, input: JSON.parse(JSON.stringify(input)) }, () => undefined);
  if (wish.do === 'take') known.push((await ledger.take(whole, { stance: wish.stance })).id);
  if (wish.do === 'hear' && wish.name !== 'Peru') known.push((await ledger.hear(wish.name, whole, { stance: wish.stance })).id);
  if (wish.do === 'hear' && wish.name === 'Peru') await ask('position.record', { versionId, anchor: whole, delegation: { name: wish.name }, sessionId: null, stance: wish.stance, wording: '' });
  if (wish.do === 'update') await ask('position.update', { positionId: idOf(wish.which), content: positionContent({ stance: wish.stance, wording: wish.wording, redLine: wish.redLine }) });
  if (wish.do === 'status') await ask('position.setStatus', { positionId: idOf(wish.which), status: wish.status });
  if (wish.do === 'restore') await ask('position.restore', { positionId: idOf(wish.which), number: wish.number });
  if (wish.do === 'review') await ask('positions.review', { positionIds: wish.many.map(idOf), action: wish.action, remark: 'Why' });
  if (wish.do === 'decide') await ask('placement.decide', { positionId: idOf(wish.which), versionId, kind: wish.kind, ...(wish.kind === 'amended' && { content: positionContent({ stance: 'amend', wording: 'amended' }) }) });
}

/** What there is now: every position as it stands, with what people decided; not how many rows it took. */
async function presentOf({ core, versionId, list, history }: TestLedger) {
  const { placed } = await callOk(core, 'placement.list', { versionId });
  const present = [];
  for (const { updatedAt: _, changeCount: __, ...position } of await list()) {
    present.push({ position, inForce: placed.find(({ positionId }) => positionId === position.id)?.decision, decisions: (await history(position.id)).decisions });
  }
  return present;
}

/** A step of work with what there was before and after it. */
type Done = { readonly step: LedgerStep; readonly before: unknown; readonly after: unknown };

/** Holds the ledger to two stacks, as a person expects of undo and redo. */
async function followed(ledger: TestLedger) {
  const done: Done[] = [];
  const undone: Done[] = [];
  const known: Position['id'][] = [];
  let present: unknown = await presentOf(ledger);
  const work = async (wish: Attempt) => {
    const before = present;
    await tryTo(ledger, known, wish);
    present = await presentOf(ledger);
    const { undo: step } = await ledger.steps();
    const isRefused = step === null || step.at === done.at(-1)?.step.at;
    expect(isRefused ? present : before).toEqual(before);
    if (isRefused) return;
    done.push({ step, before, after: present });
    undone.length = 0;
  };
  const turn = async (back: 'undo' | 'redo') => {
    const entry = (back === 'undo' ? done : undone).pop();
    const answer = entry ? await ledger[back]() : await ledger.refusalOf(`ledger.${back}`, { meetingId: ledger.meetingId });
    expect(answer).toEqual(entry?.step ?? 'nothing-to-undo');
    const wanted = entry ? entry[back === 'undo' ? 'before' : 'after'] : present;
    present = await presentOf(ledger);
    expect(present).toEqual(wanted);
    if (entry) (back === 'undo' ? undone : done).push(entry);
  };
  return { done, undone, known, work, turn, steps: () => ({ undo: done.at(-1)?.step ?? null, redo: undone.at(-1)?.step ?? null }) };
}

test('whatever was done, undoing gives back what there was before each step, redoing what there was after, and history only grows', { timeout: 300_000 }, async () => {
  const core = await openTickingCore();
  const stepsSeen = new Set<LedgerStep['action']>();
  await fc.assert(
    fc.asyncProperty(fc.array(attempt, { maxLength: 14 }), async (wishes) => {
      const ledger = await openLedger({ myRole: 'head', delegations: ['Peru', 'Chile', 'Brasil'] }, core);
      const { done, undone, known, work, turn, steps } = await followed(ledger);
      const histories = new Map<string, OutputOf<'position.history'>['changes']>();
      const then = async (act: Promise<void>) => {
        await act;
        expect(await ledger.steps()).toEqual(steps());
        for (const id of known) {
          const { changes } = await ledger.history(id);
          expect(changes.slice(0, histories.get(id)?.length ?? 0)).toEqual(histories.get(id) ?? []);
          histories.set(id, changes);
        }
      };
      for (const wish of wishes) await then(wish.do === 'undo' || wish.do === 'redo' ? turn(wish.do) : work(wish));
      for (const { step } of done) stepsSeen.add(step.action);
      while (done.length > 0) await then(turn('undo'));
      expect(await ledger.list()).toEqual([]);
      while (undone.length > 0) await then(turn('redo'));
      expect(core.failures).toEqual([]);
    }),
    { numRuns: 40, examples: [[everything]] },
  );
  const turns: readonly LedgerStep['action'][] = ['undone', 'redone'];
  const all: readonly LedgerStep['action'][] = [...positionActions, 'reconfirmed', 'amended', 'later'];
  expect([...stepsSeen].toSorted()).toEqual(all.filter((action) => !turns.includes(action)).toSorted());
});
