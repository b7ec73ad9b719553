import { isDeepStrictEqual } from 'node:util';
import type { Block } from '../../../shared/model/document.ts';
import type { Floor } from '../../../shared/model/floor.ts';
import type { VersionId } from '../../../shared/model/id.ts';
import type { Anchor } from '../../../shared/model/position.ts';
import { createPlacer, type Placer } from '../../../shared/positions/placement/placer.ts';
import { compareBlocks } from '../../../shared/text/compare.ts';
import type { CommandContext } from '../dispatch.ts';
import { floorsOn, writeFloor } from '../floor/rows.ts';
import { carryMark, marksToCarry, type CarriedMark } from '../marks/rows.ts';
import { anchorColumns } from '../positions/anchor-columns.ts';
import { draftsOnReading, putDraft } from '../positions/draft-rows.ts';
import type { ReadDb } from '../store/database.ts';
import { blocksOf } from './reading-rows.ts';

/** Two readings of one version. */
type Readings = { readonly versionId: VersionId; readonly readingId: number; readonly oldBlocks: readonly Block[]; readonly newBlocks: readonly Block[] };

/** What counts in blocks without being derived: half-typed forms, the paragraph on the floor and marks by hand, as they stand in the new reading. */
export type Carried = { readonly drafts: readonly { readonly id: number; readonly anchor: Anchor }[]; readonly floors: readonly Floor[]; readonly marks: readonly CarriedMark[] };

/**
 * Carries over what stands in a reading to the next one; null where a form has no sure place of its own in it. A paragraph on
 * the floor that has none is off it; a mark by hand that has none stays where it is, for a reading to come.
 */
export function carriedOver(db: ReadDb, { versionId, readingId, oldBlocks, newBlocks }: Readings): Carried | null {
  const place = placeOn(oldBlocks, newBlocks);
  const drafts = draftsOnReading(db, readingId).map(({ id, anchor }) => ({ id, anchor: place(anchor) }));
  const sure = drafts.flatMap(({ id, anchor }) => (anchor === null ? [] : [{ id, anchor }]));
  const places = new Set(sure.map(({ anchor }) => JSON.stringify(anchorColumns(anchor))));
  if (places.size < drafts.length) return null;
  const floors = floorsOn(db, versionId).map((floor) => ({ ...floor, blockIndex: blockOf(floor.blockIndex === null ? null : place({ scope: 'paragraph', blockIndex: floor.blockIndex })) }));
  return { drafts: sure, floors, marks: carriedMarks(db, versionId, newBlocks, (from) => (from === readingId ? place : placeOn(blocksOf(db, from), newBlocks))) };
}

/** Writes down what was carried over to the reading with this id. */
export function putOn({ db, changed }: CommandContext, readingId: number, { drafts, floors, marks }: Carried): void {
  for (const { id, anchor } of drafts) putDraft(db, id, readingId, anchor);
  for (const floor of floors) writeFloor(db, floor);
  for (const mark of marks) carryMark(db, readingId, mark);
  if (drafts.length > 0) changed('drafts');
  if (floors.length > 0) changed('floor');
  if (marks.length > 0) changed('marks');
}

/** Where a place of one text stands on another; null where that is not sure. */
type PlaceOn = (anchor: Anchor) => Anchor | null;

function placeOn(oldBlocks: readonly Block[], newBlocks: readonly Block[]): PlaceOn {
  if (isDeepStrictEqual(oldBlocks, newBlocks)) return (anchor) => anchor;
  let made: Placer | undefined;
  return (anchor) => {
    made ??= createPlacer({ oldBlocks, newBlocks, comparison: compareBlocks(oldBlocks, newBlocks) });
    return made.place(anchor).at?.anchor ?? null;
  };
}

function carriedMarks(db: ReadDb, versionId: VersionId, newBlocks: readonly Block[], placeFrom: (readingId: number) => PlaceOn): CarriedMark[] {
  const byReading = Map.groupBy(marksToCarry(db, versionId), (mark) => mark.readingId);
  return [...byReading].flatMap(([from, marks]) => {
    const place = placeFrom(from);
    return marks.flatMap(({ id, blockIndex, start, end }) => {
      const at = place({ scope: 'words', blockIndex, start, end });
      return at?.scope === 'words' ? [{ id, blockIndex: at.blockIndex, start: at.start, end: at.end, quote: (newBlocks[at.blockIndex]?.text ?? '').slice(at.start, at.end) }] : [];
    });
  });
}

function blockOf(anchor: Anchor | null): number | null {
  return anchor !== null && 'blockIndex' in anchor ? anchor.blockIndex : null;
}
