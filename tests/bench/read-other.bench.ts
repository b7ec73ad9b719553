import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readDoc } from '../../electron/core/formats/doc/read-doc.ts';
import { readDocx } from '../../electron/core/formats/docx/read-docx.ts';
import { readOdt } from '../../electron/core/formats/odt/read-odt.ts';
import { readRtf } from '../../electron/core/formats/rtf/read-rtf.ts';
import { AppError } from '../../shared/errors.ts';
import type { RawDocument } from '../../shared/structure/raw.ts';
import { corpusFolder } from '../support/mutations/good-files.ts';
import { median, reportAtLeast } from './support/measure.ts';

/**
 * The words of ODT and RTF files against pandoc, of RTF and old Word files against what LibreOffice makes of them (saved as `.docx`, so
 * that deleted words are told from those that stay), and of old Word files against their own `.docx` twins.
 */
/** Programs compared with, where they are installed. */
const peers = { pandoc: 'pandoc', office: 'soffice' } as const;

const wordsIn = (text: string): readonly string[] => text.normalize('NFKC').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];

/** Printed words and numbers; the label of a note is printed twice, at its mark and before its words. */
const wordsOf = ({ paragraphs, notes }: RawDocument): readonly string[] =>
  wordsIn([...paragraphs.map(({ label = '', text }) => `${label} ${text}`), ...notes.flatMap(({ label = '', paragraphs: words }) => [label, label, ...words.map(({ text }) => text)])].join('\n'));

/** The share of a peer's words that are among ours, each as often as it stands there. */
function recall(peer: readonly string[], ours: readonly string[]): { readonly share: number; readonly missing: readonly string[] } {
  const left = new Map<string, number>();
  for (const word of ours) left.set(word, (left.get(word) ?? 0) + 1);
  const missing = peer.filter((word) => {
    const count = left.get(word) ?? 0;
    left.set(word, count - 1);
    return count <= 0;
  });
  return { share: peer.length === 0 ? 1 : 1 - missing.length / peer.length, missing };
}

function hasProgram(name: string): boolean {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    console.warn(`${name} is not here: nothing is compared with it.`);
    return false;
  }
}

function readOrNull(read: (bytes: Uint8Array) => RawDocument, file: string): RawDocument | null {
  try {
    return read(readFileSync(file));
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    console.log(`  ${file.slice(corpusFolder.length + 1)}: refused, ${error.code}`);
    return null;
  }
}

const filesIn = (folder: string, ending: string): readonly string[] => readdirSync(join(corpusFolder, folder)).filter((file) => file.endsWith(ending)).toSorted().map((file) => join(corpusFolder, folder, file));

/** Prints every file whose words are not all there, and the middle and the least of all. */
function compare(what: string, bar: number, files: readonly string[], read: (bytes: Uint8Array) => RawDocument, peer: (file: string) => readonly string[]): void {
  const shares = files.flatMap((file) => {
    const ours = readOrNull(read, file);
    if (!ours) return [];
    const { share, missing } = recall(peer(file), wordsOf(ours));
    if (missing.length > 0) console.log(`  ${file.slice(corpusFolder.length + 1)}: ${share.toFixed(4)}, not found: ${missing.slice(0, 12).join(' ')}`);
    return [share];
  });
  reportAtLeast(`words of ${shares.length} ${what}, median`, median(shares), '', bar);
  console.log(`     least ${Math.min(...shares).toFixed(4)}`);
}

const byPandoc = (format: string) => (file: string): readonly string[] => wordsIn(execFileSync(peers.pandoc, ['-f', format, '-t', 'plain', '--wrap=none', file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'], maxBuffer: 2 ** 26 }));

/** What LibreOffice makes of files, saved as Word documents and read with their changes accepted. */
function compareWithOffice(what: string, bar: number, files: readonly string[], read: (bytes: Uint8Array) => RawDocument): void {
  const folder = mkdtempSync(join(tmpdir(), 'ad-referendum-office-'));
  try {
    execFileSync(peers.office, [`-env:UserInstallation=file://${folder}/profile`, '--headless', '--convert-to', 'docx', '--outdir', folder, ...files], { stdio: 'ignore', timeout: 300_000 });
    const converted = (file: string): string => join(folder, `${/([^/]+)\.[a-z]+$/.exec(file)?.[1] ?? ''}.docx`);
    compare(`${what}, against LibreOffice`, bar, files.filter((file) => existsSync(converted(file))), read, (file) => wordsOf(readDocx(readFileSync(converted(file)))));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const twinOf = (file: string): string => file.replace('/doc/', '/docx/').replace(/\.doc$/, '.docx');

if (existsSync(corpusFolder)) {
  if (hasProgram(peers.pandoc)) {
    compare('OpenDocument texts, against pandoc', 0.999, filesIn('odt', '.odt'), readOdt, byPandoc('odt'));
    compare('Rich Texts, against pandoc', 0.999, filesIn('rtf', '.rtf'), readRtf, byPandoc('rtf'));
  }
  const old = filesIn('doc', '.doc');
  if (hasProgram(peers.office)) {
    compareWithOffice('OpenDocument texts', 0.999, filesIn('odt', '.odt'), readOdt);
    compareWithOffice('Rich Texts', 0.999, filesIn('rtf', '.rtf'), readRtf);
    compareWithOffice('old Word files', 0.99, old, readDoc);
  }
  compare('old Word files, against their twins', 0.99, old.filter((file) => existsSync(twinOf(file))), readDoc, (file) => wordsOf(readDocx(readFileSync(twinOf(file)))));
} else console.warn('The corpus is not there: the words of other formats are not compared.');
