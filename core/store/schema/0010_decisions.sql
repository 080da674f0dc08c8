-- What a person decided about single messages, with each message as it was planned; and when to delete the
-- files of an export.

CREATE TABLE message_decision (
    campaign       INTEGER NOT NULL REFERENCES campaign (id) ON DELETE CASCADE,
    customer       INTEGER NOT NULL REFERENCES customer (id) ON DELETE CASCADE,
    decision       TEXT    NOT NULL,               -- keep, softer, leave-out
    decided_by     TEXT    NOT NULL,
    decided_at     INTEGER NOT NULL,
    -- The columns of planned_message.
    arm            INTEGER NOT NULL,
    perceived      REAL    NOT NULL,
    reveal         REAL    NOT NULL,
    score          REAL    NOT NULL,
    score_unsoftened REAL  NOT NULL,
    softened       INTEGER NOT NULL,
    basis          TEXT    NOT NULL,
    basis_reason   TEXT    NOT NULL,
    why_line       TEXT    NOT NULL,
    send_day       INTEGER NOT NULL,
    send_hour      INTEGER NOT NULL,
    extra_minor    REAL    NOT NULL,
    unsubscribe_risk REAL  NOT NULL,
    detail         TEXT    NOT NULL,
    PRIMARY KEY (campaign, customer)
) STRICT, WITHOUT ROWID;
CREATE INDEX message_decision_customer ON message_decision (customer);

-- Planned anew: what was decided was about messages that are no more.
CREATE TRIGGER replanning_forgets_decisions AFTER UPDATE OF planned_at ON campaign
BEGIN
    DELETE FROM message_decision WHERE campaign = NEW.id;
END;

-- NULL: no reminder, or it is settled.
ALTER TABLE export ADD COLUMN remind_on INTEGER;
ALTER TABLE export ADD COLUMN folder TEXT NOT NULL DEFAULT '';
