//! What can be wrong with input, each told in one sentence that names the place and what to do.

use std::fmt;

use thiserror::Error;

/// Where in the input a problem lies.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// The file, `stdin`, or what the caller called the bytes.
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
        use ProblemKind as Kind;
        matches!(
            self.kind,
            Kind::EncodingGuessed { .. }
                | Kind::Replaced { .. }
                | Kind::HalfCharacter
                | Kind::BadDate { .. }
                | Kind::FieldIgnored { .. }
                | Kind::TitleOnly
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
    /// A folder where a file is wanted.
    #[error("this is a folder; name the files in it, as in `{}`", "FOLDER/*.txt")]
    Directory,
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
    /// One record spread over lines, or an array of records.
    #[error("this is {what}, not one record a line; convert it with `jq -c '{filter}'`")]
    NotLines {
        /// How the file is laid out.
        what: &'static str,
        /// The jq filter that writes one record a line.
        filter: &'static str,
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
    /// XML of a kind that no reader is for.
    #[error(
        "this is XML of another kind (`<{root}>`), which is not read; give the reports as plain text, HTML or JSON lines"
    )]
    OtherXml {
        /// The outermost element.
        root: String,
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
