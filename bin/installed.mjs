// What a clone has installed, and installing what is missing. Node's own modules only: nothing else is here yet.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const modules = join(root, 'node_modules');

/** The Node the program runs on, pinned in package.json; null when it is not installed. */
export function ownNode() {
  const file = join(modules, 'node', 'bin', process.platform === 'win32' ? 'node.exe' : 'node');
  return existsSync(file) ? file : null;
}

/** Whether node_modules holds exactly what package-lock.json names, but for what other systems need. */
export function isInstalled() {
  const present = packagesOf(join(modules, '.package-lock.json'));
  const wanted = packagesOf(join(root, 'package-lock.json'));
  if (present === null || wanted === null || ownNode() === null) return false;
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => path === '' || (present[path] ? present[path].version === version : Boolean(optional ?? devOptional)));
}

function packagesOf(file) {
  if (!existsSync(file)) return null;
  return JSON.parse(readFileSync(file, 'utf8')).packages;
}

/** Installs by the lock file. What npm says goes to stderr, so that a command's own output stays clean. */
export function install() {
  process.stderr.write('Installing what is missing (npm ci) …\n');
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : [process.platform === 'win32' ? 'npm.cmd' : 'npm'];
  const [command, ...first] = npm;
  const { status, error } = spawnSync(command, [...first, 'ci', '--no-fund', '--no-audit', '--loglevel=error'], { cwd: root, stdio: ['ignore', 2, 2], shell: process.platform === 'win32' && npm.length === 1, env: { ...process.env, ELECTRON_SKIP_BINARY_DOWNLOAD: '1' } });
  if (status !== 0 || !isInstalled()) {
    process.stderr.write(`npm ci did not install everything${error ? ` (${error.message})` : ''}. Is the npm registry reachable?\n`);
    process.exit(1);
  }
}
