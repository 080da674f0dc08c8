-- What was sealed of nobody in particular (rows set aside at an import, titles of columns, how a file was read,
-- kept files, saved formats), so that it shows when another program changes, deletes or adds it (row_seals.h).

CREATE TABLE row_mark (
    part         TEXT    NOT NULL,                 -- the sealed column: 'cells', 'header', 'reading', 'bytes', 'map'
    import_batch INTEGER NOT NULL,                 -- 0: of a saved format
    number       INTEGER NOT NULL,                 -- of the issue, of the piece, of the format; else 0
    line         INTEGER NOT NULL,                 -- of the file that a row set aside came from; else 0
    digest       BLOB    NOT NULL,                 -- keyed, of all of it and of what is sealed
    PRIMARY KEY (part, import_batch, number)
) STRICT, WITHOUT ROWID;

-- Of all these marks together.
CREATE TABLE row_total (
    only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
    marks    INTEGER NOT NULL,
    nonce    BLOB    NOT NULL,
    sum      BLOB    NOT NULL
) STRICT;
