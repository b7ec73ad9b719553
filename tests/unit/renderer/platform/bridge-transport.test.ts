import { expect, test } from 'vitest';
import { bridgeTransport } from '../../../../renderer/platform/bridge-transport.ts';
import type { Reply } from '../../../../shared/contract/wire.ts';

test('over the bridge each call hears its own progress, and none after its reply', async () => {
  const listeners: ((id: string, value: unknown) => void)[] = [];
  const progress = (id: string, value: unknown): void => listeners.forEach((listener) => listener(id, value));
  const replies = new Map<string, (reply: Reply) => void>();
  const transport = bridgeTransport({
    call: ({ id }) => new Promise((done) => replies.set(id, done)),
    cancel: () => undefined,
    onProgress: (listener) => {
      listeners.push(listener);
      return () => undefined;
    },
    onChanged: () => () => undefined,
  });
  const told: unknown[] = [];
  const first = transport.call({ id: 'a', op: 'documents.import', input: {} }, (value) => told.push(['a', value]));
  const second = transport.call({ id: 'b', op: 'documents.import', input: {} }, (value) => told.push(['b', value]));
  progress('b', 1);
  progress('a', 2);
  replies.get('a')?.({ id: 'a', ok: true, value: null });
  await first;
  progress('a', 3);
  replies.get('b')?.({ id: 'b', ok: true, value: null });
  await second;
  expect(told).toEqual([
    ['b', 1],
    ['a', 2],
  ]);
});
