import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { fill, sentence } from '../../shared/locales/index.ts';
import { proposalsOf } from '../../shared/marks/proposals.ts';
import { readAs } from '../../shared/marks/view.ts';
import { textEncodings, type TextEncoding } from '../../shared/model/document.ts';
import { createReader, type HashedFile } from '../core/formats/reader.ts';
import { WrongUse, type Command } from './arguments.ts';
import { exitCodes } from './io.ts';
import type { Setting } from './main.ts';
import { viewOf } from './marked-text.ts';

type ReadCommand = Extract<Command, { readonly name: 'read' }>;

/** Prints the text of one file as accepted, as rejected or with its marks; nothing is kept. */
export async function readCommand(command: ReadCommand, setting: Setting): Promise<number> {
  const { io, locale, words } = setting;
  const read = await readOne(command, setting);
  for (const { code, details } of read.warnings) io.say(`${command.file}: ${sentence(locale, code, details)}`);
  const proposals = proposalsOf(read.blocks, read.markup);
  const view = readAs(read.blocks, proposals, command.view);
  await io.out(command.isJson ? jsonOf(command, read, { view, proposals }) : viewOf(read.blocks, view, command.view === 'marked' ? proposals : [], words));
  return exitCodes.done;
}

async function readOne({ file, encoding }: ReadCommand, { io, words }: Setting): Promise<HashedFile> {
  const path = resolve(io.folder, file);
  if (!existsSync(path)) throw new WrongUse(`${file}: ${words.noSuchFile}`);
  const chosen = encoding === null ? null : encodingNamed(encoding, words);
  const reader = createReader({ workerFile: io.readerWorkerFile });
  try {
    const read = await reader.read(path, basename(file), { signal: io.signal, ...(chosen !== null && { encoding: chosen }) });
    if (chosen !== null && read.format !== 'txt' && read.format !== 'html') throw new WrongUse(`${file}: ${words.noEncoding}`);
    return read;
  } finally {
    await reader.close();
  }
}

function encodingNamed(name: string, words: Setting['words']): TextEncoding {
  const found = textEncodings.find((encoding) => encoding === name.toLowerCase());
  if (found === undefined) throw new WrongUse(fill(words.unknownEncoding, { encoding: name, choices: textEncodings.join(', ') }));
  return found;
}

type Shown = { readonly view: ReturnType<typeof readAs>; readonly proposals: ReturnType<typeof proposalsOf> };

/** One line of JSON: every block with the pieces of the view it is read in, and the proposals the pieces name by number. */
function jsonOf({ file, view: name }: ReadCommand, { sha256, format, warnings, blocks }: HashedFile, { view, proposals }: Shown): string {
  const shown = view.map(({ blockIndex, pieces, runsOn }) => ({ index: blockIndex, kind: blocks[blockIndex]?.kind, label: blocks[blockIndex]?.label, text: pieces.map(({ text }) => text).join(''), runsOn, pieces }));
  return `${JSON.stringify({ file, sha256, format, view: name, warnings, blocks: shown, proposals })}\n`;
}
