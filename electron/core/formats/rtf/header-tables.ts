import { createListLabels } from '../word-list-labels.ts';
import type { ListPlace } from '../word-list-labels.ts';
import { codepageOfCharset, pictureCodepage, symbolCodepage } from './codepages.ts';
import { createListTables } from './list-tables.ts';

/** What the head of an RTF file lists, for its text to refer to by number. */
export type HeaderTables = {
  /** Code pages of fonts; undefined for the document's. */
  readonly fonts: ReadonlyMap<number, number | undefined>;
  /** Colours as `#rrggbb`, null for the usual one. */
  readonly colours: readonly (string | null)[];
  /** Names of paragraph styles. */
  readonly styles: ReadonlyMap<number, string>;
  readonly authors: readonly string[];
  /** Counts a paragraph of a list and gives its label as printed. */
  readonly labelOf: (place: ListPlace) => string | null;
};

/** Which table a group of the head is part of. */
export type HeaderTable = 'fonts' | 'colours' | 'styles' | 'authors' | 'lists';

/** Gathers the tables of the head as their control words and words come. */
export type HeaderReader = { readonly tables: HeaderTables; readonly control: (table: HeaderTable, word: string, value: number | undefined) => void; readonly words: (table: HeaderTable, words: string) => void };

/** More entries than this no head has. */
const most = 20_000;

/** Starts with empty tables. */
export function createHeaderReader(): HeaderReader {
  const fonts = new Map<number, number | undefined>();
  const colours: (string | null)[] = [];
  const styles = new Map<number, string>();
  const authors: string[] = [];
  const listTables = createListTables();
  let font = 0;
  let style = 0;
  let name = '';
  let colour: number[] | undefined;
  const control = (table: HeaderTable, word: string, value = 0): void => {
    if (table === 'lists') listTables.control(word, value);
    else if (table === 'fonts' && word === 'f') {
      font = value;
      name = '';
      if (fonts.size < most) fonts.set(font, undefined);
    } else if (table === 'fonts' && word === 'fcharset') fonts.set(font, codepageOfCharset(value));
    else if (table === 'fonts' && word === 'cpg') fonts.set(font, value);
    else if (table === 'styles' && word === 's') style = value;
    else if (table === 'colours' && ['red', 'green', 'blue'].includes(word)) {
      colour ??= [0, 0, 0];
      colour[['red', 'green', 'blue'].indexOf(word)] = Math.min(Math.max(value, 0), 255);
    }
  };
  const finish = (table: HeaderTable): void => {
    // Fonts of pictures share the character set of the Symbol font and not its letters.
    if (table === 'fonts' && fonts.get(font) === symbolCodepage && !/^\s*symbol\b/i.test(name)) fonts.set(font, pictureCodepage);
    else if (table === 'colours' && colours.length < most) colours.push(colour ? `#${colour.map((part) => part.toString(16).padStart(2, '0')).join('')}` : null);
    else if (table === 'styles' && styles.size < most) styles.set(style, name.trim());
    else if (table === 'authors' && authors.length < most) authors.push(name.trim());
    name = '';
    colour = undefined;
    style = 0;
  };
  return {
    tables: { fonts, colours, styles, authors, labelOf: createListLabels(listTables.lists) },
    control,
    words: (table, words) => {
      if (table === 'lists') {
        listTables.words(words);
        return;
      }
      const [first = '', ...rest] = words.split(';');
      name += first;
      for (const next of rest) {
        finish(table);
        name = next;
      }
    },
  };
}
