import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { compareBlocks, type ComparableBlock } from '../../../../shared/text/compare.ts';
import { faultsOf } from './blocks.ts';

const corpus = path.resolve(import.meta.dirname, '../../../../../shared/corpus');
const isThere = existsSync(path.join(corpus, 'pairs'));
const pairs = isThere ? readdirSync(path.join(corpus, 'pairs')).filter((name) => existsSync(path.join(corpus, 'pairs', name, 'old.txt'))) : [];
const notes = isThere ? readdirSync(path.join(corpus, 'oas')).filter((name) => name.endsWith('.txt')) : [];
if (!isThere) console.warn(`The corpus is not at ${corpus}: no real texts are compared.`);

function read(file: string): ComparableBlock[] {
  const lines = readFileSync(path.join(corpus, file), 'utf8').split('\n').filter((line) => line.trim() !== '');
  return lines.map((text, index) => ({ index, kind: 'paragraph', label: null, text, section: '' }));
}

test.skipIf(!isThere)(`${pairs.length} real pairs of the corpus: both versions are given back exactly, each way`, { timeout: 120_000 }, () => {
  expect(pairs.length).toBeGreaterThan(0);
  const faults = pairs.flatMap((pair) => {
    const [old, now] = [read(`pairs/${pair}/old.txt`), read(`pairs/${pair}/new.txt`)];
    return [...faultsOf(compareBlocks(old, now), old, now), ...faultsOf(compareBlocks(now, old), now, old)].map((fault) => `${pair}: ${fault}`);
  });
  expect(faults).toEqual([]);
});

test.skipIf(!isThere)(`${notes.length} working documents: each with itself is the same, with every other exact`, { timeout: 120_000 }, () => {
  expect(notes.length).toBeGreaterThan(0);
  const faults = notes.flatMap((one) =>
    notes.flatMap((other) => {
      const [old, now] = [read(`oas/${one}`), read(`oas/${other}`)];
      const comparison = compareBlocks(old, now);
      const changed = one === other ? comparison.rows.filter((row) => row.kind !== 'same').map(() => `${one}: differs from itself`) : [];
      return [...faultsOf(comparison, old, now), ...changed];
    }),
  );
  expect(faults).toEqual([]);
});
