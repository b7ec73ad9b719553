#!/usr/bin/env node
// The command line: adref import, compare, library. Whatever getting ready has to say goes to stderr.
import { ensure } from './ensure.mjs';

await ensure({ needsBuild: true });
await import('../out/main/cli.js');
