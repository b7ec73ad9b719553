import { randomUUID } from 'node:crypto';
import { openCore } from '../../../electron/core/core.ts';

// Keeps a draft on the whole of the version named second, in the library of the folder named first, over and over, and says each number once it is confirmed.
const [dataFolder = '', versionId = ''] = process.argv.slice(2);
const core = await openCore({ dataFolder, readerWorkerFile: new URL('../../../electron/core/formats/reader-worker.ts', import.meta.url).pathname });
for (let number = 1; ; number += 1) {
  const input = { place: { versionId, anchor: { scope: 'document' } }, content: { stance: null, wording: '', talkingPoint: '', priority: 'normal', confidentiality: 'confidential', note: String(number), fallback: '', redLine: '' } };
  const reply = await core.call({ id: randomUUID(), op: 'draft.keep', input }, () => undefined);
  console.log(reply.ok ? number : reply.error.code);
}
