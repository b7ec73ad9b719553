/**
 * `npm run sample`: writes `resources/sample` from the source texts; the same texts give the same bytes.
 * The PDF alone is printed by a Chromium and its bytes are committed: `npm run sample -- --pdf` prints it again
 * where `CHROMIUM` or /usr/bin/chromium is there.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import type { FileFormat } from '../../shared/model/document.ts';
import { docxFile } from './docx-file.ts';
import { htmlFile, textFile } from './flat-file.ts';
import { sampleMeeting } from './meeting.ts';
import { printPdf } from './pdf-file.ts';
import { draftAsPdf, sampleFiles, type SampleFile } from './sources.ts';

/** The folder the sample meeting is kept in. */
export const sampleFolder = new URL('../../resources/sample/', import.meta.url);

/** Writes every reproducible file of the sample meeting into `folder`, `meeting.json` last. */
export async function makeSample(folder: URL): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for (const file of sampleFiles) {
    const write = writers[file.format];
    if (write) writeFileSync(new URL(file.fileName, folder), await write(file));
  }
  writeFileSync(new URL('meeting.json', folder), `${JSON.stringify(sampleMeeting, null, 2)}\n`);
}

/** The PDF is not among them: its bytes are a browser's. */
const writers: Readonly<Partial<Record<FileFormat, (file: SampleFile) => Uint8Array | string | Promise<Uint8Array>>>> = {
  docx: docxFile,
  html: (file) => htmlFile(file),
  txt: textFile,
};

if (import.meta.main) {
  await makeSample(sampleFolder);
  if (process.argv.includes('--pdf')) printPdf(draftAsPdf, new URL(draftAsPdf.fileName, sampleFolder));
}
