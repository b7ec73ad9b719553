#!/usr/bin/env node
// npm run check: types, lint, unused code. Every step runs, also after one that failed.
import { ensure } from './ensure.mjs';
import { checks, runStep } from './steps.mjs';

await ensure({ needsBuild: false });

let failed = 0;
for (const { name, script, args } of checks) {
  const { status, seconds } = await runStep(script, args);
  process.stdout.write(`${status === 0 ? 'ok    ' : 'failed'}  ${name} (${seconds} s)\n`);
  if (status !== 0) failed += 1;
}
process.stdout.write(`${checks.length - failed} passed, ${failed} failed\n`);
process.exit(failed === 0 ? 0 : 1);
