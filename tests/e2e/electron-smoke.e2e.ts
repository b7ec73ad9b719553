import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, expect, test } from '@playwright/test';
import { electronBinary } from '../../bin/electron-binary.mjs';

const root = join(import.meta.dirname, '..', '..');
const binary = electronBinary();
if (binary === null) process.stderr.write('NOT RUN: no Electron binary is here, so the real desktop shell was not started.\n');

test('the real desktop shell opens the program', async () => {
  test.skip(binary === null, 'No Electron binary is here: the real desktop shell was not started.');
  const app = await _electron.launch({ executablePath: binary ?? '', args: [root, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])], env: { ...process.env, ADREF_DATA: mkdtempSync(join(tmpdir(), 'adref-electron-')) } });
  const window = await app.firstWindow();
  await expect(window.getByRole('main')).toBeVisible();
  expect(window.url()).toMatch(/^app:\/\/ui\//);
  await app.close();
});
