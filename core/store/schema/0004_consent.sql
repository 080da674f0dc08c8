-- What people agreed to (fields after ISO/IEC TS 27560:2023), and whom never to write to.

CREATE TABLE consent_event (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    customer       INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    import_batch   INTEGER,                        -- NULL: entered by hand
    purpose        TEXT    NOT NULL,
    action         TEXT    NOT NULL,
    type           TEXT    NOT NULL,
    at             INTEGER,                        -- NULL: the file does not say
    recorded_at    INTEGER NOT NULL,
    method         TEXT    NOT NULL,
    wording        TEXT    NOT NULL,
    notice_version TEXT    NOT NULL,
    evidence_nonce BLOB,                           -- sealed: a proof may be an address of a computer
    evidence       BLOB,
    source         TEXT    NOT NULL,
    prechecked     INTEGER NOT NULL,
    said           BLOB    NOT NULL                -- keyed digest of all of it but recorded_at and batch
) STRICT;
CREATE INDEX consent_event_customer ON consent_event (customer);
CREATE TRIGGER consent_event_is_append_only BEFORE UPDATE ON consent_event
BEGIN SELECT RAISE(ABORT, 'consent events are only ever added'); END;

-- Survives erasure. The digest is a blind index under a key of its own.
CREATE TABLE suppression (
    digest       BLOB    NOT NULL,
    reason       TEXT    NOT NULL,
    at           INTEGER NOT NULL,
    import_batch INTEGER,                          -- NULL: by hand, by a result or by an erasure
    PRIMARY KEY (digest, reason)
) STRICT, WITHOUT ROWID;
