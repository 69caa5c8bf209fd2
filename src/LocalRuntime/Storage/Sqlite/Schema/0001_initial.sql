-- Times are nanoseconds since 1970 UTC. Sequences and keys come from one counter, so that a later row has a greater one.
CREATE TABLE meta (
    name  TEXT NOT NULL PRIMARY KEY,
    value INTEGER NOT NULL
) WITHOUT ROWID;

INSERT INTO meta (name, value) VALUES ('commit', 0), ('sequence', 0), ('clock', -9223372036854775808);

-- epoch: one more for each command from outside (suspend, terminate, ...), so that an episode begun before it is not stored.
CREATE TABLE instances (
    key               INTEGER NOT NULL PRIMARY KEY,
    id                TEXT    NOT NULL UNIQUE,
    name              TEXT    NOT NULL,
    status            INTEGER NOT NULL,
    generation        INTEGER NOT NULL DEFAULT 0,
    epoch             INTEGER NOT NULL DEFAULT 0,
    history_count     INTEGER NOT NULL DEFAULT 0,
    created_at        INTEGER NOT NULL,
    updated_at        INTEGER NOT NULL,
    input             TEXT,
    output            TEXT,
    custom_status     TEXT,
    failure           TEXT,
    parent_key        INTEGER,
    parent_generation INTEGER,
    parent_action     INTEGER
);

CREATE INDEX instances_by_status ON instances (status, id);

CREATE TABLE history (
    instance_key INTEGER NOT NULL,
    position     INTEGER NOT NULL,
    kind         INTEGER NOT NULL,
    at           INTEGER NOT NULL,
    action       INTEGER NOT NULL,
    name         TEXT,
    data         TEXT,
    PRIMARY KEY (instance_key, position)
) WITHOUT ROWID;

-- What instances have been sent and not yet taken; a timer is a message that becomes visible when it is due.
CREATE TABLE messages (
    sequence     INTEGER NOT NULL PRIMARY KEY,
    instance_key INTEGER NOT NULL,
    kind         INTEGER NOT NULL,
    visible_at   INTEGER NOT NULL,
    generation   INTEGER NOT NULL,
    action       INTEGER NOT NULL,
    name         TEXT,
    payload      TEXT
);

CREATE INDEX messages_by_instance ON messages (instance_key, sequence);

-- Activities asked for and not yet answered.
CREATE TABLE activities (
    key          INTEGER NOT NULL PRIMARY KEY,
    instance_key INTEGER NOT NULL,
    generation   INTEGER NOT NULL,
    action       INTEGER NOT NULL,
    name         TEXT    NOT NULL,
    input        TEXT    NOT NULL,
    retry        TEXT,
    failed_tries INTEGER NOT NULL DEFAULT 0,
    first_try_at INTEGER,
    due_at       INTEGER NOT NULL,
    failure      TEXT
);

CREATE INDEX activities_by_instance ON activities (instance_key);

CREATE TABLE records (
    collection TEXT    NOT NULL,
    partition  TEXT    NOT NULL,
    row        TEXT    NOT NULL,
    version    INTEGER NOT NULL,
    json       TEXT    NOT NULL,
    PRIMARY KEY (collection, partition, row)
) WITHOUT ROWID;
