import { join } from 'node:path';
import { dataFolder } from '../core/data-folder.ts';
import { runLocalHost } from './run.ts';

/** The local host from source, for `npm run dev`: Vite serves the renderer, this answers the rest. */
const root = join(import.meta.dirname, '..', '..');
const core = join(root, 'electron', 'core');

await runLocalHost({
  places: {
    workerFile: join(core, 'worker.ts'),
    readerWorkerFile: join(core, 'formats', 'reader-worker.ts'),
    rendererFolder: join(root, 'renderer'),
    sampleFolder: join(root, 'resources', 'sample'),
  },
  dataFolder: dataFolder(process.env),
  wantsWindow: false,
  print: (line) => process.stdout.write(`${line}\n`),
  stopped: new Promise((stop) => process.once('SIGTERM', () => stop())),
});
