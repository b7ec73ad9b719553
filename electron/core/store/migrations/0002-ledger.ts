import type { Migration } from './migration.ts';

const stances = `('support', 'accept', 'amend', 'delete', 'reserve', 'ad-referendum', 'oppose', 'question', 'awaiting')`;
const positionActions = `('taken', 'heard', 'changed', 'cleared', 'sent-back', 'taken-over', 'stated', 'withdrawn', 'lifted', 'reopened', 'restored', 'undone', 'redone'`;

/** Where a row stands in a text: what its scope has no use for is null. */
const anchorChecks = `
  CHECK ((scope = 'document') = (block_place IS NULL)),
  CHECK ((scope IN ('words', 'bracket')) = (start IS NOT NULL)),
  CHECK ((start IS NULL) = ("end" IS NULL)),
  CHECK (start >= 0 AND start < "end")`;

/** Append-only: what a table holds is neither changed nor deleted. */
const kept = (table: string, words: string): string => `
CREATE TRIGGER ${table}_is_kept BEFORE DELETE ON ${table} BEGIN SELECT RAISE(ABORT, '${words} is never deleted'); END;
CREATE TRIGGER ${table}_stays BEFORE UPDATE ON ${table} BEGIN SELECT RAISE(ABORT, '${words} never changes'); END;`;

/**
 * The ledger: positions of ours and of others with six scopes, every step of work on them, instructions kept apart,
 * decisions on a new draft, the floor, the milestones of a text.
 */
export const migration0002: Migration = {
  version: 2,
  sql: `
-- What changes its shape steps aside; what refers to it follows, and goes with it at the end.
DROP TRIGGER position_is_kept;
DROP TRIGGER position_stays;
DROP TRIGGER position_change_is_kept;
DROP TRIGGER position_change_stays;
DROP INDEX position_of_version;
DROP INDEX position_draft_of_place;
DROP INDEX position_draft_of_version;
DROP INDEX position_draft_of_block;
ALTER TABLE position RENAME TO old_position;
ALTER TABLE position_change RENAME TO old_position_change;
ALTER TABLE position_draft RENAME TO old_position_draft;

CREATE TABLE position (
  id TEXT PRIMARY KEY,
  arrival INTEGER NOT NULL UNIQUE,
  version_id TEXT NOT NULL REFERENCES version (id),
  reading_id INTEGER NOT NULL REFERENCES reading (id),
  scope TEXT NOT NULL CHECK (scope IN ('document', 'section', 'paragraph', 'footnote', 'words', 'bracket')),
  block_place INTEGER,
  start INTEGER,
  "end" INTEGER,
  label TEXT,
  section TEXT NOT NULL,
  quote TEXT NOT NULL,
  words_before TEXT NOT NULL,
  words_after TEXT NOT NULL,
${anchorChecks},
  FOREIGN KEY (reading_id, block_place) REFERENCES block (reading_id, place)
) STRICT;
CREATE INDEX position_of_version ON position (version_id);

-- One step of work on the positions of a meeting. An undo or a redo is a step too, and names the one it turns back.
CREATE TABLE ledger_act (
  id INTEGER PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ${positionActions}, 'reconfirmed', 'amended', 'reattached', 'later')),
  undoes_id INTEGER UNIQUE REFERENCES ledger_act (id),
  CHECK ((action IN ('undone', 'redone')) = (undoes_id IS NOT NULL)),
  CHECK (undoes_id < id)
) STRICT;
CREATE INDEX ledger_act_of_meeting ON ledger_act (meeting_id, id);

-- Every state a position was in; the last one is its present state. What is in position_instruction belongs to the row of the same number.
CREATE TABLE position_change (
  position_id TEXT NOT NULL REFERENCES position (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  act_id INTEGER NOT NULL REFERENCES ledger_act (id),
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  action TEXT NOT NULL CHECK (action IN ${positionActions})),
  remark TEXT NOT NULL,
  stance TEXT NOT NULL CHECK (stance IN ${stances}),
  wording TEXT NOT NULL,
  talking_point TEXT NOT NULL,
  priority TEXT NOT NULL CHECK (priority IN ('high', 'normal', 'low')),
  confidentiality TEXT NOT NULL CHECK (confidentiality IN ('delegation', 'confidential')),
  delegation_id TEXT REFERENCES delegation (id),
  session_id TEXT REFERENCES session (id),
  said_at TEXT,
  status TEXT NOT NULL CHECK (status IN ('draft', 'cleared', 'stated', 'withdrawn', 'lifted', 'void')),
  responsible TEXT NOT NULL,
  cleared_at TEXT,
  cleared_by TEXT,
  is_changed INTEGER CHECK (is_changed IN (0, 1)),
  PRIMARY KEY (position_id, number),
  CHECK ((delegation_id IS NULL) = (said_at IS NULL)),
  CHECK (delegation_id IS NULL OR status NOT IN ('draft', 'cleared')),
  CHECK (delegation_id IS NULL OR cleared_at IS NULL),
  CHECK (status <> 'void' OR action = 'undone'),
  CHECK (status <> 'cleared' OR is_changed IS 0),
  CHECK ((cleared_at IS NULL) = (cleared_by IS NULL)),
  CHECK ((cleared_at IS NULL) = (is_changed IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX position_change_of_act ON position_change (act_id);
CREATE INDEX position_change_of_delegation ON position_change (delegation_id) WHERE delegation_id IS NOT NULL;
CREATE INDEX position_change_of_session ON position_change (session_id) WHERE session_id IS NOT NULL;

-- The confidential instructions, apart from what may be made for others.
CREATE TABLE position_instruction (
  position_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  note TEXT NOT NULL,
  fallback TEXT NOT NULL,
  red_line TEXT NOT NULL,
  PRIMARY KEY (position_id, number),
  FOREIGN KEY (position_id, number) REFERENCES position_change (position_id, number)
) STRICT, WITHOUT ROWID;

-- What a person decided about a position on a version; the last row for the two is the one in force.
CREATE TABLE position_decision (
  id INTEGER PRIMARY KEY,
  position_id TEXT NOT NULL REFERENCES position (id),
  act_id INTEGER NOT NULL REFERENCES ledger_act (id),
  version_id TEXT NOT NULL REFERENCES version (id),
  reading_id INTEGER NOT NULL REFERENCES reading (id),
  kind TEXT NOT NULL CHECK (kind IN ('reconfirmed', 'amended', 'withdrawn', 'reattached', 'later', 'none')),
  scope TEXT CHECK (scope IN ('document', 'section', 'paragraph', 'footnote', 'words', 'bracket')),
  block_place INTEGER,
  start INTEGER,
  "end" INTEGER,
  label TEXT,
  section TEXT NOT NULL,
  quote TEXT NOT NULL,
  words_before TEXT NOT NULL,
  words_after TEXT NOT NULL,
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  CHECK (kind NOT IN ('reconfirmed', 'amended', 'reattached') OR scope IS NOT NULL),
  CHECK (kind NOT IN ('later', 'none') OR scope IS NULL),
  CHECK (scope IS NOT NULL OR (block_place IS NULL AND start IS NULL)),
${anchorChecks},
  FOREIGN KEY (reading_id, block_place) REFERENCES block (reading_id, place)
) STRICT;
CREATE INDEX position_decision_of_position ON position_decision (position_id, version_id, id);
CREATE INDEX position_decision_of_version ON position_decision (version_id);
CREATE INDEX position_decision_of_act ON position_decision (act_id);

-- A form as it was left, at most one for each new position on a place and for each position being changed.
CREATE TABLE position_draft (
  id INTEGER PRIMARY KEY,
  version_id TEXT NOT NULL REFERENCES version (id) ON DELETE CASCADE,
  reading_id INTEGER NOT NULL REFERENCES reading (id) ON DELETE CASCADE,
  position_id TEXT UNIQUE REFERENCES position (id) ON DELETE CASCADE,
  scope TEXT NOT NULL CHECK (scope IN ('document', 'section', 'paragraph', 'footnote', 'words', 'bracket')),
  block_place INTEGER,
  start INTEGER,
  "end" INTEGER,
  stance TEXT CHECK (stance IN ${stances}),
  wording TEXT NOT NULL,
  talking_point TEXT NOT NULL,
  priority TEXT NOT NULL CHECK (priority IN ('high', 'normal', 'low')),
  confidentiality TEXT NOT NULL CHECK (confidentiality IN ('delegation', 'confidential')),
  note TEXT NOT NULL,
  fallback TEXT NOT NULL,
  red_line TEXT NOT NULL,
  kept_at TEXT NOT NULL,
${anchorChecks},
  FOREIGN KEY (reading_id, block_place) REFERENCES block (reading_id, place) ON DELETE CASCADE
) STRICT;
CREATE UNIQUE INDEX position_draft_of_place ON position_draft (reading_id, scope, coalesce(block_place, -1), coalesce(start, -1), coalesce("end", -1)) WHERE position_id IS NULL;
CREATE INDEX position_draft_of_version ON position_draft (version_id);
CREATE INDEX position_draft_of_block ON position_draft (reading_id, block_place);

-- What is under negotiation now; public.
CREATE TABLE floor (
  meeting_id TEXT PRIMARY KEY REFERENCES meeting (id),
  session_id TEXT REFERENCES session (id) ON DELETE SET NULL,
  version_id TEXT REFERENCES version (id),
  block_place INTEGER CHECK (block_place >= 0),
  CHECK (block_place IS NULL OR version_id IS NOT NULL)
) STRICT;
CREATE INDEX floor_of_session ON floor (session_id) WHERE session_id IS NOT NULL;

-- Moments of a text at this desk; the last row for a version and a kind is the one in force.
CREATE TABLE milestone (
  id INTEGER PRIMARY KEY,
  version_id TEXT NOT NULL REFERENCES version (id),
  kind TEXT NOT NULL CHECK (kind IN ('capital-cleared', 'looked')),
  is_set INTEGER NOT NULL CHECK (is_set IN (0, 1)),
  at TEXT NOT NULL,
  author TEXT NOT NULL
) STRICT;
CREATE INDEX milestone_of_version ON milestone (version_id, kind, id);

INSERT INTO position SELECT id, arrival, version_id, reading_id, scope, block_place, start, "end", label, section, quote, words_before, words_after FROM old_position;

-- Every change there was becomes a step of work of its own, in the order of the days; those of one position stay in theirs, whatever the clock said.
CREATE TABLE old_step AS
  SELECT row_number() OVER (ORDER BY moment, arrival, number) AS act_id, * FROM (
    SELECT position.arrival, version.meeting_id, change.*,
      max(change.at) OVER history AS moment,
      CASE
        WHEN lag(change.status) OVER history IS NULL THEN 'taken'
        WHEN change.status = 'withdrawn' AND lag(change.status) OVER history = 'standing' THEN 'withdrawn'
        WHEN change.status = 'standing' AND lag(change.status) OVER history = 'withdrawn' THEN 'reopened'
        ELSE 'changed'
      END AS action
    FROM old_position_change AS change JOIN old_position AS position ON position.id = change.position_id JOIN version ON version.id = position.version_id
    WINDOW history AS (PARTITION BY change.position_id ORDER BY change.number));
INSERT INTO ledger_act (id, meeting_id, at, author, action) SELECT act_id, meeting_id, at, author, action FROM old_step ORDER BY act_id;
INSERT INTO position_change (position_id, number, act_id, at, author, action, remark, stance, wording, talking_point, priority, confidentiality, status, responsible)
  SELECT position_id, number, act_id, at, author, action, '', stance, wording, '', 'normal', confidentiality, CASE status WHEN 'standing' THEN 'draft' ELSE status END, '' FROM old_step;
INSERT INTO position_instruction (position_id, number, note, fallback, red_line) SELECT position_id, number, note, '', '' FROM old_step;
INSERT INTO position_draft (id, version_id, reading_id, position_id, scope, block_place, start, "end", stance, wording, talking_point, priority, confidentiality, note, fallback, red_line, kept_at)
  SELECT id, version_id, reading_id, position_id, scope, block_place, start, "end", stance, wording, '', 'normal', confidentiality, note, '', '', kept_at FROM old_position_draft;

DROP TABLE old_step;
DROP TABLE old_position_draft;
DROP TABLE old_position_change;
DROP TABLE old_position;
${kept('position', 'a position')}
${kept('ledger_act', 'a step of work')}
${kept('position_change', 'history')}
${kept('position_instruction', 'an instruction')}
${kept('position_decision', 'a decision')}
${kept('milestone', 'a milestone')}
CREATE TRIGGER position_change_keeps_side BEFORE INSERT ON position_change
  WHEN (NEW.delegation_id IS NULL) <> (SELECT delegation_id IS NULL FROM position_change WHERE position_id = NEW.position_id AND number = 1)
  BEGIN SELECT RAISE(ABORT, 'a position of ours never becomes that of another delegation, nor the reverse'); END;
`,
};
