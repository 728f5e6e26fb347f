-- How the text of each recording stands, as it was heard or as its owner corrected it.

CREATE TABLE wordings (
    recording_id CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version      BIGINT   NOT NULL,
    corrected    BOOLEAN  NOT NULL,
    text         LONGTEXT NOT NULL,
    PRIMARY KEY (recording_id),
    FOREIGN KEY (recording_id) REFERENCES recordings (id) ON DELETE CASCADE
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
