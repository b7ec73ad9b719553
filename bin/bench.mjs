#!/usr/bin/env node
// npm run bench [-- --only PREFIX]: every measurement of tests/bench, or those whose name begins so, one after another, each in a process of its own.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ensure } from './ensure.mjs';
import { root } from './installed.mjs';

await ensure({ needsBuild: true });

const [option, prefix = ''] = process.argv.slice(2);
const isWanted = (name) => name.endsWith('.bench.ts') && (option !== '--only' || name.startsWith(prefix));
const folder = join(root, 'tests', 'bench');
const chromium = await ensureChromium();
let status = 0;
for (const file of readdirSync(folder).filter(isWanted).toSorted()) {
  const run = spawnSync(process.execPath, [join(folder, file), ...(option === '--only' ? [] : process.argv.slice(2))], { cwd: root, stdio: 'inherit', env: { ...process.env, ...(chromium && { CHROMIUM: chromium }) } });
  if (run.status !== 0) status = 1;
}
process.exit(status);
