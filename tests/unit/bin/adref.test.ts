import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '..', '..', '..');

test('run by npm, the files of adref are named from where the person stands, and only the answer goes to the output', () => {
  const { status, stdout } = spawnSync(process.execPath, [join(root, 'bin', 'adref.mjs'), 'import', '--json', '--dry-run', 'RSM-III_doc.12_26_en.txt'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, npm_lifecycle_event: 'adref', INIT_CWD: join(root, 'resources', 'sample') },
  });
  expect({ status, ...JSON.parse(stdout) }).toMatchObject({ status: 0, file: 'RSM-III_doc.12_26_en.txt', symbol: 'RSM-III/doc.12/26', language: 'en' });
});
