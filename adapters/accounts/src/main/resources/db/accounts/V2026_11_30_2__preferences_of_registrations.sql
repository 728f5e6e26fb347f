-- The language and the time zone of the person who registers, for the account; null if the browser named none.
alter table account_codes add column reads_language varchar(35);
alter table account_codes add column time_zone varchar(64);
