import { spawn } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');
/** Opens the address it is given as a window does, keeps the program open for a moment, and says what it was answered. */
const page = `
  const opened = await fetch(address, { redirect: 'manual' });
  const headers = { cookie: opened.headers.get('set-cookie').split(';')[0] };
  const shown = await fetch(new URL(opened.headers.get('location'), address), { headers });
  const events = await fetch(new URL('/events', address), { headers });
  await events.body.getReader().read();
  writeFileSync(process.env.SEEN, JSON.stringify([opened.status, opened.headers.get('location'), shown.status]));`;

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'adref-start-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('closing the window ends the program', async () => {
  const { ended } = start(`${page}\n process.exit(0);`);
  expect(await ended).toEqual({ code: 0, printed: '' });
  expect(seen()).toEqual([303, '/', 200]);
});

test('a window handed over to a browser that already runs is served until it is closed', async () => {
  // The browser that was started leaves at once; the running one opens the address when it is gone.
  const handOver = `
    if (process.env.IS_RUNNING) {
      while (process.ppid === Number(process.env.IS_RUNNING)) await new Promise((again) => setTimeout(again, 10));
      ${page}
      process.exit(0);
    }
    spawn(process.execPath, process.argv.slice(1), { env: { ...process.env, IS_RUNNING: process.pid }, detached: true, stdio: 'ignore' }).unref();
    process.exit(0);`;
  const { ended } = start(handOver);
  expect(await ended).toEqual({ code: 0, printed: '' });
  expect(seen()).toEqual([303, '/', 200]);
});

test('where the browser cannot show a window, the address is printed and served until the program is stopped', async () => {
  const { ended, stop, printedLine } = start('process.exit(1);');
  const address = await printedLine;
  expect((await fetch(address, { redirect: 'manual' })).status).toBe(303);
  stop();
  expect(await ended).toEqual({ code: 0, printed: `${address}\n` });
});

/** Runs `npm start`'s program with a browser of ours: a script that finds the address it is to show in `address`. */
function start(script: string) {
  const browser = join(folder, 'browser.mjs');
  const opening = "import { spawn } from 'node:child_process';\nimport { writeFileSync } from 'node:fs';\nconst address = process.argv.find((word) => word.startsWith('--app=')).slice(6);";
  writeFileSync(browser, `#!${process.execPath}\n${opening}\n${script}\n`);
  chmodSync(browser, 0o755);
  const env = { ...process.env, ADREF_DATA: join(folder, 'data'), DISPLAY: ':none', CHROMIUM: browser, SEEN: join(folder, 'seen') };
  const child = spawn(process.execPath, [join(root, 'bin/start.mjs'), '--browser'], { cwd: root, env, stdio: ['ignore', 'pipe', 'inherit'] });
  let printed = '';
  const printedLine = new Promise<string>((done) => child.stdout.on('data', (text: Buffer) => {
    printed += text.toString();
    done(printed.trim());
  }));
  const ended = new Promise<object>((done) => child.once('close', (code) => done({ code, printed })));
  return { ended, printedLine, stop: () => child.kill('SIGINT') };
}

function seen(): unknown {
  return JSON.parse(readFileSync(join(folder, 'seen'), 'utf8'));
}
