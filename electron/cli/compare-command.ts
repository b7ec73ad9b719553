import { existsSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { AppError } from '../../shared/errors.ts';
import { fill, sentence } from '../../shared/locales/index.ts';
import type { Comparison } from '../../shared/model/comparison.ts';
import type { Document, Version } from '../../shared/model/document.ts';
import { parseSymbol } from '../../shared/symbols/parse-symbol.ts';
import { compareSymbols, type ParsedSymbol } from '../../shared/symbols/symbol.ts';
import { compareBlocks } from '../../shared/text/compare.ts';
import type { Core } from '../core/core.ts';
import { createReader } from '../core/formats/reader.ts';
import { WrongUse, type Command } from './arguments.ts';
import { exitCodes } from './io.ts';
import type { Setting } from './main.ts';
import { redlineOf } from './redline.ts';
import { ask, libraryFolder, withCore } from './session.ts';
import { textOfFile, textOfVersion, type ReadText } from './text-file.ts';

type CompareCommand = Extract<Command, { readonly name: 'compare' }>;

/** Compares two texts, each a file or one the library holds. */
export async function compareCommand(command: CompareCommand, setting: Setting): Promise<number> {
  const { io, words } = setting;
  const [old, next] = await bothTexts(command, setting);
  const comparison = compareBlocks(old.blocks, next.blocks);
  const isSame = comparison.rows.every((row) => row.kind === 'same' && !row.renumbered);
  await io.out(command.isJson ? jsonOf(comparison) : redlineOf(comparison, words));
  if (!command.isJson) io.say(isSame ? words.identical : fill(words.differences, comparison.statistics));
  return isSame ? exitCodes.done : exitCodes.differs;
}

/** Files are read first, so that the library is only opened if it is needed. */
async function bothTexts(command: CompareCommand, setting: Setting): Promise<readonly [ReadText, ReadText]> {
  const old = await fromFile(command.old, setting);
  const next = await fromFile(command.new, setting);
  if (old && next) return [old, next];
  const folder = libraryFolder(setting.io, command.library);
  return withCore(setting.io, folder, true, async (core) => [old ?? (await fromLibrary(core, command.old, setting)), next ?? (await fromLibrary(core, command.new, setting))]);
}

/** Null if there is no such file. */
async function fromFile(name: string, { io, locale }: Setting): Promise<ReadText | null> {
  const path = resolve(io.folder, name);
  if (!existsSync(path)) {
    if (isReference(name)) return null;
    throw new AppError('file-vanished', 'There is no such file');
  }
  const reader = createReader({ workerFile: io.readerWorkerFile });
  try {
    const text = textOfFile(await reader.read(path, basename(name), { signal: io.signal }));
    for (const { code, details } of text.warnings) io.say(`${name}: ${sentence(locale, code, details)}`);
    return text;
  } finally {
    await reader.close();
  }
}

async function fromLibrary(core: Core, reference: string, { words }: Setting): Promise<ReadText> {
  const meetings = await ask(core, 'meeting.list', {});
  const documents: Document[] = [];
  for (const { id } of meetings) documents.push(...(await ask(core, 'document.list', { meetingId: id })));
  const matches = versionsNamed(reference, documents.flatMap(({ versions }) => versions));
  const contents = new Set(matches.map(({ sha256 }) => sha256));
  const [match] = matches;
  if (!match) throw new WrongUse(fill(words.unknownReference, { reference }));
  if (contents.size > 1) throw new WrongUse(fill(words.severalVersions, { reference, choices: matches.map(({ symbol, language, id }) => `${symbol ?? ''} ${language ?? ''} (${id})`).join('; ') }));
  const { version, blocks } = await ask(core, 'version.get', { versionId: match.id });
  return textOfVersion(version, blocks);
}

const idForm = /^[0-9a-f]{8}-[0-9a-f-]{27}$/i;

function isReference(name: string): boolean {
  return idForm.test(name) || symbolAndLanguage(name) !== null;
}

/** The versions a reference means: by id, or by symbol in any spelling, with or without a language at its end. */
function versionsNamed(reference: string, versions: readonly Version[]): readonly Version[] {
  if (idForm.test(reference)) return versions.filter(({ id }) => id === reference.toLowerCase());
  const wanted = symbolAndLanguage(reference);
  if (!wanted) return [];
  return versions.filter(({ symbol, language }) => {
    const parsed = symbol === null ? null : parseSymbol(symbol);
    return parsed !== null && compareSymbols(withoutLanguage(parsed), withoutLanguage(wanted.symbol)) === 0 && (wanted.language === null || wanted.language === language);
  });
}

/** `RSM-III/doc.6/26 rev. 2 es`: the symbol, and the language if one is named. */
function symbolAndLanguage(reference: string): { readonly symbol: ParsedSymbol; readonly language: string | null } | null {
  const [, start, language] = /^(.*\S)\s+([a-z]{2})$/i.exec(reference.trim()) ?? [];
  const shorter = start === undefined ? null : parseSymbol(start);
  if (shorter && language !== undefined) return { symbol: shorter, language: language.toLowerCase() };
  const symbol = parseSymbol(reference.trim());
  return symbol && { symbol, language: symbol.language };
}

function withoutLanguage(symbol: ParsedSymbol): ParsedSymbol {
  return { ...symbol, language: null };
}

function jsonOf({ algorithmVersion, statistics, rows }: Comparison): string {
  return `${JSON.stringify({ algorithmVersion, statistics, rows: rows.map(({ kind, old, new: next, runs }) => ({ kind, old, new: next, runs })) })}\n`;
}
