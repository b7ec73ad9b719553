import type { Decision, DecisionKind } from '../../../shared/model/placement.ts';
import type { Anchor, Place, Position } from '../../../shared/model/position.ts';
import type { ReadDb, WriteDb } from '../store/database.ts';
import { anchorColumns, anchorFrom, type AnchorColumns } from './anchor-columns.ts';

type Words = Pick<Place, 'label' | 'section' | 'quote' | 'before' | 'after'>;

/** What is to be recorded about a position on a version. `anchor` stands in the reading named; `later` and `none` (no decision any more) have none. */
export type NewDecision = Words & {
  readonly positionId: string;
  readonly actId: number;
  readonly versionId: string;
  readonly readingId: number;
  readonly kind: DecisionKind | 'none';
  readonly anchor: Anchor | null;
  readonly at: string;
  readonly author: string;
};

/** A row as it is kept, rows that say `none` among them. */
export type DecisionRow = Omit<NewDecision, 'positionId' | 'versionId'> & { readonly id: number; readonly positionId: Position['id']; readonly versionId: Decision['versionId'] };
/** A decision of a person. */
export type StoredDecision = DecisionRow & { readonly kind: DecisionKind };

type Columns = Omit<DecisionRow, 'anchor'> & { readonly [C in keyof AnchorColumns]: AnchorColumns[C] | null };

const rows = `
  SELECT decision.id, position_id AS positionId, act_id AS actId, decision.version_id AS versionId, decision.reading_id AS readingId, decision.kind,
    decision.scope, decision.block_place AS blockPlace, decision.start, decision."end", decision.label, decision.section, decision.quote,
    decision.words_before AS before, decision.words_after AS after, decision.at, decision.author
  FROM position_decision AS decision`;

/** What a person wrote last about each position and version stands; an undo that left nothing does not. */
const isInForce = `decision.kind <> 'none' AND decision.id = (SELECT max(id) FROM position_decision AS other WHERE other.position_id = decision.position_id AND other.version_id = decision.version_id)`;

/** Adds a row; the one for the same position and version before it is in force no more. */
export function insertDecision(db: WriteDb, { anchor, ...decision }: NewDecision): void {
  db.run(
    `INSERT INTO position_decision (position_id, act_id, version_id, reading_id, kind, scope, block_place, start, "end", label, section, quote, words_before, words_after, at, author)
     VALUES (@positionId, @actId, @versionId, @readingId, @kind, @scope, @blockPlace, @start, @end, @label, @section, @quote, @before, @after, @at, @author)`,
    { ...decision, ...(anchor ? anchorColumns(anchor) : { scope: null, blockPlace: null, start: null, end: null }) },
  );
}

/** The decisions in force on the texts of a document, one for a position and a version. Oldest first. */
export function latestDecisions(db: ReadDb, document: { readonly documentId: string }): StoredDecision[] {
  return db.all<Columns>(`${rows} JOIN version ON version.id = decision.version_id WHERE version.document_id = @documentId AND ${isInForce} ORDER BY decision.id`, document).map(decisionFrom).filter(isDecision);
}

/** Everything people decided about a position, also what was replaced or taken back later. Oldest first. */
export function decisionsOf(db: ReadDb, position: { readonly positionId: string }): StoredDecision[] {
  const byPerson = 'EXISTS (SELECT 1 FROM ledger_act AS act WHERE act.id = act_id AND act.undoes_id IS NULL)';
  return db.all<Columns>(`${rows} WHERE position_id = @positionId AND ${byPerson} ORDER BY decision.id`, position).map(decisionFrom).filter(isDecision);
}

/** The rows one step of work wrote, in order. */
export function decisionsOfAct(db: ReadDb, actId: number): DecisionRow[] {
  return db.all<Columns>(`${rows} WHERE act_id = @actId ORDER BY decision.id`, { actId }).map(decisionFrom);
}

/** What was in force for the same position and version before a row was written. */
export function decisionBefore(db: ReadDb, { id, positionId, versionId }: Pick<DecisionRow, 'id' | 'positionId' | 'versionId'>): DecisionRow | undefined {
  const row = db.all<Columns>(`${rows} WHERE position_id = @positionId AND decision.version_id = @versionId AND decision.id < @id ORDER BY decision.id DESC LIMIT 1`, { id, positionId, versionId })[0];
  return row && decisionFrom(row);
}

function isDecision(row: DecisionRow): row is StoredDecision {
  return row.kind !== 'none';
}

function decisionFrom({ scope, blockPlace, start, end, ...row }: Columns): DecisionRow {
  return { ...row, anchor: scope === null ? null : anchorFrom({ scope, blockPlace, start, end }) };
}
