-- The language that a user last chose for a recording, a tag or 'auto'; null until they choose one.
ALTER TABLE users ADD COLUMN spoken_language VARCHAR(35);
