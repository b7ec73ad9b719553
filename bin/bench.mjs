#!/usr/bin/env node
// npm run bench: every measurement of tests/bench, one after another, each in a process of its own.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ensure } from './ensure.mjs';
import { root } from './installed.mjs';

await ensure({ needsBuild: true });

const folder = join(root, 'tests', 'bench');
const chromium = await ensureChromium();
let status = 0;
for (const file of readdirSync(folder).filter((name) => name.endsWith('.bench.ts')).toSorted()) {
  const run = spawnSync(process.execPath, [join(folder, file), ...process.argv.slice(2)], { cwd: root, stdio: 'inherit', env: { ...process.env, ...(chromium && { CHROMIUM: chromium }) } });
  if (run.status !== 0) status = 1;
}
process.exit(status);
