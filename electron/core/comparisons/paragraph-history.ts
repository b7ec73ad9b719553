import type { OutputOf, ParsedInputOf } from '../../../shared/contract/index.ts';
import { draftsWith, type LineText } from '../../../shared/lines/line.ts';
import type { Comparison } from '../../../shared/model/comparison.ts';
import type { ParagraphStep } from '../../../shared/model/history.ts';
import { changeBetween, counterparts } from '../../../shared/text/paragraph-trail.ts';
import type { Placings } from '../placements/placings.ts';
import { refusal } from '../positions/refusal.ts';
import type { ReadDb } from '../store/database.ts';
import type { ReadyComparisons } from './ready.ts';

/** The blocks of a paragraph in each draft of a line, empty where it does not stand. */
type Trail = readonly ReadonlySet<number>[];

/**
 * Follows one paragraph through the drafts of its line, both ways from the one named: from draft to draft, over those in
 * which it does not stand. Throws `not-found`, and `invalid-input` for a paragraph outside the text.
 */
export function paragraphHistory(comparisons: ReadyComparisons, placings: Placings, db: ReadDb, { versionId, blockIndex }: ParsedInputOf<'paragraph.history'>): OutputOf<'paragraph.history'> {
  const { line, text, readingId } = placings.on(db, versionId);
  if (blockIndex >= comparisons.blocks(db, readingId).length) throw refusal('blockIndex', 'outside-text');
  const drafts = draftsWith(line.texts, text);
  const between = (old: number, next: number): Comparison => comparisons.between(db, readingAt(old), readingAt(next));
  const readingAt = (place: number): number => line.readingOf(drafts[place]?.id ?? versionId);
  const trail = trailOf(drafts.length, drafts.indexOf(text), blockIndex, between);
  return drafts.map((draft, place) => ({
    versionId: draft.id,
    blocks: [...(trail[place] ?? [])].flatMap((index) => comparisons.blocks(db, readingAt(place))[index] ?? []).map(({ index, label, text: words }) => ({ index, label, text: words })),
    ...(place === 0 ? { kind: null, renumbered: false, runs: [] } : changeBetween(between(place - 1, place), trail[place - 1] ?? new Set(), trail[place] ?? new Set())),
    positionIds: positionsOn(placings, db, draft, trail[place] ?? new Set()),
  }));
}

function trailOf(count: number, named: number, blockIndex: number, between: (old: number, next: number) => Comparison): Trail {
  const trail: ReadonlySet<number>[] = Array.from({ length: count }, () => new Set<number>());
  trail[named] = new Set([blockIndex]);
  const follow = (places: readonly number[], step: (from: number, to: number, blocks: ReadonlySet<number>) => ReadonlySet<number>): void => {
    let last = named;
    for (const place of places) {
      const found = step(last, place, trail[last] ?? new Set());
      trail[place] = found;
      if (found.size > 0) last = place;
    }
  };
  const places = Array.from({ length: count }, (_, place) => place);
  follow(places.slice(named + 1), (from, to, blocks) => counterparts(between(from, to), 'old', blocks));
  follow(places.slice(0, named).toReversed(), (from, to, blocks) => counterparts(between(to, from), 'new', blocks));
  return trail;
}

/** The positions taken or put on these blocks in that very draft, not those that stand there since another. */
function positionsOn(placings: Placings, db: ReadDb, draft: LineText, blocks: ReadonlySet<number>): ParagraphStep['positionIds'] {
  if (blocks.size === 0) return [];
  const { positions, place } = placings.on(db, draft.id);
  const own = positions.filter(({ status, route }) => status !== 'void' && route.base.versionId === draft.id);
  return own.map(place).flatMap(({ positionId, at }) => (at !== null && 'blockIndex' in at.anchor && blocks.has(at.anchor.blockIndex) ? [positionId] : []));
}
