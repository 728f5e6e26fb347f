-- One dialect for H2 in its MySQL mode, MariaDB and MySQL. Times are in UTC. Subjects are kept as the bytes of their
-- UTF-8, because those alone are compared exactly everywhere: case, accents and trailing spaces included.

CREATE TABLE users (
    subject      VARBINARY(765) NOT NULL,
    user_name    VARCHAR(254)   NOT NULL,
    email        VARCHAR(254)   NOT NULL,
    last_sign_in DATETIME(6)    NOT NULL,
    PRIMARY KEY (subject)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE TABLE recordings (
    id              CHAR(36) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    version         BIGINT         NOT NULL,
    -- the submission
    owner           VARBINARY(765) NOT NULL,
    user_name       VARCHAR(254)   NOT NULL,
    name            VARCHAR(200)   NOT NULL,
    chosen_language VARCHAR(35)    NOT NULL,
    format          VARCHAR(8)     NOT NULL,
    submitted_at    DATETIME(6)    NOT NULL,
    -- how far it has come
    status          VARCHAR(16)    NOT NULL,
    content_bytes   BIGINT,
    content_sha256  CHAR(64) CHARACTER SET ascii COLLATE ascii_bin,
    length_nanos    BIGINT,
    heard_nanos     BIGINT         NOT NULL,
    heard_language  VARCHAR(35),
    transcribed_at  DATETIME(6),
    delivered_at    DATETIME(6),
    failure         TEXT,
    -- who looks after it, and when
    attempt         INT            NOT NULL,
    tries           INT            NOT NULL,
    due_at          DATETIME(6),
    claimed_until   DATETIME(6),
    PRIMARY KEY (id)
) DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;

CREATE INDEX recordings_newest ON recordings (owner, submitted_at DESC, id DESC);
CREATE INDEX recordings_due ON recordings (due_at);
CREATE INDEX recordings_status ON recordings (status, transcribed_at);
