//! What can be wrong with input, each told in one sentence that names the place and what to do.

use std::fmt;
use std::io;

use thiserror::Error;

/// Where in the input a problem lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file, `stdin`, or what the caller called the bytes; then the way into it: `dump.zip:inside/page.html`,
    /// `crawl.warc.gz, record 12`.
    pub name: String,
    /// The line, counted from 1, where the input is read by lines.
    pub line: Option<u64>,
}

impl fmt::Display for Place {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.line {
            Some(line) => write!(f, "{}, line {line}", self.name),
            None => f.write_str(&self.name),
        }
    }
}

/// One thing that is wrong with one place of the input. Reading goes on after it.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[error("{place}: {kind}")]
pub struct Problem {
    /// Where it is.
    pub place: Place,
    /// What it is.
    pub kind: ProblemKind,
}

impl Problem {
    /// Whether the story is delivered all the same, right after this problem. All others cost the story that stood there.
    #[must_use]
    pub fn is_warning(&self) -> bool {
        self.kind.is_warning()
    }
}

impl ProblemKind {
    /// Whether the story is delivered all the same.
    #[must_use]
    pub fn is_warning(&self) -> bool {
        use ProblemKind as Kind;
        matches!(
            self,
            Kind::EncodingGuessed { .. }
                | Kind::Replaced { .. }
                | Kind::HalfCharacter
                | Kind::BadDate { .. }
                | Kind::FieldIgnored { .. }
                | Kind::TitleOnly
                | Kind::HeadlineOnly
                | Kind::UnknownEntity { .. }
        )
    }
}

/// What is wrong.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ProblemKind {
    /// No file of that name.
    #[error("there is no such file; check the name and the folder")]
    Missing,
    /// The system refuses to read it, or stopped in the middle.
    #[error("it cannot be read ({cause}); check its permissions and the disk")]
    Unreadable {
        /// What the system says.
        cause: String,
    },
    /// No bytes at all.
    #[error("the input is empty; there is nothing to read")]
    Empty,
    /// Nothing but spaces and line ends.
    #[error("the text is blank; give a report's words or leave it out")]
    Blank,
    /// Nothing but NUL bytes, as a broken disk or an unfinished copy leaves.
    #[error("it holds nothing but NUL bytes, as after a broken copy; fetch it again")]
    NulFilled,
    /// A picture, an archive, a PDF: bytes that are no text.
    #[error("this is no text but {what}; convert it to plain text first")]
    NotText {
        /// What it looks like.
        what: &'static str,
    },
    /// A plain text longer than the limit.
    #[error(
        "this one text is longer than {limit} bytes and was passed over; split it, or put one report a line as JSON"
    )]
    TextTooLong {
        /// The most bytes a text may have.
        limit: usize,
    },
    /// A line longer than the limit.
    #[error("the line has {length} bytes, more than the {limit} that are read, and was passed over; split the record")]
    LineTooLong {
        /// The most bytes a line may have.
        limit: usize,
        /// The bytes it has.
        length: u64,
    },
    /// A line that is not JSON.
    #[error("this is not valid JSON at column {column} ({cause}); the line was passed over")]
    BrokenJson {
        /// Where the reader stopped, in bytes of the line, counted from 1.
        column: usize,
        /// What it stumbled over.
        cause: String,
    },
    /// A record over several lines that does not end.
    #[error("the record that begins here is not closed; what follows it was not read; mend it at the source")]
    OpenRecord,
    /// A record over several lines that is longer than the limit.
    #[error("the record that begins here has more than {limit} bytes and was passed over; split it")]
    RecordTooLong {
        /// The most bytes that a record may have.
        limit: usize,
    },
    /// Something between the records of an array.
    #[error("{count} bytes here are no record of the array and were passed over; mend them at the source")]
    NoRecord {
        /// How many.
        count: u64,
    },
    /// A table without a column for the text.
    #[error("no column of this table has the text (looked for {wanted}); name it with --field text=NAME")]
    NoTextColumn {
        /// The names that were looked for.
        wanted: String,
    },
    /// A row of a table with more cells than the header has, or fewer.
    #[error("the row has {found} cells where the header has {wanted}; it was passed over; check its quotation marks")]
    WrongCells {
        /// Cells of the row.
        found: usize,
        /// Cells of the header.
        wanted: usize,
    },
    /// A row of a table whose quotation mark is not closed.
    #[error("a quotation mark opens in this row and is not closed; {lines} lines were passed over; close or double it")]
    OpenQuote {
        /// How many lines were lost.
        lines: usize,
    },
    /// XML of a kind that no reader is for.
    #[error("this is XML, but no news that can be read (it begins with <{root}>); give its reports as text or HTML")]
    UnknownXml {
        /// The name of its outermost element.
        root: String,
    },
    /// A packed file that ends too early.
    #[error("the {what} data is cut off here; fetch the file again")]
    Truncated {
        /// How it is packed.
        what: &'static str,
    },
    /// A packed file that is damaged.
    #[error("the {what} data is damaged here; fetch the file again")]
    Damaged {
        /// How it is packed.
        what: &'static str,
    },
    /// A method of packing that is not known here.
    #[error("it is packed by a method that is not read ({method}); unpack it first")]
    UnknownPacking {
        /// Its name.
        method: String,
    },
    /// A member of an archive that is encrypted.
    #[error("it is encrypted; unpack it with its password first")]
    Encrypted,
    /// A file that unpacks to far more than any news does.
    #[error(
        "it unpacks to more than {ratio} times its size, as no news does, and the rest of the file was passed over; unpack it by hand if it is sound"
    )]
    Bomb {
        /// The most bytes that may come of one.
        ratio: u64,
    },
    /// Archives in archives in archives.
    #[error("it stands more than {limit} layers of packing deep; unpack the outer ones first")]
    NestedTooDeep {
        /// The most layers.
        limit: usize,
    },
    /// An archive within another, or in a pipe, that is too long to be set aside.
    #[error(
        "this archive is longer than {limit} bytes and cannot be read from within another; unpack the outer one first"
    )]
    ArchiveTooLong {
        /// The most bytes of it.
        limit: u64,
    },
    /// A folder, an archive or a crawl of which neither a story nor a problem came.
    #[error("there is nothing in it that could hold a report; check what it was filled with")]
    NothingInside,
    /// A record of a crawl that is longer or shorter than it says.
    #[error("the record is not as long as it says, and was passed over; reading went on at the next one")]
    WrongLength,
    /// Bytes between the records of a crawl.
    #[error("{count} bytes after it are no record of a crawl, and were passed over; fetch the file again")]
    NoWarcRecord {
        /// How many.
        count: u64,
    },
    /// A record of a crawl whose header, or the server's answer in it, cannot be read.
    #[error("this record of the crawl cannot be read ({what}), and was passed over")]
    BrokenRecord {
        /// What is wrong with it.
        what: &'static str,
    },
    /// A line with JSON that is no object.
    #[error("the line holds {found} where an object with a text is wanted; it was passed over")]
    NotRecord {
        /// What stands there.
        found: &'static str,
    },
    /// A record with no field for the text.
    #[error("the record has no text (looked for {wanted}); name its field with --field text=NAME")]
    NoText {
        /// The names that were looked for.
        wanted: String,
    },
    /// A text that is no string.
    #[error("the field `{field}` holds {found} where the words of the report are wanted; make it a string")]
    TextNotString {
        /// The field's name.
        field: String,
        /// What stands there.
        found: &'static str,
    },
    /// Not UTF-8: the encoding was guessed.
    #[error(
        "this is not UTF-8 and was read as {encoding}, which is a guess; convert it to UTF-8 if letters look wrong"
    )]
    EncodingGuessed {
        /// The encoding by its name on the Web.
        encoding: &'static str,
    },
    /// UTF-8, or UTF-16, with a few bytes that are none.
    #[error(
        "{count} spots are not valid {encoding}, the first at byte {first}, and were read as \u{FFFD}; mend them at the source"
    )]
    Replaced {
        /// The encoding of the rest.
        encoding: &'static str,
        /// How many replacement characters were put.
        count: usize,
        /// Offset of the first, in bytes of the stored text.
        first: usize,
    },
    /// A JSON escape for half of a character, as in `"\ud83d"`.
    #[error(
        "an escape stands for half a character (`\\ud800` to `\\udfff` alone) and was read as \u{FFFD}; mend it at the source"
    )]
    HalfCharacter,
    /// A date of publication that cannot be read.
    #[error(
        "the date `{value}` in the field `{field}` cannot be read and was left out; write it as 2024-06-18 or 2024-06-18T07:44"
    )]
    BadDate {
        /// The field's name.
        field: String,
        /// What stands there.
        value: String,
    },
    /// A field beside the text with a value of another kind than is wanted.
    #[error("the field `{field}` holds {found} and was left out; make it a string")]
    FieldIgnored {
        /// The field's name.
        field: String,
        /// What stands there.
        found: &'static str,
    },
    /// A sentence of a file of trees that is none.
    #[error("{what}; the sentence was passed over")]
    BrokenTree {
        /// What is wrong with it.
        what: String,
    },
    /// An HTML page on which no report was found.
    #[error("no article text was found on this page; leave it out, or give the report's words as plain text")]
    NoArticle,
    /// An HTML page whose elements stand in one another too deep.
    #[error(
        "its markup is nested more than {limit} deep, and the page was passed over; give the report's words as plain text"
    )]
    TooDeep {
        /// The most elements that may stand in one another.
        limit: usize,
    },
    /// An HTML page of too many parts.
    #[error(
        "its markup has more than {limit} parts, and the page was passed over; give the report's words as plain text"
    )]
    TooManyNodes {
        /// The most elements, texts and comments that a page may have.
        limit: usize,
    },
    /// An HTML page with a tag that goes on and on.
    #[error(
        "a tag of it has more than {limit} attributes, and the page was passed over; give the report's words as plain text"
    )]
    TooManyAttributes {
        /// The most attributes that a tag may have.
        limit: usize,
    },
    /// An HTML page on which the extraction failed.
    #[error(
        "the report could not be taken out of this page's markup, and the page was passed over; give its words as plain text"
    )]
    Unextractable,
    /// XML that breaks off.
    #[error("its XML breaks off here ({cause}); what stands before was read, fetch the file again for the rest")]
    BrokenXml {
        /// What is wrong.
        cause: String,
    },
    /// A reference that only the file's own doctype explains.
    #[error(
        "`&{name};` is defined by the file itself, and {count} of this kind were kept as written; write the words or numbers such as `&#8217;`"
    )]
    UnknownEntity {
        /// The first of them.
        name: String,
        /// How many there are.
        count: usize,
    },
    /// A feed or a message with no report in it.
    #[error("there is no report in this {what}; leave it out")]
    NoReports {
        /// What it is.
        what: &'static str,
    },
    /// A report that its provider took back.
    #[error("its provider withdrew this report (`{status}`), and it was passed over")]
    Withdrawn {
        /// The status that says so.
        status: String,
    },
    /// A headline over a blank text.
    #[error("the text is blank, so that there is only a headline to read; check the field of the text")]
    TitleOnly,
    /// A headline of a feed or of a message with nothing below it.
    #[error(
        "there is a headline and no text below it, so that the headline alone is read; the report may be on the page that it links to"
    )]
    HeadlineOnly,
}

impl ProblemKind {
    /// What the failure of a stream is for the person who reads of it.
    pub(crate) fn of(error: &io::Error) -> ProblemKind {
        ProblemKind::within(error).unwrap_or_else(|| match error.kind() {
            io::ErrorKind::NotFound => ProblemKind::Missing,
            _ => ProblemKind::Unreadable { cause: error.to_string() },
        })
    }

    /// The problem that a stream of ours was stopped by.
    pub(crate) fn within(error: &io::Error) -> Option<ProblemKind> {
        error.get_ref()?.downcast_ref::<ProblemKind>().cloned()
    }

    /// As what stops a stream.
    pub(crate) fn into_error(self) -> io::Error {
        io::Error::new(io::ErrorKind::InvalidData, self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_is_one_sentence_with_its_place() {
        let problem = Problem {
            place: Place { name: "march.jsonl".to_owned(), line: Some(7) },
            kind: ProblemKind::NoText { wanted: "text, body".to_owned() },
        };
        assert_eq!(
            problem.to_string(),
            "march.jsonl, line 7: the record has no text (looked for text, body); name its field with --field text=NAME"
        );
    }

    #[test]
    fn a_warning_is_told_from_a_loss() {
        let at = |kind| Problem { place: Place { name: "a".to_owned(), line: None }, kind };
        assert!(at(ProblemKind::EncodingGuessed { encoding: "windows-1252" }).is_warning());
        assert!(!at(ProblemKind::Missing).is_warning());
    }
}
