-- Schema 5: reports and happenings. All of it is derived: `nuncio archive recluster` makes these tables anew, and nothing else hangs
-- on them. docs/archive.md explains every table and column; this file never changes once it is released.

-- The signature of a text, made when it is added.
CREATE TABLE signatures (
    text      INTEGER PRIMARY KEY REFERENCES texts (n),
    signature BLOB NOT NULL
) STRICT;

-- Texts that copy each other, printed within days: one report. `coding` stands for all of them.
CREATE TABLE reports (
    n       INTEGER PRIMARY KEY,
    id      TEXT    NOT NULL UNIQUE,
    coding  INTEGER NOT NULL REFERENCES codings (n),
    texts   INTEGER NOT NULL,
    outlets INTEGER NOT NULL,
    sources TEXT    NOT NULL
) STRICT;

-- Every coding is of one report.
CREATE TABLE copies (
    coding INTEGER PRIMARY KEY REFERENCES codings (n),
    report INTEGER NOT NULL REFERENCES reports (n)
) STRICT;

CREATE INDEX copies_report ON copies (report);

-- What reports tell of one happening. `event` stands for all of them.
CREATE TABLE happenings (
    n         INTEGER PRIMARY KEY,
    id        TEXT    NOT NULL UNIQUE,
    event     INTEGER NOT NULL REFERENCES events (n) ON DELETE CASCADE,
    family    TEXT    NOT NULL,
    root      TEXT    NOT NULL,
    day_from  TEXT,
    day_to    TEXT,
    place     TEXT,
    country   TEXT,
    latitude  REAL,
    longitude REAL,
    reports   INTEGER NOT NULL,
    sources   INTEGER NOT NULL
) STRICT;

CREATE INDEX happenings_day   ON happenings (day_from);
CREATE INDEX happenings_event ON happenings (event);

-- The events that tell it, with why they are taken for one.
CREATE TABLE tellings (
    event     INTEGER PRIMARY KEY REFERENCES events (n) ON DELETE CASCADE,
    happening INTEGER NOT NULL REFERENCES happenings (n) ON DELETE CASCADE,
    why       TEXT    NOT NULL
) STRICT;

CREATE INDEX tellings_happening ON tellings (happening);

-- When these tables were made, and after which run.
CREATE TABLE clusterings (
    run INTEGER NOT NULL REFERENCES runs (n)
) STRICT;
