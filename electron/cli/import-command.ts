import { existsSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import type { ImportedFile } from '../../shared/contract/index.ts';
import { AppError, type ErrorCode } from '../../shared/errors.ts';
import { fill, sentence } from '../../shared/locales/index.ts';
import type { MeetingSummary } from '../../shared/model/meeting.ts';
import type { Core } from '../core/core.ts';
import { createReader } from '../core/formats/reader.ts';
import type { Command } from './arguments.ts';
import { exitCodes } from './io.ts';
import type { Setting } from './main.ts';
import { meetingNamed } from './meetings.ts';
import { ask, libraryFolder, withCore } from './session.ts';
import { jsonOf, marksOfFile, outlineOf, textOfFile, textOfVersion, type ReadText, type TextMarks } from './text-file.ts';

type ImportCommand = Extract<Command, { readonly name: 'import' }>;

/** Reads files, into the library unless it is a dry run, and prints what was read; one that cannot be read is said and the others go on. */
export async function importCommand(command: ImportCommand, setting: Setting): Promise<number> {
  const present = command.files.filter((file) => existsSync(resolve(setting.io.folder, file)));
  for (const file of command.files) if (!present.includes(file)) await refuse(command, setting, file, 'not-found', setting.words.noSuchFile);
  const read = command.isDryRun ? await dryRun(command, setting, present) : await intoLibrary(command, setting, present);
  return read === command.files.length ? exitCodes.done : exitCodes.unreadable;
}

/** Returns how many files could be read. */
async function dryRun(command: ImportCommand, setting: Setting, files: readonly string[]): Promise<number> {
  const { io, locale } = setting;
  const reader = createReader({ workerFile: io.readerWorkerFile });
  let read = 0;
  try {
    for (const file of files) {
      try {
        const found = await reader.read(resolve(io.folder, file), basename(file), { signal: io.signal });
        await show(command, setting, file, textOfFile(found), marksOfFile(found));
        read += 1;
      } catch (error) {
        if (!(error instanceof AppError) || !error.code.startsWith('file-')) throw error;
        await refuse(command, setting, file, error.code, sentence(locale, error.code, error.details));
      }
    }
  } finally {
    await reader.close();
  }
  return read;
}

/** Returns how many files the library now holds. */
async function intoLibrary(command: ImportCommand, setting: Setting, files: readonly string[]): Promise<number> {
  if (files.length === 0) return 0;
  const { io, words } = setting;
  return withCore(io, libraryFolder(io, command.library), false, async (core) => {
    const meeting = await meetingFor(core, command, setting, files);
    io.say(fill(words.importingInto, { title: meeting.title }));
    const waiting = await Promise.all(files.map(async (file) => ({ name: basename(file), token: await core.lendFile(resolve(io.folder, file)) })));
    const outcome = await ask(core, 'documents.import', { meetingId: meeting.id, files: waiting }, { signal: io.signal });
    let held = 0;
    for (const [place, imported] of outcome.files.entries()) held += await showImported(core, command, setting, files[place] ?? imported.name, imported);
    if (outcome.cancelled) io.say(sentence(setting.locale, 'cancelled'));
    return held;
  });
}

/** The meeting that was named; else the one made last; in a library without any, one made now under the first file's name. */
async function meetingFor(core: Core, { meeting: wanted }: ImportCommand, setting: Setting, files: readonly string[]): Promise<Pick<MeetingSummary, 'id' | 'title'>> {
  const meetings = await ask(core, 'meeting.list', {});
  if (wanted !== null) return meetingNamed(meetings, wanted, setting);
  const newest = meetings.toSorted((a, b) => b.createdAt.localeCompare(a.createdAt))[0];
  return newest ?? (await ask(core, 'meeting.create', untitled(basename(files[0] ?? '', extname(files[0] ?? '')))));
}

function untitled(title: string) {
  return { series: '', ordinal: '', title, place: '', startsOn: null, endsOn: null, workingLanguages: [], delegations: [], myDelegation: null, myRole: 'delegate' as const };
}

/** Returns 1 if the library holds the file, else 0. */
async function showImported(core: Core, command: ImportCommand, setting: Setting, file: string, imported: ImportedFile): Promise<number> {
  if (imported.outcome === 'refused') {
    const { code, details } = imported.error;
    await refuse(command, setting, file, code, sentence(setting.locale, code, details));
    return 0;
  }
  if (imported.outcome === 'already-held') setting.io.say(`${file}: ${setting.words.alreadyHeld}`);
  const { version, blocks } = await ask(core, 'version.get', { versionId: imported.version.id });
  const { markup, proposals } = await ask(core, 'version.marks', { versionId: version.id });
  await show(command, setting, file, textOfVersion(version, blocks), { ...markup, proposals });
  return 1;
}

async function show({ isJson }: ImportCommand, { io, locale }: Setting, file: string, text: ReadText, marks: TextMarks): Promise<void> {
  for (const { code, details } of text.warnings) io.say(`${file}: ${sentence(locale, code, details)}`);
  await io.out(isJson ? jsonOf(file, text, marks) : outlineOf(file, text));
}

async function refuse({ isJson }: ImportCommand, { io }: Setting, file: string, code: ErrorCode, message: string): Promise<void> {
  io.say(`${file}: ${message}`);
  if (isJson) await io.out(`${JSON.stringify({ file, error: { code, message } })}\n`);
}
