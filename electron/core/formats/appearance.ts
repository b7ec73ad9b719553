import type { Look } from '../../../shared/model/markup.ts';

/** How words look, without where they stand. */
export type Appearance = Omit<Look, 'blockIndex' | 'start' | 'end'>;

export type LookStretch = Omit<Look, 'blockIndex'>;

export const plainAppearance: Appearance = { isBold: false, isItalic: false, isUnderlined: false, isStruck: false, colour: null, highlight: null };

const isPlain = (look: Appearance): boolean => !look.isBold && !look.isItalic && !look.isUnderlined && !look.isStruck && look.colour === null && look.highlight === null;

const isSame = (one: Appearance, other: Appearance): boolean =>
  one.isBold === other.isBold &&
  one.isItalic === other.isItalic &&
  one.isUnderlined === other.isUnderlined &&
  one.isStruck === other.isStruck &&
  one.colour === other.colour &&
  one.highlight === other.highlight;

/** Adds the look of a stretch to those before it, lengthening the last where it is the same; a plain one adds nothing. */
export function addLook(looks: LookStretch[], start: number, end: number, appearance: Appearance): void {
  if (end <= start || isPlain(appearance)) return;
  const last = looks.at(-1);
  if (last && last.end === start && isSame(last, appearance)) looks[looks.length - 1] = { ...last, end };
  else {
    // Field by field: what is handed in may say more of the words than how they look.
    const { isBold, isItalic, isUnderlined, isStruck, colour, highlight } = appearance;
    looks.push({ start, end, isBold, isItalic, isUnderlined, isStruck, colour, highlight });
  }
}

/** Whether every word of a text is bold: white space aside. */
export function isAllBold(text: string, looks: readonly LookStretch[]): boolean {
  if (text.trim() === '') return false;
  const bold = looks.filter((look) => look.isBold);
  let at = 0;
  for (const { start, end } of bold) {
    if (text.slice(at, start).trim() !== '') return false;
    at = end;
  }
  return text.slice(at).trim() === '';
}

/** A colour as `#rrggbb`, null for one that is not set or is the one given as usual (black for words, white for paper). */
export function colourOf(value: string | undefined, usual: '#000000' | '#ffffff'): string | null {
  const hex = /^#([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(value?.trim() ?? '')?.[1]?.toLowerCase();
  if (hex === undefined) return null;
  const colour = `#${hex.length === 3 ? hex.replaceAll(/./g, '$&$&') : hex}`;
  return colour === usual ? null : colour;
}
