import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dataFolder } from '../../../electron/core/data-folder.ts';
import { createFileLog } from '../../../electron/core/log.ts';
import type { LogEntry } from '../../../electron/core/ports.ts';
import { tempFolder } from '../../support/temp-folder.ts';

const home = join('/home', 'ana');

test.each([
  ['linux', {}, join(home, '.local', 'share', 'ad-referendum')],
  ['linux', { XDG_DATA_HOME: '/data' }, join('/data', 'ad-referendum')],
  ['darwin', {}, join(home, 'Library', 'Application Support', 'Ad Referendum')],
  ['win32', { APPDATA: 'C:\\Roaming' }, join('C:\\Roaming', 'Ad Referendum')],
  ['win32', {}, join(home, 'AppData', 'Roaming', 'Ad Referendum')],
  ['linux', { ADREF_DATA: '/usb/library' }, '/usb/library'],
] as const)('on %s with %j the library lives in %s', (platform, env, expected) => {
  expect(dataFolder(env, platform, home)).toBe(expected);
});

const entry: LogEntry = { at: '2026-03-02T10:00:00.000Z', requestId: '1', operation: 'meeting.get', name: 'TypeError', code: null, frames: ['at somewhere'] };

test('failures are written one to a line, and a log that grew too long makes room', () => {
  const file = join(tempFolder(), 'failures.log');
  const log = createFileLog(file);
  log(entry);
  log({ ...entry, requestId: '2' });
  expect(readFileSync(file, 'utf8').trimEnd().split('\n').map((line): unknown => JSON.parse(line))).toEqual([entry, { ...entry, requestId: '2' }]);
  writeFileSync(file, 'x'.repeat(1_000_001));
  log(entry);
  expect([readFileSync(file, 'utf8'), readFileSync(`${file}.1`, 'utf8').length]).toEqual([`${JSON.stringify(entry)}\n`, 1_000_001]);
});

test('a log that cannot be written stops nothing, and the next line says how many are missing', () => {
  const folder = join(tempFolder(), 'later');
  const log = createFileLog(join(folder, 'failures.log'));
  log(entry);
  log(entry);
  mkdirSync(folder);
  log(entry);
  expect(JSON.parse(readFileSync(join(folder, 'failures.log'), 'utf8'))).toEqual({ ...entry, lostEntries: 2 });
});
