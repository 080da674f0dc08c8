-- What the ledger says of an agreement beside when, how and to which words; what people asked of the shop; what
-- the owner says of its duties; how long what is kept.

ALTER TABLE consent_event ADD COLUMN bundled INTEGER NOT NULL DEFAULT 0;     -- yes was a condition of something else
ALTER TABLE consent_event ADD COLUMN special INTEGER NOT NULL DEFAULT 0;     -- the words named delicate data
ALTER TABLE consent_event ADD COLUMN language TEXT NOT NULL DEFAULT '';      -- of the wording
ALTER TABLE consent_event ADD COLUMN country TEXT NOT NULL DEFAULT '';       -- whose law held then
ALTER TABLE consent_event ADD COLUMN controller TEXT NOT NULL DEFAULT '';    -- the shop as it was named then
ALTER TABLE consent_event ADD COLUMN evidence_digest TEXT NOT NULL DEFAULT ''; -- of the proof's file, hexadecimal
ALTER TABLE consent_event ADD COLUMN actor TEXT NOT NULL DEFAULT '';         -- who entered it by hand

-- The imports that are being taken out at this moment: never a row outside a transaction.
CREATE TABLE undoing_import (
    import_batch INTEGER PRIMARY KEY
) STRICT;

-- An entry goes with its person (erasure), or with the import that brought it.
CREATE TRIGGER consent_event_keeps_its_rows BEFORE DELETE ON consent_event
WHEN EXISTS (SELECT 1 FROM customer WHERE id = OLD.customer)
    AND NOT EXISTS (SELECT 1 FROM undoing_import WHERE import_batch = OLD.import_batch)
BEGIN SELECT RAISE(ABORT, 'consent events are only ever added'); END;

-- What somebody asked for under the law. Nothing in it says who: once they are erased it is a request of nobody.
CREATE TABLE subject_request (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    customer    INTEGER REFERENCES customer (id) ON DELETE SET NULL,  -- NULL: not in the book, or erased
    kind        TEXT    NOT NULL CHECK (kind IN
                    ('access', 'correction', 'erasure', 'restriction', 'objection', 'portability')),
    country     TEXT    NOT NULL DEFAULT '',       -- whose law sets the deadline
    rule        TEXT    NOT NULL,                  -- the rule that does
    received_on INTEGER NOT NULL,                  -- day
    due_on      INTEGER NOT NULL,                  -- day
    extended    INTEGER NOT NULL DEFAULT 0,
    identified  TEXT    NOT NULL,                  -- how: 'not-yet', 'address', 'account', 'in-person', 'document'
    state       TEXT    NOT NULL CHECK (state IN ('open', 'done', 'refused')),
    closed_on   INTEGER,
    closed_by   TEXT    NOT NULL DEFAULT '',
    reason      TEXT    NOT NULL DEFAULT '',       -- of a refusal: a code
    recipients  TEXT    NOT NULL DEFAULT '[]',     -- JSON array: services that hold data of theirs (GDPR art. 19)
    told_on     INTEGER                            -- when those were told
) STRICT;
CREATE INDEX subject_request_customer ON subject_request (customer);

-- What only the owner can know of a rule.
CREATE TABLE rule_answer (
    rule        TEXT    PRIMARY KEY,
    yes         INTEGER NOT NULL,
    answered_at INTEGER NOT NULL,
    answered_by TEXT    NOT NULL
) STRICT, WITHOUT ROWID;

-- What the owner changed about how long a kind of data is kept, and when it was last looked through.
CREATE TABLE retention_rule (
    kind       TEXT    PRIMARY KEY,
    months     INTEGER,                            -- NULL: the program's own
    last_run   INTEGER,                            -- day
    last_count INTEGER NOT NULL DEFAULT 0
) STRICT, WITHOUT ROWID;

-- When a personal field was last good for anything: written into a message or a file, corrected, looked up.
CREATE TABLE field_use (
    field     TEXT    PRIMARY KEY,
    last_used INTEGER NOT NULL                     -- day
) STRICT, WITHOUT ROWID;
