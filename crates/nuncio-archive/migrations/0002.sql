-- Schema 2: all that records tell of where and how many; codings by the program that made them. What the rows of schema 1 lack
-- is taken from their records. docs/archive.md explains every table and column; this file never changes once it is released.

ALTER TABLE events ADD COLUMN place_kind      TEXT;
ALTER TABLE events ADD COLUMN place_precision TEXT;
ALTER TABLE events ADD COLUMN place_region    TEXT;
ALTER TABLE events ADD COLUMN geonames        INTEGER;
ALTER TABLE events ADD COLUMN place_reason    TEXT;
ALTER TABLE events ADD COLUMN place_zone      TEXT CHECK (place_zone IN ('title', 'body'));
ALTER TABLE events ADD COLUMN place_words     TEXT;
ALTER TABLE events ADD COLUMN place_from      INTEGER;
ALTER TABLE events ADD COLUMN place_to        INTEGER;

UPDATE events SET
    place           = record ->> '$.place.name',
    place_country   = record ->> '$.place.country',
    latitude        = record ->> '$.place.lat',
    longitude       = record ->> '$.place.lon',
    place_kind      = record ->> '$.place.kind',
    place_precision = record ->> '$.place.precision',
    place_region    = record ->> '$.place.region',
    geonames        = record ->> '$.place.geonames',
    place_reason    = record ->> '$.place.reason',
    place_zone      = record ->> '$.place.zone',
    place_words     = record ->> '$.place.text',
    place_from      = record ->> '$.place.span[0]',
    place_to        = record ->> '$.place.span[1]';

CREATE INDEX events_point ON events (latitude, longitude) WHERE latitude IS NOT NULL;

-- No program of schema 1 wrote a count.
DROP TABLE counts;

CREATE TABLE counts (
    event       INTEGER NOT NULL REFERENCES events (n) ON DELETE CASCADE,
    n           INTEGER NOT NULL,
    kind        TEXT,
    what        TEXT    NOT NULL,
    least       REAL,
    most        REAL,
    exclusive   INTEGER NOT NULL CHECK (exclusive IN (0, 1)),
    about       INTEGER NOT NULL CHECK (about IN (0, 1)),
    unit        TEXT,
    attribution TEXT    NOT NULL,
    words       TEXT    NOT NULL,
    from_byte   INTEGER NOT NULL,
    to_byte     INTEGER NOT NULL,
    PRIMARY KEY (event, n)
) STRICT, WITHOUT ROWID;

CREATE INDEX counts_kind ON counts (kind, least) WHERE kind IS NOT NULL;

INSERT INTO counts
SELECT e.n, c.key, c.value ->> '$.kind', c.value ->> '$.what', c.value ->> '$.min', c.value ->> '$.max',
       ifnull(c.value ->> '$.exclusive', 0), ifnull(c.value ->> '$.about', 0), c.value ->> '$.unit',
       ifnull(c.value -> '$.attribution', '[]'),
       c.value ->> '$.text', c.value ->> '$.span[0]', c.value ->> '$.span[1]'
FROM events e, json_each(e.record, '$.counts') c;

-- One pack codes otherwise under another program: a row is now both together. Of a pack that several programs used nobody can
-- tell which of them made a coding.
CREATE TABLE packs_with_program (
    n       INTEGER PRIMARY KEY,
    name    TEXT    NOT NULL,
    hash    TEXT    NOT NULL,
    program TEXT,
    schema  INTEGER NOT NULL,
    UNIQUE (hash, program)
) STRICT;

INSERT INTO packs_with_program
SELECT p.n, p.name, p.hash,
       (SELECT CASE WHEN count(DISTINCT r.program) = 1 THEN min(r.program) END FROM runs r WHERE r.pack = p.n),
       p.schema
FROM packs p;

DROP TABLE packs;
ALTER TABLE packs_with_program RENAME TO packs;
