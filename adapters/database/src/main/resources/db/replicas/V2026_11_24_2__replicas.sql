-- What several processes over the same tables need to know of each other.

-- Who does a piece of work that one alone is to do, and until when.
CREATE TABLE claims (
    work       VARCHAR(64)  NOT NULL,
    holder     VARCHAR(64)  NOT NULL,
    held_until DATETIME(6)  NOT NULL,
    PRIMARY KEY (work)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

INSERT INTO claims (work, holder, held_until) VALUES ('sweep', 'nobody', '2000-01-01 00:00:00');

-- When a recording was last changed, by the database's own clock, whoever changed it.
ALTER TABLE recordings
    ADD COLUMN changed_at TIMESTAMP(6) NOT NULL DEFAULT CURRENT_TIMESTAMP(6) ON UPDATE CURRENT_TIMESTAMP(6);
CREATE INDEX recordings_changed ON recordings (owner, changed_at);

-- Which recordings are gone; a row is forgotten after an hour.
CREATE TABLE removals (
    id         CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    owner      VARBINARY(765) NOT NULL,
    removed_at TIMESTAMP(6)   NOT NULL DEFAULT CURRENT_TIMESTAMP(6),
    PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE INDEX removals_removed ON removals (removed_at);
