import type { RawNote } from '../../../../shared/structure/raw.ts';
import type { Tally } from '../flow-warnings.ts';
import type { Wording } from '../text-flow.ts';
import { wordingOf } from './character.ts';
import type { Group } from './group.ts';
import type { HeaderReader } from './header-tables.ts';
import type { Story } from './story.ts';

/** What was found beside the text. */
type Findings = {
  readonly notes: RawNote[];
  readonly heads: string[];
  readonly properties: { title: string; date: string };
  readonly tally: Tally;
  /** How many notes of either kind were counted, and how they are numbered. */
  readonly numbering: { footnotes: number; endnotes: number; footnoteFormat: string; endnoteFormat: string };
};

/** The state of reading a file. */
export type Machine = {
  readonly header: HeaderReader;
  readonly findings: Findings;
  readonly body: Story;
  readonly boxes: Story;
  codepage: number;
  defaultFont: number | undefined;
  /** The last remark's author and place, which stand before it. */
  remarkAuthor: string;
};

/** The code page of the bytes of a group: its font's, else the document's. */
export function codepageOf({ font, target }: Group, { header, codepage, defaultFont }: Machine): number {
  if (target.kind === 'table') return codepage;
  return header.tables.fonts.get(font ?? defaultFont ?? 0) ?? codepage;
}

const wordings = new WeakMap<object, Wording>();

/** What the state of a group says of words. */
export function wordingIn({ character }: Group, machine: Machine): Wording {
  const known = wordings.get(character);
  if (known) return known;
  const wording = wordingOf(character, machine.header.tables);
  wordings.set(character, wording);
  return wording;
}

/** Hands words on to where those of the group go; control characters print nothing. */
export function write(words: string, group: Group, machine: Machine): void {
  const { target } = group;
  const printed = words.replaceAll(/(?![\t\n])\p{Cc}/gu, '');
  if (target.kind === 'table') machine.header.words(target.table, target.table === 'lists' ? words : printed);
  else if (target.kind === 'words') target.words.text += printed;
  else if (target.kind === 'story' && target.hasWords) {
    if (group.character.isHidden && printed.trim() !== '') machine.findings.tally.hidden += 1;
    target.story.flow.text(printed, wordingIn(group, machine));
  }
}
