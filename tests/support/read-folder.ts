import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { createReader } from '../../electron/core/formats/reader.ts';
import { AppError } from '../../shared/errors.ts';

/** What became of one file: its error code, `read` or, for a bug, `bug`; and the milliseconds of work it took. */
export type FileOutcome = { readonly file: string; readonly outcome: string; readonly milliseconds: number };

/**
 * Reads every file of a folder as a program of its own, so that its memory can be measured, and prints
 * `{ outcomes, peakMiB }` as JSON. Run with the folder as argument.
 */
const folder = process.argv[2] ?? '';
const reader = createReader({ workerFile: join(import.meta.dirname, '../../electron/core/formats/reader-worker.ts') });
// The time the worker takes to start is not the first file's.
await reader.read(Buffer.from('Lamps burn.'), 'first.txt');
const outcomes: FileOutcome[] = [];
for (const file of readdirSync(folder).toSorted()) {
  // Its own time, so that a busy machine does not count against it; a reader that only waits is given up by its time limit.
  const started = process.cpuUsage();
  const outcome = await reader.read(join(folder, file), file).then(
    () => 'read',
    (error: unknown) => (error instanceof AppError ? error.code : 'bug'),
  );
  const { user, system } = process.cpuUsage(started);
  outcomes.push({ file, outcome, milliseconds: (user + system) / 1000 });
}
await reader.close();
process.stdout.write(JSON.stringify({ outcomes, peakMiB: process.resourceUsage().maxRSS / 1024 }));
