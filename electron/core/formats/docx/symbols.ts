/** The letters of the Symbol font from 0x41 (`A`), which is Greek by position. */
const symbolCapitals = 'ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ';
const symbolSmall = 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ';

/** Signs of Symbol and Wingdings that official texts use as marks; both fonts agree on those they share. */
const signs: Readonly<Record<number, string>> = {
  0xa3: '≤', 0xb3: '≥', 0xb1: '±', 0xb4: '×', 0xb0: '°', 0xb9: '≠', 0xb7: '•',
};
const wingdings: Readonly<Record<number, string>> = {
  0x6c: '●', 0x6e: '■', 0x71: '❑', 0x76: '❖', 0xa7: '▪', 0xa8: '☐', 0x6f: '☐', 0xd8: '➢', 0xe0: '→', 0xe8: '➔', 0xfb: '✗', 0xfc: '✓', 0xfd: '☒', 0xfe: '☑', 0xb7: '•',
};

/** The character a `w:sym` shows: `code` is hexadecimal, and fonts of signs are moved up to U+F000. U+25A1 where it is unknown. */
export function symbolText(font: string, code: string): string {
  const value = /^[0-9a-f]{1,6}$/i.test(code) ? Number.parseInt(code, 16) : 0;
  const position = value >= 0xf000 && value <= 0xf0ff ? value - 0xf000 : value;
  if (/^wingdings/i.test(font)) return wingdings[position] ?? '□';
  if (/^symbol$/i.test(font)) return symbolFontText(position);
  return position >= 0x20 && position <= 0x10ffff && !(position >= 0xd800 && position <= 0xdfff) ? String.fromCodePoint(position) : '□';
}

function symbolFontText(position: number): string {
  const greek = position >= 0x61 ? symbolSmall.charAt(position - 0x61) : symbolCapitals.charAt(position - 0x41);
  if (greek !== '') return greek;
  return signs[position] ?? (position >= 0x20 && position <= 0x7e ? String.fromCharCode(position) : '□');
}
