import { isPublic } from '../../shared/contract/public.ts';
import { AppError } from '../../shared/errors.ts';
import type { Client } from './client.ts';

/** The same core, for a window others see: whatever a screen asks there, nothing but public text is asked of the core. */
export function publicClient(client: Client): Client {
  return {
    onChanged: client.onChanged,
    call: async (name, input) => {
      if (!isPublic(name)) throw refusal(name);
      return client.call(name, input);
    },
    run: (name) => {
      throw refusal(name);
    },
  };
}

function refusal(name: string): AppError {
  return new AppError('internal', `${name} is not asked for in a window of public text`);
}
