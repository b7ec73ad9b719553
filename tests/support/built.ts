import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** Tests of the built program run on what the sources say now: one build before them, if it is needed. */
export function setup(): void {
  const code = "import { build, isBuilt } from './bin/built.mjs'; if (!isBuilt()) build();";
  execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: join(import.meta.dirname, '..', '..'), stdio: ['ignore', 'inherit', 'inherit'] });
}
