//! Whether an archive is whole: SQLite's own tests, and the promise that the text at every span is the text quoted.

use nuncio_text::{Story, Title};
use rusqlite::Row;

use crate::archive::Archive;
use crate::error::ArchiveError;
use crate::read::StoredText;

/// How many faults are kept; a broken disk makes more than anybody reads.
const KEPT: usize = 100;

/// What was looked at, and what is wrong.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Checked {
    /// Texts whose id was reckoned again.
    pub texts: usize,
    /// Spans that were held against the text.
    pub spans: usize,
    /// How many faults there are.
    pub found: usize,
    /// The first hundred of them.
    pub faults: Vec<Fault>,
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    /// Where: a table, or a text or event by its id.
    pub place: String,
    /// What.
    pub what: String,
}

/// Words that a row quotes and where it says that they stand.
struct Quoted {
    owner: String,
    zone: String,
    words: Option<String>,
    from: i64,
    to: i64,
}

/// Everything that the rows of a text quote, with the zone in which it stands.
const QUOTED: &str = "\
    SELECT 'event ' || e.id, e.zone, e.trigger, e.trigger_from, e.trigger_to \
    FROM codings c JOIN events e ON e.coding = c.n WHERE c.text = ?1 \
    UNION ALL SELECT 'event ' || e.id || ', ' || p.part, e.zone, p.words, p.from_byte, p.to_byte \
    FROM codings c JOIN events e ON e.coding = c.n JOIN parties p ON p.event = e.n WHERE c.text = ?1 \
    UNION ALL SELECT 'event ' || e.id || ', place', e.place_zone, e.place_words, e.place_from, e.place_to \
    FROM codings c JOIN events e ON e.coding = c.n WHERE c.text = ?1 AND e.place IS NOT NULL \
    UNION ALL SELECT 'event ' || e.id || ', count', e.zone, k.words, k.from_byte, k.to_byte \
    FROM codings c JOIN events e ON e.coding = c.n JOIN counts k ON k.event = e.n WHERE c.text = ?1 \
    UNION ALL SELECT 'quote ' || q.id || ', speaker', q.zone, q.speaker, q.speaker_from, q.speaker_to \
    FROM codings c JOIN quotes q ON q.coding = c.n WHERE c.text = ?1 AND q.speaker IS NOT NULL \
    UNION ALL SELECT 'quote ' || q.id || ', cue', q.zone, q.cue, q.cue_from, q.cue_to \
    FROM codings c JOIN quotes q ON q.coding = c.n WHERE c.text = ?1 AND q.cue IS NOT NULL \
    UNION ALL SELECT 'quote ' || q.id || ', content', q.zone, NULL, q.content_from, q.content_to \
    FROM codings c JOIN quotes q ON q.coding = c.n WHERE c.text = ?1";

/// Numbers that must be the same, each with what it means if they are not.
const SAME: &[(&str, &str, &str)] = &[
    (
        "search",
        "SELECT (SELECT count(*) FROM texts) - (SELECT count(*) FROM search_docsize)",
        "the search does not hold every text",
    ),
    (
        "appearances",
        "SELECT count(*) FROM appearances a WHERE NOT EXISTS \
         (SELECT 1 FROM codings c WHERE c.text = a.text AND ifnull(c.day, '') = ifnull(a.day, ''))",
        "an appearance whose text is not coded for its day",
    ),
    (
        "texts",
        "SELECT count(*) FROM texts t WHERE NOT EXISTS (SELECT 1 FROM appearances a WHERE a.text = t.n)",
        "a text without an appearance",
    ),
    (
        "attributions",
        "SELECT count(*) FROM attributions a JOIN events e ON e.n = a.event JOIN quotes q ON q.n = a.quote \
         WHERE q.coding <> e.coding",
        "an event in a quote of another text",
    ),
    (
        "events",
        "SELECT count(*) FROM events WHERE place IS NOT record ->> '$.place.name' \
         OR place_country IS NOT record ->> '$.place.country' \
         OR abs(latitude - (record ->> '$.place.lat')) > 1e-9 OR abs(longitude - (record ->> '$.place.lon')) > 1e-9",
        "an event at another place than its record has",
    ),
    (
        "counts",
        "SELECT count(*) FROM events e WHERE (SELECT count(*) FROM counts k WHERE k.event = e.n) \
         <> ifnull(json_array_length(e.record, '$.counts'), 0)",
        "an event with other counts than its record has",
    ),
    (
        "reports",
        "SELECT count(*) FROM reports r WHERE NOT EXISTS \
         (SELECT 1 FROM copies k WHERE k.coding = r.coding AND k.report = r.n)",
        "a report that a copy of another stands for",
    ),
    (
        "happenings",
        "SELECT count(*) FROM happenings h WHERE NOT EXISTS \
         (SELECT 1 FROM tellings l WHERE l.event = h.event AND l.happening = h.n)",
        "a happening that an event of another stands for",
    ),
];

impl Archive {
    /// Looks an archive over, and calls `seen` after each text.
    ///
    /// # Errors
    /// The archive cannot be read at all; what is wrong in it is in the answer.
    pub fn check(&self, mut seen: impl FnMut(usize)) -> Result<Checked, ArchiveError> {
        let mut checked = Checked::default();
        self.told(self.check_tables(&mut checked))?;
        self.each_text(|text| {
            self.told(self.check_text(&text, &mut checked))?;
            checked.texts += 1;
            seen(checked.texts);
            Ok::<(), ArchiveError>(())
        })?;
        Ok(checked)
    }

    fn check_tables(&self, checked: &mut Checked) -> rusqlite::Result<()> {
        let mut integrity = self.db.prepare("PRAGMA integrity_check")?;
        for said in integrity.query_map([], |row| row.get::<_, String>(0))? {
            let said = said?;
            if said != "ok" {
                checked.fault("file", said);
            }
        }
        let mut foreign = self.db.prepare("PRAGMA foreign_key_check")?;
        let pointers = foreign.query_map([], |row| Ok((row.get::<_, String>(0)?, row.get::<_, String>(2)?)))?;
        for pointer in pointers {
            let (table, to) = pointer?;
            checked.fault(&table, format!("a row points to one of {to} that is not there"));
        }
        for (table, question, meaning) in SAME {
            let wrong: i64 = self.db.query_row(question, [], |row| row.get(0))?;
            if wrong != 0 {
                checked.fault(table, format!("{meaning} ({})", wrong.abs()));
            }
        }
        for (table, wrong) in self.wrong_sums()? {
            if wrong != 0 {
                checked.fault(table, format!("a sum is not what the events give ({wrong})"));
            }
        }
        Ok(())
    }

    fn check_text(&self, text: &StoredText, checked: &mut Checked) -> rusqlite::Result<()> {
        let id = &text.story.source_id;
        if text.story.text_id() != *id {
            checked.fault(&format!("text {id}"), "the words are not those that its id was made of".to_owned());
        }
        let mut quoted = self.db.prepare_cached(QUOTED)?;
        for quoted in quoted.query_map([text.n], Quoted::of)? {
            let quoted = quoted?;
            checked.spans += 1;
            if let Some(what) = quoted.fault(&text.story) {
                checked.fault(&format!("text {id}, {}", quoted.owner), what);
            }
        }
        Ok(())
    }
}

impl Checked {
    fn fault(&mut self, place: &str, what: String) {
        self.found += 1;
        if self.faults.len() < KEPT {
            self.faults.push(Fault { place: place.to_owned(), what });
        }
    }
}

impl Quoted {
    fn of(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Quoted { owner: row.get(0)?, zone: row.get(1)?, words: row.get(2)?, from: row.get(3)?, to: row.get(4)? })
    }

    /// What is wrong with it, if anything is.
    fn fault(&self, story: &Story) -> Option<String> {
        let zone = match &story.title {
            Some(Title::Apart(title)) if self.zone == "title" => title.as_str(),
            _ => story.text.as_str(),
        };
        let byte = |at: i64| usize::try_from(at).unwrap_or(usize::MAX);
        let (from, to) = (byte(self.from), byte(self.to));
        match (zone.get(from..to), &self.words) {
            (None, _) => Some(format!("bytes {from} to {to} are not within its {}", self.zone)),
            (Some(there), Some(words)) if there != words => {
                Some(format!("bytes {from} to {to} are `{there}` and not `{words}`"))
            }
            _ => None,
        }
    }
}
