/** The characters of the Symbol font from 0x20 (Adobe's Symbol encoding); a space where it has none. */
const symbolLow = ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼';
/** The same from 0xA0. */
const symbolHigh = '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…|—↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪ 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭';

/** Signs of the fonts of signs that official texts use, as pairs of position and character. */
const wingdings = new Map([
  [0x22, '✂'], [0x28, '☎'], [0x2a, '✉'], [0x46, '☞'], [0x4a, '☺'], [0x4c, '☹'], [0x6c, '●'], [0x6d, '❍'], [0x6e, '■'], [0x6f, '□'], [0x70, '❐'], [0x71, '❑'], [0x72, '❒'],
  [0x73, '⬧'], [0x74, '⧫'], [0x75, '◆'], [0x76, '❖'], [0x77, '⬥'], [0x78, '☒'], [0x9f, '•'], [0xa0, '▪'], [0xa1, '○'], [0xa4, '◉'], [0xa5, '◎'], [0xa7, '▪'], [0xa8, '☐'], [0xab, '★'],
  [0xb7, '•'], [0xd8, '➢'], [0xdc, '➲'], [0xdf, '←'], [0xe0, '→'], [0xe1, '↑'], [0xe2, '↓'], [0xe8, '➔'], [0xef, '⇦'], [0xf0, '⇨'], [0xf1, '⇧'], [0xf2, '⇩'], [0xfb, '✗'], [0xfc, '✓'], [0xfd, '☒'], [0xfe, '☑'],
]);
const wingdings2 = new Map([[0x4f, '✗'], [0x50, '✓'], [0x51, '☒'], [0x52, '☑'], [0x53, '☒'], [0x54, '☒'], [0x96, '•'], [0x97, '●'], [0x98, '●'], [0xa3, '☐'], [0xa2, '■']]);

/** The character a `w:sym` shows: `code` is hexadecimal, and fonts of signs are moved up to U+F000. U+25A1 where it is unknown. */
export function symbolText(font: string, code: string): string {
  const value = /^[0-9a-f]{1,6}$/i.test(code) ? Number.parseInt(code, 16) : 0;
  const position = value >= 0xf000 && value <= 0xf0ff ? value - 0xf000 : value;
  if (/^wingdings$/i.test(font)) return wingdings.get(position) ?? circledFigure(position) ?? '□';
  if (/^wingdings 2$/i.test(font)) return wingdings2.get(position) ?? '□';
  if (/^(?:wingdings 3|webdings)$/i.test(font)) return '□';
  if (/^symbol$/i.test(font)) return (position < 0x7f ? symbolLow[position - 0x20] : symbolHigh[position - 0xa0])?.trim() || '□';
  return position >= 0x20 && position <= 0x10ffff && !(position >= 0xd800 && position <= 0xdfff) ? String.fromCodePoint(position) : '□';
}

/** Wingdings has 0 to 10 in circles, then in black ones. */
function circledFigure(position: number): string | undefined {
  if (position >= 0x80 && position <= 0x8a) return position === 0x80 ? '⓪' : String.fromCodePoint(0x2460 + position - 0x81);
  if (position >= 0x8b && position <= 0x95) return position === 0x8b ? '⓿' : String.fromCodePoint(0x2776 + position - 0x8c);
  return undefined;
}
