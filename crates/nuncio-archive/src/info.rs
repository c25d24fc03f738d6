//! What an archive holds, in numbers; its runs, and the problems that they met.

use jiff::Timestamp;
use rusqlite::Row;

use crate::archive::Archive;
use crate::error::ArchiveError;
use crate::runs::{PackKey, RunTally, moment};
use crate::schema::VERSION;

/// What an archive holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Info {
    /// Version of the schema.
    pub schema: i64,
    /// Bytes of the file, with what is not yet written back from the log.
    pub bytes: u64,
    /// First and last day of publication.
    pub days: Option<(String, String)>,
    /// Rows of the tables.
    pub tables: Vec<Table>,
    /// The packs that the texts are coded with.
    pub coded_with: Vec<CodedWith>,
}

/// A table with the number of its rows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Its name.
    pub name: &'static str,
    /// Its rows.
    pub rows: u64,
}

/// A pack with what was coded with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct CodedWith {
    /// Name and version.
    pub name: String,
    /// Hash of all its files.
    pub hash: String,
    /// Name and version of the program; none where an archive of the first schema does not tell.
    pub program: Option<String>,
    /// Codings.
    pub codings: u64,
}

/// A run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunInfo {
    /// The command.
    pub command: String,
    /// Name and version of the program.
    pub program: String,
    /// When it began.
    pub began: Option<Timestamp>,
    /// When it ended; none where it was killed, or is under way.
    pub ended: Option<Timestamp>,
    /// How it ended.
    pub outcome: Option<String>,
    /// What it did.
    pub tally: RunTally,
}

/// A problem that was noted.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KnownProblem {
    /// The file, or what the input called the story.
    pub input: String,
    /// The line.
    pub line: Option<u64>,
    /// What it costs: a word of [`ProblemKind`](crate::ProblemKind).
    pub kind: String,
    /// What is wrong.
    pub reason: String,
}

/// The tables that are counted, in the order in which they are told.
const TABLES: [&str; 8] = ["texts", "appearances", "codings", "events", "parties", "counts", "quotes", "problems"];

impl Archive {
    /// What the archive holds.
    ///
    /// # Errors
    /// It cannot be read.
    pub fn info(&self) -> Result<Info, ArchiveError> {
        self.told(self.gather())
    }

    fn gather(&self) -> rusqlite::Result<Info> {
        let mut tables = Vec::with_capacity(TABLES.len());
        for name in TABLES {
            tables.push(Table { name, rows: self.number(&format!("SELECT count(*) FROM {name}"))? });
        }
        let bytes = self.number("PRAGMA page_count")? * self.number("PRAGMA page_size")?;
        let days = "SELECT min(day), max(day) FROM appearances";
        let days = self
            .db
            .query_row(days, [], |row| Ok(row.get::<_, Option<String>>(0)?.zip(row.get::<_, Option<String>>(1)?)))?;
        let mut packs = self.db.prepare(
            "SELECT p.name, p.hash, p.program, count(c.n) FROM packs p LEFT JOIN codings c ON c.pack = p.n GROUP BY p.n \
             ORDER BY p.n",
        )?;
        let coded_with = packs.query_map([], |row| {
            let codings = unsigned(row.get(3)?);
            Ok(CodedWith { name: row.get(0)?, hash: row.get(1)?, program: row.get(2)?, codings })
        })?;
        let coded_with = coded_with.collect::<rusqlite::Result<_>>()?;
        Ok(Info { schema: VERSION, bytes, days, tables, coded_with })
    }

    fn number(&self, question: &str) -> rusqlite::Result<u64> {
        self.db.query_row(question, [], |row| row.get(0)).map(unsigned)
    }

    /// A number that changes, for this connection, whenever another one has written to the archive.
    ///
    /// # Errors
    /// The archive cannot be read.
    pub fn data_version(&self) -> Result<i64, ArchiveError> {
        self.told(self.db.query_row("PRAGMA data_version", [], |row| row.get(0)))
    }

    /// How many texts are coded with another pack than this one, or by another program.
    ///
    /// # Errors
    /// The archive cannot be read.
    pub fn coded_with_others(&self, pack: PackKey) -> Result<u64, ArchiveError> {
        let question = "SELECT count(*) FROM codings WHERE pack <> ?1";
        self.told(self.db.query_row(question, [pack.0], |row| row.get(0)).map(unsigned))
    }

    /// The runs, the last first.
    ///
    /// # Errors
    /// The archive cannot be read.
    pub fn runs(&self) -> Result<Vec<RunInfo>, ArchiveError> {
        let runs = || -> rusqlite::Result<Vec<RunInfo>> {
            let mut runs = self.db.prepare(
                "SELECT command, program, began, ended, outcome, added, there, not_news, not_english, unreadable, \
                 warnings, texts, codings, events, failed FROM runs ORDER BY n DESC",
            )?;
            runs.query_map([], run)?.collect()
        };
        self.told(runs())
    }

    /// Calls `out` with every problem that was noted, by input and line.
    ///
    /// # Errors
    /// The archive cannot be read, or `out` fails.
    pub fn each_problem<E: From<ArchiveError>>(
        &self,
        mut out: impl FnMut(KnownProblem) -> Result<(), E>,
    ) -> Result<(), E> {
        let question = "SELECT input, line, kind, reason FROM problems ORDER BY input, line, n";
        let mut problems = self.told(self.db.prepare(question))?;
        let mut rows = self.told(problems.query([]))?;
        while let Some(row) = self.told(rows.next())? {
            out(self.told(problem(row))?)?;
        }
        Ok(())
    }
}

fn problem(row: &Row<'_>) -> rusqlite::Result<KnownProblem> {
    let line: Option<i64> = row.get(1)?;
    Ok(KnownProblem { input: row.get(0)?, line: line.map(unsigned), kind: row.get(2)?, reason: row.get(3)? })
}

fn run(row: &Row<'_>) -> rusqlite::Result<RunInfo> {
    let time = |at| row.get::<_, Option<String>>(at).map(|text| text.as_deref().and_then(moment));
    let count = |at| row.get::<_, i64>(at).map(|count| usize::try_from(count).unwrap_or_default());
    Ok(RunInfo {
        command: row.get(0)?,
        program: row.get(1)?,
        began: time(2)?,
        ended: time(3)?,
        outcome: row.get(4)?,
        tally: RunTally {
            added: count(5)?,
            there: count(6)?,
            not_news: count(7)?,
            not_english: count(8)?,
            unreadable: count(9)?,
            warnings: count(10)?,
            texts: count(11)?,
            codings: count(12)?,
            events: count(13)?,
            failed: count(14)?,
        },
    })
}

/// A number that is never below nought.
fn unsigned(number: i64) -> u64 {
    number.unsigned_abs()
}
