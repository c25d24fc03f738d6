-- Schema 1 of a Nuncio archive. docs/archive.md explains every table and column; this file never changes once it is released.
--
-- `n` is a row's number within this file; `id` comes from content and is the same in every archive.
-- Days are YYYY-MM-DD. Lists are JSON arrays. Spans count bytes, [from, to).

CREATE TABLE packs (
    n       INTEGER PRIMARY KEY,
    name    TEXT    NOT NULL,
    hash    TEXT    NOT NULL UNIQUE,
    schema  INTEGER NOT NULL
) STRICT;

CREATE TABLE runs (
    n           INTEGER PRIMARY KEY,
    command     TEXT    NOT NULL,
    program     TEXT    NOT NULL,
    pack        INTEGER REFERENCES packs (n),
    began       TEXT    NOT NULL,
    ended       TEXT,
    outcome     TEXT    CHECK (outcome IN ('done', 'stopped', 'failed')),
    added       INTEGER NOT NULL DEFAULT 0,
    there       INTEGER NOT NULL DEFAULT 0,
    not_news    INTEGER NOT NULL DEFAULT 0,
    not_english INTEGER NOT NULL DEFAULT 0,
    unreadable  INTEGER NOT NULL DEFAULT 0,
    failed      INTEGER NOT NULL DEFAULT 0,
    warnings    INTEGER NOT NULL DEFAULT 0,
    texts       INTEGER NOT NULL DEFAULT 0,
    codings     INTEGER NOT NULL DEFAULT 0,
    events      INTEGER NOT NULL DEFAULT 0
) STRICT;

CREATE TABLE texts (
    n        INTEGER PRIMARY KEY,
    id       TEXT NOT NULL UNIQUE,
    title    TEXT,
    words    TEXT NOT NULL,
    layout   TEXT NOT NULL,
    trees    TEXT,
    language TEXT,
    kind     TEXT
) STRICT;

CREATE VIRTUAL TABLE search USING fts5 (
    title,
    words,
    content = 'texts',
    content_rowid = 'n',
    tokenize = 'porter unicode61 remove_diacritics 2'
);

CREATE TABLE appearances (
    n                INTEGER PRIMARY KEY,
    id               TEXT    NOT NULL UNIQUE,
    text             INTEGER NOT NULL REFERENCES texts (n),
    source_id        TEXT    NOT NULL,
    source           TEXT,
    url              TEXT,
    published        TEXT,
    day              TEXT,
    published_source TEXT,
    agency           TEXT,
    section          TEXT,
    byline           TEXT,
    tags             TEXT    NOT NULL
) STRICT;

CREATE INDEX appearances_text ON appearances (text, day);
CREATE INDEX appearances_day  ON appearances (day);

CREATE TABLE codings (
    n         INTEGER PRIMARY KEY,
    text      INTEGER NOT NULL REFERENCES texts (n),
    day       TEXT,
    pack      INTEGER NOT NULL REFERENCES packs (n),
    outcome   TEXT    NOT NULL CHECK (outcome IN ('coded', 'not_english', 'not_news', 'failed')),
    sentences INTEGER NOT NULL
) STRICT;

-- A text is coded once for a day of publication; no day is a day of its own.
CREATE UNIQUE INDEX codings_text ON codings (text, ifnull(day, ''));
CREATE INDEX codings_pack ON codings (pack);

CREATE TABLE events (
    n              INTEGER PRIMARY KEY,
    id             TEXT    NOT NULL UNIQUE,
    coding         INTEGER NOT NULL REFERENCES codings (n) ON DELETE CASCADE,
    zone           TEXT    NOT NULL CHECK (zone IN ('title', 'body')),
    sentence       INTEGER NOT NULL,
    day            TEXT,
    date_from      TEXT,
    date_to        TEXT,
    date_precision TEXT    NOT NULL,
    act            TEXT    NOT NULL,
    direction      TEXT    NOT NULL,
    issue          TEXT,
    moods          TEXT    NOT NULL,
    cameo          TEXT,
    root           TEXT,
    plover         TEXT,
    mode           TEXT,
    contexts       TEXT    NOT NULL,
    quad           INTEGER,
    goldstein      REAL,
    standing       TEXT    NOT NULL,
    inside         TEXT,
    same_as        TEXT,
    mutual         INTEGER NOT NULL CHECK (mutual IN (0, 1)),
    trigger        TEXT    NOT NULL,
    trigger_from   INTEGER NOT NULL,
    trigger_to     INTEGER NOT NULL,
    place          TEXT,
    place_country  TEXT,
    latitude       REAL,
    longitude      REAL,
    confidence     REAL    NOT NULL,
    rule           TEXT    NOT NULL,
    record         TEXT    NOT NULL
) STRICT;

CREATE INDEX events_coding ON events (coding);
CREATE INDEX events_day    ON events (day);
CREATE INDEX events_root   ON events (root, day);
CREATE INDEX events_quad   ON events (quad, day);
CREATE INDEX events_plover ON events (plover, day);
CREATE INDEX events_place  ON events (place_country, day) WHERE place_country IS NOT NULL;

-- Everyone and everything with a part in an event: actors, recipients, then the other roles.
CREATE TABLE parties (
    event     INTEGER NOT NULL REFERENCES events (n) ON DELETE CASCADE,
    n         INTEGER NOT NULL,
    part      TEXT    NOT NULL,
    entity    TEXT,
    country   TEXT,
    org       TEXT,
    sectors   TEXT    NOT NULL,
    code      TEXT,
    name      TEXT,
    words     TEXT    NOT NULL,
    from_byte INTEGER NOT NULL,
    to_byte   INTEGER NOT NULL,
    day       TEXT,
    PRIMARY KEY (event, n)
) STRICT, WITHOUT ROWID;

CREATE INDEX parties_country ON parties (country, day, part) WHERE country IS NOT NULL;
CREATE INDEX parties_code    ON parties (code, day, part)    WHERE code IS NOT NULL;
CREATE INDEX parties_entity  ON parties (entity, day, part)  WHERE entity IS NOT NULL;

-- Actors and recipients as pairs; a side that nobody is named on is NULL.
CREATE TABLE dyads (
    event             INTEGER NOT NULL REFERENCES events (n) ON DELETE CASCADE,
    n                 INTEGER NOT NULL,
    actor             INTEGER,
    recipient         INTEGER,
    actor_code        TEXT,
    recipient_code    TEXT,
    actor_country     TEXT,
    recipient_country TEXT,
    day               TEXT,
    PRIMARY KEY (event, n)
) STRICT, WITHOUT ROWID;

CREATE INDEX dyads_countries ON dyads (actor_country, recipient_country, day);
CREATE INDEX dyads_codes     ON dyads (actor_code, recipient_code, day);

CREATE TABLE marks (
    event INTEGER NOT NULL REFERENCES events (n) ON DELETE CASCADE,
    mark  TEXT    NOT NULL,
    PRIMARY KEY (event, mark)
) STRICT, WITHOUT ROWID;

CREATE TABLE counts (
    event     INTEGER NOT NULL REFERENCES events (n) ON DELETE CASCADE,
    n         INTEGER NOT NULL,
    what      TEXT    NOT NULL,
    least     REAL,
    most      REAL,
    exclusive INTEGER NOT NULL CHECK (exclusive IN (0, 1)),
    words     TEXT    NOT NULL,
    PRIMARY KEY (event, n)
) STRICT, WITHOUT ROWID;

CREATE TABLE quotes (
    n              INTEGER PRIMARY KEY,
    coding         INTEGER NOT NULL REFERENCES codings (n) ON DELETE CASCADE,
    id             TEXT    NOT NULL,
    zone           TEXT    NOT NULL CHECK (zone IN ('title', 'body')),
    speaker_entity TEXT,
    speaker_code   TEXT,
    speaker_name   TEXT,
    speaker        TEXT,
    speaker_from   INTEGER,
    speaker_to     INTEGER,
    cue            TEXT,
    cue_from       INTEGER,
    cue_to         INTEGER,
    content_from   INTEGER NOT NULL,
    content_to     INTEGER NOT NULL,
    kind           TEXT    NOT NULL,
    stance         TEXT    NOT NULL,
    negated        INTEGER NOT NULL CHECK (negated IN (0, 1)),
    parent         TEXT,
    record         TEXT    NOT NULL,
    UNIQUE (coding, id)
) STRICT;

CREATE INDEX quotes_speaker ON quotes (speaker_code) WHERE speaker_code IS NOT NULL;
CREATE INDEX quotes_entity  ON quotes (speaker_entity) WHERE speaker_entity IS NOT NULL;

-- The quotes that an event stands in, outermost first; the one of the greatest depth is the nearest.
CREATE TABLE attributions (
    event INTEGER NOT NULL REFERENCES events (n) ON DELETE CASCADE,
    depth INTEGER NOT NULL,
    quote INTEGER NOT NULL REFERENCES quotes (n) ON DELETE CASCADE,
    PRIMARY KEY (event, depth)
) STRICT, WITHOUT ROWID;

CREATE INDEX attributions_quote ON attributions (quote);

CREATE TABLE problems (
    n      INTEGER PRIMARY KEY,
    input  TEXT NOT NULL,
    line   INTEGER,
    kind   TEXT NOT NULL CHECK (kind IN ('unreadable', 'not_news', 'not_english', 'failed', 'warning')),
    reason TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX problems_once ON problems (input, ifnull(line, 0), reason);

-- What a new coding of the stored texts changed, event by event.
CREATE TABLE changes (
    n      INTEGER PRIMARY KEY,
    run    INTEGER NOT NULL REFERENCES runs (n),
    text   INTEGER NOT NULL REFERENCES texts (n),
    day    TEXT,
    event  TEXT    NOT NULL,
    change TEXT    NOT NULL CHECK (change IN ('new', 'gone', 'changed')),
    before TEXT,
    after  TEXT
) STRICT;

CREATE INDEX changes_run ON changes (run);
