#!/usr/bin/env node
// The command line: adref import, compare, library. Whatever getting ready has to say goes to stderr.
import { ensure } from './ensure.mjs';

await ensure({ needsBuild: true });
// npm runs scripts in the package's folder; the files are named from where the person stands.
if (process.env.npm_lifecycle_event === 'adref' && process.env.INIT_CWD) process.chdir(process.env.INIT_CWD);
await import('../out/main/cli.js');
