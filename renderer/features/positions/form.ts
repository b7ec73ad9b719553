import type { DraftContent } from '../../../shared/model/draft.ts';
import type { PositionContent } from '../../../shared/model/position.ts';

/** What the form holds while one types: the stance may still be missing. */
export type FormContent = DraftContent;

export const emptyForm: FormContent = { stance: null, wording: '', note: '', confidentiality: 'delegation' };

/** Why a form cannot be saved yet; each has a sentence. */
export type FormProblem = 'needsStance' | 'needsWording';

/**
 * The form after choosing a stance. An amendment starts from the words of the text; leaving it takes untouched words away again.
 *
 * @param base the words the position is taken on
 */
export function withStance(form: FormContent, stance: PositionContent['stance'], base: string): FormContent {
  if (stance === 'amend') return { ...form, stance, wording: form.wording === '' ? base : form.wording };
  return { ...form, stance, wording: form.wording === base ? '' : form.wording };
}

/** Whether the field for the wording is shown: for an amendment, and whenever something of one's own stands in it. */
export function showsWording(form: FormContent, base: string): boolean {
  return form.stance === 'amend' || (form.wording !== '' && form.wording !== base);
}

/** What would be saved, or why it cannot be. */
export function contentOf(form: FormContent, base: string): PositionContent | FormProblem {
  const { stance } = form;
  if (stance === null) return 'needsStance';
  if (stance === 'amend' && (form.wording.trim() === '' || form.wording === base)) return 'needsWording';
  return { ...form, stance, wording: form.wording === base ? '' : form.wording };
}
