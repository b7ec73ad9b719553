import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fill } from '../../shared/locales/index.ts';
import { systemClock } from '../core/ports.ts';
import { backUpWithKey, restoreLibrary } from '../core/store/backup.ts';
import { libraryFiles, stamp } from '../core/store/files.ts';
import { openLibrary, type Library } from '../core/store/library.ts';
import type { Command } from './arguments.ts';
import { exitCodes } from './io.ts';
import type { Setting } from './main.ts';
import { libraryFolder } from './session.ts';

/** Reads the whole library and says whether it is sound. */
export async function checkCommand({ library: named, isJson }: Extract<Command, { readonly name: 'check' }>, { io, words }: Setting): Promise<number> {
  const problems = withLibrary(libraryFolder(io, named), (library) => library.check());
  const isSound = problems.length === 0;
  if (isJson) await io.out(`${JSON.stringify({ sound: isSound, problems })}\n`);
  else await io.out(`${isSound ? words.librarySound : words.libraryDamaged}\n`);
  return isSound ? exitCodes.done : exitCodes.couldNot;
}

/** Writes a verified copy with its key beside it, and prints where. */
export async function backupCommand({ library: named, file }: Extract<Command, { readonly name: 'backup' }>, { io, words }: Setting): Promise<number> {
  const folder = libraryFolder(io, named);
  const target = file === null ? join(libraryFiles(folder).backups, `library-${stamp(systemClock.now())}.sqlite`) : resolve(io.folder, file);
  withLibrary(folder, (library) => {
    mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
    backUpWithKey(library, folder, target);
  });
  await io.out(`${target}\n`);
  io.say(words.backupMade);
  return exitCodes.done;
}

/** Puts a backup in the place of the library, which is kept aside. */
export async function restoreCommand({ library: named, file }: Extract<Command, { readonly name: 'restore' }>, { io, words }: Setting): Promise<number> {
  const aside = restoreLibrary(libraryFolder(io, named), resolve(io.folder, file), systemClock);
  io.say(words.restored);
  if (aside !== null) io.say(fill(words.keptAside, { file: aside }));
  return exitCodes.done;
}

function withLibrary<T>(folder: string, work: (library: Library) => T): T {
  const library = openLibrary({ folder, clock: systemClock, mustExist: true });
  try {
    return work(library);
  } finally {
    library.close();
  }
}
