-- What a transcription found out about the speech: which language was heard, with what probability, and whether the
-- recogniser was unsure of the whole. Nothing is known of rows from before, nor of those that a process of an earlier
-- version still writes.
ALTER TABLE recordings ADD COLUMN (
    hard_to_hear         BOOLEAN NOT NULL DEFAULT FALSE,
    detected_language    VARCHAR(35),
    detected_probability DOUBLE
);
