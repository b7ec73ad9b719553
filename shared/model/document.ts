import { z } from 'zod';
import { day, documentId, instant, meetingId, sha256, versionId } from './id.ts';
import { languageCode } from './language.ts';

export const documentKinds = ['agenda', 'declaration', 'work-plan', 'report', 'compilation', 'national-report', 'statement', 'non-paper', 'room-paper', 'other'] as const;
export const documentKind = z.enum(documentKinds);
export type DocumentKind = z.output<typeof documentKind>;

export const fileFormats = ['docx', 'pdf', 'txt', 'html', 'odt', 'rtf', 'doc'] as const;
export const fileFormat = z.enum(fileFormats);
export type FileFormat = z.output<typeof fileFormat>;

/** Encodings a person can choose for a plain text or web page, by the names people write. */
export const textEncodings = ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252', 'windows-1250', 'windows-1251', 'windows-1256', 'iso-8859-15', 'mac-roman', 'cp850', 'koi8-r', 'gb18030', 'big5', 'shift_jis'] as const;
export type TextEncoding = (typeof textEncodings)[number];

export const blockKinds = ['title', 'status', 'heading', 'preamble', 'hinge', 'operative', 'item', 'paragraph', 'cell', 'note'] as const;
export const blockKind = z.enum(blockKinds);
export type BlockKind = z.output<typeof blockKind>;

/** A note mark inside a block: the note's printed label, the index of its `note` block, and where in `text` it stands (UTF-16 units). */
export const noteMark = z.object({ label: z.string(), index: z.int(), offset: z.int() });
export type NoteMark = z.output<typeof noteMark>;

/**
 * One block of a version's text, in reading order.
 * `label` is the number as printed (`12 bis`, `a)`, `IV.`) or null; `text` does not repeat it.
 * `section` is the path of headings' labels the block stands under (`II`), empty at the top: it tells apart numbers that restart.
 * `level` is the depth of a heading or item, 0 at the top. `cell` says where a table cell stands.
 */
export const block = z.object({
  index: z.int(),
  kind: blockKind,
  label: z.string().nullable(),
  text: z.string(),
  notes: z.array(noteMark),
  section: z.string(),
  level: z.int(),
  cell: z.object({ table: z.int(), row: z.int(), column: z.int() }).nullable(),
});
export type Block = z.output<typeof block>;

/** What a reader could not do or wants known; each code has a sentence in every language. */
export const warningCodes = [
  'tracked-changes-accepted', // details: insertions, deletions, authors
  'comments-not-shown', // details: count
  'marks-of-emphasis-lost', // plain text: additions and deletions cannot be seen
  'encoding-guessed', // details: encoding
  'embedded-document-not-read', // altChunk and the like
  'external-content-not-read', // linked templates, images, frames: details: count
  'images-not-read', // details: count
  'pages-without-text', // details: pages
  'hidden-text-shown', // details: count
  'note-unmatched', // a note without its mark, details: labels
  'numbers-unsure', // geometry or text order made a guess
  'text-boxes-at-end',
  'scripts-removed',
  'accepted-text-only', // the format keeps no trace of changes that can be read
  'running-heads-left-out', // details: words
  'letters-recovered', // a font that does not name its letters, read by their shapes, details: pages
  'letters-unsure', // a font that does not name its letters, details: pages
] as const;
export const warningCode = z.enum(warningCodes);
export type WarningCode = z.output<typeof warningCode>;
export const warning = z.object({ code: warningCode, details: z.record(z.string(), z.union([z.string(), z.number()])) });
export type Warning = z.output<typeof warning>;

/** What the text says of itself: proposed on import, corrected by a person. */
export const identity = z.object({
  title: z.string().max(2_000),
  symbol: z.string().max(200).nullable(),
  language: languageCode.nullable(),
  date: day.nullable(),
  kind: documentKind,
});
export type Identity = z.output<typeof identity>;

/** One stored file of a document: never changes, but for what a person corrects in its identity. */
export const version = z.object({
  id: versionId,
  documentId,
  meetingId,
  ...identity.shape,
  fileName: z.string(),
  format: fileFormat,
  sha256,
  size: z.int(),
  importedAt: instant,
  warnings: z.array(warning),
  blockCount: z.int(),
  wordCount: z.int(),
});
export type Version = z.output<typeof version>;

/** A document of a meeting: its line of versions, oldest first by parsed symbol, then date, then arrival. */
export const document = z.object({
  id: documentId,
  meetingId,
  title: z.string(),
  kind: documentKind,
  symbol: z.string().nullable(),
  versions: z.array(version),
});
export type Document = z.output<typeof document>;
