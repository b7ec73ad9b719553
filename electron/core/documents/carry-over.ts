import type { Block } from '../../../shared/model/document.ts';
import type { Floor } from '../../../shared/model/floor.ts';
import type { VersionId } from '../../../shared/model/id.ts';
import type { Anchor } from '../../../shared/model/position.ts';
import { createPlacer, type Placer } from '../../../shared/positions/placement/placer.ts';
import { compareBlocks } from '../../../shared/text/compare.ts';
import type { CommandContext } from '../dispatch.ts';
import { floorsOn, writeFloor } from '../floor/rows.ts';
import { anchorColumns } from '../positions/anchor-columns.ts';
import { draftsOnReading, putDraft } from '../positions/draft-rows.ts';
import type { ReadDb } from '../store/database.ts';

/** Two readings of one version. */
type Readings = { readonly versionId: VersionId; readonly readingId: number; readonly oldBlocks: readonly Block[]; readonly newBlocks: readonly Block[] };

/** What counts in blocks without being derived: half-typed forms and the paragraph on the floor, as they stand in the new reading. */
export type Carried = { readonly drafts: readonly { readonly id: number; readonly anchor: Anchor }[]; readonly floors: readonly Floor[] };

/** Carries over what stands in a reading to the next one; null where a form has no sure place of its own in it. A paragraph on the floor that has none is off it. */
export function carriedOver(db: ReadDb, { versionId, readingId, oldBlocks, newBlocks }: Readings): Carried | null {
  let made: Placer | undefined;
  const place = (anchor: Anchor): Anchor | null => {
    made ??= createPlacer({ oldBlocks, newBlocks, comparison: compareBlocks(oldBlocks, newBlocks) });
    return made.place(anchor).at?.anchor ?? null;
  };
  const drafts = draftsOnReading(db, readingId).map(({ id, anchor }) => ({ id, anchor: place(anchor) }));
  const sure = drafts.flatMap(({ id, anchor }) => (anchor === null ? [] : [{ id, anchor }]));
  const places = new Set(sure.map(({ anchor }) => JSON.stringify(anchorColumns(anchor))));
  if (places.size < drafts.length) return null;
  return { drafts: sure, floors: floorsOn(db, versionId).map((floor) => ({ ...floor, blockIndex: blockOf(floor.blockIndex === null ? null : place({ scope: 'paragraph', blockIndex: floor.blockIndex })) })) };
}

/** Writes down what was carried over to the reading with this id. */
export function putOn({ db, changed }: CommandContext, readingId: number, { drafts, floors }: Carried): void {
  for (const { id, anchor } of drafts) putDraft(db, id, readingId, anchor);
  for (const floor of floors) writeFloor(db, floor);
  if (drafts.length > 0) changed('drafts');
  if (floors.length > 0) changed('floor');
}

function blockOf(anchor: Anchor | null): number | null {
  return anchor !== null && 'blockIndex' in anchor ? anchor.blockIndex : null;
}
