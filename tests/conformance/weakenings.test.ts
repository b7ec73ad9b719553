import { spawn } from 'node:child_process';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { desktopWeakenings, localHostWeakenings, type Weakening } from './weakenings.ts';

/**
 * Tests of the tests: each guard of the built program is taken out of a copy, and the security suite of
 * that host, run on the copy, must fail where it should. A weakening that no longer finds its place fails too.
 */
const root = join(import.meta.dirname, '..', '..');

describe.concurrent.each(desktopWeakenings)('of the desktop: $name', (weakening) => {
  test('is noticed', async () => expect(await noticedBy(weakening, 'security-desktop')).toContain(weakening.caughtBy ?? 'the program did not open'));
});

describe.concurrent.each(localHostWeakenings)('of the local host: $name', (weakening) => {
  test('is noticed', async () => expect(await noticedBy(weakening, 'security-local-host')).toContain(weakening.caughtBy ?? 'the program did not open'));
});

async function noticedBy({ file, from, to }: Weakening, suite: string): Promise<string> {
  const copy = mkdtempSync(join(tmpdir(), 'adref-weakened-'));
  try {
    cpSync(join(root, 'out'), join(copy, 'out'), { recursive: true });
    for (const name of ['node_modules', 'package.json']) symlinkSync(join(root, name), join(copy, name));
    weaken(join(copy, 'out'), file, from, to);
    return await failedTests(join(copy, 'out'), join(copy, 'report.json'), suite);
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}

function weaken(folder: string, file: RegExp, from: RegExp, to: string): void {
  let count = 0;
  for (const name of globSync('{main,preload}/**/*.{js,cjs}', { cwd: folder }).filter((path) => file.test(path.replaceAll('\\', '/')))) {
    const before = readFileSync(join(folder, name), 'utf8');
    if (!from.test(before)) continue;
    count += 1;
    writeFileSync(join(folder, name), before.replace(from, to));
  }
  if (count !== 1) throw new Error(`The weakening found its place in ${count} files, not in one`);
}

type Report = { readonly testResults: readonly { readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[] }[] };

async function failedTests(outFolder: string, reportFile: string, suite: string): Promise<string> {
  const args = [join(root, 'node_modules/vitest/vitest.mjs'), 'run', '--project', 'conformance', `tests/conformance/${suite}.test.ts`, '--bail=1', '--reporter=json', `--outputFile=${reportFile}`];
  const child = spawn(process.execPath, args, { cwd: root, stdio: 'ignore', timeout: 60_000, env: { ...process.env, ADREF_OUT: outFolder } });
  const status = await new Promise((done) => child.once('exit', done));
  if (status === 0) return 'nothing';
  const { testResults } = JSON.parse(readFileSync(reportFile, 'utf8')) as Report;
  const failed = testResults.flatMap(({ assertionResults }) => assertionResults).filter(({ status: outcome }) => outcome === 'failed');
  return failed.map(({ fullName }) => fullName).join('\n') || 'the program did not open';
}
