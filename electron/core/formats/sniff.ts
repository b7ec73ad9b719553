import { AppError } from '../../../shared/errors.ts';
import type { FileFormat, TextEncoding } from '../../../shared/model/document.ts';
import { decodeText } from './encoding.ts';
import { openZip } from './zip.ts';

/** The largest file that is opened at all, in bytes. */
export const largestFile = 256 * 1024 * 1024;

/** The largest plain text or HTML page, in bytes: two million words, and what can be worked through within the memory a reader has. */
export const largestText = 12 * 1024 * 1024;

/**
 * What a file is, by its content; its name decides only between plain text and HTML without a recognisable beginning.
 * `encoding` is a person's choice of how its text is to be read.
 * Throws `file-empty`, `file-too-large`, `file-encrypted` (a Word file with a password), `file-unsupported` (a known format
 * this program does not read, `details.format`), `file-not-what-it-says` (the name promises one of our formats, the content is none),
 * and what opening a package throws.
 */
export function sniffFormat(bytes: Uint8Array, fileName: string, encoding?: TextEncoding): FileFormat {
  if (bytes.length === 0) throw new AppError('file-empty', 'the file has no bytes');
  if (bytes.length > largestFile) throw tooLarge(largestFile);
  const extension = /\.([a-z0-9]+)$/i.exec(fileName)?.[1]?.toLowerCase() ?? '';
  if (hasPdfHeader(bytes)) return 'pdf';
  if (startsWith(bytes, zipMagic)) return sniffPackage(bytes, extension);
  if (startsWith(bytes, oleMagic)) return sniffCompoundFile(bytes, extension);
  if (hasRtfHeader(bytes)) return 'rtf';
  const format = sniffText(bytes, extension, encoding);
  if (bytes.length > largestText) throw tooLarge(largestText);
  return format;
}

const zipMagic = [0x50, 0x4b, 0x03, 0x04];
const oleMagic = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];

const startsWith = (bytes: Uint8Array, magic: readonly number[]): boolean => magic.every((value, at) => bytes[at] === value);

const tooLarge = (limit: number): AppError => new AppError('file-too-large', 'the file is too large', { details: { limit } });
const unsupported = (format: string): AppError => new AppError('file-unsupported', 'a format that is not read', { details: { format } });
const notWhatItSays = (extension: string): AppError => new AppError('file-not-what-it-says', 'the content does not fit the name', { details: { extension } });

/** Readers accept a PDF header within the first 1,024 bytes, after whatever a mail gateway put before it. */
function hasPdfHeader(bytes: Uint8Array): boolean {
  return Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 1024)).includes('%PDF-');
}

/** Word opens RTF behind a byte order mark or empty lines too. */
function hasRtfHeader(bytes: Uint8Array): boolean {
  return /^(?:\u00ef\u00bb\u00bf)?\s{0,16}\{\\rtf/.test(new TextDecoder('latin1').decode(bytes.subarray(0, 32)));
}

/** Opening the package checks its directory, so that an unsafe one is refused whatever it claims to be. */
function sniffPackage(bytes: Uint8Array, extension: string): FileFormat {
  const zip = openZip(bytes);
  const { names } = zip;
  if (names.includes('mimetype')) return sniffOpenDocument(zip.part('mimetype') ?? bytes, extension);
  if (!names.some((name) => name.toLowerCase() === '[content_types].xml')) throw extension === 'docx' ? notWhatItSays(extension) : unsupported('zip');
  for (const [folder, format] of [['xl/', 'xlsx'], ['ppt/', 'pptx']] as const) if (names.some((name) => name.startsWith(folder))) throw unsupported(format);
  return 'docx';
}

const openDocument = 'application/vnd.oasis.opendocument.';

/** A package with a type of its own: an OpenDocument text, master text or template, or something else. */
function sniffOpenDocument(mimeType: Uint8Array, extension: string): FileFormat {
  const type = new TextDecoder().decode(mimeType.subarray(0, 100)).trim();
  if (/^text(?:-template|-master|-web)?$/.test(type.slice(openDocument.length)) && type.startsWith(openDocument)) return 'odt';
  if (extension === 'odt') throw notWhatItSays(extension);
  const other = { spreadsheet: 'ods', presentation: 'odp', graphics: 'odg' }[type.slice(openDocument.length)];
  throw unsupported(other ?? (type === 'application/epub+zip' ? 'epub' : 'zip'));
}

/** An OLE compound file is an encrypted Word package or the Word format before 2007: the names of its streams, in UTF-16, tell them apart. */
function sniffCompoundFile(bytes: Uint8Array, extension: string): FileFormat {
  const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (content.includes(Buffer.from('EncryptedPackage', 'utf16le'))) throw new AppError('file-encrypted', 'an encrypted Word document');
  if (content.includes(Buffer.from('WordDocument', 'utf16le'))) return 'doc';
  if (extension === 'doc') throw new AppError('file-damaged', 'a compound file without a document');
  throw extension === 'docx' ? notWhatItSays(extension) : unsupported('ole');
}

const sampleSize = 64 * 1024;

function sniffText(bytes: Uint8Array, extension: string, chosen: TextEncoding | undefined): FileFormat {
  // A cut through a character at the end of the sample must not count against it.
  const sample = decodeText(bytes.subarray(0, sampleSize & ~3), { chosen }).text.slice(0, -4) || decodeText(bytes, { chosen }).text;
  if (isGarbage(sample)) throw notWhatItSays(extension);
  if (/^\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]{0,2000}?-->\s*)*(?:<!doctype\s+html|<html|<head|<body)/i.test(sample)) return 'html';
  if (/^\s*(?:<\?xml[^>]*>\s*)?<office:document\s/.test(sample)) return 'odt';
  if (/^\s*<\?xml\b/.test(sample)) throw unsupported('xml');
  if (['html', 'htm', 'xhtml'].includes(extension)) return 'html';
  if (['docx', 'pdf', 'doc', 'odt', 'rtf'].includes(extension)) throw notWhatItSays(extension);
  return 'txt';
}

/** Text has next to no control characters, and next to nothing that no encoding could make a character of. */
function isGarbage(sample: string): boolean {
  let strange = 0;
  for (let at = 0; at < sample.length; at += 1) {
    const unit = sample.charCodeAt(at);
    if (unit < 0x09 || (unit > 0x0d && unit < 0x20) || unit === 0x7f || unit === 0xfffd) strange += 1;
  }
  return strange > sample.length * 0.05;
}
