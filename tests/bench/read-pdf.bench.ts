import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPdf } from '../../electron/core/formats/pdf/read-pdf.ts';
import { AppError } from '../../shared/errors.ts';
import type { RawDocument } from '../../shared/structure/raw.ts';
import { compareParagraphs } from './read-pdf/paragraphs.ts';
import { compareWords } from './read-pdf/words.ts';
import { reportAtLeast, report } from './support/measure.ts';

/** What is read of PDFs, beside pdftotext and a checked text, over the corpus; and how fast. */
const corpus = join(import.meta.dirname, '../../../shared/corpus');
const folder = join(corpus, 'pdf');
const files = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.pdf')).toSorted() : [];
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const percent = (part: number, whole: number): string => `${((part / whole) * 100).toFixed(2)} %`;

if (files.length === 0) print(`The corpus is not at ${corpus}: no figure of the PDF reader is printed.`);
else {
  print(`${files.length} PDFs of the corpus`);
  const read = await readAll();
  reportRefusals(read);
  reportParagraphs(read);
  if (spawnSync('pdftotext', ['-v']).error === undefined) {
    reportWords(read);
    await reportSpeed([...read].filter(([, outcome]) => typeof outcome !== 'string').map(([file]) => file));
  } else print('pdftotext is not installed: words found and speed are NOT measured.');
}

type Outcomes = ReadonlyMap<string, RawDocument | string>;

async function readAll(): Promise<Outcomes> {
  const outcomes = new Map<string, RawDocument | string>();
  for (const file of files) outcomes.set(file, await outcomeOf(file));
  return outcomes;
}

async function outcomeOf(file: string): Promise<RawDocument | string> {
  try {
    return await readPdf(readFileSync(join(folder, file)));
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}

/** Every file whose text layer is rubbish or missing, by what the corpus says of it, is refused. */
function reportRefusals(read: Outcomes): void {
  const index: { readonly files?: readonly Entry[] } | readonly Entry[] = JSON.parse(readFileSync(join(corpus, 'index.json'), 'utf8'));
  const entries = 'files' in index ? (index.files ?? []) : Array.isArray(index) ? index : [];
  const unsound = entries.flatMap(({ file, why }) => (file.startsWith('pdf/') && /GARBAGE|no text layer/u.test(why ?? '') ? [file.slice(4)] : []));
  const refused = unsound.filter((file) => typeof read.get(file) === 'string');
  reportAtLeast('unsound text layers refused', refused.length / unsound.length, `of ${unsound.length} files`, 1);
  for (const [file, outcome] of read) if (typeof outcome === 'string') print(`     ${outcome}: ${file}${unsound.includes(file) ? '' : ' (the corpus does not say so)'}`);
}

type Entry = { readonly file: string; readonly why?: string };

/** The treaty whose text was checked, in the languages whose text layer is sound; once as it is, once without what the checked text itself runs together. */
function reportParagraphs(read: Outcomes): void {
  let total = 0;
  let right = 0;
  let comparable = 0;
  for (const [language, code] of [['English', 'en'], ['French', 'fr'], ['Spanish', 'es']] as const) {
    const raw = read.get(`bbnj-high-seas__Text_of_the_Agreement_in_${language}.pdf`);
    if (raw === undefined || typeof raw === 'string') continue;
    const count = compareParagraphs(readFileSync(join(corpus, `txt/bbnj-${code}.txt`), 'utf8'), raw);
    total += count.total;
    right += count.right;
    comparable += count.total - count.runTogether;
    print(`     ${language}: ${count.right} of ${count.total} exactly right (${percent(count.right, count.total)}), or ${percent(count.right, count.total - count.runTogether)} without the ${count.runTogether} where the checked text runs printed paragraphs together; wrong: ${count.wrong.length}`);
    for (const text of count.wrong) print(`       wrong: ${text.slice(0, 110)}`);
  }
  reportAtLeast('paragraphs of an untagged treaty exactly right', right / total, `of ${total} paragraphs`, 0.9);
  print(`     without those that the checked text runs together: ${right} of ${comparable} (${percent(right, comparable)})`);
}

function reportWords(read: Outcomes): void {
  let total = 0;
  let found = 0;
  for (const [file, raw] of read) {
    if (typeof raw === 'string') continue;
    const count = compareWords(textByPeer(file), raw);
    const sum = count.found + count.inHeads + count.parted;
    total += count.total;
    found += sum;
    if (count.found >= count.total * 0.999) continue;
    print(`     ${(sum / count.total).toFixed(4)} ${file}: ${count.found} of ${count.total} as they stand, ${count.inHeads} in running heads, ${count.parted} with a space more or less${count.missing.length > 0 ? `; missing: ${count.missing.slice(0, 12).join(', ')}` : ''}`);
  }
  reportAtLeast('words found, of those pdftotext finds in sound text layers', found / total, `of ${total} words`, 0.999);
}

function textByPeer(file: string): string {
  return execFileSync('pdftotext', ['-enc', 'UTF-8', join(folder, file), '-'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 28 });
}

/** The shortest of three rounds for each file, ours and the peer's by turns, so that what else the machine does counts for neither. */
async function reportSpeed(sound: readonly string[]): Promise<void> {
  let ours = 0;
  let peer = 0;
  for (const file of sound) {
    const times = { ours: Infinity, peer: Infinity };
    for (let round = 0; round < 3; round += 1) {
      const bytes = readFileSync(join(folder, file));
      const started = performance.now();
      await readPdf(bytes);
      const between = performance.now();
      textByPeer(file);
      times.ours = Math.min(times.ours, between - started);
      times.peer = Math.min(times.peer, performance.now() - between);
    }
    ours += times.ours;
    peer += times.peer;
  }
  const started = performance.now();
  execFileSync(process.execPath, [join(import.meta.dirname, 'read-pdf/whole-process.ts'), ...sound.map((file) => join(folder, file))]);
  const whole = performance.now() - started;
  report('time of reading against pdftotext, all sound files together', ours / peer, 'times', 4);
  print(`     pdftotext ${peer.toFixed(0)} ms (one process a file), our reader ${ours.toFixed(0)} ms in a warm process, ${whole.toFixed(0)} ms with its own process started once for all`);
}
