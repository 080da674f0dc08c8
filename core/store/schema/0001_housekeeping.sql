-- What was read from files, what the owner set, and the logbook.

CREATE TABLE setting (
    name  TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE import_batch (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    file_name     TEXT    NOT NULL,
    format        TEXT    NOT NULL,
    platform      TEXT    NOT NULL,              -- whose customer ids the file carries
    file_digest   BLOB    NOT NULL,
    imported_at   INTEGER NOT NULL,
    header_nonce  BLOB,                          -- titles of the columns, sealed under the book's row key
    header        BLOB,
    rows_read     INTEGER NOT NULL DEFAULT 0,
    rows_fine     INTEGER NOT NULL DEFAULT 0,
    rows_fixed    INTEGER NOT NULL DEFAULT 0,
    rows_set_aside INTEGER NOT NULL DEFAULT 0,
    orders_new          INTEGER NOT NULL DEFAULT 0,
    orders_changed      INTEGER NOT NULL DEFAULT 0,
    order_lines_new     INTEGER NOT NULL DEFAULT 0,
    customers_new       INTEGER NOT NULL DEFAULT 0,
    customers_changed   INTEGER NOT NULL DEFAULT 0,
    products_new        INTEGER NOT NULL DEFAULT 0,
    consent_events_new  INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX import_batch_digest ON import_batch (file_digest);

CREATE TABLE import_issue (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    import_batch INTEGER NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
    line         INTEGER NOT NULL,
    column_name  TEXT    NOT NULL,
    code         TEXT    NOT NULL,
    message      TEXT    NOT NULL,
    kind         INTEGER NOT NULL,               -- 0 fixed, 1 set aside, 2 note
    cells_nonce  BLOB,                           -- the row as read, sealed under the book's row key
    cells        BLOB
) STRICT;
CREATE INDEX import_issue_batch ON import_issue (import_batch);

-- How often each issue was met: of fixed and noted rows only the first are kept one by one.
CREATE TABLE import_issue_count (
    import_batch INTEGER NOT NULL REFERENCES import_batch (id) ON DELETE CASCADE,
    code         TEXT    NOT NULL,
    column_name  TEXT    NOT NULL,
    kind         INTEGER NOT NULL,
    issues       INTEGER NOT NULL,
    PRIMARY KEY (import_batch, code, column_name, kind)
) STRICT, WITHOUT ROWID;

-- A hash chain. The payload may be deleted (erasure); its digest stays, so the chain still verifies.
CREATE TABLE logbook (
    seq            INTEGER PRIMARY KEY,
    at             INTEGER NOT NULL,
    actor          TEXT    NOT NULL,
    action         TEXT    NOT NULL,
    payload_digest BLOB    NOT NULL,
    hash           BLOB    NOT NULL
) STRICT;
CREATE TRIGGER logbook_is_append_only BEFORE UPDATE ON logbook
BEGIN SELECT RAISE(ABORT, 'the logbook is only ever added to'); END;
CREATE TRIGGER logbook_keeps_its_rows BEFORE DELETE ON logbook
BEGIN SELECT RAISE(ABORT, 'the logbook is only ever added to'); END;

CREATE TABLE logbook_payload (
    seq     INTEGER PRIMARY KEY REFERENCES logbook (seq),
    salt    BLOB NOT NULL,
    payload TEXT NOT NULL
) STRICT;
