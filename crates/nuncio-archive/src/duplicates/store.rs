//! Reports in the archive: signatures that are missing, codings in their turn, and what is known of each report.

use std::collections::BTreeSet;

use jiff::civil::Date;
use rusqlite::{OptionalExtension, params};

use super::shingles::Shingles;
use super::sketch::Sketch;
use super::window::{Arrival, Report, Window};
use crate::archive::Archive;
use crate::layout::Layout;

/// What was found.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Reported {
    /// Texts, each once for a day of publication.
    pub(crate) codings: usize,
    /// Reports.
    pub(crate) reports: usize,
}

/// Codings with a day, in their turn.
const IN_TURN: &str = "SELECT c.n, c.text, c.day, length(CAST(t.words AS BLOB)) AS bytes, \
    (SELECT min(a.published) FROM appearances a WHERE a.text = c.text AND a.day = c.day) AS at \
    FROM codings c JOIN texts t ON t.n = c.text WHERE c.day IS NOT NULL ORDER BY c.day, at, bytes DESC, t.id";

/// Where the copies of a report were printed, and which agency they name.
const PRINTED: &str = "SELECT a.source, a.agency FROM copies k JOIN codings c ON c.n = k.coding \
    JOIN appearances a ON a.text = c.text AND ifnull(a.day, '') = ifnull(c.day, '') \
    WHERE k.report = ?1 ORDER BY ifnull(a.published, ''), a.id";

impl Archive {
    /// Finds the reports of all codings, into tables that are empty.
    pub(crate) fn find_reports(&self) -> rusqlite::Result<Reported> {
        self.sign()?;
        let mut reported = Reported::default();
        let mut window = Window::default();
        let read = |text: i64| self.shingles(text);
        let mut keep = |report: Report| {
            reported.codings += report.codings.len();
            reported.reports += 1;
            self.keep_report(&report)
        };
        let mut in_turn = self.db.prepare(IN_TURN)?;
        let mut rows = in_turn.query([])?;
        while let Some(row) = rows.next()? {
            let (coding, text, length) = (row.get(0)?, row.get(1)?, row.get(3)?);
            match row.get_ref(2)?.as_str()?.parse::<Date>() {
                Ok(day) => {
                    let sketch = self.signature(text)?;
                    window.take(Arrival { coding, text, day, length, sketch }, read, &mut keep)?;
                }
                Err(_) => keep(Report { codings: vec![coding] })?,
            }
        }
        window.end(&mut keep)?;
        // What was published nobody knows when is a report by itself.
        let mut undated = self
            .db
            .prepare("SELECT c.n FROM codings c JOIN texts t ON t.n = c.text WHERE c.day IS NULL ORDER BY t.id")?;
        for coding in undated.query_map([], |row| row.get(0))? {
            keep(Report { codings: vec![coding?] })?;
        }
        Ok(reported)
    }

    /// Signs the texts that have no signature, as an earlier program added them.
    fn sign(&self) -> rusqlite::Result<()> {
        let mut unsigned = self
            .db
            .prepare("SELECT n, words, layout FROM texts WHERE n NOT IN (SELECT text FROM signatures) ORDER BY n")?;
        let mut rows = unsigned.query([])?;
        while let Some(row) = rows.next()? {
            let (words, layout) = (row.get_ref(1)?.as_str()?, row.get_ref(2)?.as_str()?);
            self.put_signature(row.get(0)?, &super::signature(words, &body(words, layout)))?;
        }
        Ok(())
    }

    /// Keeps the signature of a text.
    pub(crate) fn put_signature(&self, text: i64, signature: &[u8]) -> rusqlite::Result<()> {
        let mut put = self.db.prepare_cached("INSERT INTO signatures (text, signature) VALUES (?1, ?2)")?;
        put.execute(params![text, signature]).map(|_| ())
    }

    fn signature(&self, text: i64) -> rusqlite::Result<Sketch> {
        let mut signature = self.db.prepare_cached("SELECT signature FROM signatures WHERE text = ?1")?;
        let found = signature.query_row([text], |row| Ok(Sketch::from_bytes(row.get_ref(0)?.as_blob()?)));
        found.optional().map(Option::unwrap_or_default)
    }

    fn shingles(&self, text: i64) -> rusqlite::Result<Shingles> {
        let mut words = self.db.prepare_cached("SELECT words, layout FROM texts WHERE n = ?1")?;
        words.query_row([text], |row| {
            let (words, layout) = (row.get_ref(0)?.as_str()?, row.get_ref(1)?.as_str()?);
            Ok(super::shingles(words, &body(words, layout)))
        })
    }

    fn keep_report(&self, report: &Report) -> rusqlite::Result<()> {
        let Some(first) = report.codings.first() else { return Ok(()) };
        let mut named = self.db.prepare_cached(
            "SELECT t.id, ifnull(c.day, '') FROM codings c JOIN texts t ON t.n = c.text WHERE c.n = ?1",
        )?;
        let (text, day): (String, String) = named.query_row([first], |row| Ok((row.get(0)?, row.get(1)?)))?;
        let texts = i64::try_from(report.codings.len()).unwrap_or(i64::MAX);
        let mut put = self
            .db
            .prepare_cached("INSERT INTO reports (id, coding, texts, outlets, sources) VALUES (?1, ?2, ?3, 0, '[]')")?;
        put.execute(params![crate::clusters::id(&["report", &text, &day]), first, texts])?;
        let n = self.db.last_insert_rowid();
        let mut copy = self.db.prepare_cached("INSERT INTO copies (coding, report) VALUES (?1, ?2)")?;
        for coding in &report.codings {
            copy.execute(params![coding, n])?;
        }
        let printed = self.printed(n)?;
        let mut note = self.db.prepare_cached("UPDATE reports SET outlets = ?2, sources = ?3 WHERE n = ?1")?;
        note.execute(params![n, printed.outlets, crate::record::json(&printed.sources)])?;
        Ok(())
    }

    fn printed(&self, report: i64) -> rusqlite::Result<Printed> {
        let mut printed = self.db.prepare_cached(PRINTED)?;
        let appearances = printed.query_map([report], |row| Ok((row.get(0)?, row.get(1)?)))?;
        appearances.collect::<rusqlite::Result<Vec<_>>>().map(|all| Printed::of(&all))
    }
}

fn body(words: &str, layout: &str) -> Vec<nuncio_text::Span<nuncio_text::Byte>> {
    serde_json::from_str::<Layout>(layout).unwrap_or_default().body(words)
}

/// Who printed a report, and whose it is.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Printed {
    /// Outlets.
    outlets: i64,
    /// The agencies that the copies name; where they name none, the outlet that was first: the others copied it. In lower case.
    sources: Vec<String>,
}

impl Printed {
    /// By outlet and agency of each appearance, the first first.
    fn of(appearances: &[(Option<String>, Option<String>)]) -> Self {
        let name = |name: &Option<String>| {
            name.as_ref().map(|name| name.trim().to_lowercase()).filter(|name| !name.is_empty())
        };
        let outlets: Vec<String> = appearances.iter().filter_map(|(outlet, _)| name(outlet)).collect();
        let agencies: BTreeSet<String> = appearances.iter().filter_map(|(_, agency)| name(agency)).collect();
        let sources = if agencies.is_empty() {
            outlets.first().cloned().into_iter().collect()
        } else {
            agencies.into_iter().collect()
        };
        let distinct: BTreeSet<&String> = outlets.iter().collect();
        Printed { outlets: i64::try_from(distinct.len()).unwrap_or(i64::MAX), sources }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn printed(appearances: &[(&str, &str)]) -> (i64, Vec<String>) {
        let some = |name: &str| Some(name.to_owned()).filter(|name| !name.is_empty());
        let all: Vec<_> = appearances.iter().map(|(outlet, agency)| (some(outlet), some(agency))).collect();
        let Printed { outlets, sources } = Printed::of(&all);
        (outlets, sources)
    }

    #[test]
    fn copies_of_one_agency_are_one_source_and_copies_of_an_outlet_too() {
        let of_agency = [("Fiji Sun", "Reuters"), ("Fiji Times", ""), ("FIJI TIMES", "REUTERS")];
        assert_eq!(printed(&of_agency), (2, vec!["reuters".to_owned()]));
        assert_eq!(printed(&[("Lima Post", ""), ("Quito Post", "")]), (2, vec!["lima post".to_owned()]));
        assert_eq!(printed(&[("A", "Reuters"), ("B", "AFP")]), (2, vec!["afp".to_owned(), "reuters".to_owned()]));
        assert_eq!(printed(&[("", "")]), (0, vec![]));
    }
}
