import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { run } from './main.ts';

// The same two levels below the package from source and from the bundle.
const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
const readerWorker = import.meta.url.endsWith('.ts') ? '../core/formats/reader-worker.ts' : './reader-worker.js';
const stop = new AbortController();

process.once('SIGINT', () => stop.abort());
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // Whoever read the output has gone (`adref … | head`): there is nobody left to tell.
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
}

process.exitCode = await run(process.argv.slice(2), {
  out: (text) => new Promise((taken) => void process.stdout.write(text, () => taken())),
  say: (line) => void process.stderr.write(`${line}\n`),
  env: process.env,
  folder: process.cwd(),
  readerWorkerFile: fileURLToPath(new URL(readerWorker, import.meta.url)),
  version: String(version),
  signal: stop.signal,
});
