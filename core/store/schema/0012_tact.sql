-- How often people want to hear from the shop, and which messages were made softer than need be, to learn from.

CREATE TABLE wish (
    customer INTEGER PRIMARY KEY REFERENCES customer (id) ON DELETE CASCADE,
    gap_days INTEGER NOT NULL,                     -- at least so many days between two messages
    at       INTEGER NOT NULL
) STRICT;

ALTER TABLE planned_message ADD COLUMN softened_to_learn INTEGER NOT NULL DEFAULT 0;
ALTER TABLE message_decision ADD COLUMN softened_to_learn INTEGER NOT NULL DEFAULT 0;
