import type { RawDocument } from '../../../shared/structure/raw.ts';
import type { OfficeParagraph } from './peers.ts';

/** One paragraph that both programs read, with the number each prints before it, '' for none. */
export type LabelPair = { readonly text: string; readonly ours: string; readonly office: string };

/** How the numbers of a file compare: `missed` are paragraphs numbered by LibreOffice that are not found among ours. */
export type LabelTally = { readonly pairs: readonly LabelPair[]; readonly missed: readonly OfficeParagraph[] };

const lettersOf = (text: string): string => text.replaceAll(/[^\p{L}\p{N}]+/gu, '');
const joined = (label: string): string => label.replaceAll(/[\s-]+/gu, ' ');
/** How far ahead the same paragraph is looked for: tables are read in another order. */
const reach = 60;

/** Pairs the paragraphs of one file by their words, in order; those that neither program numbers are left out. */
export function pairLabels({ paragraphs }: RawDocument, office: readonly OfficeParagraph[]): LabelTally {
  const ours = paragraphs.map(({ text, label = '' }) => ({ letters: lettersOf(text), text, label }));
  const pairs: LabelPair[] = [];
  const missed: OfficeParagraph[] = [];
  let from = 0;
  for (const paragraph of office) {
    const letters = lettersOf(paragraph.text);
    const at = ours.findIndex((own, index) => index >= from && index < from + reach && own.letters === letters);
    const own = ours[at];
    if (own && (letters !== '' || paragraph.label !== '')) {
      from = at + 1;
      if (own.label !== '' || paragraph.label.trim() !== '') pairs.push({ text: own.text, ours: own.label, office: paragraph.label.trim() });
    } else if (paragraph.label !== '') missed.push(paragraph);
  }
  return { pairs, missed };
}

/** How two numbers compare. `spelling`: the same words, joined otherwise (French before and after its reform of 1990, which Word does not follow). */
export function verdictOf({ text, ours, office }: LabelPair): 'equal' | 'spelling' | 'office-wrong' | 'different' {
  if (ours === office) return 'equal';
  // A list that was made to try numbering out: each paragraph says the number that Word printed before it.
  if (lettersOf(text) !== '' && text.trim() === ours) return 'office-wrong';
  // No ordinal keeps the s of "quatre-vingts" or "deux cents".
  if (/(?:vingt|cent)sième/u.test(office)) return 'office-wrong';
  return joined(ours) === joined(office) ? 'spelling' : 'different';
}
