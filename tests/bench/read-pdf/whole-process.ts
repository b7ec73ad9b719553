import { readFileSync } from 'node:fs';
import { readPdf } from '../../../electron/core/formats/pdf/read-pdf.ts';

/** Reads the PDFs it is given and ends: what a reading costs with everything that comes before it. */
for (const file of process.argv.slice(2)) await readPdf(readFileSync(file));
