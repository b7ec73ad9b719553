import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { corpusFiles } from '../support/mutations/good-files.ts';
import type { MutationRun } from '../support/mutations/run.ts';
import { report } from './support/measure.ts';

/**
 * Random byte mutations of good files of every format, read through the real reader: no bug, nothing over 5 s, less than 512 MiB.
 * `--count 10000 --seed 7` says how many and which, `--only pdf` one format, `--index 12` one of them again. All arguments go on to `run.ts`.
 */
const hasCorpus = corpusFiles().length > 0;
if (!hasCorpus) console.warn('The corpus is not there: only files of our own are spoilt.');
const program = join(import.meta.dirname, '../support/mutations/run.ts');
const printed = execFileSync(process.execPath, [program, ...(hasCorpus ? ['--corpus'] : []), ...process.argv.slice(2)], { encoding: 'utf8', maxBuffer: 2 ** 26 });
const run: MutationRun = JSON.parse(printed);

console.log(`${run.count} mutations of ${run.files} good files`);
for (const [outcome, count] of Object.entries(run.outcomes).toSorted(([one], [other]) => one.localeCompare(other))) console.log(`  ${outcome}: ${count}`);
for (const { file, seed, index, outcome, milliseconds } of run.faults) console.log(`  FAULT ${file} --seed ${seed} --index ${index}: ${outcome}, ${milliseconds.toFixed(0)} ms`);
report('mutations answered wrongly', run.faults.length, '', 0);
report('slowest mutation', run.slowest, 'ms', 5_000);
report('memory of the whole program', run.peakMiB, 'MiB', 512);
