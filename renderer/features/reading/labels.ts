import type { Block } from '../../../shared/model/document.ts';

/** A number as the gutter shows it: the base and what was inserted after it (`bis`, `ter`, …), empty when nothing was. */
export type GutterLabel = { readonly base: string; readonly inserted: string };

const insertedNumber = /^(.*?\p{Nd})\s*(bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies)(\W*)$/iu;

/** Splits `12 bis` in `12` and `bis`; any other label is all base. */
export function gutterLabel(label: string): GutterLabel {
  const [, base, inserted, rest] = insertedNumber.exec(label) ?? [];
  return base !== undefined && inserted !== undefined ? { base, inserted: `${inserted}${rest ?? ''}` } : { base: label, inserted: '' };
}

/**
 * The name of each block in the gutter, by index: the printed number, or PP1, PP2, … for the clauses of a preamble,
 * or null. The count of clauses starts again under each title, as in a compilation of several texts.
 */
export function labelsOf(blocks: readonly Block[]): readonly (string | null)[] {
  const labels: (string | null)[] = [];
  let clauses = 0;
  let hadOperative = false;
  for (const block of blocks) {
    if (block.kind === 'title' && hadOperative) clauses = 0;
    if (block.kind === 'title') hadOperative = false;
    if (block.kind === 'operative') hadOperative = true;
    if (block.kind === 'preamble' && block.label === null) {
      clauses += 1;
      labels[block.index] = `PP${clauses}`;
    } else labels[block.index] = block.label;
  }
  return labels;
}

/** What two labels are compared by: no case, no spaces, no closing mark, `12bis` and `12 Bis.` alike. */
export function labelKey(label: string): string {
  return label.normalize('NFKC').toLowerCase().replaceAll(/[\s.)(°º§\u00a0\u202f]+/gu, '');
}

/** A number without the point or bracket that closes it: `12.` and `a)` as `12` and `a`. */
export function bareNumber(label: string): string {
  return label.replace(/[.)]+$/u, '');
}
