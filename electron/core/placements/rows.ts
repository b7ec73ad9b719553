import type { DocumentId } from '../../../shared/model/id.ts';
import type { Decision } from '../../../shared/model/placement.ts';
import type { Place, Position } from '../../../shared/model/position.ts';
import type { Stand } from '../../../shared/positions/base.ts';
import { anchorFrom, type AnchorColumns } from '../positions/anchor-columns.ts';
import { latestDecisions, type StoredDecision } from '../positions/decision-rows.ts';
import type { ReadDb } from '../store/database.ts';

/** Where a position stood, with the reading its anchor is counted in. */
export type StandOnReading = Stand & { readonly readingId: number; readonly place: Place };

/** A position as placing needs it: nothing of what it says but its stance. `stands`: where it was taken, then where it was put, oldest first. */
export type PlacedRow = Pick<Position, 'id' | 'status' | 'stance' | 'delegationId'> & { readonly stands: readonly StandOnReading[]; readonly decisions: readonly Decision[] };

type Row = Pick<Position, 'id' | 'status' | 'stance' | 'delegationId'> & Omit<Place, 'anchor'> & AnchorColumns & { readonly readingId: number };

/** The positions taken on the texts of a document, void ones among them, in the order they were taken. */
export function positionsToPlace(db: ReadDb, documentId: DocumentId): PlacedRow[] {
  const decided = Map.groupBy(latestDecisions(db, { documentId }), ({ positionId }) => positionId);
  const rows = db.all<Row>(
    `SELECT position.id, version_id AS versionId, reading_id AS readingId, scope, block_place AS blockPlace, start, "end", label, section, quote, words_before AS before, words_after AS after,
       last.status, last.stance, last.delegation_id AS delegationId
     FROM position JOIN version ON version.id = version_id
       JOIN position_change AS last ON last.position_id = position.id AND last.number = (SELECT max(number) FROM position_change WHERE position_id = position.id)
     WHERE version.document_id = @documentId ORDER BY position.arrival`,
    { documentId },
  );
  return rows.map((row) => {
    const decisions = decided.get(row.id) ?? [];
    const { id, status, stance, delegationId } = row;
    return { id, status, stance, delegationId, stands: [takenOn(row), ...decisions.flatMap(standOf)], decisions: decisions.map(decisionOf) };
  });
}

function takenOn({ versionId, readingId, label, section, quote, before, after, ...row }: Row): StandOnReading {
  return { versionId, isDecided: false, readingId, place: { versionId, anchor: anchorFrom(row), label, section, quote, before, after } };
}

/** A withdrawal and a `later` put a position nowhere. */
function standOf({ kind, versionId, readingId, anchor, label, section, quote, before, after }: StoredDecision): StandOnReading[] {
  if (anchor === null || kind === 'withdrawn' || kind === 'later') return [];
  return [{ versionId, isDecided: true, readingId, place: { versionId, anchor, label, section, quote, before, after } }];
}

function decisionOf({ versionId, kind, at, author, anchor, label, quote }: StoredDecision): Decision {
  return { versionId, kind, at, author, anchor, label, quote };
}
