//! Opens a source and hands out its stories one after another, with the problems between them.

use std::collections::VecDeque;
use std::fs::File;
use std::io::{self, BufRead, BufReader, Cursor, Read as _};
use std::path::{Path, PathBuf};

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE};

use crate::bounded::{self, Next};
use crate::decode;
use crate::html;
use crate::json;
use crate::options::{Format, ReadOptions};
use crate::problem::{Place, Problem, ProblemKind};
use crate::sniff_xml;
use crate::story::Story;
use crate::transcode::Transcoded;
use crate::xml_input;

/// Bytes read at a time.
const BUFFER: usize = 64 * 1024;

/// Bytes by which a format is known where the name does not tell it.
const START: usize = 4 * 1024;

/// Where input comes from.
#[derive(Clone, Debug)]
pub enum Source {
    /// A file.
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
    fn name(&self) -> String {
        match self {
            Source::File(path) => path.to_string_lossy().into_owned(),
            Source::Stdin => "stdin".to_owned(),
            Source::Bytes { name, .. } => name.clone(),
        }
    }

    /// What stories without an id are called by: a file's name without its folders.
    fn short_name(&self) -> String {
        match self {
            Source::File(path) => path.file_name().unwrap_or(path.as_os_str()).to_string_lossy().into_owned(),
            _ => self.name(),
        }
    }
}

/// One story, or what is wrong at its place. After a problem that [is a warning](Problem::is_warning) its story follows.
pub type Item = Result<Story, Problem>;

/// Reads the stories of a source, in order. JSON lines are read as they come: memory holds one line at a time.
///
/// A problem never ends the reading of what can still be read.
#[must_use]
pub fn read(source: &Source, options: &ReadOptions) -> Box<dyn Iterator<Item = Item> + Send> {
    match Opened::open(source) {
        Ok(opened) => opened.stories(options),
        Err(problem) => Box::new(std::iter::once(Err(problem))),
    }
}

/// A source whose first bytes can be looked at before it is decided who reads it: trees made elsewhere are no stories,
/// and a room further right reads them.
pub struct Opened {
    reader: Reader,
    place: Place,
    id: String,
}

impl Opened {
    /// Opens a source.
    ///
    /// # Errors
    /// Where there is no such file, or it cannot be read.
    pub fn open(source: &Source) -> Result<Opened, Problem> {
        let place = Place { name: source.name(), line: None };
        let fault = |kind| Problem { place: place.clone(), kind };
        let mut reader = open(source).map_err(fault)?;
        reader.fill_buf().map_err(|error| fault(unreadable(&error)))?;
        Ok(Opened { reader, id: source.short_name(), place })
    }

    /// What problems call it.
    #[must_use]
    pub fn name(&self) -> &str {
        &self.place.name
    }

    /// What stories without an id are called by.
    #[must_use]
    pub fn short_name(&self) -> &str {
        &self.id
    }

    /// Its first bytes, as many as are at hand; none where it is empty.
    pub fn head(&mut self) -> &[u8] {
        // They were read when it was opened.
        self.reader.fill_buf().unwrap_or_default()
    }

    /// All its bytes, for another reader than this room's.
    #[must_use]
    pub fn into_bytes(self) -> Box<dyn BufRead + Send> {
        self.reader
    }

    /// Its stories, in order, as [`read`] gives them.
    #[must_use]
    pub fn stories(self, options: &ReadOptions) -> Box<dyn Iterator<Item = Item> + Send> {
        let Opened { mut reader, place, id } = self;
        let head = reader.fill_buf().unwrap_or_default();
        let encoding = utf16(head);
        match format_of(&place.name, head, encoding, options.format) {
            Format::JsonLines => Box::new(JsonLines {
                reader: match encoding {
                    Some(encoding) => Box::new(Transcoded::new(reader, encoding)),
                    None => reader,
                },
                place,
                id,
                line: 0,
                options: options.clone(),
                ready: VecDeque::new(),
                state: State::Start,
            }),
            Format::Feed | Format::Nitf | Format::NewsMl => Box::new(of_xml(reader, &id, &place, options).into_iter()),
            Format::Html => Box::new(one_story(page_story(reader, id, options), &place, options).into_iter()),
            Format::Auto | Format::Text => {
                Box::new(one_story(text_story(reader, id, options), &place, options).into_iter())
            }
        }
    }
}

type Reader = Box<dyn BufRead + Send>;

fn open(source: &Source) -> Result<Reader, ProblemKind> {
    Ok(match source {
        Source::File(path) => Box::new(BufReader::with_capacity(BUFFER, open_file(path)?)),
        Source::Stdin => Box::new(BufReader::with_capacity(BUFFER, io::stdin())),
        Source::Bytes { bytes, .. } => Box::new(Cursor::new(bytes.clone())),
    })
}

fn open_file(path: &Path) -> Result<File, ProblemKind> {
    let file = File::open(path).map_err(|error| unreadable(&error))?;
    let folder = file.metadata().is_ok_and(|metadata| metadata.is_dir());
    if folder { Err(ProblemKind::Directory) } else { Ok(file) }
}

fn unreadable(error: &io::Error) -> ProblemKind {
    match error.kind() {
        io::ErrorKind::NotFound => ProblemKind::Missing,
        io::ErrorKind::IsADirectory => ProblemKind::Directory,
        _ => ProblemKind::Unreadable { cause: error.to_string() },
    }
}

fn utf16(head: &[u8]) -> Option<&'static Encoding> {
    match Encoding::for_bom(head) {
        Some((encoding, _)) => [UTF_16LE, UTF_16BE].into_iter().find(|wanted| *wanted == encoding),
        None => decode::utf16_by_its_zeros(head),
    }
}

/// The format, by what was asked, else by the name, else by the first bytes.
fn format_of(name: &str, head: &[u8], encoding: Option<&'static Encoding>, asked: Format) -> Format {
    if asked != Format::Auto {
        return asked;
    }
    let start = start(head, encoding);
    let ending = Path::new(name).extension().map(|ending| ending.to_string_lossy().to_lowercase());
    let told = matches!(ending.as_deref(), Some("jsonl" | "ndjson" | "json" | "html" | "htm" | "xhtml"));
    if let Some(format) = sniff_xml::xml_root(&start).filter(|_| !told) {
        return format;
    }
    match ending.as_deref() {
        Some("jsonl" | "ndjson" | "json") => Format::JsonLines,
        Some("html" | "htm" | "xhtml") => Format::Html,
        // What begins with a doctype was saved under a wrong name.
        Some("txt" | "text") if html::is_surely_page(&start) => Format::Html,
        Some("txt" | "text") => Format::Text,
        _ if start.trim_start().starts_with('{') => Format::JsonLines,
        _ if html::is_page(&start) => Format::Html,
        _ => Format::Text,
    }
}

/// The first characters of the input, as far as a format is known by them.
fn start(head: &[u8], encoding: Option<&'static Encoding>) -> String {
    let head = &head[..head.len().min(START)];
    let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head);
    match encoding {
        Some(encoding) => encoding.decode(head).0.into_owned(),
        None => String::from_utf8_lossy(head).into_owned(),
    }
}

/// The one story of an input, after its warning if there is one.
fn one_story(
    read: Result<(Story, Option<ProblemKind>), ProblemKind>,
    place: &Place,
    options: &ReadOptions,
) -> Vec<Item> {
    let (story, warning) = match read {
        Ok((story, warning)) => (Some(story), warning),
        Err(kind) => (None, Some(kind)),
    };
    let story = story.map(|mut story| {
        story.published = options.published.or(story.published);
        Ok(story)
    });
    let problem = warning.map(|kind| Err(Problem { place: place.clone(), kind }));
    problem.into_iter().chain(story).collect()
}

fn text_story(reader: Reader, id: String, options: &ReadOptions) -> Result<(Story, Option<ProblemKind>), ProblemKind> {
    let decoded = decode::decode(whole(reader, options)?)?;
    if decoded.text.trim().is_empty() {
        return Err(ProblemKind::Blank);
    }
    if let Some(root) = sniff_xml::other_root(&decoded.text).filter(|_| options.format == Format::Auto) {
        return Err(ProblemKind::OtherXml { root });
    }
    Ok((Story::from_page(id, decoded.text, None, &options.words), decoded.warning))
}

fn page_story(reader: Reader, id: String, options: &ReadOptions) -> Result<(Story, Option<ProblemKind>), ProblemKind> {
    html::story(whole(reader, options)?, id, options)
}

/// The stories of an XML file with the problems between them.
fn of_xml(reader: Reader, id: &str, place: &Place, options: &ReadOptions) -> Vec<Item> {
    let bytes = match whole(reader, options) {
        Ok(bytes) => bytes,
        Err(kind) => return vec![Err(Problem { place: place.clone(), kind })],
    };
    let at = |line| Place { name: place.name.clone(), line };
    let items = xml_input::stories(bytes, id, options).into_iter().map(|(line, found)| match found {
        Ok(story) => Ok(Story { published: options.published.or(story.published), ..story }),
        Err(kind) => Err(Problem { place: at(line), kind }),
    });
    items.collect()
}

/// All bytes of the input, if they are not too many.
fn whole(reader: Reader, options: &ReadOptions) -> Result<Vec<u8>, ProblemKind> {
    let limit = options.line_limit;
    let mut bytes = Vec::new();
    reader.take(limit as u64 + 1).read_to_end(&mut bytes).map_err(|error| unreadable(&error))?;
    match bytes.len() {
        0 => Err(ProblemKind::Empty),
        length if length > limit => Err(ProblemKind::TextTooLong { limit }),
        _ => Ok(bytes),
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum State {
    /// No line with words yet.
    Start,
    Reading,
    Done,
}

struct JsonLines {
    reader: Reader,
    place: Place,
    id: String,
    line: u64,
    options: ReadOptions,
    ready: VecDeque<Item>,
    state: State,
}

impl JsonLines {
    /// Reads one line and makes ready what comes of it.
    fn advance(&mut self) {
        match bounded::next_line(&mut self.reader, self.options.line_limit) {
            Ok(Next::Line(line)) => {
                self.line += 1;
                self.take_line(line);
            }
            Ok(Next::TooLong(length)) => {
                self.line += 1;
                self.state = State::Reading;
                self.tell(ProblemKind::LineTooLong { limit: self.options.line_limit, length });
            }
            Ok(Next::End) => {
                if self.state == State::Start {
                    let kind = if self.line == 0 { ProblemKind::Empty } else { ProblemKind::Blank };
                    self.ready.push_back(Err(Problem { place: self.place.clone(), kind }));
                }
                self.state = State::Done;
            }
            Err(error) => {
                self.line += 1;
                self.tell(unreadable(&error));
                self.state = State::Done;
            }
        }
    }

    fn take_line(&mut self, mut line: Vec<u8>) {
        if self.line == 1 && line.starts_with(b"\xef\xbb\xbf") {
            line.drain(..3);
        }
        let bare = line.trim_ascii();
        if bare.is_empty() {
            return;
        }
        if self.state == State::Start
            && let Some(layout) = other_layout(bare)
        {
            self.ready.push_back(Err(Problem { place: self.place.clone(), kind: layout }));
            self.state = State::Done;
            return;
        }
        self.state = State::Reading;
        let unnamed = format!("{}:{}", self.id, self.line);
        let (story, problems) = json::story(line, &unnamed, &self.options);
        for kind in problems {
            self.tell(kind);
        }
        if let Some(mut story) = story {
            story.published = self.options.published.or(story.published);
            self.ready.push_back(Ok(story));
        }
    }

    fn tell(&mut self, kind: ProblemKind) {
        let place = Place { name: self.place.name.clone(), line: Some(self.line) };
        self.ready.push_back(Err(Problem { place, kind }));
    }
}

/// A first line that shows another layout than one record a line.
fn other_layout(line: &[u8]) -> Option<ProblemKind> {
    match line {
        b"{" => Some(ProblemKind::NotLines { what: "a record spread over several lines", filter: "." }),
        [b'[', ..] => Some(ProblemKind::NotLines { what: "an array of records", filter: ".[]" }),
        _ => None,
    }
}

impl Iterator for JsonLines {
    type Item = Item;

    fn next(&mut self) -> Option<Item> {
        while self.ready.is_empty() && self.state != State::Done {
            self.advance();
        }
        self.ready.pop_front()
    }
}
