import type { Floor } from '../../../shared/model/floor.ts';
import type { ReadDb, WriteDb } from '../store/database.ts';

/** What is under negotiation in a meeting, if it was ever said. */
export function floorOf(db: ReadDb, meetingId: string): Floor | undefined {
  return db.all<Floor>('SELECT meeting_id AS meetingId, session_id AS sessionId, version_id AS versionId, block_place AS blockIndex FROM floor WHERE meeting_id = @meetingId', { meetingId })[0];
}

/** The floors on which a text is under negotiation. */
export function floorsOn(db: ReadDb, versionId: string): readonly Floor[] {
  return db.all<Floor>('SELECT meeting_id AS meetingId, session_id AS sessionId, version_id AS versionId, block_place AS blockIndex FROM floor WHERE version_id = @versionId', { versionId });
}

export function writeFloor(db: WriteDb, floor: Floor): void {
  db.run(
    `INSERT INTO floor (meeting_id, session_id, version_id, block_place) VALUES (@meetingId, @sessionId, @versionId, @blockIndex)
     ON CONFLICT (meeting_id) DO UPDATE SET session_id = @sessionId, version_id = @versionId, block_place = @blockIndex`,
    floor,
  );
}
