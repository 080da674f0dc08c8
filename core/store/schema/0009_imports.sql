-- What it takes to undo and redo an import, and the owner's own formats.

ALTER TABLE import_batch ADD COLUMN state INTEGER NOT NULL DEFAULT 0;      -- 0 in use, 1 undone
ALTER TABLE import_batch ADD COLUMN undone_at INTEGER;
ALTER TABLE import_batch ADD COLUMN undoable INTEGER NOT NULL DEFAULT 0;   -- import_change has all of it
ALTER TABLE import_batch ADD COLUMN reading_nonce BLOB;                    -- how it was read, JSON, sealed under
ALTER TABLE import_batch ADD COLUMN reading BLOB;                          -- the book's row key

-- Which import said it last; NULL: a person, or an import before this column was.
ALTER TABLE sealed_field ADD COLUMN import_batch INTEGER;

-- The bytes of a file, sealed under the book's row key, in pieces. They go after a while.
CREATE TABLE imported_file (
    id           INTEGER PRIMARY KEY,
    import_batch INTEGER NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
    piece        INTEGER NOT NULL,
    nonce        BLOB    NOT NULL,
    bytes        BLOB    NOT NULL,
    UNIQUE (import_batch, piece)
) STRICT;

-- Rows that an import found and changed, as they were before (and, where a person may change them too, after).
-- What an import added needs no entry: it names its import.
CREATE TABLE import_change (
    import_batch INTEGER NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
    kind         TEXT    NOT NULL CHECK (kind IN ('customer', 'field', 'product', 'order', 'line')),
    row          INTEGER NOT NULL,
    part         TEXT    NOT NULL,                 -- name of the field, position of the line
    before       TEXT,                             -- JSON array of columns; NULL: there was none
    first        BLOB,                             -- columns that JSON cannot hold
    second       BLOB,
    after        TEXT,
    PRIMARY KEY (import_batch, kind, row, part)
) STRICT, WITHOUT ROWID;

-- Both hold data of people beyond their keys' reach, so an erasure takes all of it along.
CREATE TRIGGER erasure_forgets_imports AFTER INSERT ON pending_erasure
BEGIN
    DELETE FROM imported_file;
    DELETE FROM import_change;
    UPDATE import_batch SET undoable = 0;
END;

-- A column map for files with the same set of column names, which is found by a keyed digest.
CREATE TABLE column_map (
    id      INTEGER PRIMARY KEY AUTOINCREMENT,
    columns BLOB    NOT NULL UNIQUE,
    name    TEXT    NOT NULL,
    nonce   BLOB    NOT NULL,                      -- JSON, sealed under the book's row key
    map     BLOB    NOT NULL,
    saved_at INTEGER NOT NULL
) STRICT;
