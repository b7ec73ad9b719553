import type { DraftContent } from '../../../shared/model/draft.ts';
import type { Anchor, PositionContent } from '../../../shared/model/position.ts';
import { isInside, rewordable, wordsOf, type Span } from '../reading/anchors.ts';

/** What the form holds while one types: the stance may still be missing. */
export type FormContent = DraftContent;

export const emptyForm: FormContent = { stance: null, wording: '', talkingPoint: '', note: '', fallback: '', redLine: '', priority: 'normal', confidentiality: 'delegation' };

/** Why a form cannot be saved yet; each has a sentence. */
export type FormProblem = 'needsStance' | 'needsWording';

/**
 * The form after choosing a stance. An amendment starts from the words of the text; leaving it takes untouched words away again.
 *
 * @param base the words the wording takes the place of
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

/**
 * The form taken from one place to a wider or narrower one. A wording follows the words it was typed on: the words around
 * it come in, or go out where they were left as they are; on a section or a document, which have none, it stays as typed.
 */
export function formOn(form: FormContent, from: Anchor, to: Anchor, textAt: (blockIndex: number) => string): FormContent {
  const [before, now] = [rewordable(from, wordsOf(from, textAt)), rewordable(to, wordsOf(to, textAt))];
  if (form.wording === before) return { ...form, wording: form.stance === 'amend' ? now : '' };
  if (form.wording === '' || before === '' || now === '' || from.scope === 'document' || to.scope === 'document' || from.blockIndex !== to.blockIndex) return form;
  const text = textAt(from.blockIndex);
  return { ...form, wording: reworded(form.wording, text, spanIn(from, text), spanIn(to, text)) };
}

function spanIn(anchor: Anchor, text: string): Span {
  return isInside(anchor) ? anchor : { start: 0, end: text.length };
}

function reworded(wording: string, text: string, from: Span, to: Span): string {
  if (to.start <= from.start && from.end <= to.end) return text.slice(to.start, from.start) + wording + text.slice(from.end, to.end);
  const [head, tail] = [text.slice(from.start, to.start), text.slice(to.end, from.end)];
  const isAround = wording.startsWith(head) && wording.endsWith(tail) && wording.length >= head.length + tail.length;
  return isAround ? wording.slice(head.length, wording.length - tail.length) : wording;
}
