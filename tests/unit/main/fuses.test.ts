import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { flipFuses, FuseState, FuseV1Options, FuseVersion, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from 'vitest';

/** Marks the fuses in every Electron binary: Electron's documentation, `docs/tutorial/fuses`. */
const sentinel = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX';

/** The names electron-builder.yml gives to Electron's fuses, in the order of the wire. */
const order = [
  ['runAsNode', FuseV1Options.RunAsNode],
  ['enableCookieEncryption', FuseV1Options.EnableCookieEncryption],
  ['enableNodeOptionsEnvironmentVariable', FuseV1Options.EnableNodeOptionsEnvironmentVariable],
  ['enableNodeCliInspectArguments', FuseV1Options.EnableNodeCliInspectArguments],
  ['enableEmbeddedAsarIntegrityValidation', FuseV1Options.EnableEmbeddedAsarIntegrityValidation],
  ['onlyLoadAppFromAsar', FuseV1Options.OnlyLoadAppFromAsar],
  ['loadBrowserProcessSpecificV8Snapshot', FuseV1Options.LoadBrowserProcessSpecificV8Snapshot],
  ['grantFileProtocolExtraPrivileges', FuseV1Options.GrantFileProtocolExtraPrivileges],
  ['wasmTrapHandlers', FuseV1Options.WasmTrapHandlers],
] as const;

test('the packaged program has every fuse set, the dangerous ones off', async () => {
  const configured = fusesOf(readFileSync(join(import.meta.dirname, '..', '..', '..', 'electron-builder.yml'), 'utf8'));
  expect([...configured.keys()].toSorted()).toEqual([...order.map(([name]) => name), 'strictlyRequireAllFuses'].toSorted());
  // A placeholder for Electron's binary: the sentinel, version 1, nine fuses, all the wrong way round.
  const binary = join(mkdtempSync(join(tmpdir(), 'adref-fuses-')), 'electron');
  const wrong = order.map(([name]) => (configured.get(name) ? '0' : '1')).join('');
  writeFileSync(binary, Buffer.concat([Buffer.from(`before${sentinel}`), Buffer.from([1, order.length]), Buffer.from(`${wrong}after`)]));
  const fuse = (name: string) => configured.get(name) === true;
  await flipFuses(binary, {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    [FuseV1Options.RunAsNode]: fuse('runAsNode'),
    [FuseV1Options.EnableCookieEncryption]: fuse('enableCookieEncryption'),
    [FuseV1Options.EnableNodeOptionsEnvironmentVariable]: fuse('enableNodeOptionsEnvironmentVariable'),
    [FuseV1Options.EnableNodeCliInspectArguments]: fuse('enableNodeCliInspectArguments'),
    [FuseV1Options.EnableEmbeddedAsarIntegrityValidation]: fuse('enableEmbeddedAsarIntegrityValidation'),
    [FuseV1Options.OnlyLoadAppFromAsar]: fuse('onlyLoadAppFromAsar'),
    [FuseV1Options.LoadBrowserProcessSpecificV8Snapshot]: fuse('loadBrowserProcessSpecificV8Snapshot'),
    [FuseV1Options.GrantFileProtocolExtraPrivileges]: fuse('grantFileProtocolExtraPrivileges'),
    [FuseV1Options.WasmTrapHandlers]: fuse('wasmTrapHandlers'),
  });
  const wire = await getCurrentFuseWire(binary);
  expect(order.map(([name, option]) => [name, wire[option] === FuseState.ENABLE])).toEqual([
    ['runAsNode', false],
    ['enableCookieEncryption', true],
    ['enableNodeOptionsEnvironmentVariable', false],
    ['enableNodeCliInspectArguments', false],
    ['enableEmbeddedAsarIntegrityValidation', true],
    ['onlyLoadAppFromAsar', true],
    ['loadBrowserProcessSpecificV8Snapshot', false],
    ['grantFileProtocolExtraPrivileges', false],
    ['wasmTrapHandlers', true],
  ]);
});

/** The `name: true|false` lines of the `electronFuses` block. */
function fusesOf(yaml: string): ReadonlyMap<string, boolean> {
  const block = /^electronFuses:\n((?: {2}.*\n)+)/m.exec(yaml)?.[1] ?? '';
  return new Map(block.trim().split('\n').map((line) => line.trim().split(': ')).map(([name = '', value]) => [name, value === 'true']));
}
