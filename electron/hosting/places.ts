import { join } from 'node:path';

/** Where the built program's parts are, from the folder of the built main bundles (`out/main`). */
export type Places = {
  readonly workerFile: string;
  readonly readerWorkerFile: string;
  readonly rendererFolder: string;
  readonly preloadFile: string;
  readonly sampleFolder: string;
};

/** @param resources the folder that holds `sample`; beside `out` in the tree, Electron's own once packaged. */
export function placesFrom(mainFolder: string, resources = join(mainFolder, '..', '..', 'resources')): Places {
  return {
    workerFile: join(mainFolder, 'core-worker.js'),
    readerWorkerFile: join(mainFolder, 'reader-worker.js'),
    rendererFolder: join(mainFolder, '..', 'renderer'),
    preloadFile: join(mainFolder, '..', 'preload', 'index.cjs'),
    sampleFolder: join(resources, 'sample'),
  };
}
