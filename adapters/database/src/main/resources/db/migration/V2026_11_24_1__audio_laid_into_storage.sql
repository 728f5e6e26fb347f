-- Audio that was not submitted but laid into storage is called otherwise than its recording, and its owner is found by
-- name. Storage takes keys of 1024 bytes. Rows from before have no file name: the recording's id and format make it.

ALTER TABLE recordings ADD COLUMN file_name VARCHAR(1024);

CREATE INDEX users_user_name ON users (user_name);
