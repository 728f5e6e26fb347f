-- What the transcription found out about the audio. The defaults are for rows from before, and for a process of an
-- earlier version that still adds rows when a newer one has started: one sound track, whole and sound, with speech.
ALTER TABLE recordings ADD COLUMN (
    ends_early BOOLEAN NOT NULL DEFAULT FALSE,
    damaged    BOOLEAN NOT NULL DEFAULT FALSE,
    track      INT     NOT NULL DEFAULT 1,
    tracks     INT     NOT NULL DEFAULT 1,
    silent     BOOLEAN NOT NULL DEFAULT FALSE
);
