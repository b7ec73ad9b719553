/** A glyph's number in its font, and what it draws: the same text for the same drawing. */
export type Outline = { readonly glyph: number; readonly drawing: string };

/** The outline a font has for a character; null where it draws nothing. */
export type Outlines = (character: number) => Outline | null;

/**
 * Reads the outlines of a TrueType font (OpenType 1.9: `cmap`, `head`, `loca`, `glyf`) . Null where the font is of another kind
 * or cut short.
 */
export function outlinesOf(data: Uint8Array): Outlines | null {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  try {
    const tables = tablesOf(view);
    const [cmap, head, loca, glyf] = [tables.get('cmap'), tables.get('head'), tables.get('loca'), tables.get('glyf')];
    if (cmap === undefined || head === undefined || loca === undefined || glyf === undefined) return null;
    const glyphs = glyphsOf(view, cmap);
    const isLong = view.getInt16(head + 50) !== 0;
    const startOf = (glyph: number): number => glyf + (isLong ? view.getUint32(loca + glyph * 4) : view.getUint16(loca + glyph * 2) * 2);
    return (character) => {
      const glyph = glyphs.get(character);
      const drawing = glyph === undefined ? '' : data.subarray(startOf(glyph), startOf(glyph + 1)).join(' ');
      return glyph === undefined || drawing === '' ? null : { glyph, drawing };
    };
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function tablesOf(view: DataView): Map<string, number> {
  const tables = new Map<string, number>();
  for (let i = 0; i < view.getUint16(4); i += 1) {
    const entry = 12 + i * 16;
    tables.set(String.fromCodePoint(...[0, 1, 2, 3].map((at) => view.getUint8(entry + at))), view.getUint32(entry + 8));
  }
  return tables;
}

/** Glyphs by character, from the subtables that list them by segments (formats 4 and 12). */
function glyphsOf(view: DataView, cmap: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  for (let i = 0; i < view.getUint16(cmap + 2); i += 1) {
    const at = cmap + view.getUint32(cmap + 4 + i * 8 + 4);
    const format = view.getUint16(at);
    if (format === 4) addSegments(view, at, glyphs);
    if (format === 12) addGroups(view, at, glyphs);
  }
  return glyphs;
}

function addSegments(view: DataView, at: number, glyphs: Map<number, number>): void {
  const doubled = view.getUint16(at + 6);
  for (let i = 0; i < doubled; i += 2) {
    const end = view.getUint16(at + 14 + i);
    const start = view.getUint16(at + 16 + doubled + i);
    const delta = view.getUint16(at + 16 + doubled * 2 + i);
    const place = at + 16 + doubled * 3 + i;
    const offset = view.getUint16(place);
    for (let character = start; character <= end && character < 0xffff; character += 1) {
      const listed = offset === 0 ? character : view.getUint16(place + offset + (character - start) * 2);
      if (listed !== 0) glyphs.set(character, (listed + delta) & 0xffff);
    }
  }
}

function addGroups(view: DataView, at: number, glyphs: Map<number, number>): void {
  for (let i = 0; i < view.getUint32(at + 12); i += 1) {
    const group = at + 16 + i * 12;
    const start = view.getUint32(group);
    const last = Math.min(view.getUint32(group + 4), start + 0xffff);
    for (let character = start; character <= last; character += 1) glyphs.set(character, view.getUint32(group + 8) + character - start);
  }
}
