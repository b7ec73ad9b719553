import { randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openCore } from '../../electron/core/core.ts';
import type { Topic } from '../../shared/contract/operation.ts';
import type { CallMessage } from '../../shared/contract/wire.ts';
import { freshFolder } from './folders.ts';
import type { Host } from './host.ts';

const readerWorkerFile = join(import.meta.dirname, '..', '..', 'electron', 'core', 'formats', 'reader-worker.ts');

/** The core itself, with what crosses made JSON and back: what another host's wire would lose is lost here too. */
export async function openMemoryHost(): Promise<Host> {
  const core = await openCore({ dataFolder: freshFolder(), readerWorkerFile });
  const changes: (readonly Topic[])[] = [];
  core.onChanged(({ topics }) => changes.push(overJson(topics)));
  return {
    async exchange(request, { cancelsAtProgress } = {}) {
      const messages: CallMessage[] = [];
      const reply = await core.call(overJson(request), (value) => {
        messages.push({ kind: 'progress', id: request.id, value: overJson(value) });
        if (cancelsAtProgress) core.cancel(request.id);
      });
      return [...messages, { kind: 'reply', reply: overJson(reply) }];
    },
    async upload(bytes) {
      const token = randomBytes(24).toString('base64url');
      await writeFile(join(core.inboxFolder, token), bytes);
      return token;
    },
    async blob(sha256) {
      const original = await core.readOriginal(sha256);
      return { status: original ? 200 : 404, disposition: original && `attachment; filename="${original.fileName}"`, bytes: Uint8Array.from(original?.bytes ?? []) };
    },
    changes: () => Promise.resolve(changes),
    close: () => core.close(),
  };
}

function overJson<T>(value: T): T {
  const copy: T = JSON.parse(JSON.stringify(value));
  return copy;
}
