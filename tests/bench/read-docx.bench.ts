import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDocx } from '../../electron/core/formats/docx/read-docx.ts';
import { pairLabels, verdictOf } from './read-docx/labels.ts';
import { longDocx } from './read-docx/long-docx.ts';
import { isInstalled, readByOffice, readByPandoc } from './read-docx/peers.ts';
import { printedBy, recall, typedWords, wordsOf } from './read-docx/words.ts';
import { median, report, reportAtLeast } from './support/measure.ts';

/** What is read of Word files, beside pandoc, LibreOffice and Word's own twins, over the corpus; and how fast. */
const corpus = join(import.meta.dirname, '../../../shared/corpus/docx');
const files = existsSync(corpus) ? readdirSync(corpus).filter((file) => file.endsWith('.docx')).toSorted() : [];
const print = (line: string): void => void process.stdout.write(`${line}\n`);
const bytesOf = (file: string): Uint8Array => readFileSync(join(corpus, file));

/** Where pandoc finds words that are not those of the file, and why. */
const explained: Readonly<Record<string, string>> = {
  'pandoc__paragraph_insertion_deletion.docx': 'pandoc puts a space where two paragraphs were joined; the file and Word have none',
};

if (files.length === 0) print(`The corpus is not at ${corpus}: nothing is compared on files that nobody here wrote, and no figure is printed.`);
else {
  print(`${files.length} Word files of the corpus`);
  measureTwins();
  if (isInstalled('pandoc')) measureAgainstPandoc();
  else print('pandoc is not installed: words found and speed against it are NOT measured.');
  if (isInstalled('soffice')) measureLabels();
  else print('soffice is not installed: list labels are NOT measured against LibreOffice.');
}
measureLongText();

function linesOf(file: string, view: 'accepted' | 'rejected'): string {
  return readDocx(bytesOf(file), { view }).paragraphs.map(({ label, text }) => `${label ?? ''} ${text}`.replaceAll(/\s+/gu, ' ').trim()).join('\n');
}

/** Accept-all and reject-all against what Word itself wrote. */
function measureTwins(): void {
  for (const [view, suffix] of [['accepted', '-Accepted'], ['rejected', '-Rejected']] as const) {
    const twins = files.filter((file) => file.endsWith(`${suffix}.docx`));
    const unlike = twins.filter((twin) => linesOf(twin.replace(suffix, ''), view) !== linesOf(twin, 'accepted'));
    for (const twin of unlike) print(`  not as Word ${view} it: ${twin}`);
    reportAtLeast(`${view}: equal to Word's own twin`, (twins.length - unlike.length) / twins.length, `of ${twins.length} files`, 1);
  }
}

function measureAgainstPandoc(): void {
  readDocx(bytesOf(files[0] ?? ''));
  const shares: number[] = [];
  const ratios: number[] = [];
  const times = { pandoc: 0, ours: 0, process: 0 };
  for (const file of files) {
    const started = performance.now();
    const found = readDocx(bytesOf(file));
    const ours = performance.now() - started;
    const accepted = readByPandoc(join(corpus, file), 'accept');
    if (accepted.text === null) {
      print(`  pandoc does not read ${file}`);
      continue;
    }
    times.pandoc += accepted.milliseconds;
    times.ours += ours;
    times.process += timeOfProcess(file);
    ratios.push(accepted.milliseconds / ours);
    shares.push(compareWords(file, 'accepted', accepted.text, printedBy(found)));
    if (!found.warnings.some(({ code }) => code === 'tracked-changes-accepted')) continue;
    const rejected = readByPandoc(join(corpus, file), 'reject').text;
    if (rejected !== null) shares.push(compareWords(file, 'rejected', rejected, printedBy(readDocx(bytesOf(file), { view: 'rejected' }))));
  }
  reportAtLeast('words found, of those pandoc finds: median', median(shares), `of ${shares.length} readings`, 0.999);
  reportAtLeast('words found: least of those not explained', Math.min(...shares), '', 0.99);
  reportAtLeast('speed against pandoc, all files together', times.pandoc / times.ours, 'times', 5);
  print(`     median of the files ${median(ratios).toFixed(1)} times; pandoc ${times.pandoc.toFixed(0)} ms, our reader ${times.ours.toFixed(0)} ms, our reader as a process of its own ${times.process.toFixed(0)} ms`);
}

/** The share of pandoc's words that are found; 1 for a file whose words are explained, which is said. */
function compareWords(file: string, view: string, wanted: string, found: string): number {
  const { share, missing } = recall(typedWords(wanted), wordsOf(found));
  const reason = explained[file];
  if (share < 0.999) print(`  ${share.toFixed(4)} ${view} ${file}: not found ${missing.slice(0, 8).join(' ')}${reason === undefined ? '' : ` (${reason})`}`);
  return reason === undefined ? share : 1;
}

function timeOfProcess(file: string): number {
  const started = performance.now();
  execFileSync(process.execPath, [join(import.meta.dirname, '../support/programs/read-docx.ts'), join(corpus, file)], { stdio: 'ignore' });
  return performance.now() - started;
}

/** List labels against LibreOffice's; those in which it is wrong are listed and not counted. */
function measureLabels(): void {
  const profile = mkdtempSync(join(tmpdir(), 'adref-office-'));
  const office = readByOffice(files.map((file) => join(corpus, file)), profile);
  rmSync(profile, { recursive: true, force: true });
  const counts = { equal: 0, spelling: 0, 'office-wrong': 0, different: 0 };
  for (const file of files) {
    const paragraphs = office[join(corpus, file)];
    if (!paragraphs) {
      print(`  LibreOffice does not read ${file}`);
      continue;
    }
    const { pairs, missed } = pairLabels(readDocx(bytesOf(file)), paragraphs);
    for (const { label, text } of missed) print(`  not found: ${label} ${text.slice(0, 60)} (${file})`);
    counts.different += missed.length;
    const wrong = pairs.filter((pair) => verdictOf(pair) === 'office-wrong');
    for (const { ours, office: theirs } of wrong.slice(0, 8)) print(`  LibreOffice is wrong: ${theirs || '(none)'} for ${ours} (${file})`);
    if (wrong.length > 8) print(`  and ${wrong.length - 8} more of these`);
    for (const pair of pairs) {
      const verdict = verdictOf(pair);
      counts[verdict] += 1;
      if (verdict === 'different') print(`  LibreOffice ${pair.office || '(none)'}, ours ${pair.ours || '(none)'}: ${pair.text.slice(0, 60)} (${file})`);
    }
  }
  const alike = counts.equal + counts.spelling;
  print(`  ${counts.equal} labels letter for letter, ${counts.spelling} the same words joined by spaces as in Word instead of hyphens, ${counts['office-wrong']} in which LibreOffice is wrong, ${counts.different} different`);
  reportAtLeast("list labels equal to LibreOffice's", alike / (alike + counts.different), `of ${alike + counts.different} labels`, 0.995);
}

function measureLongText(): void {
  const bytes = longDocx(132_000);
  const started = performance.now();
  const { paragraphs } = readDocx(bytes);
  const seconds = (performance.now() - started) / 1000;
  const words = paragraphs.reduce((sum, { text }) => sum + text.split(/\s+/u).length, 0);
  const changes = paragraphs.reduce((sum, paragraph) => sum + (paragraph.changes?.length ?? 0), 0);
  print(`  ${words} words in ${paragraphs.length} paragraphs with ${changes} tracked changes, ${(bytes.length / 1024).toFixed(0)} KiB`);
  report('a text of 132,000 words', seconds, 's', 3);
}
