import { parseArgs } from 'node:util';
import type { ReadAs } from '../../shared/marks/view.ts';

/** What a person asked for. */
export type Command =
  | { readonly name: 'help' }
  | { readonly name: 'version' }
  | { readonly name: 'import'; readonly files: readonly string[]; readonly isJson: boolean; readonly isDryRun: boolean; readonly meeting: string | null; readonly library: string | null }
  | { readonly name: 'compare'; readonly old: string; readonly new: string; readonly isJson: boolean; readonly library: string | null }
  | { readonly name: 'read'; readonly file: string; readonly view: ReadAs; readonly encoding: string | null; readonly isJson: boolean }
  | { readonly name: 'check'; readonly isJson: boolean; readonly library: string | null }
  | { readonly name: 'reread'; readonly isJson: boolean; readonly meeting: string | null; readonly library: string | null }
  | { readonly name: 'backup'; readonly file: string | null; readonly library: string | null }
  | { readonly name: 'restore'; readonly file: string; readonly library: string | null };

/** Asked in a way that makes no command. */
export class WrongUse extends Error {}

const options = {
  json: { type: 'boolean' },
  'dry-run': { type: 'boolean' },
  meeting: { type: 'string' },
  view: { type: 'string' },
  encoding: { type: 'string' },
  library: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
  version: { type: 'boolean', short: 'V' },
} as const;

type OptionName = keyof typeof options;
type Given = ReturnType<typeof parse>;

/** Reads the words after `adref`. Throws `WrongUse`. */
export function readArguments(argv: readonly string[]): Command {
  const given = parse(argv);
  const { values, positionals } = given;
  if (values.help) return { name: 'help' };
  if (values.version) return { name: 'version' };
  const [name, ...rest] = positionals;
  const library = values.library ?? null;
  const isJson = values.json ?? false;
  if (name === 'import' && rest.length > 0) {
    allow(given, ['json', 'dry-run', 'meeting', 'library']);
    return { name, files: rest, isJson, isDryRun: values['dry-run'] ?? false, meeting: values.meeting ?? null, library };
  }
  if (name === 'compare' && rest.length === 2) {
    allow(given, ['json', 'library']);
    return { name, old: rest[0] ?? '', new: rest[1] ?? '', isJson, library };
  }
  if (name === 'read' && rest.length === 1) {
    allow(given, ['json', 'view', 'encoding']);
    return { name, file: rest[0] ?? '', view: viewNamed(values.view ?? 'marked'), encoding: values.encoding ?? null, isJson };
  }
  if (name === 'library') return libraryCommand(given, rest, isJson, library);
  throw new WrongUse();
}

function libraryCommand(given: Given, [name, file, ...more]: readonly string[], isJson: boolean, library: string | null): Command {
  if (name === 'check' && file === undefined) {
    allow(given, ['json', 'library']);
    return { name, isJson, library };
  }
  if (name === 'reread' && file === undefined) {
    allow(given, ['json', 'meeting', 'library']);
    return { name, isJson, meeting: given.values.meeting ?? null, library };
  }
  allow(given, ['library']);
  if (name === 'backup' && more.length === 0) return { name, file: file ?? null, library };
  if (name === 'restore' && file !== undefined && more.length === 0) return { name, file, library };
  throw new WrongUse();
}

function viewNamed(name: string): ReadAs {
  if (name === 'marked' || name === 'accepted' || name === 'rejected') return name;
  throw new WrongUse();
}

function allow({ values }: Given, allowed: readonly OptionName[]): void {
  for (const name of Object.keys(values)) if (!allowed.some((option) => option === name)) throw new WrongUse();
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({ args: [...argv], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new WrongUse('', { cause: error });
  }
}
