import { identity, type DocumentKind, type Identity, type Version } from '../../../shared/model/document.ts';

/** What is in the fields of the correction, as typed. `line`: the document the version belongs to, or a new one. */
export type IdentityDraft = { readonly title: string; readonly symbol: string; readonly language: string; readonly date: string; readonly kind: DocumentKind; readonly line: string };

/** The choice of a document of its own, among the ids of the others. */
export const newLine = 'new';

/** Why a field cannot be taken: a key of `documents:errors`. */
export type IdentityProblems = { readonly [F in keyof IdentityDraft]?: 'titleTooLong' | 'symbolTooLong' | 'badDay' };

/** The fields filled with what is stored. */
export function draftOfIdentity({ title, symbol, language, date, kind, documentId }: Version): IdentityDraft {
  return { title, symbol: symbol ?? '', language: language ?? '', date: date ?? '', kind, line: documentId };
}

/** What the core takes, or the fields that stand in the way with their reasons. */
export function readIdentity({ title, symbol, language, date, kind }: IdentityDraft): { readonly identity: Identity } | { readonly problems: IdentityProblems } {
  const parsed = identity.safeParse({ title: title.trim(), symbol: orNull(symbol), language: orNull(language), date: orNull(date), kind });
  if (parsed.success) return { identity: parsed.data };
  const fields = new Set(parsed.error.issues.map((issue) => issue.path[0]));
  return {
    problems: {
      ...(fields.has('title') && { title: 'titleTooLong' as const }),
      ...(fields.has('symbol') && { symbol: 'symbolTooLong' as const }),
      ...(fields.has('date') && { date: 'badDay' as const }),
    },
  };
}

function orNull(value: string): string | null {
  return value.trim() === '' ? null : value.trim();
}
