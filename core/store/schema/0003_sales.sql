-- What was sold. Money is whole minor units of the currency beside it; days count from 1970-01-01; instants are
-- UTC seconds.

CREATE TABLE product (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    import_batch   INTEGER,
    sku            TEXT    NOT NULL UNIQUE,
    handle         TEXT    NOT NULL DEFAULT '',
    name           TEXT    NOT NULL DEFAULT '',
    aisle          TEXT    NOT NULL DEFAULT '',
    brand          TEXT    NOT NULL DEFAULT '',
    description    TEXT    NOT NULL DEFAULT '',
    tags           TEXT    NOT NULL DEFAULT '[]',  -- JSON array of texts
    price_minor    INTEGER,
    price_currency TEXT    NOT NULL DEFAULT '',
    cost_minor     INTEGER,
    cost_currency  TEXT    NOT NULL DEFAULT '',
    stock          INTEGER,
    url            TEXT    NOT NULL DEFAULT '',
    image          TEXT    NOT NULL DEFAULT '',
    first_seen     INTEGER NOT NULL,               -- day
    active         INTEGER NOT NULL DEFAULT 1,
    gift_card      INTEGER NOT NULL DEFAULT 0,
    known_at       INTEGER,                        -- how recent the product file is; NULL: from order lines alone
    tier           INTEGER NOT NULL DEFAULT 0,
    tier_reason    TEXT    NOT NULL DEFAULT ''
) STRICT;

CREATE TABLE customer_order (
    id             INTEGER PRIMARY KEY AUTOINCREMENT,
    import_batch   INTEGER,
    platform       TEXT    NOT NULL,
    number         TEXT    NOT NULL,
    status         TEXT    NOT NULL CHECK (status IN ('sale', 'return', 'cancelled', 'test')),
    ordered_at     INTEGER NOT NULL,
    day            INTEGER NOT NULL,
    customer       INTEGER REFERENCES customer (id) ON DELETE SET NULL,  -- NULL: anonymous
    unlinked       INTEGER NOT NULL DEFAULT 0,     -- 1: its customer was erased; never linked again
    country        TEXT    NOT NULL DEFAULT '',
    currency       TEXT    NOT NULL DEFAULT '',
    total_minor    INTEGER,                        -- NULL: the sum of its lines
    refunded_minor INTEGER NOT NULL DEFAULT 0,
    gift           INTEGER NOT NULL DEFAULT 0,
    sale_digest    BLOB    NOT NULL,               -- of what was sold
    buyer_digest   BLOB,                           -- keyed, of who bought; NULL after erasure
    UNIQUE (platform, number)
) STRICT;
CREATE INDEX customer_order_customer ON customer_order (customer);

CREATE TABLE order_line (
    customer_order   INTEGER NOT NULL REFERENCES customer_order (id) ON DELETE CASCADE,
    position         INTEGER NOT NULL,
    import_batch     INTEGER,
    kind             TEXT    NOT NULL,
    product          INTEGER REFERENCES product (id),  -- products alone
    quantity         INTEGER NOT NULL,
    currency         TEXT    NOT NULL,
    unit_price_minor INTEGER NOT NULL,
    total_minor      INTEGER NOT NULL,
    line_digest      INTEGER NOT NULL,             -- 64 bits: finds the same line in the same file again
    PRIMARY KEY (customer_order, position)
) STRICT, WITHOUT ROWID;
