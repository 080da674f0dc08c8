-- What was sealed, so that it shows when another program changes, deletes, adds or swaps it (seal_marks.h).

-- Of each customer: which sealed fields and which entries of the ledger there are.
CREATE TABLE seal_mark (
    customer INTEGER PRIMARY KEY REFERENCES customer (id) ON DELETE CASCADE,
    parts    BLOB NOT NULL,                        -- which there are, each with four bytes of a keyed digest
    digest   BLOB NOT NULL                         -- keyed, of customer and parts
) STRICT;

-- Of all marks together.
CREATE TABLE seal_total (
    only_one  INTEGER PRIMARY KEY CHECK (only_one = 1),
    customers INTEGER NOT NULL,
    nonce     BLOB    NOT NULL,
    sum       BLOB    NOT NULL
) STRICT;
