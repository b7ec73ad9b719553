import { plainAppearance } from '../appearance.ts';
import type { Appearance } from '../appearance.ts';
import { symbolOf } from '../symbol-font.ts';
import { instructionsIn, readRuns } from './formatting.ts';
import type { Run } from './formatting.ts';
import type { WordFile } from './word-file.ts';

/** What the file says of a stretch of characters itself, without its styles. `sign` is what a sign of a font prints. */
export type CharacterFormat = { readonly appearance: Appearance; readonly isDeleted: boolean; readonly isHidden: boolean; readonly sign: string | undefined };

const plain: CharacterFormat = { appearance: plainAppearance, isDeleted: false, isHidden: false, sign: undefined };

/** Colours of old, by number ([MS-DOC] 2.9.119 Ico). */
const colours = [null, null, '#0000ff', '#00ffff', '#00ff00', '#ff00ff', '#ff0000', '#ffff00', null, '#000080', '#008080', '#008000', '#800080', '#800000', '#808000', '#808080', '#c0c0c0'] as const;

/** The formats of all characters, by their places in the main stream. */
export function readCharacters(file: WordFile): readonly Run<CharacterFormat>[] {
  return readRuns(file, 'characters', (page, index, count) => {
    const offset = ((count + 1) * 4 + index < page.byteLength ? page.getUint8((count + 1) * 4 + index) : 0) * 2;
    return offset === 0 ? plain : formatAt(page, offset);
  });
}

function formatAt(page: DataView, offset: number): CharacterFormat {
  let format = plain;
  for (const { code, value } of instructionsIn(page, offset + 1, page.getUint8(offset))) {
    // A switch is off, on, as the style has it, or the contrary of that.
    const isOn = value === 1 || value === 0x81;
    if (code === 0x0800) format = { ...format, isDeleted: isOn };
    else if (code === 0x083c) format = { ...format, isHidden: isOn };
    else if (code === 0x6a09) format = { ...format, sign: symbolOf(value >>> 16 & 0xff) };
    else format = { ...format, appearance: lookWith(format.appearance, code, value, isOn) };
  }
  return format;
}

function lookWith(look: Appearance, code: number, value: number, isOn: boolean): Appearance {
  switch (code) {
    case 0x0835:
      return { ...look, isBold: isOn };
    case 0x0836:
      return { ...look, isItalic: isOn };
    case 0x0837:
    case 0x2a53:
      return { ...look, isStruck: isOn };
    case 0x2a3e:
      return { ...look, isUnderlined: value !== 0 && value !== 5 };
    case 0x2a42:
      return { ...look, colour: colours[value] ?? null };
    case 0x6870:
      return { ...look, colour: value >>> 24 === 0xff || (value & 0xffffff) === 0 ? null : `#${[value, value >>> 8, value >>> 16].map((part) => (part & 0xff).toString(16).padStart(2, '0')).join('')}` };
    case 0x2a0c:
      return { ...look, highlight: value === 1 ? '#000000' : (colours[value] ?? null) };
    default:
      return look;
  }
}
