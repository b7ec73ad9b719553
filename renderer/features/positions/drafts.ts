import type { Draft, DraftContent, DraftPlace } from '../../../shared/model/draft.ts';
import { anchorKey } from '../reading/anchors.ts';

/** One string for one draft of a version. */
export function draftKey({ anchor, positionId }: Pick<Draft, 'anchor' | 'positionId'>): string {
  return `${anchorKey(anchor)} ${positionId ?? 'new'}`;
}

/** The draft kept for this place, if there is one. */
export function draftAt(drafts: readonly Draft[], place: DraftPlace): Draft | undefined {
  if ('positionId' in place) return drafts.find((draft) => draft.positionId === place.positionId);
  return drafts.find((draft) => draft.positionId === null && draft.versionId === place.versionId && anchorKey(draft.anchor) === anchorKey(place.anchor));
}

/** Whether a form says anything that closing it would lose. */
export function saysSomething(typed: DraftContent, from: DraftContent): boolean {
  const [one, other] = [plainContent(typed), plainContent(from)];
  return JSON.stringify(one) !== JSON.stringify(other);
}

/** The fields of a content alone, in one order: a form begun from a position or a draft holds all of it. */
export function plainContent<Stance>(content: DraftContent & { readonly stance: Stance }): Omit<DraftContent, 'stance'> & { readonly stance: Stance } {
  const { stance, wording, talkingPoint, note, fallback, redLine, priority, confidentiality } = content;
  return { stance, wording, talkingPoint, note, fallback, redLine, priority, confidentiality };
}
