-- Schema 3: sums of events, so that a series of ten million events is read and not counted; and what people judge of events.
-- docs/archive.md explains every table and column; this file never changes once it is released.

-- Events that the policy `factual` keeps.
CREATE VIEW factual AS
SELECT e.n, e.id FROM events e
WHERE e.standing IN ('told', 'own', 'stated')
  AND NOT EXISTS (SELECT 1 FROM marks m WHERE m.event = e.n AND m.mark <> 'ongoing');

-- Sums over a day (1991-02-05) or a year (1991), by `scale`; the period of undated events is empty. One that repeats another
-- (same_as) counts only where that other is not kept. A quad class of -1 is none.
-- `events` and the next two are of every event, those after them of the factual ones alone.
-- `tenths` is the sum of Goldstein scores in tenths, over the `scored` events that have one.
CREATE TABLE event_sums (
    scale          TEXT    NOT NULL,
    period         TEXT    NOT NULL,
    quad           INTEGER NOT NULL,
    root           TEXT    NOT NULL,
    events         INTEGER NOT NULL,
    scored         INTEGER NOT NULL,
    tenths         INTEGER NOT NULL,
    factual        INTEGER NOT NULL,
    factual_scored INTEGER NOT NULL,
    factual_tenths INTEGER NOT NULL,
    PRIMARY KEY (scale, period, quad, root)
) STRICT, WITHOUT ROWID;

-- A side is a country, else the code of one that has none. An event counts once for each side, as `actor`, as `recipient` and,
-- whichever it is, as `either`.
CREATE TABLE side_sums (
    scale          TEXT    NOT NULL,
    period         TEXT    NOT NULL,
    part           TEXT    NOT NULL CHECK (part IN ('actor', 'recipient', 'either')),
    side           TEXT    NOT NULL,
    quad           INTEGER NOT NULL,
    root           TEXT    NOT NULL,
    events         INTEGER NOT NULL,
    scored         INTEGER NOT NULL,
    tenths         INTEGER NOT NULL,
    factual        INTEGER NOT NULL,
    factual_scored INTEGER NOT NULL,
    factual_tenths INTEGER NOT NULL,
    PRIMARY KEY (side, part, scale, period, quad, root)
) STRICT, WITHOUT ROWID;

CREATE INDEX side_sums_period ON side_sums (scale, period);

-- An event counts once for each pair of sides.
CREATE TABLE dyad_sums (
    scale          TEXT    NOT NULL,
    period         TEXT    NOT NULL,
    actor          TEXT    NOT NULL,
    recipient      TEXT    NOT NULL,
    quad           INTEGER NOT NULL,
    root           TEXT    NOT NULL,
    events         INTEGER NOT NULL,
    scored         INTEGER NOT NULL,
    tenths         INTEGER NOT NULL,
    factual        INTEGER NOT NULL,
    factual_scored INTEGER NOT NULL,
    factual_tenths INTEGER NOT NULL,
    PRIMARY KEY (actor, recipient, scale, period, quad, root)
) STRICT, WITHOUT ROWID;

CREATE INDEX dyad_sums_period    ON dyad_sums (scale, period);
CREATE INDEX dyad_sums_recipient ON dyad_sums (recipient, scale, period);

CREATE TABLE place_sums (
    scale          TEXT    NOT NULL,
    period         TEXT    NOT NULL,
    place          TEXT    NOT NULL,
    country        TEXT    NOT NULL,
    latitude       REAL    NOT NULL,
    longitude      REAL    NOT NULL,
    precision      TEXT    NOT NULL,
    quad           INTEGER NOT NULL,
    events         INTEGER NOT NULL,
    scored         INTEGER NOT NULL,
    tenths         INTEGER NOT NULL,
    factual        INTEGER NOT NULL,
    factual_scored INTEGER NOT NULL,
    factual_tenths INTEGER NOT NULL,
    PRIMARY KEY (scale, period, place, country, latitude, longitude, precision, quad)
) STRICT, WITHOUT ROWID;

-- What a person found of an event. The ids come from content: a judgement outlives the coding that it is of.
CREATE TABLE judgements (
    n         INTEGER PRIMARY KEY,
    event     TEXT NOT NULL,
    text      TEXT NOT NULL,
    day       TEXT,
    verdict   TEXT NOT NULL CHECK (verdict IN ('accept', 'correct', 'reject')),
    corrected TEXT,
    note      TEXT,
    judge     TEXT NOT NULL,
    at        TEXT NOT NULL,
    record    TEXT NOT NULL
) STRICT;

CREATE INDEX judgements_event ON judgements (event);
