import { execFileSync } from 'node:child_process';
import { join } from 'node:path';

/** These suites run the built program: what is tested is what is started. */
export function setup(): void {
  const root = join(import.meta.dirname, '..', '..');
  const code = "import { build, isBuilt } from './bin/built.mjs'; if (!isBuilt()) build();";
  execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: root, stdio: ['ignore', 'inherit', 'inherit'] });
}
