-- Schema 4: sums also by month and over all of time; and sides and pairs period by period, for networks and lists.
-- docs/archive.md explains every table and column; this file never changes once it is released.

-- `scale` is `day` (1991-02-05), `month` (1991-02), `year` (1991) or `all`, whose one period is empty, as is that of undated events.
-- The tables are filled anew; those of schema 3 knew days and years alone.
DELETE FROM event_sums;
DELETE FROM side_sums;
DELETE FROM dyad_sums;
DELETE FROM place_sums;
DROP INDEX side_sums_period;
DROP INDEX dyad_sums_period;

-- As side_sums and dyad_sums, but without roots, and in the order of time.
CREATE TABLE period_sides (
    scale          TEXT    NOT NULL,
    period         TEXT    NOT NULL,
    part           TEXT    NOT NULL CHECK (part IN ('actor', 'recipient', 'either')),
    side           TEXT    NOT NULL,
    quad           INTEGER NOT NULL,
    events         INTEGER NOT NULL,
    scored         INTEGER NOT NULL,
    tenths         INTEGER NOT NULL,
    factual        INTEGER NOT NULL,
    factual_scored INTEGER NOT NULL,
    factual_tenths INTEGER NOT NULL,
    PRIMARY KEY (scale, part, period, side, quad)
) STRICT, WITHOUT ROWID;

CREATE TABLE period_dyads (
    scale          TEXT    NOT NULL,
    period         TEXT    NOT NULL,
    actor          TEXT    NOT NULL,
    recipient      TEXT    NOT NULL,
    quad           INTEGER NOT NULL,
    events         INTEGER NOT NULL,
    scored         INTEGER NOT NULL,
    tenths         INTEGER NOT NULL,
    factual        INTEGER NOT NULL,
    factual_scored INTEGER NOT NULL,
    factual_tenths INTEGER NOT NULL,
    PRIMARY KEY (scale, period, actor, recipient, quad)
) STRICT, WITHOUT ROWID;
