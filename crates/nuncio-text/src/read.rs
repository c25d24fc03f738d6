//! Hands out the stories of a source one after another, with the problems between them.

use std::io::{BufRead, Read as _};
use std::path::PathBuf;

use encoding_rs::Encoding;

use crate::decode;
use crate::html;
use crate::json_lines::JsonLines;
use crate::json_records::{self, JsonRecords};
use crate::options::{Format, ReadOptions};
use crate::peek::{Peeked, Stream};
use crate::problem::{Place, Problem, ProblemKind};
use crate::sniff;
use crate::sniff_xml;
use crate::story::Story;
use crate::table::Table;
use crate::transcode::Transcoded;
use crate::unpack::Openings;
use crate::warc::Crawl;
use crate::xml_input;

/// Where input comes from.
#[derive(Clone, Debug)]
pub enum Source {
    /// A file, or a folder with all that is in it.
    File(PathBuf),
    /// Standard input.
    Stdin,
    /// Bytes in memory.
    Bytes {
        /// What to call them in stories and problems; an ending such as `.jsonl` tells the format.
        name: String,
        /// The bytes.
        bytes: Vec<u8>,
    },
}

impl Source {
    /// What problems call it.
    pub(crate) fn name(&self) -> String {
        match self {
            Source::File(path) => path.to_string_lossy().into_owned(),
            Source::Stdin => "stdin".to_owned(),
            Source::Bytes { name, .. } => name.clone(),
        }
    }

    /// What stories without an id are called by: a file's name without its folders.
    pub(crate) fn short_name(&self) -> String {
        match self {
            Source::File(path) => path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned(),
            _ => self.name(),
        }
    }
}

/// One story, or what is wrong at its place. After a problem that [is a warning](Problem::is_warning) its story follows.
pub type Item = Result<Story, Problem>;

/// Reads the stories of a source, in order: of a folder, of a packed file and of an archive too, as [`Openings`] finds them.
/// Memory holds one record, one page or one line at a time.
///
/// A problem never ends the reading of what can still be read.
#[must_use]
pub fn read(source: &Source, options: &ReadOptions) -> Box<dyn Iterator<Item = Item> + Send> {
    let options = options.clone();
    let openings = Openings::new(source, &options);
    Box::new(openings.flat_map(move |opened| match opened {
        Ok(opened) => opened.stories(&options),
        Err(problem) => Box::new(std::iter::once(Err(problem))),
    }))
}

/// What an input is called.
pub(crate) struct Labels {
    /// In problems.
    pub(crate) place: Place,
    /// In stories without an id.
    pub(crate) id: String,
}

impl Labels {
    pub(crate) fn problem(&self, kind: ProblemKind) -> Problem {
        Problem { place: self.place.clone(), kind }
    }
}

/// An unpacked input whose first bytes can be looked at before it is decided who reads it: trees made elsewhere are no
/// stories, and a room further right reads them.
pub struct Opened {
    reader: Peeked<Stream>,
    labels: Labels,
    /// The name whose ending tells the format.
    file: String,
    /// The encoding that was told beside the bytes.
    charset: Option<&'static Encoding>,
}

impl Opened {
    pub(crate) fn new(reader: Peeked<Stream>, place: Place, id: String, file: String) -> Self {
        Opened { reader, labels: Labels { place, id }, file, charset: None }
    }

    /// Bytes that came with their encoding.
    pub(crate) fn with_charset(self, charset: Option<&'static Encoding>) -> Self {
        Opened { charset, ..self }
    }

    /// What problems call it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.labels.place.name
    }

    /// What stories without an id are called by.
    #[must_use]
    pub fn short_name(&self) -> &str {
        &self.labels.id
    }

    /// The ending of its own name, in lower case, without that of its packing: `html` of `page.html.gz`.
    #[must_use]
    pub fn ending(&self) -> Option<String> {
        sniff::ending(&self.file)
    }

    /// Its first bytes, some thousands if there are so many; none where it is empty.
    pub fn head(&mut self) -> &[u8] {
        self.reader.head()
    }

    /// All its bytes, for another reader than this room's.
    #[must_use]
    pub fn into_bytes(self) -> Box<dyn BufRead + Send> {
        Box::new(self.reader)
    }

    /// Its stories, in order, as [`read`] gives them.
    #[must_use]
    pub fn stories(self, options: &ReadOptions) -> Box<dyn Iterator<Item = Item> + Send> {
        let Opened { mut reader, labels, file, charset } = self;
        let head = reader.head();
        if sniff::is_warc(head) {
            return Box::new(Crawl::new(reader, labels, options));
        }
        let encoding = sniff::utf16(head);
        let lines = |reader| -> Box<dyn BufRead + Send> {
            match encoding {
                Some(encoding) => Box::new(Transcoded::new(reader, encoding)),
                None => Box::new(reader),
            }
        };
        match sniff::format(&file, head, encoding, options) {
            Format::JsonLines => {
                let mut reader = lines(reader);
                // What stops the looking is met again in the reading.
                if json_records::is_laid_out(reader.fill_buf().unwrap_or_default()) {
                    Box::new(JsonRecords::new(reader, labels, options))
                } else {
                    Box::new(JsonLines::new(reader, labels, options))
                }
            }
            Format::Table => Box::new(Table::new(lines(reader), labels, options)),
            Format::Feed | Format::Nitf | Format::NewsMl => Box::new(of_xml(reader, &labels, options).into_iter()),
            Format::Html => {
                one(|| html::story(whole(reader, options)?, labels.id.clone(), charset, options), &labels, options)
            }
            Format::Auto | Format::Text => {
                one(|| text_story(whole(reader, options)?, labels.id.clone(), charset, options), &labels, options)
            }
        }
    }
}

/// The one story of an input, after its warning if there is one.
fn one(
    read: impl FnOnce() -> Result<(Story, Option<ProblemKind>), ProblemKind>,
    labels: &Labels,
    options: &ReadOptions,
) -> Box<dyn Iterator<Item = Item> + Send> {
    let (story, warning) = match read() {
        Ok((story, warning)) => (Some(story), warning),
        Err(kind) => (None, Some(kind)),
    };
    let story = story.map(|mut story| {
        story.published = options.published.or(story.published);
        Ok(story)
    });
    let problem = warning.map(|kind| Err(labels.problem(kind)));
    Box::new(problem.into_iter().chain(story))
}

fn text_story(
    bytes: Vec<u8>,
    id: String,
    charset: Option<&'static Encoding>,
    options: &ReadOptions,
) -> Result<(Story, Option<ProblemKind>), ProblemKind> {
    let decoded = decode::decode_declared(bytes, [charset, None])?;
    if decoded.text.trim().is_empty() {
        return Err(ProblemKind::Blank);
    }
    if let Some(root) = sniff_xml::other_root(&decoded.text).filter(|_| options.format == Format::Auto) {
        return Err(ProblemKind::UnknownXml { root });
    }
    Ok((Story::from_page(id, decoded.text, None, &options.words), decoded.warning))
}

/// The stories of an XML file with the problems between them.
fn of_xml(reader: Peeked<Stream>, labels: &Labels, options: &ReadOptions) -> Vec<Item> {
    let bytes = match whole(reader, options) {
        Ok(bytes) => bytes,
        Err(kind) => return vec![Err(labels.problem(kind))],
    };
    let items = xml_input::stories(bytes, &labels.id, options).into_iter().map(|(line, found)| match found {
        Ok(story) => Ok(Story { published: options.published.or(story.published), ..story }),
        Err(kind) => {
            let mut problem = labels.problem(kind);
            problem.place.line = line;
            Err(problem)
        }
    });
    items.collect()
}

/// All bytes of the input, if they are not too many.
fn whole(reader: Peeked<Stream>, options: &ReadOptions) -> Result<Vec<u8>, ProblemKind> {
    let limit = options.line_limit;
    let mut bytes = Vec::new();
    reader.take(limit as u64 + 1).read_to_end(&mut bytes).map_err(|error| ProblemKind::of(&error))?;
    match bytes.len() {
        0 => Err(ProblemKind::Empty),
        length if length > limit => Err(ProblemKind::TextTooLong { limit }),
        _ => Ok(bytes),
    }
}
