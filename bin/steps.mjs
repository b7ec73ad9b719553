// Runs one tool of node_modules as a step of a longer run, its output shown as it comes.
import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';
import { root } from './installed.mjs';

/** What `npm run check` and `npm test` check before anything runs. */
export const checks = [
  { name: 'types', script: 'typescript/bin/tsc', args: ['-b'] },
  { name: 'lint', script: 'oxlint/bin/oxlint', args: ['--type-aware', '--deny-warnings'] },
  { name: 'unused', script: 'knip/bin/knip.js', args: [] },
];

/** @param script the tool's own file under node_modules, so that no shell and no wrapper is between. */
export function runStep(script, args, env = {}) {
  const began = Date.now();
  const bin = join(root, 'node_modules', '.bin');
  const child = spawn(process.execPath, [join(root, 'node_modules', script), ...args], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}`, ...env },
  });
  return new Promise((done) => {
    const end = (status) => done({ status, seconds: Math.round((Date.now() - began) / 1000) });
    child.on('error', () => end(127));
    child.on('exit', (code) => end(code ?? 1));
  });
}
