import { parentPort, workerData } from 'node:worker_threads';
import { AppError } from '../../shared/errors.ts';
import { openCore, type Core } from './core.ts';
import { storeFailure } from './store/failures.ts';
import type { CoreThreadData, FromCore, ToCore } from './thread-messages.ts';

const port = parentPort;
if (!port) throw new Error('The core worker runs in a worker thread only');

const send = (message: FromCore, transfer: readonly ArrayBuffer[] = []) => port.postMessage(message, transfer);

const data: CoreThreadData = workerData;

try {
  const core = await openCore(data);
  core.onChanged((changed) => send({ kind: 'changed', changed }));
  port.on('message', (message: ToCore) => void receive(core, message));
  send({ kind: 'opened', inboxFolder: core.inboxFolder });
} catch (error) {
  const failure = storeFailure(error);
  if (!(failure instanceof AppError)) throw error;
  send({ kind: 'refused', error: failure.toShape() });
}

async function receive(core: Core, message: ToCore): Promise<void> {
  switch (message.kind) {
    case 'call': {
      const { id } = message.request;
      const reply = await core.call(message.request, (value) => send({ kind: 'progress', id, value }));
      return send({ kind: 'reply', reply });
    }
    case 'cancel':
      return core.cancel(message.id);
    case 'original': {
      const original = await core.readOriginal(message.sha256);
      return sendOriginal(message.ask, original);
    }
    case 'lend':
      return send({ kind: 'lent', ask: message.ask, token: await core.lendFile(message.path) });
    case 'close':
      await core.close();
      send({ kind: 'closed' });
      return port?.close();
  }
}

/** The bytes are handed over, not copied twice: a copy of exactly their length is transferred. */
function sendOriginal(ask: number, original: Awaited<ReturnType<Core['readOriginal']>>): void {
  if (!original) return send({ kind: 'original', ask, original });
  const bytes = Uint8Array.from(original.bytes);
  send({ kind: 'original', ask, original: { ...original, bytes } }, [bytes.buffer]);
}
