import { execFileSync, spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';

/** Whether a program of that name answers on this machine. */
export function isInstalled(program: string): boolean {
  return spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0;
}

/** What pandoc reads of a Word file, as plain text; null where it gives up. `milliseconds` is of the whole process. */
export function readByPandoc(file: string, changes: 'accept' | 'reject'): { readonly text: string | null; readonly milliseconds: number } {
  const started = performance.now();
  const { status, stdout } = spawnSync('pandoc', ['-f', 'docx', '-t', 'plain', `--track-changes=${changes}`, '--wrap=none', file], { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] });
  return { text: status === 0 ? stdout : null, milliseconds: performance.now() - started };
}

const officeParagraph = z.object({ text: z.string(), label: z.string() });
const officeFiles = z.record(z.string(), z.array(officeParagraph).nullable());

/** A paragraph as LibreOffice has it, with the number it prints before it. */
export type OfficeParagraph = z.output<typeof officeParagraph>;

/** The paragraphs of Word files as LibreOffice reads them, by file; null where it gives up. Needs `soffice` and Python's `uno`. */
export function readByOffice(files: readonly string[], profile: string): Readonly<Record<string, readonly OfficeParagraph[] | null>> {
  const printed = execFileSync('/usr/bin/python3', [join(import.meta.dirname, 'office-labels.py'), profile, ...files], { encoding: 'utf8', maxBuffer: 2 ** 28, stdio: ['ignore', 'pipe', 'ignore'] });
  return officeFiles.parse(JSON.parse(printed));
}
