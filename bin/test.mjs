#!/usr/bin/env node
// npm test: check, unit, migrations, conformance, end-to-end, in this order and all of them; the last line counts every test.
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ensure } from './ensure.mjs';
import { root } from './installed.mjs';
import { checks, runStep } from './steps.mjs';
import { countOfPlaywright, countOfStep, countOfVitest, lastLine, sum } from './test-counts.mjs';

await ensure({ needsBuild: true });

const reports = join(root, 'test-results', 'reports');
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
const chromium = await ensureChromium();
const env = { ...(chromium === null ? {} : { CHROMIUM: chromium }), ADREF_E2E_REPORT: join(reports, 'e2e.json') };

const runs = [
  ...checks.map(({ name, script, args }) => ({ name, run: () => step(script, args) })),
  ...['unit', 'migrations', 'conformance'].map((project) => ({ name: project, run: () => vitest(project) })),
  { name: 'end-to-end', run: playwright },
];

const counts = [];
for (const { name, run } of runs) {
  process.stdout.write(`\n== ${name}\n`);
  const count = await run();
  counts.push({ name, ...count });
}
process.stdout.write('\n');
for (const count of counts) process.stdout.write(`${count.name}: ${lastLine(count)} (${count.seconds} s)\n`);
const total = sum(counts);
process.stdout.write(`${lastLine(total)}\n`);
process.exit(total.failed === 0 ? 0 : 1);

async function step(script, args) {
  const { status, seconds } = await runStep(script, args, env);
  return { ...countOfStep(status), seconds };
}

async function vitest(project) {
  const file = join(reports, `${project}.json`);
  const { status, seconds } = await runStep('vitest/vitest.mjs', ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`], env);
  return { ...countOfVitest(readReport(file), status), seconds };
}

async function playwright() {
  const { status, seconds } = await runStep('@playwright/test/cli.js', ['test'], env);
  return { ...countOfPlaywright(readReport(env.ADREF_E2E_REPORT), status), seconds };
}

/** A runner's own report, or null when it ended before it wrote one. */
function readReport(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
}
