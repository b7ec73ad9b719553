#!/usr/bin/env node
// npm start: the program in Electron when its binary can be had, else in a browser window, else at an address.
//   --browser    not in Electron
//   --no-window  print the address and serve it
import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { electronBinary, isUnusable, rememberFailure, tryElectron } from './electron-binary.mjs';
import { ensure } from './ensure.mjs';
import { root } from './installed.mjs';

await ensure({ needsBuild: true });

const { dataFolder, hasDisplay, placesFrom, runLocalHost, thisMachine } = await import('../out/main/local-host.js');
const folder = dataFolder(process.env);
const asked = new Set(process.argv.slice(2));
const wantsWindow = !asked.has('--no-window') && hasDisplay(thisMachine);
let stop;
const stopped = new Promise((done) => (stop = done));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, stop);

const electron = wantsWindow && !asked.has('--browser') && !isUnusable(folder) ? (electronBinary() ?? (await tryElectron(folder))) : null;
if (electron === null || !(await ranInElectron(electron))) await runInBrowser();
process.exit(process.exitCode ?? 0);

/** False when this Electron does not run here at all: a missing system library, another kind of machine. */
async function ranInElectron(binary) {
  const began = Date.now();
  const child = spawn(binary, [root, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])], { stdio: 'inherit' });
  void stopped.then(() => child.kill('SIGTERM'));
  const code = await new Promise((done) => child.on('exit', done).on('error', () => done(127)));
  if (code === 0 || code === null || Date.now() - began > 5_000) {
    process.exitCode = code ?? 0;
    return true;
  }
  rememberFailure(folder);
  return false;
}

async function runInBrowser() {
  await runLocalHost({ places: placesFrom(join(root, 'out', 'main')), dataFolder: folder, wantsWindow, print: (line) => process.stdout.write(`${line}\n`), stopped });
}
