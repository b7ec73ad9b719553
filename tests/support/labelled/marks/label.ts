import type { Proposal } from '../../../../shared/model/markup.ts';

type Language = 'en' | 'es' | 'fr' | 'pt';

/**
 * A paragraph of our own, and what delegations propose or say in it. `on`: the words added (without name and brackets) or
 * struck, or where a paragraph is to go (`before 10`); left out where it is on the whole paragraph or on none of its words.
 */
export type LabelledProposals = readonly [language: Language, text: string, ...proposals: readonly { readonly kind: Proposal['kind']; readonly of: string; readonly on?: string }[]];

export const says = (kind: Proposal['kind'], of: string, on?: string) => ({ kind, of, ...(on !== undefined && { on }) });

/** A line that tells how marks look, whose they are, and how additions and deletions look. */
export type LabelledLine = readonly [text: string, convention: { readonly delegation: string; readonly additions: string; readonly deletions: string } | null];

/** What a note says, as a diplomat reads it; null for a note that reserves nothing. `scope`: `whole` text, `hangs` where its mark hangs, or the numbers of paragraphs. */
export type LabelledStance = readonly [language: Language, note: string, stance: { readonly kind: 'reservation' | 'ad-referendum'; readonly delegation: string; readonly date: string | null; readonly scope: string } | null];

export const adRef = (delegation: string, scope = 'hangs', date: string | null = null): LabelledStance[2] => ({ kind: 'ad-referendum', delegation, date, scope });
export const reserved = (delegation: string, scope = 'hangs', date: string | null = null): LabelledStance[2] => ({ kind: 'reservation', delegation, date, scope });
