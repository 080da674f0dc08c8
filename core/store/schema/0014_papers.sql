-- The shop's own documents, and reports that were given to others. Nothing here is about a single person.

-- A section of a document in the owner's words.
CREATE TABLE document_edit (
    kind      TEXT    NOT NULL,
    language  TEXT    NOT NULL,
    section   TEXT    NOT NULL,
    text      TEXT    NOT NULL,
    generated TEXT    NOT NULL,                    -- what the facts gave then: if they give something else, it is said
    edited_by TEXT    NOT NULL,
    edited_at INTEGER NOT NULL,
    PRIMARY KEY (kind, language, section)
) STRICT, WITHOUT ROWID;

-- The owner's answers to the questions of the impact screen; no row: what the book shows.
CREATE TABLE document_answer (
    question    TEXT PRIMARY KEY,
    answer      INTEGER NOT NULL,                  -- 1 yes, 0 no
    note        TEXT    NOT NULL,
    answered_by TEXT    NOT NULL,
    answered_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- When each document was last written to a file.
CREATE TABLE document_writing (
    kind       TEXT    NOT NULL,
    language   TEXT    NOT NULL,
    written_at INTEGER NOT NULL,
    PRIMARY KEY (kind, language)
) STRICT, WITHOUT ROWID;

-- Reports for others: what privacy they cost, and what they showed, so that no two of them together show more.
CREATE TABLE shared_report (
    id            INTEGER PRIMARY KEY AUTOINCREMENT,
    kind          TEXT    NOT NULL,
    detail        TEXT    NOT NULL,                -- which categories: only equal ones are compared
    method        TEXT    NOT NULL CHECK (method IN ('noise', 'threshold')),
    epsilon_milli INTEGER NOT NULL,                -- 0 for 'threshold'
    cells         TEXT    NOT NULL,                -- JSON array of what was shown, null where blank
    digest        BLOB    NOT NULL,                -- of the file
    written_at    INTEGER NOT NULL
) STRICT;
