import { plainCharacter } from './character.ts';
import type { Character } from './character.ts';
import type { HeaderTable } from './header-tables.ts';
import { plainParagraph } from './paragraph.ts';
import type { Paragraph } from './paragraph.ts';
import type { Story } from './story.ts';

/** Where the words of a group go. */
export type Target =
  | { readonly kind: 'story'; readonly story: Story; readonly hasWords: boolean }
  | { readonly kind: 'table'; readonly table: HeaderTable }
  | { readonly kind: 'words'; readonly words: { text: string } }
  | { readonly kind: 'date'; readonly parts: { year: number; month: number; day: number } }
  | { readonly kind: 'nowhere' };

export const nowhere: Target = { kind: 'nowhere' };

/** One group of the file: it has what the one around it has, until its own control words say otherwise. */
export type Group = {
  target: Target;
  character: Character;
  paragraph: Paragraph;
  font: number | undefined;
  /** How many bytes after a Unicode character only repeat it. */
  unicodeBytes: number;
  /** No control word or text has come yet. */
  isFresh: boolean;
  /** A reader that does not know what the group is may pass over it. */
  isOptional: boolean;
  isInformation: boolean;
  isEndnote: boolean;
  /** The remark whose text this is part of: which words it is about, and when it was made. */
  remark: { key: string; date: string } | undefined;
  /** Where words went outside a text that is there in two spellings. */
  spelled: Target;
  /** What to do when the group ends; nothing is handed on to groups inside. */
  atEnd: (() => void) | undefined;
};

/** The group that holds the file. */
export function outermostGroup(): Group {
  return { target: nowhere, character: plainCharacter, paragraph: plainParagraph, font: undefined, unicodeBytes: 1, isFresh: true, isOptional: false, isInformation: false, isEndnote: false, remark: undefined, spelled: nowhere, atEnd: undefined };
}

/** A group inside another. */
export function innerGroup(outer: Group): Group {
  return { ...outer, isFresh: true, isOptional: false, atEnd: undefined };
}
