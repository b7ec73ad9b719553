// Brings a clone to where its commands can run: installed, built, and on the Node that package.json pins.
import { spawn } from 'node:child_process';
import { constants } from 'node:os';
import { build, isBuilt } from './built.mjs';
import { install, isInstalled, ownNode } from './installed.mjs';

/**
 * Returns in a process that runs on the program's own Node, with everything installed and, when asked,
 * built; from another Node the same command is run again there and this process ends with its status.
 */
export async function ensure({ needsBuild }) {
  if (!isInstalled()) install();
  if (needsBuild && !isBuilt()) build();
  const node = ownNode();
  if (node !== null && process.versions.node.split('.')[0] !== '24') await runAgainOn(node);
}

function runAgainOn(node) {
  const child = spawn(node, process.argv.slice(1), { stdio: 'inherit' });
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  return new Promise(() => {
    child.on('error', (error) => {
      process.stderr.write(`${error.message}\n`);
      process.exit(1);
    });
    child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal] ?? 0)));
  });
}
