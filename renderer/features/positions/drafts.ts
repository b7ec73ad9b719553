import { z } from 'zod';
import type { VersionId } from '../../../shared/model/id.ts';
import { anchor, positionContent, type Anchor, type PositionContent } from '../../../shared/model/position.ts';
import { anchorKey } from '../reading/anchors.ts';

/** A form that was begun and not saved: where it was begun, and for a change the position it changes. */
export type Draft = { readonly anchor: Anchor; readonly positionId: string | null; readonly content: Omit<PositionContent, 'stance'> & { readonly stance: PositionContent['stance'] | null } };

const draft = z.object({ anchor, positionId: z.string().nullable(), content: positionContent.extend({ stance: positionContent.shape.stance.nullable() }) });

/** What of the browser's storage drafts need. */
export type DraftStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;

/** Keeps what is half typed, one draft for each place of a version and each position being changed. */
export function keepDraft(storage: DraftStorage, versionId: VersionId, kept: Draft): void {
  storage.setItem(keyOf(versionId, kept.anchor, kept.positionId), JSON.stringify(kept));
}

/** The draft kept for this place, or null. One that cannot be read any more counts as none. */
export function draftAt(storage: DraftStorage, versionId: VersionId, at: Anchor, positionId: string | null): Draft | null {
  return read(storage.getItem(keyOf(versionId, at, positionId)));
}

export function forgetDraft(storage: DraftStorage, versionId: VersionId, at: Anchor, positionId: string | null): void {
  storage.removeItem(keyOf(versionId, at, positionId));
}

/** Every draft kept for a version, so that none is forgotten by the one who began it. */
export function draftsOf(storage: DraftStorage, versionId: VersionId): readonly Draft[] {
  const keys = Array.from({ length: storage.length }, (_, nth) => storage.key(nth));
  return keys
    .flatMap((key) => (key?.startsWith(prefixOf(versionId)) === true ? [key] : []))
    .toSorted((one, other) => one.localeCompare(other))
    .flatMap((key) => read(storage.getItem(key)) ?? []);
}

/** Whether a draft says anything that saving or leaving it would lose. */
export function saysSomething(kept: Draft['content'], from: Draft['content']): boolean {
  return kept.stance !== from.stance || kept.wording !== from.wording || kept.note !== from.note || kept.confidentiality !== from.confidentiality;
}

function prefixOf(versionId: VersionId): string {
  return `adref:draft:${versionId}:`;
}

function keyOf(versionId: VersionId, at: Anchor, positionId: string | null): string {
  return `${prefixOf(versionId)}${anchorKey(at)}:${positionId ?? 'new'}`;
}

function read(kept: string | null): Draft | null {
  if (kept === null) return null;
  const parsed = draft.safeParse(parseJson(kept));
  return parsed.success ? parsed.data : null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    if (error instanceof SyntaxError) return null;
    throw error;
  }
}
