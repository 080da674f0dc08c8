-- What was planned, approved and exported, and what came of it.

CREATE TABLE campaign (
    id              INTEGER PRIMARY KEY AUTOINCREMENT,
    name            TEXT    NOT NULL,
    state           INTEGER NOT NULL,              -- 0 planned, 1 approved, 2 exported
    goal            TEXT    NOT NULL,
    brief           TEXT    NOT NULL,              -- JSON with a version of its own
    totals          TEXT    NOT NULL,              -- JSON
    as_of           INTEGER NOT NULL,
    send_from       INTEGER NOT NULL,
    send_to         INTEGER NOT NULL,
    planned_at      INTEGER NOT NULL,
    approved_by     TEXT    NOT NULL DEFAULT '',
    approved_at     INTEGER,
    approved_digest BLOB
) STRICT;

CREATE TABLE planned_message (
    campaign       INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    customer       INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    arm            INTEGER NOT NULL,               -- 0 message, 1 held back
    perceived      REAL    NOT NULL,
    reveal         REAL    NOT NULL,
    score          REAL    NOT NULL,
    score_unsoftened REAL  NOT NULL,
    softened       INTEGER NOT NULL,
    basis          TEXT    NOT NULL,
    basis_reason   TEXT    NOT NULL,
    why_line       TEXT    NOT NULL,
    send_day       INTEGER NOT NULL,
    send_hour      INTEGER NOT NULL,
    extra_minor    REAL    NOT NULL,
    unsubscribe_risk REAL  NOT NULL,
    detail         TEXT    NOT NULL,               -- JSON {"v":1, picks, lines, ladder, shares}
    PRIMARY KEY (campaign, customer)
) STRICT, WITHOUT ROWID;
CREATE INDEX planned_message_customer ON planned_message (customer);

CREATE TABLE left_out (
    campaign INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    customer INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    reason   TEXT    NOT NULL,
    rule     TEXT    NOT NULL,
    PRIMARY KEY (campaign, customer)
) STRICT, WITHOUT ROWID;
CREATE INDEX left_out_customer ON left_out (customer);

CREATE TABLE export (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    campaign    INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    destination TEXT    NOT NULL,
    exported_at INTEGER NOT NULL
) STRICT;

CREATE TABLE export_file (
    export INTEGER NOT NULL REFERENCES export (id) ON DELETE CASCADE,
    name   TEXT    NOT NULL,
    digest BLOB    NOT NULL,
    PRIMARY KEY (export, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE engagement (
    campaign INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    customer INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    kind     TEXT    NOT NULL,
    at       INTEGER
) STRICT;
CREATE UNIQUE INDEX engagement_once ON engagement (campaign, customer, kind, ifnull(at, -1));
CREATE INDEX engagement_customer ON engagement (customer);
