import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { htmlFile } from './flat-file.ts';
import type { SampleFile } from './sources.ts';

/**
 * Prints a sample document to `target` with Chromium, which is needed for this alone (`CHROMIUM`, else /usr/bin/chromium).
 * Its day of creation is fixed; the rest of the bytes are those of the Chromium that printed it.
 * Throws when no Chromium runs.
 */
export function printPdf(file: SampleFile, target: URL): void {
  const folder = mkdtempSync(join(tmpdir(), 'adref-sample-'));
  const page = join(folder, 'page.html');
  const printed = join(folder, 'page.pdf');
  try {
    writeFileSync(page, htmlFile(file, pageStyle(file.symbol)));
    execFileSync(process.env['CHROMIUM'] ?? '/usr/bin/chromium', ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${folder}`, '--no-pdf-header-footer', `--print-to-pdf=${printed}`, page], { stdio: 'ignore' });
    writeFileSync(target, withDay(readFileSync(printed), file.date));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A4, the symbol as running head from the second page, the page number at the foot. */
function pageStyle(symbol: string): string {
  return [
    `@page{size:A4;margin:25mm 25mm 22mm;@top-right{content:"${symbol}";font:9pt serif}@bottom-center{content:counter(page);font:9pt serif}}`,
    '@page:first{@top-right{content:""}}',
    'body{margin:0;font:11.5pt/1.4 "Liberation Serif","Times New Roman",serif;text-align:justify;hyphens:none}',
    'h1{font-size:12.5pt;text-align:center;margin:18pt 0}h2{font-size:11.5pt;break-after:avoid}',
    'p{margin:0 0 8pt;orphans:2;widows:2}.masthead{text-align:right;margin:0}.status{text-align:center;font-style:italic}.item{margin-left:12mm}',
    'hr{border:0;border-top:.5pt solid;width:40mm;margin:16pt auto 6pt 0}.note{font-size:9pt}sup{font-size:7pt}a{color:inherit;text-decoration:none}',
  ].join('');
}

function withDay(pdf: Buffer, day: string): Buffer {
  const stamp = day.replaceAll('-', '');
  return Buffer.from(pdf.toString('latin1').replace(/(\/(?:CreationDate|ModDate) \(D:)\d{14}/g, `$1${stamp}090000`), 'latin1');
}
