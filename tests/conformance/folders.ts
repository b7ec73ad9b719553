import { mkdirSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';

export const root = join(import.meta.dirname, '..', '..');

/** The built program under test. */
export const builtFolder = join(inject('temporaryFolder'), 'built', 'out');

export function freshFolder(): string {
  return mkdtempSync(join(inject('temporaryFolder'), 'folder-'));
}

/** Resources whose sample is an empty meeting: these suites make their own. */
export function noSample(): string {
  const folder = freshFolder();
  mkdirSync(join(folder, 'sample'));
  return folder;
}
