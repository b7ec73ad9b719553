import { expect, test } from 'vitest';
import { isOfDrafts, isStaleBy } from '../../../../renderer/platform/queries.ts';

test('a broadcast makes stale exactly the queries that read one of its topics', () => {
  const keys = [['meeting.list', {}], ['session.list', {}], ['document.list', {}], ['settings.get', {}], ['position.list', {}], ['meeting.create', {}], ['unknown', {}], []];
  expect(keys.filter((key) => isStaleBy(key, ['sessions', 'settings'])).map(([name]) => name)).toEqual(['meeting.list', 'session.list', 'settings.get']);
});

test('what is kept half typed does not count as saved', () => {
  expect([['draft.keep'], ['draft.discard'], ['position.create'], [], undefined].map((key) => isOfDrafts(key))).toEqual([true, true, false, false, false]);
});
