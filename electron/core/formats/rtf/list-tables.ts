import type { ListLevel, WordList } from '../word-list-labels.ts';

/** Gathers the lists of the head as their control words and words come (RTF 1.9.1, "List Tables"). */
export type ListTables = { readonly lists: ReadonlyMap<number, WordList>; readonly control: (word: string, value: number) => void; readonly words: (words: string) => void };

type GrowingLevel = { -readonly [key in keyof ListLevel]: ListLevel[key] };
/** A list, or what a list that shares its counters with another has otherwise. */
type Growing = { id: number; readonly levels: GrowingLevel[]; readonly starts: Map<number, number>; readonly isOverride: boolean };

const levelCount = 9;
/** More lists than this no head has. */
const most = 20_000;

const empty = (isOverride: boolean): Growing => ({ id: 0, levels: [], starts: new Map(), isOverride });

/** Starts without lists. */
export function createListTables(): ListTables {
  const definitions = new Map<number, readonly ListLevel[]>();
  const lists = new Map<number, WordList>();
  let list = empty(false);
  let level: GrowingLevel | undefined;
  let depth = -1;
  let isInText = false;
  let written = '';
  const begin = (isOverride: boolean): void => {
    list = empty(isOverride);
    level = undefined;
    depth = -1;
  };
  const beginLevel = (): void => {
    level = { start: 1, format: 0, isLegal: false, goesOn: false, text: '' };
    const at = list.isOverride ? Math.max(depth, 0) : list.levels.length;
    if (at < levelCount) list.levels[at] = level;
  };
  const setId = (value: number): void => {
    list.id = value;
    if (!list.isOverride && definitions.size < most) definitions.set(value, list.levels);
  };
  const name = (value: number): void => {
    const levels = Array.from(definitions.get(list.id) ?? [], (defined, at) => list.levels[at] ?? defined);
    if (list.isOverride && lists.size < most) lists.set(value, { shared: list.id, levels, starts: list.starts });
  };
  return {
    lists,
    control: (word, value) => {
      if (word === 'leveltext') written = '';
      isInText = word === 'leveltext' || (isInText && word === 'leveltemplateid');
      if (word === 'list' || word === 'listoverride') begin(word === 'listoverride');
      else if (word === 'lfolevel') depth += 1;
      else if (word === 'listlevel') beginLevel();
      else if (word === 'listid') setId(value);
      else if (word === 'ls') name(value);
      else if (word === 'levelstartat' && !level) list.starts.set(depth, value);
      else if (level) setLevel(level, word, value);
    },
    words: (words) => {
      if (!isInText || !level) return;
      written += words;
      // The first character says how many follow.
      level.text = written.slice(1, 1 + written.charCodeAt(0));
    },
  };
}

function setLevel(level: GrowingLevel, word: string, value: number): void {
  if (word === 'levelnfc' || word === 'levelnfcn') level.format = value;
  else if (word === 'levelstartat') level.start = value;
  else if (word === 'levelnorestart') level.goesOn = value !== 0;
  else if (word === 'levellegal') level.isLegal = value !== 0;
}
