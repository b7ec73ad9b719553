// The Electron binary: whether it is here, and the one attempt at getting it.
import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './installed.mjs';

const folder = join(root, 'node_modules', 'electron');
/** How long a start waits for the attempt, and how long the attempt may go on beside the opened program. In milliseconds. */
const startWaits = 15_000;
const attemptLasts = 300_000;

/** The binary's path, or null. The package itself is never imported: its main module downloads when it is loaded. */
export function electronBinary() {
  const dist = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? join(folder, 'dist');
  const name = existsSync(join(folder, 'path.txt')) ? readFileSync(join(folder, 'path.txt'), 'utf8') : process.env.ELECTRON_OVERRIDE_DIST_PATH ? 'electron' : null;
  return name !== null && existsSync(join(dist, name)) ? join(dist, name) : null;
}

/**
 * Tries to get the binary, once for each version of Electron, and waits a moment for it. An attempt
 * that takes longer goes on while the program runs in a browser; the next start finds what it brought.
 */
export async function tryElectron(dataFolder, waits = startWaits) {
  const file = join(dataFolder, 'electron-attempt.json');
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  if (process.env.ELECTRON_SKIP_BINARY_DOWNLOAD || attemptedVersion(file) === version) return null;
  mkdirSync(dataFolder, { recursive: true, mode: 0o700 });
  writeFileSync(file, JSON.stringify({ version }));
  const attempt = spawn(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore', timeout: attemptLasts });
  process.on('exit', () => attempt.kill());
  attempt.unref();
  const ended = new Promise((done) => attempt.on('exit', done).on('error', done));
  let timer;
  const waited = new Promise((done) => (timer = setTimeout(done, waits)));
  await Promise.race([ended, waited]);
  clearTimeout(timer);
  return electronBinary();
}

/** Remembers that this Electron does not run here, so that no later start stumbles over it. */
export function rememberFailure(dataFolder) {
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  writeFileSync(join(dataFolder, 'electron-attempt.json'), JSON.stringify({ version, isUnusable: true }));
}

/** Whether this version was found unable to run here. */
export function isUnusable(dataFolder) {
  const file = join(dataFolder, 'electron-attempt.json');
  const { version } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  return existsSync(file) && JSON.parse(readFileSync(file, 'utf8')).isUnusable === true && attemptedVersion(file) === version;
}

function attemptedVersion(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).version : null;
}
