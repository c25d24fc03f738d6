//! Sums of events by day, month, year and over all of time, kept as events are written: series, dyads and maps are read from them and
//! not counted anew.

use rusqlite::Connection;

use crate::archive::Archive;

/// A table of sums: the columns that name its cells, and where an event counts in them.
struct Sums {
    table: &'static str,
    keys: &'static str,
    /// The sides of an event (`o`), where cells have some; joined to the events.
    sides: &'static str,
    /// What each event has for the keys, in any order.
    values: &'static [&'static str],
    /// Which events count at all.
    only: &'static str,
}

const EVERY_SIDE: &str = "JOIN dyads d ON d.event = o.n \
    JOIN (SELECT 0 AS way, 'actor' AS part UNION ALL SELECT 1, 'recipient' UNION ALL SELECT 0, 'either' \
    UNION ALL SELECT 1, 'either') w";
const SIDE: &str = "CASE w.way WHEN 0 THEN ifnull(d.actor_country, d.actor_code) \
    ELSE ifnull(d.recipient_country, d.recipient_code) END AS side";
const EVERY_PAIR: &str = "JOIN dyads d ON d.event = o.n";
const ACTOR: &str = "ifnull(d.actor_country, d.actor_code) AS actor";
const RECIPIENT: &str = "ifnull(d.recipient_country, d.recipient_code) AS recipient";
const BOTH: &str = "actor IS NOT NULL AND recipient IS NOT NULL";

const TABLES: [Sums; 6] = [
    Sums { table: "event_sums", keys: "quad, root", sides: "", values: &["o.quad", "o.root"], only: "1" },
    Sums {
        table: "side_sums",
        keys: "side, part, quad, root",
        sides: EVERY_SIDE,
        values: &[SIDE, "w.part", "o.quad", "o.root"],
        only: "side IS NOT NULL",
    },
    Sums {
        table: "period_sides",
        keys: "part, side, quad",
        sides: EVERY_SIDE,
        values: &[SIDE, "w.part", "o.quad"],
        only: "side IS NOT NULL",
    },
    Sums {
        table: "dyad_sums",
        keys: "actor, recipient, quad, root",
        sides: EVERY_PAIR,
        values: &[ACTOR, RECIPIENT, "o.quad", "o.root"],
        only: BOTH,
    },
    Sums {
        table: "period_dyads",
        keys: "actor, recipient, quad",
        sides: EVERY_PAIR,
        values: &[ACTOR, RECIPIENT, "o.quad"],
        only: BOTH,
    },
    Sums {
        table: "place_sums",
        keys: "place, country, latitude, longitude, precision, quad",
        sides: "JOIN events e ON e.n = o.n",
        values: &[
            "ifnull(e.place, '') AS place",
            "ifnull(e.place_country, '') AS country",
            "e.latitude",
            "e.longitude",
            "ifnull(e.place_precision, '') AS precision",
            "o.quad",
        ],
        only: "latitude IS NOT NULL AND longitude IS NOT NULL",
    },
];

/// What is summed in a cell, in the order of the columns.
const SUMMED: [&str; 6] = ["events", "scored", "tenths", "factual", "factual_scored", "factual_tenths"];

/// Events (`e`) of which ones, each with whether it counts among all (`whole`) and among the factual ones (`fact`): what repeats
/// another counts where that other does not.
fn counted(which: &str) -> String {
    format!(
        "SELECT e.n, ifnull(e.day, '') AS day, ifnull(e.quad, -1) AS quad, ifnull(e.root, '') AS root, \
         CAST(round(e.goldstein * 10) AS INTEGER) AS tenths, e.same_as IS NULL AS whole, \
         EXISTS (SELECT 1 FROM factual f WHERE f.n = e.n) \
         AND NOT EXISTS (SELECT 1 FROM factual f WHERE f.id = e.same_as) AS fact FROM {which}"
    )
}

impl Sums {
    /// The statement that sums the cells of events as [`counted`] gives them.
    fn select(&self, counted: &str) -> String {
        let Sums { keys, sides, values, only, .. } = self;
        let values = values.join(", ");
        format!(
            "SELECT scale, substr(day, 1, width) AS period, {keys}, sum(whole) AS events, \
             sum(whole AND tenths IS NOT NULL) AS scored, CAST(total(whole * tenths) AS INTEGER) AS tenths, \
             sum(fact) AS factual, sum(fact AND tenths IS NOT NULL) AS factual_scored, \
             CAST(total(fact * tenths) AS INTEGER) AS factual_tenths \
             FROM (SELECT DISTINCT o.n, o.day, o.tenths, o.whole, o.fact, {values} FROM {counted} o {sides}), \
             (SELECT 'day' AS scale, 10 AS width UNION ALL SELECT 'month', 7 UNION ALL SELECT 'year', 4 \
             UNION ALL SELECT 'all', 0) \
             WHERE (whole OR fact) AND {only} GROUP BY scale, period, {keys}",
        )
    }

    /// The statement that adds the sums of counted events, each times a sign.
    fn add(&self, counted: &str, sign: &str) -> String {
        let Sums { table, keys, .. } = self;
        let signed: Vec<String> = SUMMED.iter().map(|column| format!("{sign} * {column}")).collect();
        let added: Vec<String> =
            SUMMED.iter().map(|column| format!("{column} = {column} + excluded.{column}")).collect();
        format!(
            "INSERT INTO {table} (scale, period, {keys}, {}) SELECT scale, period, {keys}, {} FROM ({}) WHERE 1 \
             ON CONFLICT (scale, period, {keys}) DO UPDATE SET {}",
            SUMMED.join(", "),
            signed.join(", "),
            self.select(counted),
            added.join(", ")
        )
    }

    /// The statement that counts the cells which do not hold what the events give.
    fn wrong(&self) -> String {
        let columns = format!("scale, period, {}, {}", self.keys, SUMMED.join(", "));
        let kept = format!("SELECT {columns} FROM {} WHERE events <> 0 OR factual <> 0", self.table);
        let counted = format!("SELECT {columns} FROM ({})", self.select(&format!("({})", counted("events e"))));
        format!(
            "SELECT (SELECT count(*) FROM ({kept} EXCEPT {counted})) + (SELECT count(*) FROM ({counted} EXCEPT {kept}))"
        )
    }
}

/// The events of some codings, whose rows are given as a JSON list.
const OF_CODINGS: &str = "json_each(?1) w CROSS JOIN events e ON e.coding = w.value";

/// Whether the events of codings are added to the sums, or taken off them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Change {
    /// They were written.
    Add,
    /// They are about to go.
    TakeOff,
}

/// Events as they are counted, for a moment: every table of sums is made of them.
const COUNTED: &str = "CREATE TEMP TABLE IF NOT EXISTS counted (n INTEGER PRIMARY KEY, day TEXT NOT NULL, quad INTEGER NOT NULL, \
    root TEXT NOT NULL, tenths INTEGER, whole INTEGER NOT NULL, fact INTEGER NOT NULL) STRICT; DELETE FROM temp.counted;";

/// Fills the sums of an archive that had none.
pub(crate) fn fill(db: &Connection) -> rusqlite::Result<()> {
    db.execute_batch(COUNTED)?;
    db.execute(&format!("INSERT INTO temp.counted {}", counted("events e")), [])?;
    TABLES.iter().try_for_each(|sums| db.execute(&sums.add("temp.counted", "1"), []).map(drop))?;
    db.execute_batch("DROP TABLE temp.counted")
}

impl Archive {
    /// Notes that the events of a coding were written: they are summed up with the rest of the transaction, when that ends. A
    /// batch is summed at once, in the order of the cells, which costs a part of what story by story would.
    pub(crate) fn to_be_summed(&self, coding: i64) -> rusqlite::Result<()> {
        if self.db.is_autocommit() {
            return self.sum(&[coding], Change::Add);
        }
        self.unsummed.borrow_mut().push(coding);
        Ok(())
    }

    /// Sums up what was noted.
    pub(crate) fn sum_up(&self) -> rusqlite::Result<()> {
        let codings = self.unsummed.take();
        if codings.is_empty() { Ok(()) } else { self.sum(&codings, Change::Add) }
    }

    /// Brings the sums up to date with the events of codings.
    pub(crate) fn sum(&self, codings: &[i64], change: Change) -> rusqlite::Result<()> {
        let listed: Vec<String> = codings.iter().map(i64::to_string).collect();
        let listed = format!("[{}]", listed.join(","));
        let sign = match change {
            Change::Add => 1,
            Change::TakeOff => -1,
        };
        self.db.execute_batch(COUNTED)?;
        self.db.prepare_cached(&format!("INSERT INTO temp.counted {}", counted(OF_CODINGS)))?.execute([listed])?;
        for sums in &TABLES {
            self.db.prepare_cached(&sums.add("temp.counted", "?1"))?.execute([sign])?;
        }
        Ok(())
    }

    /// Each table of sums with the number of its cells that are not what the events give.
    pub(crate) fn wrong_sums(&self) -> rusqlite::Result<Vec<(&'static str, i64)>> {
        TABLES.iter().map(|sums| Ok((sums.table, self.db.query_row(&sums.wrong(), [], |row| row.get(0))?))).collect()
    }
}

#[cfg(test)]
mod tests {
    use nuncio_coder::{Event, Mark, Standing};
    use nuncio_export::{CodedEvents, MutualEvents};
    use nuncio_text::{Span, Story};

    use super::*;
    use crate::row::testing::{event, party};
    use crate::row::{CodingRows, StoryRow};
    use crate::runs::PackRow;
    use crate::{Again, PackKey, StaleCodings};

    fn archive() -> (tempfile::TempDir, Archive) {
        let folder = tempfile::tempdir().unwrap();
        let archive = Archive::create(&folder.path().join("news.db")).unwrap();
        (folder, archive)
    }

    fn pack(archive: &Archive, hash: &str) -> PackKey {
        let row = PackRow { name: "en".to_owned(), hash: hash.to_owned(), program: "test".to_owned(), schema: 1 };
        archive.pack(&row).unwrap()
    }

    fn rows(events: &[Event]) -> CodingRows {
        CodingRows::of(CodedEvents { events, quotes: &[], mutual: &MutualEvents::default() }, 1)
    }

    fn strike(id: &str, actors: &[&str], recipient: &str) -> Event {
        let mut strike = event(id);
        strike.actor = actors.iter().map(|code| party(code)).collect();
        strike.recipient = vec![party(recipient)];
        strike
    }

    fn put(archive: &Archive, number: usize, events: &[Event]) {
        let words = format!("bombed {number}");
        let story = Story::plain(format!("s{number}"), words, vec![Span::new(0, 6)]);
        let row = StoryRow::of(&story, story.text_id(), None);
        archive.put(&row, Some(&rows(events)), pack(archive, "h")).unwrap();
    }

    fn number(archive: &Archive, question: &str) -> i64 {
        archive.connection().query_row(question, [], |row| row.get(0)).unwrap()
    }

    fn are_right(archive: &Archive) -> bool {
        archive.wrong_sums().unwrap().iter().all(|(_, wrong)| *wrong == 0)
    }

    #[test]
    fn an_event_counts_once_for_each_side_and_pair_however_many_of_its_dyads_have_them() {
        let (_folder, archive) = archive();
        put(&archive, 1, &[strike("a", &["TCD", "TCDMIL"], "LBY")]);
        let side = |part: &str, side: &str| {
            let of = format!("scale = 'year' AND part = '{part}' AND side = '{side}'");
            number(&archive, &format!("SELECT sum(events) FROM side_sums WHERE {of}"))
        };
        assert_eq!((side("actor", "TCD"), side("recipient", "LBY"), side("either", "LBY")), (1, 1, 1));
        assert_eq!(number(&archive, "SELECT sum(events) FROM dyad_sums WHERE scale = 'day'"), 1);
        assert_eq!(number(&archive, "SELECT sum(tenths) FROM event_sums WHERE scale = 'day'"), 83);
        assert!(are_right(&archive));
    }

    #[test]
    fn what_repeats_another_counts_where_that_does_not() {
        let (_folder, archive) = archive();
        let (mut title, mut lead) = (strike("a", &["TCD"], "LBY"), strike("b", &["TCD"], "LBY"));
        title.standing = Standing::Accused;
        lead.same_as = Some("a".to_owned());
        let mut ahead = strike("c", &["TCD"], "LBY");
        ahead.marks = vec![Mark::Future];
        put(&archive, 1, &[title, lead, ahead]);
        assert_eq!(
            number(&archive, "SELECT sum(events) FROM event_sums WHERE scale = 'year'"),
            2,
            "the title and what is ahead"
        );
        assert_eq!(number(&archive, "SELECT sum(factual) FROM event_sums WHERE scale = 'year'"), 1, "the lead alone");
        assert!(are_right(&archive));
    }

    #[test]
    fn sums_stay_right_when_a_batch_is_rolled_back_and_when_a_text_is_coded_again() {
        let (_folder, archive) = archive();
        archive.begin().unwrap();
        put(&archive, 1, &[strike("a", &["TCD"], "LBY")]);
        put(&archive, 2, &[strike("b", &["TCD"], "SDN")]);
        archive.commit().unwrap();
        assert!(are_right(&archive));
        archive.begin().unwrap();
        put(&archive, 3, &[strike("c", &["TCD"], "SDN")]);
        archive.roll_back();
        put(&archive, 4, &[strike("d", &["TCD"], "SDN")]);
        assert!(are_right(&archive));
        let new = pack(&archive, "other");
        let run = archive.begin_run("recode", "test", Some(new)).unwrap();
        let stale: Vec<_> = StaleCodings::open(archive.path(), new, Again::Stale).unwrap().collect();
        archive.begin().unwrap();
        for (at, coding) in stale.into_iter().enumerate() {
            archive.recode(&coding.unwrap(), &rows(&[strike(&format!("n{at}"), &["NER"], "LBY")]), new, run).unwrap();
        }
        archive.commit().unwrap();
        assert!(are_right(&archive));
        assert_eq!(number(&archive, "SELECT sum(events) FROM dyad_sums WHERE scale = 'day' AND actor = 'TCD'"), 0);
        archive.connection().execute("UPDATE dyad_sums SET events = events + 1 WHERE actor = 'NER'", []).unwrap();
        let checked = archive.check(|_| ()).unwrap();
        assert!(checked.faults.iter().any(|fault| fault.place == "dyad_sums"), "{:?}", checked.faults);
    }
}
