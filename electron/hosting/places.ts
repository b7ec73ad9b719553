import { join } from 'node:path';

/** Where the program's parts are. */
export type Places = {
  readonly workerFile: string;
  readonly readerWorkerFile: string;
  readonly rendererFolder: string;
  readonly sampleFolder: string;
};

/**
 * The places of the built program, from the folder of its main bundles (`out/main`).
 * @param resources the folder that holds `sample`; beside `out` in the tree, Electron's own once packaged.
 */
export function placesFrom(mainFolder: string, resources = join(mainFolder, '..', '..', 'resources')): Places {
  return {
    workerFile: join(mainFolder, 'core-worker.js'),
    readerWorkerFile: join(mainFolder, 'reader-worker.js'),
    rendererFolder: join(mainFolder, '..', 'renderer'),
    sampleFolder: join(resources, 'sample'),
  };
}
