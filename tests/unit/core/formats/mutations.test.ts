import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { MutationRun } from '../../../support/mutations/run.ts';
import { ownFiles } from '../../../support/mutations/good-files.ts';
import { mutate, seededRandom } from '../../../support/mutations/mutate.ts';
import { readBytes } from '../../../../electron/core/formats/read-file.ts';
import { fileFormats } from '../../../../shared/model/document.ts';

const root = join(import.meta.dirname, '../../../..');

test('files of our own, one of every format, are read before they are spoilt', async () => {
  const formats = await Promise.all(ownFiles.map(async ({ name, bytes }) => (await readBytes(bytes, name)).format));
  expect(formats.toSorted()).toEqual(fileFormats.toSorted());
});

test('the same seed spoils a file the same way, another seed another way', () => {
  const [file] = ownFiles;
  const spoilt = (seed: number): Uint8Array => mutate(file?.bytes ?? new Uint8Array(), seededRandom(seed));
  expect([Buffer.compare(spoilt(7), spoilt(7)), Buffer.compare(spoilt(7), spoilt(8)) === 0]).toEqual([0, false]);
});

test('spoilt files are read or refused with a reason, within 5 s each and 512 MiB for the whole program', () => {
  const program = join(root, 'tests/support/mutations/run.ts');
  const printed = execFileSync(join(root, 'node_modules/.bin/node'), [program, '--count', '300', '--seed', '3'], { encoding: 'utf8' });
  const { count, faults, slowest, peakMiB }: MutationRun = JSON.parse(printed);
  console.log(`${count} spoilt files, slowest ${slowest.toFixed(0)} ms, peak ${peakMiB.toFixed(0)} MiB; more by: node tests/bench/read-mutations.bench.ts --count 10000 --seed 1`);
  expect({ count, faults }).toEqual({ count: 300, faults: [] });
  expect(peakMiB).toBeLessThan(512);
}, 120_000);
