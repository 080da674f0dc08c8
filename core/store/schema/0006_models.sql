-- What the models worked out. The newest run of a kind replaces the one before.

CREATE TABLE model_run (
    id          INTEGER PRIMARY KEY AUTOINCREMENT,
    kind        TEXT    NOT NULL UNIQUE,
    options     TEXT    NOT NULL,                  -- JSON
    as_of       INTEGER NOT NULL,
    data_digest BLOB    NOT NULL,
    seed        INTEGER NOT NULL,
    quality     TEXT    NOT NULL,                  -- JSON
    fitted_at   INTEGER NOT NULL
) STRICT;

CREATE TABLE customer_score (
    customer        INTEGER PRIMARY KEY REFERENCES customer (id) ON DELETE CASCADE,
    stage           TEXT NOT NULL,
    p_active        REAL NOT NULL,
    expected_orders REAL NOT NULL,
    orders_low      REAL NOT NULL,
    orders_high     REAL NOT NULL,
    expected_value  REAL NOT NULL,                 -- minor units of the shop's currency
    value_low       REAL NOT NULL,
    value_high      REAL NOT NULL,
    next_order_from INTEGER,
    next_order_to   INTEGER
) STRICT;

-- Customer NULL: best sellers, for whoever nothing is known of.
CREATE TABLE candidate_pick (
    customer     INTEGER REFERENCES customer (id) ON DELETE CASCADE,
    place        INTEGER NOT NULL,                 -- 0 is the best
    product      INTEGER NOT NULL REFERENCES product (id) ON DELETE CASCADE,
    relevance    REAL    NOT NULL,
    reason       INTEGER NOT NULL,
    source       INTEGER NOT NULL,
    because      INTEGER NOT NULL,
    evidence     INTEGER NOT NULL,
    evidence_day INTEGER,
    new_to_them  INTEGER NOT NULL,
    UNIQUE (customer, place)
) STRICT;
