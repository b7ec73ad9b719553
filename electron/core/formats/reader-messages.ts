import type { AppErrorShape } from '../../../shared/errors.ts';
import type { TextEncoding } from '../../../shared/model/document.ts';
import type { ReadFile } from './read-file.ts';

/** A file as it is handed to a reader: its bytes, or the path to take them from. */
export type FileSource = { readonly bytes: Uint8Array } | { readonly path: string };

/** What the reader asks of its worker; one file at a time. */
export type ToReader = { readonly id: number; readonly source: FileSource; readonly fileName: string; readonly encoding?: TextEncoding };

/** A file read, with the SHA-256 (lower-case hexadecimal) and the size in bytes of exactly what was read. */
export type HashedFile = ReadFile & { readonly sha256: string; readonly size: number };

/** What the worker answers. `ready` comes once, when it has started and before any file; `bug` is a throw that nobody expected; its message never leaves the program. */
export type FromReader =
  | { readonly kind: 'ready' }
  | { readonly id: number; readonly kind: 'progress'; readonly done: number; readonly total: number }
  | { readonly id: number; readonly kind: 'read'; readonly file: HashedFile }
  | { readonly id: number; readonly kind: 'refused'; readonly error: AppErrorShape }
  | { readonly id: number; readonly kind: 'bug'; readonly error: unknown };
