import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createReader } from '../../../electron/core/formats/reader.ts';
import { AppError } from '../../../shared/errors.ts';
import { corpusFiles, ownFiles } from './good-files.ts';
import { mutate, seededRandom } from './mutate.ts';

/** A mutation that is not answered as it must be: shown again by `--seed SEED --index INDEX`. */
type Fault = { readonly file: string; readonly seed: number; readonly index: number; readonly outcome: string; readonly milliseconds: number };

/** What became of a run; `outcomes` counts them by kind of file and outcome (`docx read`). */
export type MutationRun = { readonly count: number; readonly files: number; readonly outcomes: Readonly<Record<string, number>>; readonly faults: readonly Fault[]; readonly slowest: number; readonly peakMiB: number };

/**
 * Spoils good files and reads them through the real reader, as a program of its own so that its memory can be measured; prints a
 * `MutationRun` as JSON. `--count`, `--seed`, `--corpus` for the corpus's files too, `--only docx` for one format, `--index` for one mutation.
 */
const { values } = parseArgs({
  options: { count: { type: 'string', default: '1000' }, seed: { type: 'string', default: '1' }, index: { type: 'string' }, only: { type: 'string' }, corpus: { type: 'boolean', default: false } },
});

const longest = 5_000;
const seed = Number(values.seed);
const files = [...ownFiles, ...(values.corpus ? corpusFiles() : [])].filter(({ name }) => values.only === undefined || name.endsWith(`.${values.only}`));
const [from, count] = values.index === undefined ? [0, Number(values.count)] : [Number(values.index), 1];
const reader = createReader({ workerFile: join(import.meta.dirname, '../../../electron/core/formats/reader-worker.ts') });
// The time the worker takes to start is not the first file's.
await reader.read(Buffer.from('Lamps burn.'), 'first.txt');
const outcomes: Record<string, number> = {};
const faults: Fault[] = [];
let slowest = 0;
for (let index = from; index < from + count; index += 1) {
  const random = seededRandom(seed * 1_000_003 + index);
  // Every file of our own has its turn before those of the corpus are drawn.
  const file = files[values.corpus && index % 2 === 1 ? Math.floor(random() * files.length) : index % Math.min(ownFiles.length, files.length)];
  if (!file) throw new Error('No file to spoil');
  const spoilt = mutate(file.bytes, random);
  const started = process.cpuUsage();
  const outcome = await reader.read(spoilt, file.name).then(
    () => 'read',
    (error: unknown) => (error instanceof AppError ? error.code : `bug: ${String(error)}`),
  );
  // Its own time, so that a busy machine does not count against it; a reader that only waits is given up by its time limit.
  const { user, system } = process.cpuUsage(started);
  const milliseconds = (user + system) / 1000;
  slowest = Math.max(slowest, milliseconds);
  const isRight = outcome === 'read' || outcome.startsWith('file-');
  if (!isRight || milliseconds > longest) faults.push({ file: file.name, seed, index, outcome, milliseconds });
  const key = `${/[^.]+$/.exec(file.name)?.[0] ?? ''} ${isRight ? outcome : 'bug'}`;
  outcomes[key] = (outcomes[key] ?? 0) + 1;
}
await reader.close();
process.stdout.write(JSON.stringify({ count, files: files.length, outcomes, faults, slowest, peakMiB: process.resourceUsage().maxRSS / 1024 } satisfies MutationRun));
