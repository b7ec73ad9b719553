import type { ErrorCode } from '../errors.ts';
import type { WarningCode } from '../model/document.ts';

/**
 * The one key set of the sentences: one for every failure and every warning, in each language the same.
 * `{{name}}` stands for a detail of that name.
 */
export type Sentences = { readonly errors: Readonly<Record<ErrorCode, string>>; readonly warnings: Readonly<Record<WarningCode, string>> };
