import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '..', '..');

/** The built program under test; a test of the tests puts a weakened copy here. */
export const outFolder = process.env['ADREF_OUT'] ?? join(root, 'out');

export function freshFolder(): string {
  return mkdtempSync(join(tmpdir(), 'adref-conformance-'));
}

/** Resources whose sample is an empty meeting: these suites make their own. */
export function noSample(): string {
  const folder = freshFolder();
  mkdirSync(join(folder, 'sample'));
  return folder;
}
