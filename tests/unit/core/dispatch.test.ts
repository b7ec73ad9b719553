import { expect, test } from 'vitest';
import { createDispatcher, type Handlers, type QueryContext } from '../../../electron/core/dispatch.ts';
import { systemClock, type LogEntry } from '../../../electron/core/ports.ts';
import type { Changed } from '../../../shared/contract/wire.ts';
import { AppError } from '../../../shared/errors.ts';
import { callOk, callRefused, meetingInput, openTestCore, type TestCore } from '../../support/core.ts';
import { openTestLibrary } from '../../support/core-library.ts';
import { tempFolder } from '../../support/temp-folder.ts';

/** A dispatcher over a real library whose every handler is the one given. */
function dispatcherOf(handler: (context: never, input: never) => unknown, checksOutput = false) {
  const library = openTestLibrary(tempFolder());
  const log: LogEntry[] = [];
  const broadcasts: Changed[] = [];
  const handlers: Handlers = Object.create(new Proxy({}, { get: () => handler }));
  const dispatcher = createDispatcher({ handlers, library, broadcast: (changed) => broadcasts.push(changed), clock: systemClock, log: (entry) => log.push(entry), checksOutput });
  const call = (op: string, input: unknown = {}) => dispatcher.call({ id: '1', op, input }, () => {});
  return { library, log, broadcasts, call, dispatcher };
}

const write = `INSERT INTO setting (name, value) VALUES ('author', 'Ana')`;

test('a query is given no way to write, neither by type nor at run time', async () => {
  const { call, library } = dispatcherOf(({ db }: QueryContext) => {
    // @ts-expect-error a query's handle does not write
    expect(db.run).toBeUndefined();
    return db.all(`${write} RETURNING value`);
  });
  expect(await call('settings.get')).toMatchObject({ ok: false, error: { code: 'library-read-only' } });
  expect(library.read.all('SELECT * FROM setting')).toEqual([]);
});

test('a handler that is missing does not compile', () => {
  // @ts-expect-error every operation of the contract has a handler
  const handlers: Handlers = {};
  expect(handlers).toEqual({});
});

test('a command that fails changes nothing and broadcasts nothing', async () => {
  const { call, library, broadcasts } = dispatcherOf(({ db, changed }: { db: { run: (sql: string) => number }; changed: (topic: string) => void }) => {
    db.run(write);
    changed('settings');
    throw new AppError('conflict', 'no');
  });
  expect(await call('settings.set')).toEqual({ id: '1', ok: false, error: { code: 'conflict', message: 'no' } });
  expect({ broadcasts, rows: library.read.all('SELECT * FROM setting') }).toEqual({ broadcasts: [], rows: [] });
});

test('a command broadcasts each topic once, and only when what it wrote can be read', async () => {
  const core = await openTestCore();
  const seen: unknown[] = [];
  const queries: Promise<unknown>[] = [];
  core.onChanged((changed) => {
    seen.push(changed);
    queries.push(callOk(core, 'meeting.list', {}).then((meetings) => seen.push(meetings.map(({ title }) => title))));
  });
  await callOk(core, 'meeting.create', meetingInput({ title: 'Heard' }));
  await Promise.all(queries);
  expect(seen).toEqual([{ topics: ['meetings'] }, ['Heard']]);
});

test('an unknown operation and a wrong input are refused without reaching a handler', async () => {
  const core = await openTestCore();
  expect(await callRefused(core, 'toString', {})).toEqual({ code: 'invalid-input', message: 'Unknown operation' });
  const refusal = await callRefused(core, 'meeting.create', meetingInput({ startsOn: '2026-03-05' }));
  expect(refusal).toEqual({
    code: 'invalid-input',
    message: 'Bad input for meeting.create',
    details: { issues: [{ path: 'endsOn', code: 'custom', message: 'ends-before-start' }] },
  });
  expect(core.failures).toEqual([]);
});

test('a mistake of the program is answered as internal and logged without a word of the user', async () => {
  const { call, log } = dispatcherOf(() => {
    throw new TypeError('cannot read “our red line on paragraph 12”');
  });
  expect(await call('settings.get')).toEqual({ id: '1', ok: false, error: { code: 'internal', message: 'Something went wrong', details: { requestId: '1' } } });
  expect(log).toEqual([{ at: expect.any(String), requestId: '1', operation: 'settings.get', name: 'TypeError', code: null, frames: expect.arrayContaining([expect.stringMatching(/^at .*dispatch\.test/)]) }]);
  expect(JSON.stringify(log)).not.toContain('red line');
});

test('an answer that breaks the contract is noticed where answers are checked', async () => {
  const { call, log } = dispatcherOf(() => ({ locale: 'klingon' }), true);
  expect(await call('settings.get')).toMatchObject({ ok: false, error: { code: 'internal' } });
  expect(log.map(({ operation }) => operation)).toEqual(['settings.get']);
});

test.each([
  ['SQLITE_FULL', 'storage-full'],
  ['ENOSPC', 'storage-full'],
  ['SQLITE_READONLY_DIRECTORY', 'library-read-only'],
  ['SQLITE_CORRUPT_VTAB', 'library-damaged'],
  ['SQLITE_NOTADB', 'library-damaged'],
  ['SQLITE_BUSY', 'library-in-use'],
])('%s is told to a person as %s', async (code, expected) => {
  const { call, log } = dispatcherOf(() => {
    throw Object.assign(new Error('from the store'), { code });
  });
  expect(await call('settings.get')).toMatchObject({ ok: false, error: { code: expected } });
  expect(log).toEqual([]);
});

test('a job hears its cancel, and cancelled is not logged as a failure', async () => {
  const started = Promise.withResolvers<void>();
  const { dispatcher, log } = dispatcherOf(async ({ signal }: { signal: AbortSignal }) => {
    started.resolve();
    await new Promise((stopped) => signal.addEventListener('abort', stopped));
    throw new AppError('cancelled', 'stopped');
  });
  const reply = dispatcher.call({ id: 'job', op: 'documents.import', input: { meetingId: crypto.randomUUID(), files: [{ token: 'a'.repeat(16), name: 'a' }] } }, () => {});
  await started.promise;
  dispatcher.cancel('job');
  expect(await reply).toEqual({ id: 'job', ok: false, error: { code: 'cancelled', message: 'stopped' } });
  expect(log).toEqual([]);
});

test('what cannot be kept for want of room is said, and the rest is there', async () => {
  const core: TestCore = await openTestCore({ pageLimit: 100 });
  const meeting = await callOk(core, 'meeting.create', meetingInput());
  const session = { kind: 'plenary', title: 'x', startsAt: null, endsAt: null, room: '', chair: '', theme: '', objective: 'o'.repeat(20_000), method: 'm'.repeat(20_000), expectedResult: 'e'.repeat(20_000) } as const;
  const codes = new Set<string>();
  let kept = 0;
  for (let attempt = 0; attempt < 12; attempt += 1) {
    const reply = await core.call({ id: String(attempt), op: 'session.create', input: { meetingId: meeting.id, session } }, () => {});
    if (reply.ok) kept += 1;
    else codes.add(reply.error.code);
  }
  expect([...codes]).toEqual(['storage-full']);
  expect(await callOk(core, 'session.list', { meetingId: meeting.id })).toHaveLength(kept);
  expect(kept).toBeGreaterThan(0);
});
