-- Which records are one person, and which only look like it. A record is what files brought under one address
-- or id; nothing of it is moved when it becomes a part of a person, so every merge can be undone.

CREATE TABLE record_link (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    first        INTEGER REFERENCES customer (id) ON DELETE SET NULL,  -- below second; NULL: its import was undone
    second       INTEGER REFERENCES customer (id) ON DELETE SET NULL,
    first_key    BLOB    NOT NULL,                 -- blind index by which the record is found when it comes back
    second_key   BLOB    NOT NULL,
    same         INTEGER NOT NULL,                 -- 1 one person, 0 two people
    at           INTEGER NOT NULL,
    import_batch INTEGER,                          -- the one that found it out; NULL: a person decided
    UNIQUE (first, second)
) STRICT;
CREATE INDEX record_link_second ON record_link (second);

-- What follows from the links: every record but the first of its person. Made anew whenever they change.
CREATE TABLE merged_record (
    record INTEGER PRIMARY KEY REFERENCES customer (id) ON DELETE CASCADE,
    person INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE, -- its first record
    at     INTEGER NOT NULL                        -- of the newest link within the person
) STRICT;
CREATE INDEX merged_record_person ON merged_record (person);

-- The import that brought a row again which had been set aside; NULL: it still is.
ALTER TABLE import_issue ADD COLUMN repaired_by INTEGER;
CREATE INDEX import_issue_repaired ON import_issue (repaired_by) WHERE repaired_by IS NOT NULL;
