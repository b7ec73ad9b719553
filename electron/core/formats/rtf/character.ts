import { plainAppearance } from '../appearance.ts';
import type { Appearance } from '../appearance.ts';
import type { Changer, Wording } from '../text-flow.ts';
import type { HeaderTables } from './header-tables.ts';

/** Who made a revision, by the place in the table of authors, and when, as a packed date. */
type Revision = { readonly isOn: boolean; readonly author: number; readonly date: number };

/** What control words say of the characters that follow; colours are places in the table of colours. */
export type Character = {
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly isUnderlined: boolean;
  readonly isStruck: boolean;
  readonly isHidden: boolean;
  readonly colour: number;
  readonly highlight: number;
  readonly inserted: Revision;
  readonly deleted: Revision;
  readonly formatted: Revision;
};

const unrevised: Revision = { isOn: false, author: 0, date: 0 };

export const plainCharacter: Character = {
  isBold: false, isItalic: false, isUnderlined: false, isStruck: false, isHidden: false, colour: 0, highlight: 0,
  inserted: unrevised, deleted: unrevised, formatted: unrevised,
};

const underlines = new Set('ul uld uldash uldashd uldashdd uldb ulhair ulhwave ulldash ulth ulthd ulthdash ulthdashd ulthdashdd ulthldash ululdbwave ulw ulwave'.split(' '));

/** What becomes of the characters' state by a control word; undefined when the word says nothing of characters (RTF 1.9.1, "Font (Character) Formatting Properties"). */
export function applyCharacter(state: Character, word: string, value: number | undefined): Character | undefined {
  const isOn = value !== 0;
  const number = value ?? 0;
  if (underlines.has(word)) return { ...state, isUnderlined: isOn };
  switch (word) {
    case 'plain':
      return plainCharacter;
    case 'b':
      return { ...state, isBold: isOn };
    case 'i':
      return { ...state, isItalic: isOn };
    case 'ulnone':
      return { ...state, isUnderlined: false };
    case 'strike':
    case 'striked':
      return { ...state, isStruck: isOn };
    case 'v':
      return { ...state, isHidden: isOn };
    case 'cf':
      return { ...state, colour: number };
    case 'highlight':
    case 'cb':
    case 'chcbpat':
      return { ...state, highlight: number };
    default:
      return applyRevision(state, word, number, isOn);
  }
}

function applyRevision(state: Character, word: string, number: number, isOn: boolean): Character | undefined {
  const { inserted, deleted, formatted } = state;
  switch (word) {
    case 'revised':
      return { ...state, inserted: { ...inserted, isOn } };
    case 'revauth':
      return { ...state, inserted: { ...inserted, author: number } };
    case 'revdttm':
      return { ...state, inserted: { ...inserted, date: number } };
    case 'deleted':
      return { ...state, deleted: { ...deleted, isOn } };
    case 'revauthdel':
      return { ...state, deleted: { ...deleted, author: number } };
    case 'revdttmdel':
      return { ...state, deleted: { ...deleted, date: number } };
    case 'crauth':
      return { ...state, formatted: { ...formatted, isOn: true, author: number } };
    case 'crdate':
      return { ...state, formatted: { ...formatted, date: number } };
    default:
      return undefined;
  }
}

/** What a state says of words, its places looked up in the tables of the file. */
export function wordingOf(state: Character, tables: HeaderTables): Wording {
  const appearance: Appearance = {
    ...plainAppearance,
    isBold: state.isBold,
    isItalic: state.isItalic,
    isUnderlined: state.isUnderlined,
    isStruck: state.isStruck,
    colour: visible(tables.colours[state.colour], '#000000'),
    highlight: visible(tables.colours[state.highlight], '#ffffff'),
  };
  const by = ({ isOn, author, date }: Revision): Changer | undefined => (isOn ? { author: tables.authors[author] ?? '', date: packedDate(date) } : undefined);
  return { appearance, inserted: by(state.inserted), deleted: by(state.deleted), formatted: by(state.formatted) };
}

const visible = (colour: string | null | undefined, usual: string): string | null => (colour === undefined || colour === usual ? null : colour);

const two = (value: number): string => String(value).padStart(2, '0');

/** A date packed into 32 bits (RTF 1.9.1, "Track Changes (Revision Marks)"), as local time without a zone; null for none. */
export function packedDate(packed: number): string | null {
  const bits = packed >>> 0;
  const [minute, hour, day, month, year] = [bits & 0x3f, (bits >>> 6) & 0x1f, (bits >>> 11) & 0x1f, (bits >>> 16) & 0xf, 1900 + ((bits >>> 20) & 0x1ff)];
  if (day === 0 || month === 0) return null;
  return `${year}-${two(month)}-${two(day)}T${two(hour)}:${two(minute)}:00`;
}
