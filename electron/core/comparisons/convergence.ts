import type { OutputOf, ParsedInputOf } from '../../../shared/contract/index.ts';
import { draftsWith, type LineText } from '../../../shared/lines/line.ts';
import { isContesting, paragraphsByAgreement } from '../../../shared/positions/convergence.ts';
import { isClosed } from '../../../shared/positions/standing.ts';
import { handMarksOn } from '../marks/rows.ts';
import type { Placing, Placings } from '../placements/placings.ts';
import type { ReadDb } from '../store/database.ts';
import type { ReadyComparisons } from './ready.ts';

/** How near each draft of a line is to agreement, with the words changed since the draft before. Throws `not-found`. */
export function convergence(comparisons: ReadyComparisons, placings: Placings, db: ReadDb, { versionId }: ParsedInputOf<'convergence.get'>): OutputOf<'convergence.get'> {
  const { line, text } = placings.on(db, versionId);
  const drafts = draftsWith(line.texts, text);
  return drafts.map((draft, nth) => {
    const placing = placings.on(db, draft.id);
    const before = drafts[nth - 1];
    return {
      versionId: draft.id,
      ...paragraphsByAgreement(comparisons.blocks(db, placing.readingId), contestedOn(placing), handMarksOn(db, placing.readingId)),
      wordsChanged: before === undefined ? null : wordsBetween(comparisons, db, line.readingOf(before.id), placing.readingId),
    };
  });
}

/**
 * The blocks of a draft that a position held now contests, ours or another delegation's, if it was taken or put on that
 * draft or an earlier one and has a place on it. One on the whole document or on a section contests no paragraph of it.
 */
function contestedOn({ line, text, positions, place }: Placing): ReadonlySet<number> {
  const contesting = positions.filter(({ stance, status, route }) => isContesting(stance) && !isClosed(status) && revisionOf(line.texts, route.base.versionId) <= text.revision);
  return new Set(contesting.map(place).flatMap(({ at }) => (at !== null && 'blockIndex' in at.anchor && at.anchor.scope !== 'section' ? [at.anchor.blockIndex] : [])));
}

function revisionOf(texts: readonly LineText[], versionId: LineText['id']): number {
  return texts.find(({ id }) => id === versionId)?.revision ?? 0;
}

function wordsBetween(comparisons: ReadyComparisons, db: ReadDb, oldReadingId: number, newReadingId: number): number {
  const { wordsAdded, wordsRemoved } = comparisons.between(db, oldReadingId, newReadingId).statistics;
  return wordsAdded + wordsRemoved;
}
