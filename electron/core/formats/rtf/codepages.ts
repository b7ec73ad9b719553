import iconv from 'iconv-lite';
import { symbolOf } from '../symbol-font.ts';

/** Code pages of the character sets a font can be for (RTF 1.9.1, "Font Table"); the default set is the document's. */
const byCharset: Readonly<Record<number, number>> = {
  0: 1252, 2: 42, 77: 10000, 78: 10001, 79: 10003, 80: 10008, 81: 10002, 83: 10005, 84: 10004, 85: 10006, 86: 10081, 87: 10021, 88: 10029, 89: 10007,
  128: 932, 129: 949, 130: 1361, 134: 936, 136: 950, 161: 1253, 162: 1254, 163: 1258, 177: 1255, 178: 1256, 186: 1257, 204: 1251, 222: 874, 238: 1250, 255: 437,
};

/** The Symbol font's own code, and one for fonts of pictures, of which only that something stands there is known. */
export const symbolCodepage = 42;
export const pictureCodepage = 43;

/** The code page a character set stands for, undefined for the document's own. */
export const codepageOfCharset = (charset: number): number | undefined => byCharset[charset];

const names: Readonly<Record<number, string>> = {
  437: 'cp437', 708: 'iso-8859-6', 850: 'cp850', 852: 'cp852', 860: 'cp860', 862: 'cp862', 863: 'cp863', 864: 'cp864', 865: 'cp865', 866: 'cp866', 874: 'windows-874',
  932: 'shift_jis', 936: 'gb18030', 949: 'cp949', 950: 'big5', 1361: 'cp949', 10000: 'macroman', 10001: 'shift_jis', 10002: 'big5', 10003: 'cp949', 10006: 'macgreek', 10007: 'maccyrillic', 10008: 'gb18030', 10029: 'maccenteuro', 10081: 'macturkish', 65001: 'utf-8',
};

/** Bytes in a code page as text; one nobody knows is read as Western. */
export function decodeBytes(bytes: Uint8Array, codepage: number): string {
  if (codepage === symbolCodepage) return Array.from(bytes, symbolOf).join('');
  if (codepage === pictureCodepage) return Array.from(bytes, (byte) => (byte > 0x20 ? '•' : ' ')).join('');
  const name = names[codepage] ?? `windows-${codepage}`;
  return iconv.decode(bytes, iconv.encodingExists(name) ? name : 'windows-1252');
}
