import type { Migration } from './migration.ts';

/** Meetings, documents and their texts, positions and their history, drafts of positions, settings. */
export const migration0001: Migration = {
  version: 1,
  sql: `
-- Whether the sample meeting comes in: decided at the first opening.
CREATE TABLE library (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  sample_state TEXT NOT NULL CHECK (sample_state IN ('undecided', 'none', 'due', 'done')),
  sample_meeting_id TEXT REFERENCES meeting (id)
) STRICT;

CREATE TABLE setting (
  name TEXT PRIMARY KEY CHECK (name IN ('locale', 'theme', 'author', 'lastRoute')),
  value TEXT
) STRICT;

CREATE TABLE meeting (
  id TEXT PRIMARY KEY,
  series TEXT NOT NULL,
  ordinal TEXT NOT NULL,
  title TEXT NOT NULL CHECK (title <> ''),
  place TEXT NOT NULL,
  starts_on TEXT,
  ends_on TEXT,
  my_delegation_id TEXT,
  my_role TEXT NOT NULL CHECK (my_role IN ('delegate', 'head', 'secretariat')),
  created_at TEXT NOT NULL,
  updated_at TEXT NOT NULL,
  CHECK (starts_on <= ends_on),
  FOREIGN KEY (my_delegation_id, id) REFERENCES delegation (id, meeting_id) DEFERRABLE INITIALLY DEFERRED
) STRICT;

CREATE TABLE meeting_language (
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  place INTEGER NOT NULL,
  language TEXT NOT NULL CHECK (language IN ('es', 'en', 'fr', 'pt')),
  PRIMARY KEY (meeting_id, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE delegation (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  place INTEGER NOT NULL,
  name TEXT NOT NULL CHECK (name <> ''),
  UNIQUE (meeting_id, name),
  UNIQUE (id, meeting_id)
) STRICT;

CREATE TABLE session (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  kind TEXT NOT NULL CHECK (kind IN ('plenary', 'working-group', 'drafting-committee', 'civil-society', 'expert', 'informal', 'preparatory')),
  title TEXT NOT NULL,
  starts_at TEXT,
  ends_at TEXT,
  room TEXT NOT NULL,
  chair TEXT NOT NULL,
  theme TEXT NOT NULL,
  objective TEXT NOT NULL,
  method TEXT NOT NULL,
  expected_result TEXT NOT NULL,
  CHECK (starts_at <= ends_at)
) STRICT;
CREATE INDEX session_of_meeting ON session (meeting_id);

CREATE TABLE agenda_item (
  id TEXT PRIMARY KEY,
  session_id TEXT NOT NULL REFERENCES session (id) ON DELETE CASCADE,
  place INTEGER NOT NULL CHECK (place >= 0),
  label TEXT NOT NULL,
  title TEXT NOT NULL CHECK (title <> ''),
  note TEXT NOT NULL
) STRICT;
CREATE INDEX agenda_item_of_session ON agenda_item (session_id, place);

CREATE TABLE document (
  id TEXT PRIMARY KEY,
  meeting_id TEXT NOT NULL REFERENCES meeting (id),
  created_at TEXT NOT NULL,
  UNIQUE (id, meeting_id)
) STRICT;
CREATE INDEX document_of_meeting ON document (meeting_id);

CREATE TABLE agenda_item_document (
  agenda_item_id TEXT NOT NULL REFERENCES agenda_item (id) ON DELETE CASCADE,
  place INTEGER NOT NULL CHECK (place >= 0),
  document_id TEXT NOT NULL REFERENCES document (id),
  PRIMARY KEY (agenda_item_id, document_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX agenda_item_of_document ON agenda_item_document (document_id);

-- The file as it came, byte for byte.
CREATE TABLE original (
  sha256 TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  size INTEGER NOT NULL CHECK (size = length(bytes)),
  format TEXT NOT NULL CHECK (format IN ('docx', 'pdf', 'txt', 'html')),
  bytes BLOB NOT NULL
) STRICT;
CREATE TRIGGER original_is_kept BEFORE UPDATE ON original BEGIN SELECT RAISE(ABORT, 'an original never changes'); END;

CREATE TABLE version (
  id TEXT PRIMARY KEY,
  arrival INTEGER NOT NULL UNIQUE,
  document_id TEXT NOT NULL,
  meeting_id TEXT NOT NULL,
  sha256 TEXT NOT NULL REFERENCES original (sha256),
  file_name TEXT NOT NULL,
  title TEXT NOT NULL,
  symbol TEXT,
  language TEXT,
  date TEXT,
  kind TEXT NOT NULL CHECK (kind IN ('agenda', 'declaration', 'work-plan', 'report', 'compilation', 'national-report', 'statement', 'non-paper', 'room-paper', 'other')),
  imported_at TEXT NOT NULL,
  UNIQUE (meeting_id, sha256),
  FOREIGN KEY (document_id, meeting_id) REFERENCES document (id, meeting_id)
) STRICT;
CREATE INDEX version_of_document ON version (document_id);
CREATE INDEX version_of_original ON version (sha256);

-- What a reader made of an original; reading it again makes another row.
CREATE TABLE reading (
  id INTEGER PRIMARY KEY,
  version_id TEXT NOT NULL REFERENCES version (id),
  reader_version TEXT NOT NULL,
  read_at TEXT NOT NULL,
  block_count INTEGER NOT NULL,
  word_count INTEGER NOT NULL
) STRICT;
CREATE INDEX reading_of_version ON reading (version_id);

CREATE TABLE reading_warning (
  reading_id INTEGER NOT NULL REFERENCES reading (id),
  place INTEGER NOT NULL,
  code TEXT NOT NULL,
  details TEXT NOT NULL CHECK (json_valid(details)),
  PRIMARY KEY (reading_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE block (
  reading_id INTEGER NOT NULL REFERENCES reading (id),
  place INTEGER NOT NULL CHECK (place >= 0),
  kind TEXT NOT NULL CHECK (kind IN ('title', 'status', 'heading', 'preamble', 'hinge', 'operative', 'item', 'paragraph', 'cell', 'note')),
  label TEXT,
  text TEXT NOT NULL,
  section TEXT NOT NULL,
  level INTEGER NOT NULL,
  cell_table INTEGER,
  cell_row INTEGER,
  cell_column INTEGER,
  PRIMARY KEY (reading_id, place)
) STRICT;
CREATE TRIGGER block_is_kept BEFORE UPDATE ON block BEGIN SELECT RAISE(ABORT, 'a text never changes'); END;

CREATE TABLE note_mark (
  reading_id INTEGER NOT NULL,
  block_place INTEGER NOT NULL,
  place INTEGER NOT NULL,
  label TEXT NOT NULL,
  note_place INTEGER NOT NULL,
  start INTEGER NOT NULL,
  PRIMARY KEY (reading_id, block_place, place),
  FOREIGN KEY (reading_id, block_place) REFERENCES block (reading_id, place)
) STRICT, WITHOUT ROWID;

CREATE TABLE position (
  id TEXT PRIMARY KEY,
  arrival INTEGER NOT NULL UNIQUE,
  version_id TEXT NOT NULL REFERENCES version (id),
  reading_id INTEGER NOT NULL REFERENCES reading (id),
  scope TEXT NOT NULL CHECK (scope IN ('document', 'paragraph', 'words')),
  block_place INTEGER,
  start INTEGER,
  "end" INTEGER,
  label TEXT,
  section TEXT NOT NULL,
  quote TEXT NOT NULL,
  words_before TEXT NOT NULL,
  words_after TEXT NOT NULL,
  CHECK ((scope = 'document') = (block_place IS NULL)),
  CHECK ((scope = 'words') = (start IS NOT NULL AND "end" IS NOT NULL)),
  CHECK (start < "end"),
  FOREIGN KEY (reading_id, block_place) REFERENCES block (reading_id, place)
) STRICT;
CREATE INDEX position_of_version ON position (version_id);
CREATE TRIGGER position_is_kept BEFORE DELETE ON position BEGIN SELECT RAISE(ABORT, 'a position is never deleted'); END;
CREATE TRIGGER position_stays BEFORE UPDATE ON position BEGIN SELECT RAISE(ABORT, 'a position keeps the words it was taken on'); END;

-- Every state a position was in; the last one is its present state.
CREATE TABLE position_change (
  position_id TEXT NOT NULL REFERENCES position (id),
  number INTEGER NOT NULL CHECK (number >= 1),
  at TEXT NOT NULL,
  author TEXT NOT NULL,
  stance TEXT NOT NULL CHECK (stance IN ('support', 'accept', 'amend', 'delete', 'reserve', 'ad-referendum', 'oppose', 'question', 'awaiting')),
  wording TEXT NOT NULL,
  note TEXT NOT NULL,
  confidentiality TEXT NOT NULL CHECK (confidentiality IN ('delegation', 'confidential')),
  status TEXT NOT NULL CHECK (status IN ('standing', 'withdrawn')),
  PRIMARY KEY (position_id, number)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER position_change_is_kept BEFORE DELETE ON position_change BEGIN SELECT RAISE(ABORT, 'history is never deleted'); END;
CREATE TRIGGER position_change_stays BEFORE UPDATE ON position_change BEGIN SELECT RAISE(ABORT, 'history never changes'); END;

-- A form as it was left, at most one for each new position on a place and for each position being changed.
CREATE TABLE position_draft (
  id INTEGER PRIMARY KEY,
  version_id TEXT NOT NULL REFERENCES version (id) ON DELETE CASCADE,
  reading_id INTEGER NOT NULL REFERENCES reading (id) ON DELETE CASCADE,
  position_id TEXT UNIQUE REFERENCES position (id) ON DELETE CASCADE,
  scope TEXT NOT NULL CHECK (scope IN ('document', 'paragraph', 'words')),
  block_place INTEGER,
  start INTEGER,
  "end" INTEGER,
  stance TEXT CHECK (stance IN ('support', 'accept', 'amend', 'delete', 'reserve', 'ad-referendum', 'oppose', 'question', 'awaiting')),
  wording TEXT NOT NULL,
  note TEXT NOT NULL,
  confidentiality TEXT NOT NULL CHECK (confidentiality IN ('delegation', 'confidential')),
  kept_at TEXT NOT NULL,
  CHECK ((scope = 'document') = (block_place IS NULL)),
  CHECK ((scope = 'words') = (start IS NOT NULL AND "end" IS NOT NULL)),
  CHECK (start < "end"),
  FOREIGN KEY (reading_id, block_place) REFERENCES block (reading_id, place) ON DELETE CASCADE
) STRICT;
CREATE UNIQUE INDEX position_draft_of_place ON position_draft (version_id, scope, coalesce(block_place, -1), coalesce(start, -1), coalesce("end", -1)) WHERE position_id IS NULL;
CREATE INDEX position_draft_of_version ON position_draft (version_id);
CREATE INDEX position_draft_of_block ON position_draft (reading_id, block_place);

INSERT INTO library (id, sample_state) VALUES (1, 'undecided');
`,
};
