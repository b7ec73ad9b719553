import { expect, test } from 'vitest';
import type { Client } from '../../../../renderer/platform/client.ts';
import { publicClient } from '../../../../renderer/platform/public-client.ts';
import { contract, type OperationName } from '../../../../shared/contract/index.ts';
import { isPublic, publicQueries } from '../../../../shared/contract/public.ts';

test('a window of public text asks the core for the floor, the text, the names of sessions and the settings, and for nothing else', async () => {
  const asked: string[] = [];
  const client: Client = {
    call: async (name) => {
      asked.push(name);
      throw new Error('asked');
    },
    run: (name) => {
      asked.push(name);
      throw new Error('asked');
    },
    onChanged: () => () => undefined,
  };
  const names = Object.keys(contract).filter((name): name is OperationName => name in contract);
  for (const name of names) {
    const { kind } = contract[name];
    const ask: Promise<unknown> = kind === 'job' ? Promise.resolve().then(() => Reflect.apply(publicClient(client).run, null, [name, {}, () => undefined])) : Promise.resolve(Reflect.apply(publicClient(client).call, null, [name, {}]));
    await expect(ask).rejects.toThrow(isPublic(name) ? 'asked' : 'is not asked for');
  }
  expect(asked.toSorted()).toEqual([...publicQueries].toSorted());
  expect(asked.toSorted()).toEqual(['floor.get', 'session.list', 'settings.get', 'version.get']);
});
