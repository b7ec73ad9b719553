import { AppError } from '../../shared/errors.ts';
import { pickLocale, sentence, type Locale } from '../../shared/locales/index.ts';
import { storeFailure } from '../core/store/failures.ts';
import { readArguments, WrongUse, type Command } from './arguments.ts';
import { compareCommand } from './compare-command.ts';
import { importCommand } from './import-command.ts';
import { exitCodes, type Io } from './io.ts';
import { backupCommand, checkCommand, restoreCommand } from './library-commands.ts';
import { words, type Words } from './locales/index.ts';
import { readCommand } from './read-command.ts';
import { rereadCommand } from './reread-command.ts';

/** What every command is given. */
export type Setting = { readonly io: Io; readonly locale: Locale; readonly words: Words };

/** Runs one command of `adref` and returns its exit code; whatever happens is said in a sentence. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  const locale = pickLocale([io.env['LC_ALL'] || io.env['LC_MESSAGES'] || io.env['LANG'] || '']);
  const setting: Setting = { io, locale, words: words[locale] };
  try {
    return await perform(readArguments(argv), setting);
  } catch (error) {
    return explain(error, setting, argv);
  }
}

function perform(command: Command, setting: Setting): Promise<number> {
  if (command.name === 'help') return print(setting, setting.words.help);
  if (command.name === 'version') return print(setting, `adref ${setting.io.version}\n`);
  if (command.name === 'import') return importCommand(command, setting);
  if (command.name === 'compare') return compareCommand(command, setting);
  if (command.name === 'read') return readCommand(command, setting);
  if (command.name === 'reread') return rereadCommand(command, setting);
  if (command.name === 'check') return checkCommand(command, setting);
  if (command.name === 'backup') return backupCommand(command, setting);
  return restoreCommand(command, setting);
}

async function print({ io }: Setting, text: string): Promise<number> {
  await io.out(text);
  return exitCodes.done;
}

function explain(thrown: unknown, { io, locale, words }: Setting, argv: readonly string[]): number {
  if (thrown instanceof WrongUse) {
    io.say(thrown.message || words.wrongUse);
    return exitCodes.wrongUse;
  }
  const error = storeFailure(thrown);
  io.say(error instanceof AppError ? sentence(locale, error.code, error.details) : sentence(locale, 'internal'));
  return argv[0] === 'compare' || argv[0] === 'read' ? exitCodes.unreadable : exitCodes.couldNot;
}
