-- Who buys. Nothing here says who somebody is except sealed_field, which is sealed under that customer's own
-- key; the keys are in the keys file.

CREATE TABLE customer (
    id           INTEGER PRIMARY KEY AUTOINCREMENT,
    import_batch INTEGER,                          -- the one that brought them first
    external_id  TEXT    NOT NULL DEFAULT '',      -- the first one known; see external_id
    country      TEXT    NOT NULL DEFAULT '',
    language     TEXT    NOT NULL DEFAULT '',
    time_zone    TEXT    NOT NULL DEFAULT '',
    known_at     INTEGER NOT NULL,                 -- how recent the three fields above are
    first_seen   INTEGER,                          -- day
    has_email    INTEGER NOT NULL DEFAULT 0,
    restricted   INTEGER NOT NULL DEFAULT 0,
    objects_to_profiling INTEGER NOT NULL DEFAULT 0
) STRICT;

-- The shop's own customer ids, as they are; never one that contains '@'.
CREATE TABLE external_id (
    platform          TEXT    NOT NULL,
    external_id       TEXT    NOT NULL,
    customer          INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    import_batch      INTEGER,
    suppression_index BLOB    NOT NULL,
    PRIMARY KEY (platform, external_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX external_id_customer ON external_id (customer);

-- Addresses and the like by which a customer is found again, as blind indexes.
CREATE TABLE identity (
    kind              TEXT    NOT NULL CHECK (kind IN ('email', 'phone', 'external')),
    blind_index       BLOB    NOT NULL,
    customer          INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    import_batch      INTEGER,
    suppression_index BLOB,                        -- the same under the suppression key; not for telephones
    PRIMARY KEY (kind, blind_index)
) STRICT, WITHOUT ROWID;
CREATE INDEX identity_customer ON identity (customer);

CREATE TABLE sealed_field (
    customer   INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    field      TEXT    NOT NULL,
    known_at   INTEGER NOT NULL,                   -- how recent the value is: a later one replaces it
    nonce      BLOB    NOT NULL,
    ciphertext BLOB    NOT NULL,
    PRIMARY KEY (customer, field)
) STRICT, WITHOUT ROWID;

-- Erasures that were begun. Whatever happens in between, the next write ends them.
CREATE TABLE pending_erasure (
    customer INTEGER PRIMARY KEY,
    at       INTEGER NOT NULL
) STRICT;
