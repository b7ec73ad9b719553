import { cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { setup as buildFirst } from '../support/built.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where these suites put everything they make; it goes when they have run. */
    readonly temporaryFolder: string;
  }
}

/** These suites run the built program: what is tested is what is started. */
export function setup(project: TestProject): () => void {
  const root = join(import.meta.dirname, '..', '..');
  buildFirst();
  const folder = mkdtempSync(join(tmpdir(), 'adref-conformance-'));
  // A copy of its own: a build that begins meanwhile empties `out`.
  cpSync(join(root, 'out'), join(folder, 'built', 'out'), { recursive: true });
  for (const name of ['node_modules', 'package.json']) symlinkSync(join(root, name), join(folder, 'built', name));
  project.provide('temporaryFolder', folder);
  return () => rmSync(folder, { recursive: true, force: true, maxRetries: 10 });
}
