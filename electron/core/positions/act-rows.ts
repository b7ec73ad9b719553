import type { LedgerStep } from '../../../shared/model/position.ts';
import type { ReadDb, WriteDb } from '../store/database.ts';

/** What a step of work does; an undo and a redo are steps too. */
export type Act = { readonly meetingId: string; readonly action: LedgerStep['action']; readonly at: string; readonly author: string; readonly undoesId: number | null };
export type StoredAct = Act & { readonly id: number };

const acts = `SELECT id, meeting_id AS meetingId, action, at, author, undoes_id AS undoesId FROM ledger_act AS act`;
const isTurnedBack = `EXISTS (SELECT 1 FROM ledger_act AS later WHERE later.undoes_id = act.id)`;

/** The id of the new row. */
export function insertAct(db: WriteDb, act: Act): number {
  db.run('INSERT INTO ledger_act (meeting_id, at, author, action, undoes_id) VALUES (@meetingId, @at, @author, @action, @undoesId)', act);
  return db.all<{ id: number }>('SELECT max(id) AS id FROM ledger_act')[0]?.id ?? 0;
}

export function actById(db: ReadDb, id: number): StoredAct | undefined {
  return db.all<StoredAct>(`${acts} WHERE id = @id`, { id })[0];
}

/** The last step that holds: no undo, and not undone. A redo holds like the step it brought back. */
export function lastHoldingAct(db: ReadDb, meetingId: string): StoredAct | undefined {
  return db.all<StoredAct>(`${acts} WHERE meeting_id = @meetingId AND action <> 'undone' AND NOT ${isTurnedBack} ORDER BY id DESC LIMIT 1`, { meetingId })[0];
}

/** The last undo that was not redone, if no new work was done since. */
export function lastUndo(db: ReadDb, meetingId: string): StoredAct | undefined {
  return db.all<StoredAct>(
    `${acts} WHERE meeting_id = @meetingId AND action = 'undone' AND NOT ${isTurnedBack}
       AND id > coalesce((SELECT id FROM ledger_act WHERE meeting_id = @meetingId AND undoes_id IS NULL ORDER BY id DESC LIMIT 1), 0) ORDER BY id DESC LIMIT 1`,
    { meetingId },
  )[0];
}

/** The steps on a position that a later undo took back and no redo brought back. */
export function actsTakenBack(db: ReadDb, positionId: string): ReadonlySet<number> {
  const rows = db.all<{ id: number }>(
    `WITH RECURSIVE
       own (id) AS (SELECT act_id FROM position_change WHERE position_id = @positionId UNION SELECT act_id FROM position_decision WHERE position_id = @positionId),
       turn (first, last, action) AS (
         SELECT id, id, action FROM ledger_act WHERE id IN (SELECT id FROM own) AND undoes_id IS NULL
         UNION ALL
         SELECT turn.first, act.id, act.action FROM turn JOIN ledger_act AS act ON act.undoes_id = turn.last)
     SELECT first AS id FROM turn WHERE action = 'undone' AND NOT EXISTS (SELECT 1 FROM ledger_act AS act WHERE act.undoes_id = turn.last)`,
    { positionId },
  );
  return new Set(rows.map(({ id }) => id));
}

/** How many positions a step touched. */
export function positionsTouched(db: ReadDb, actId: number): number {
  const rows = db.all<{ count: number }>(
    'SELECT count(*) AS count FROM (SELECT position_id FROM position_change WHERE act_id = @actId UNION SELECT position_id FROM position_decision WHERE act_id = @actId)',
    { actId },
  );
  return rows[0]?.count ?? 0;
}
