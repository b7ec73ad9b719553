import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readBytes } from '../../../electron/core/formats/read-file.ts';
import { sampleFolder } from '../../../tools/sample/make.ts';
import { sampleFiles, truthOf } from '../../../tools/sample/sources.ts';

describe.each(sampleFiles.map((file) => [file.fileName, file] as const))('reading %s', (fileName, file) => {
  const read = readBytes(readFileSync(new URL(fileName, sampleFolder)), fileName);

  test('finds every block of its source with its kind, its number and its footnotes', async () => {
    const { blocks } = await read;
    expect(blocks.map(({ kind, label, text, notes }) => ({ kind, label, text, notes: notes.map((mark) => mark.label) }))).toEqual(truthOf(file));
  });

  test('proposes its symbol, language, date, kind and title', async () => {
    const { symbol, language, date, kind, title } = file;
    expect((await read).identity).toEqual({ symbol, language, date, kind, title });
  });
});
