-- The time zone of the dates in a user's mails and documents, as the IANA names it; null as long as it is not known.
ALTER TABLE users ADD COLUMN time_zone VARCHAR(64);
ALTER TABLE departures ADD COLUMN time_zone VARCHAR(64);
