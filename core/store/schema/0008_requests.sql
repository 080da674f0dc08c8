-- What people asked for and the owner decided, kept apart from what files say so that no import undoes it.

-- "Use it?" of one fact about one person; no row: used.
CREATE TABLE fact_switch (
    customer INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    fact     TEXT    NOT NULL,
    used     INTEGER NOT NULL,
    at       INTEGER NOT NULL,
    PRIMARY KEY (customer, fact)
) STRICT, WITHOUT ROWID;

-- Asked to be erased: locked at once, wiped from wipe_at on, kept after all until then.
CREATE TABLE erasure_due (
    customer       INTEGER PRIMARY KEY REFERENCES customer (id) ON DELETE CASCADE,
    requested_at   INTEGER NOT NULL,
    wipe_at        INTEGER NOT NULL,
    was_restricted INTEGER NOT NULL                -- what keeping them after all goes back to
) STRICT;

-- The owner's word on a product; NULL: none.
CREATE TABLE product_decision (
    product    INTEGER PRIMARY KEY REFERENCES product (id) ON DELETE CASCADE,
    tier       INTEGER,
    tier_found INTEGER NOT NULL DEFAULT 0,         -- what words said then; if they say more later, that counts
    reason     TEXT    NOT NULL DEFAULT '',
    aisle      TEXT,
    withheld   INTEGER NOT NULL DEFAULT 0          -- 1: never offered, whatever the product file says
) STRICT;

-- Expected sales of the 365 days after the as-of day; NULL: learnt before they were kept.
ALTER TABLE customer_score ADD COLUMN year_value REAL;
ALTER TABLE customer_score ADD COLUMN year_low REAL;
ALTER TABLE customer_score ADD COLUMN year_high REAL;
