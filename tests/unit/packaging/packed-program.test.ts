import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
/** Marks the fuses in every Electron binary: Electron's documentation, `docs/tutorial/fuses`. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

let folder = '';
let packed = '';
let files: readonly string[] = [];
let status: number | null = null;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'adref-packing-'));
  ({ status } = pack(placeholderElectron('110101110')));
  packed = join(folder, 'out', 'linux-unpacked');
  files = existsSync(join(packed, 'resources', 'app.asar')) ? filesInAsar(join(packed, 'resources', 'app.asar')) : [];
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('packing takes the Electron that is given to it and asks for no other', () => {
  expect({ status, isThere: existsSync(join(packed, 'resources', 'app.asar')) }).toEqual({ status: 0, isThere: true });
  expect(readFileSync(join(packed, 'ad-referendum'), 'utf8')).toContain('before');
});

test('the packed program has every fuse set, the dangerous ones off', async () => {
  const { version, ...wire } = await getCurrentFuseWire(join(packed, 'ad-referendum'));
  const states = Object.entries(wire).map(([option, state]) => [FuseV1Options[Number(option)], state === FuseState.ENABLE]);
  expect(version).toBe('1');
  expect(states).toEqual([
    ['RunAsNode', false],
    ['EnableCookieEncryption', true],
    ['EnableNodeOptionsEnvironmentVariable', false],
    ['EnableNodeCliInspectArguments', false],
    ['EnableEmbeddedAsarIntegrityValidation', true],
    ['OnlyLoadAppFromAsar', true],
    ['LoadBrowserProcessSpecificV8Snapshot', false],
    ['GrantFileProtocolExtraPrivileges', false],
    ['WasmTrapHandlers', true],
  ]);
});

test('an Electron with a fuse that nobody decided on is not packed', () => {
  const { status, said } = pack(placeholderElectron('1101011101'));
  expect(status).not.toBe(0);
  expect(said).toContain('strictlyRequireAllFuses');
}, 120_000);

test('the archive holds the built program, and nothing of its making', () => {
  const built = ['out/main/index.js', 'out/main/core-worker.js', 'out/main/reader-worker.js', 'out/preload/index.cjs', 'out/renderer/index.html', 'package.json'];
  expect(built.filter((file) => !files.includes(file))).toEqual([]);
  expect(new Set(files.map((file) => file.split('/')[0]))).toEqual(new Set(['node_modules', 'out', 'package.json']));
  expect(files.filter((file) => /\.tsx?$|\.map$|^node_modules\/(?:electron|vite|vitest|playwright-core|react|typescript)\//.test(file) && !file.endsWith('.d.ts'))).toEqual([]);
});

test('what the program needs at run time is there: the store for this kind of machine, unpacked, and the sample meeting beside the archive', () => {
  const needed = Object.keys(JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).dependencies);
  expect(needed.filter((name) => !files.some((file) => file.startsWith(`node_modules/${name}/`)))).toEqual([]);
  expect(readdirSync(join(packed, 'resources', 'app.asar.unpacked', 'node_modules', 'better-sqlite3', 'prebuilds'))).toEqual(['linux-x64.node']);
  expect(readdirSync(join(packed, 'resources', 'sample')).toSorted()).toEqual(readdirSync(join(root, 'resources', 'sample')).toSorted());
  expect(readdirSync(join(packed, 'resources')).toSorted()).toEqual(['app.asar', 'app.asar.unpacked', 'sample']);
});

/** Packs this repository for Linux against an Electron folder: how it ended, and what electron-builder said. */
function pack(electron: string): { readonly status: number | null; readonly said: string } {
  const args = [join(root, 'node_modules/electron-builder/cli.js'), '--linux', 'dir', '--x64', '--publish', 'never', `-c.electronDist=${electron}`, `-c.directories.output=${join(folder, 'out')}`];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', timeout: 100_000, env: { ...process.env, CI: '1', NO_UPDATE_NOTIFIER: '1' } });
  return { status, said: stdout + stderr };
}

/** A folder laid out as an Electron distribution whose binary is nothing but a fuse wire. */
function placeholderElectron(wire: string): string {
  const electron = mkdtempSync(join(folder, 'electron-'));
  mkdirSync(join(electron, 'resources'));
  const wired = Buffer.concat([Buffer.from(`before${sentinel}`), Buffer.from([1, wire.length]), Buffer.from(`${wire}after`)]);
  writeFileSync(join(electron, 'electron'), wired);
  chmodSync(join(electron, 'electron'), 0o755);
  writeFileSync(join(electron, 'version'), JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8')).version);
  for (const name of ['LICENSE', 'LICENSES.chromium.html', 'chrome-sandbox']) writeFileSync(join(electron, name), '');
  return electron;
}

type AsarFolder = { readonly files: Readonly<Record<string, AsarFolder | { readonly files?: undefined }>> };

/** The paths in an asar archive: its header is JSON behind four 32-bit sizes, the last one the header's. */
function filesInAsar(file: string): readonly string[] {
  const bytes = readFileSync(file);
  const header: AsarFolder = JSON.parse(bytes.toString('utf8', 16, 16 + bytes.readUInt32LE(12)));
  const under = (held: AsarFolder, path: string): readonly string[] => Object.entries(held.files).flatMap(([name, entry]) => (entry.files === undefined ? [path + name] : under({ files: entry.files }, `${path}${name}/`)));
  return under(header, '');
}
