#!/usr/bin/env node
// npm run screens: the pictures of the README, taken from the program by its own end-to-end test.
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { ensure } from './ensure.mjs';
import { root } from './installed.mjs';
import { runStep } from './steps.mjs';

await ensure({ needsBuild: true });
const chromium = await ensureChromium();
const { status } = await runStep('@playwright/test/cli.js', ['test', 'screens'], { ADREF_SCREENS: join(root, 'docs', 'screens'), ...(chromium && { CHROMIUM: chromium }) });
process.exit(status);
