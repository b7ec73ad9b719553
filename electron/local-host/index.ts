/** What `bin/` and the tests take from the built local host. */
export { openLibrary, type Library } from '../hosting/library.ts';
export { placesFrom } from '../hosting/places.ts';
export { runLocalHost, type RunOptions } from './run.ts';
export { type LocalHost, startLocalHost } from './server.ts';
export { dataFolder } from '../core/data-folder.ts';
export { hasDisplay, thisMachine } from './browser.ts';
