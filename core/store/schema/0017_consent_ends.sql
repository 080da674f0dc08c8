-- Until when an agreement holds, and which notice the person was given.

ALTER TABLE consent_event ADD COLUMN ends_on INTEGER;                          -- day from which the yes counts no more; NULL: none
ALTER TABLE consent_event ADD COLUMN notice_digest TEXT NOT NULL DEFAULT '';   -- of the text of the privacy notice, hexadecimal
