-- The language that pages and mails speak to a user in, as a BCP 47 tag; null as long as nothing told it.
ALTER TABLE users ADD COLUMN reads_language VARCHAR(35);
