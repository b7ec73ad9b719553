import { cpSync, globSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { desktopGuards } from './desktop-guards.ts';
import { startBuiltDesktop } from './desktop-host.ts';
import { builtFolder, freshFolder, root } from './folders.ts';
import { enter, startBuiltHost } from './local-host.ts';
import { localHostGuards } from './local-host-guards.ts';
import { desktopWeakenings, localHostWeakenings, type Weakening } from './weakenings.ts';

/**
 * Tests of the tests: each guard is taken out of a copy of the built program, which must still start, and
 * the one test that is there for it must then see something else than it expects, and not merely break. A
 * weakening that no longer finds its place fails too.
 */
const limit = 40_000;

describe('a weakened desktop program is noticed when', () => {
  test.each(desktopWeakenings)('$name', { timeout: limit }, async (weakening) => {
    const outFolder = weakened(weakening);
    const desktop = await startBuiltDesktop({ outFolder });
    onTestFinished(() => desktop.kill());
    const { expected, seen } = desktopGuards[weakening.caughtBy];
    expect(await seen({ desktop, outFolder })).not.toEqual(expected);
  });
});

describe('a weakened local host is noticed when', () => {
  test.each(localHostWeakenings)('$name', { timeout: limit }, async (weakening) => {
    const outFolder = weakened(weakening);
    const host = await startBuiltHost(outFolder);
    onTestFinished(() => host.close());
    const cookie = await enter(host.address);
    const { expected, seen } = localHostGuards[weakening.caughtBy];
    expect(await seen({ host, cookie, outFolder })).not.toEqual(expected);
  });
});

/** A copy of the built program with one guard taken out: its folder of bundles. */
function weakened({ file, from, to }: Weakening<string>): string {
  const copy = freshFolder();
  for (const name of ['node_modules', 'package.json']) symlinkSync(join(root, name), join(copy, name));
  const outFolder = join(copy, 'out');
  cpSync(builtFolder, outFolder, { recursive: true });
  const names = globSync('{main,preload}/**/*.{js,cjs}', { cwd: outFolder }).map((path) => path.replaceAll('\\', '/'));
  const places = names.filter((path) => file.test(path) && from.test(readFileSync(join(outFolder, path), 'utf8')));
  const [place] = places;
  if (place === undefined || places.length > 1) throw new Error(`The weakening found its place in ${places.length} files, not in one`);
  writeFileSync(join(outFolder, place), readFileSync(join(outFolder, place), 'utf8').replace(from, to));
  return outFolder;
}
