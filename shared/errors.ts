/**
 * Every expected failure has one of these codes; each has one sentence in every
 * language in `shared/locales`. Anything else that is thrown is a bug and is
 * answered as `internal`.
 */
export const errorCodes = [
  'invalid-input',
  'not-found',
  'conflict',
  'cancelled',
  'internal',
  'head-only',
  'nothing-to-undo',
  'named-by-positions',
  'unsaved-position',
  // files
  'file-empty',
  'file-vanished',
  'file-unreadable',
  'file-too-large',
  'file-encrypted',
  'file-damaged',
  'file-not-what-it-says',
  'file-unsupported',
  'file-unsafe',
  'file-without-text',
  'file-text-unsound',
  'file-took-too-long',
  'file-took-too-much-memory',
  // library
  'library-in-use',
  'library-newer',
  'library-damaged',
  'library-key-missing',
  'library-key-wrong',
  'library-read-only',
  'library-missing',
  'storage-full',
  'backup-failed',
] as const;

export type ErrorCode = (typeof errorCodes)[number];

/** An expected failure as it travels: JSON only, no stack, no path, no user text. */
export type AppErrorShape = {
  readonly code: ErrorCode;
  readonly message: string;
  readonly details?: Readonly<Record<string, unknown>>;
};

/** An expected failure. `message` is for developers and logs; people read the sentence of `code`. */
export class AppError extends Error {
  override readonly name = 'AppError';
  readonly code: ErrorCode;
  readonly details: Readonly<Record<string, unknown>> | undefined;

  constructor(code: ErrorCode, message: string, options: { details?: Readonly<Record<string, unknown>>; cause?: unknown } = {}) {
    super(message, { cause: options.cause });
    this.code = code;
    this.details = options.details;
  }

  toShape(): AppErrorShape {
    return { code: this.code, message: this.message, ...(this.details && { details: this.details }) };
  }
}
