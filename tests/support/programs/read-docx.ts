import { readFileSync } from 'node:fs';
import { readDocx } from '../../../electron/core/formats/docx/read-docx.ts';

/** Reads one Word file as a program of its own and prints its text: what is timed as our whole process. */
const { paragraphs } = readDocx(readFileSync(process.argv[2] ?? ''));
process.stdout.write(paragraphs.map(({ text }) => text).join('\n'));
