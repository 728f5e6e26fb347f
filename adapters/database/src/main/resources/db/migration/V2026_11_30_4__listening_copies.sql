-- Whether a recording has a copy for listening. It is not decided yet for rows from before, nor for those that a process
-- of an earlier version still adds. The index finds the transcribed ones among them, the latest first. One statement, so
-- that it cannot stop halfway.
ALTER TABLE recordings ADD COLUMN (
    listening_copy VARCHAR(16) NOT NULL DEFAULT 'UNKNOWN',
    INDEX recordings_copy (listening_copy, transcribed_at DESC, id DESC)
);
