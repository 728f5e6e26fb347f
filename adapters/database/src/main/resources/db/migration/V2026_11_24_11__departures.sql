-- Who has asked that everything of theirs go. When it is gone, due_at and the person's data are null; the rest says for
-- a day that sign-ins from before are over.

CREATE TABLE departures (
    subject        VARBINARY(765) NOT NULL,
    asked_at       DATETIME(6)    NOT NULL,
    tries          INT            NOT NULL,
    due_at         DATETIME(6),
    user_name      VARCHAR(254),
    email          VARCHAR(254),
    last_sign_in   DATETIME(6),
    reads_language VARCHAR(35),
    PRIMARY KEY (subject)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE INDEX departures_due ON departures (due_at);
