// Whether out/ was built from the sources that are here, and building it when it was not.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownNode, root } from './installed.mjs';

const stamp = join(root, 'out', 'built-from.txt');
const sources = ['electron', 'shared', 'renderer', 'electron.vite.config.ts', 'package-lock.json'];

export function isBuilt() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === digest();
}

/** Builds main, preload and renderer into out/. What the builder says goes to stderr. */
export function build() {
  process.stderr.write('Building …\n');
  const before = digest();
  const { status, stdout } = spawnSync(ownNode(), [join(root, 'node_modules', 'electron-vite', 'bin', 'electron-vite.js'), 'build', '--logLevel', 'warn'], { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 2] });
  if (status !== 0) {
    process.stderr.write(`${stdout}\nThe build failed.\n`);
    process.exit(1);
  }
  writeFileSync(stamp, before);
}

/** One digest of the names and contents of every source. */
function digest() {
  const hash = createHash('sha256');
  for (const file of sources.flatMap(filesUnder)) hash.update(`${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

function filesUnder(path) {
  if (!existsSync(join(root, path))) return [];
  const entries = readdirOrNull(path);
  if (entries === null) return [path];
  return entries.toSorted((a, b) => (a.name < b.name ? -1 : 1)).flatMap((entry) => (entry.isDirectory() ? filesUnder(`${path}/${entry.name}`) : [`${path}/${entry.name}`]));
}

function readdirOrNull(path) {
  try {
    return readdirSync(join(root, path), { withFileTypes: true });
  } catch (error) {
    if (error.code === 'ENOTDIR') return null;
    throw error;
  }
}
