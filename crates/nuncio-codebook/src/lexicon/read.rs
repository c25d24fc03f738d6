//! Reads the lexicon's files: classes first, from all of them, then senses with their examples.

use compact_str::{CompactString, format_compact};
use nuncio_text::PackFiles;
use std::sync::Arc;

use rustc_hash::FxHashMap;

use super::error::{LexiconError, LexiconProblem};
use super::meaning::{Flags, expected, meaning, split_flags};
use super::pattern::{Piece, Trouble, add_all, argument, default_actor, literal, words};
use super::words::SharedWords;
use super::{Class, Example, Lexicon, Meaning, Part, Pos, Sense};
use crate::codebook::Codebook;

impl Lexicon {
    /// Reads every `.lex` file of the pack's folder `lexicon`, in order of their names.
    ///
    /// # Errors
    /// Every line that cannot be read, in order.
    pub fn read(files: &PackFiles, codebook: &Codebook) -> Result<Self, Vec<LexiconError>> {
        let (lexicon, errors) = Self::read_what_can_be(files, codebook);
        if errors.is_empty() { Ok(lexicon) } else { Err(errors) }
    }

    /// The senses without their examples, which a program that only codes has no need of: sooner read.
    ///
    /// # Errors
    /// Every line that cannot be read, in order; what is wrong in an example is not told.
    pub fn read_senses(files: &PackFiles, codebook: &Codebook) -> Result<Self, Vec<LexiconError>> {
        let (lexicon, errors) = Self::read_lines(files, codebook, false);
        if errors.is_empty() { Ok(lexicon) } else { Err(errors) }
    }

    /// All that can be read; lines that cannot are passed over and told: for `lexicon check`.
    #[must_use]
    pub fn read_what_can_be(files: &PackFiles, codebook: &Codebook) -> (Self, Vec<LexiconError>) {
        Self::read_lines(files, codebook, true)
    }

    fn read_lines(files: &PackFiles, codebook: &Codebook, examples: bool) -> (Self, Vec<LexiconError>) {
        let texts: Vec<_> = files.texts("lexicon", ".lex").collect();
        let mut errors = Errors::default();
        let mut classes = Classes::default();
        for (path, text) in &texts {
            classes.collect(path, text, &mut errors);
        }
        classes.resolve(&mut errors);
        let mut senses = Vec::new();
        for (path, text) in &texts {
            let (name, above) = (name_of(path), Above::Start);
            let mut file = File { name, codebook, examples, classes: &mut classes, senses: &mut senses, above };
            for (line, text) in lines(text) {
                if let Err((at, problem)) = file.line(line, text) {
                    errors.add(path, line, text, at, problem);
                }
            }
        }
        let mut lexicon = Lexicon { classes: classes.into_list(), irregular: irregular(files), ..Lexicon::default() };
        lexicon.store(senses);
        errors.list.sort_by(|a, b| (&a.file, a.line, a.column).cmp(&(&b.file, b.line, b.column)));
        (lexicon, errors.list)
    }
}

/// The last part of a path: `aid.lex`.
pub(super) fn name_of(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// Lines with their numbers, without those that are blank or only a comment.
pub(super) fn lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    text.lines()
        .enumerate()
        .map(|(index, line)| (index + 1, line.trim_end()))
        .filter(|(_, line)| !line.trim_start().is_empty() && !line.trim_start().starts_with('#'))
}

/// Forms that no rule derives from their lemma (`struck  strike`), for the lint alone; a missing file is no error.
fn irregular(files: &PackFiles) -> FxHashMap<Box<str>, Vec<Box<str>>> {
    let mut forms: FxHashMap<Box<str>, Vec<Box<str>>> = FxHashMap::default();
    let text = files.bytes("lexicon/irregular.txt").map(String::from_utf8_lossy).unwrap_or_default();
    for (_, line) in lines(&text) {
        let mut words = line.split_whitespace();
        if let Some(lemma) = words.next() {
            for form in words {
                forms.entry(form.into()).or_default().push(lemma.into());
            }
        }
    }
    forms
}

#[derive(Default)]
pub(super) struct Errors {
    pub(super) list: Vec<LexiconError>,
}

impl Errors {
    pub(super) fn add(&mut self, path: &str, line: usize, text: &str, at: usize, problem: LexiconProblem) {
        let column = text.get(..at).unwrap_or(text).chars().count() + 1;
        self.list.push(LexiconError { file: name_of(path).to_owned(), line, column, problem });
    }
}

/// The text before a comment: a `#` after white space, outside quotes.
fn without_comment(text: &str) -> &str {
    if !text.contains('#') {
        return text;
    }
    let mut quoted = false;
    let mut after_space = true;
    for (at, c) in text.char_indices() {
        match c {
            '"' => quoted = !quoted,
            '#' if !quoted && after_space => return text[..at].trim_end(),
            _ => {}
        }
        after_space = c.is_whitespace();
    }
    text
}

/// The classes of all files.
#[derive(Default)]
pub(super) struct Classes {
    classes: FxHashMap<String, Unresolved>,
}

struct Unresolved {
    class: Class,
    members: Vec<String>,
    path: String,
    line: usize,
    text: String,
    state: State,
    /// The words as conditions share them, once one asks for them.
    shared: Option<Arc<SharedWords>>,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    New,
    Open,
    Done,
}

impl Classes {
    /// The words of a class, which is thereby used.
    pub(super) fn words(&mut self, name: &str) -> Option<&Arc<SharedWords>> {
        let entry = self.classes.get_mut(name)?;
        entry.class.used = true;
        Some(entry.shared.get_or_insert_with(|| Arc::new(SharedWords::new(entry.class.words.clone()))))
    }

    fn collect(&mut self, path: &str, text: &str, errors: &mut Errors) {
        for (line, text) in lines(text) {
            if let Some(rest) = text.strip_prefix("class").filter(|rest| rest.starts_with(char::is_whitespace)) {
                let rest = Piece { at: "class".len(), text: without_comment(rest) };
                if let Err((at, problem)) = self.define(path, line, text, rest) {
                    errors.add(path, line, text, at, problem);
                }
            }
        }
    }

    fn define(&mut self, path: &str, line: usize, text: &str, rest: Piece<'_>) -> Result<(), Trouble> {
        let [name, members] = rest.split(b'=')[..] else { return Err((0, LexiconProblem::Class)) };
        let name = name.trim();
        let fits = name.text.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == '_');
        let members = words(members)?;
        if name.text.is_empty() || !fits || members.is_empty() {
            return Err(name.trouble(LexiconProblem::Class));
        }
        let place = format!("{}:{line}", name_of(path));
        if let Some(known) = self.classes.get(name.text) {
            let (name_text, first) = (name.text.to_owned(), known.class.place.clone());
            return Err(name.trouble(LexiconProblem::ClassTwice { name: name_text, first }));
        }
        for member in &members {
            if !member.text.starts_with('@') && literal(member.text).is_none() {
                return Err(member.trouble(LexiconProblem::Word { found: member.text.to_owned() }));
            }
        }
        let class = Class { name: name.text.to_owned(), words: Vec::new(), place, used: false };
        let members = members.iter().map(|member| member.text.to_owned()).collect();
        let (path, text) = (path.to_owned(), text.to_owned());
        let entry = Unresolved { class, members, path, line, text, state: State::New, shared: None };
        self.classes.insert(name.text.to_owned(), entry);
        Ok(())
    }

    /// Spells out classes within classes.
    fn resolve(&mut self, errors: &mut Errors) {
        let mut names: Vec<String> = self.classes.keys().cloned().collect();
        names.sort();
        for name in names {
            self.resolve_one(&name, errors);
        }
    }

    fn resolve_one(&mut self, name: &str, errors: &mut Errors) {
        let Some(entry) = self.classes.get_mut(name).filter(|entry| entry.state == State::New) else { return };
        entry.state = State::Open;
        let (members, path, line, text) = (entry.members.clone(), entry.path.clone(), entry.line, entry.text.clone());
        let mut list = Vec::new();
        for member in members {
            let Some(inner) = member.strip_prefix('@') else {
                add_all(literal(&member), &mut list);
                continue;
            };
            self.resolve_one(inner, errors);
            let at = text.find(&member).unwrap_or_default();
            let name = inner.to_owned();
            match self.classes.get_mut(inner) {
                None => errors.add(&path, line, &text, at, LexiconProblem::UnknownClass { name }),
                Some(inner) if inner.state == State::Open => {
                    errors.add(&path, line, &text, at, LexiconProblem::ClassLoop { name });
                }
                Some(inner) => {
                    inner.class.used = true;
                    add_all(inner.class.words.iter().cloned(), &mut list);
                }
            }
        }
        if let Some(entry) = self.classes.get_mut(name) {
            entry.class.words = list;
            entry.state = State::Done;
        }
    }

    fn into_list(self) -> Vec<Class> {
        let mut list: Vec<Class> = self.classes.into_values().map(|entry| entry.class).collect();
        list.sort_by(|a, b| a.name.cmp(&b.name));
        list
    }
}

/// What an indented line belongs to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Above {
    /// Nothing yet.
    Start,
    /// The last sense read.
    Sense,
    /// A class.
    Class,
    /// A line that could not be read: its examples are passed over, one error is enough.
    Unread,
}

/// A file being read.
struct File<'f> {
    name: &'f str,
    codebook: &'f Codebook,
    /// Whether examples are read.
    examples: bool,
    classes: &'f mut Classes,
    senses: &'f mut Vec<Sense>,
    above: Above,
}

impl File<'_> {
    fn line(&mut self, line: usize, text: &str) -> Result<(), Trouble> {
        let whole = Piece { at: 0, text };
        if text.starts_with(char::is_whitespace) {
            return if self.examples { self.example(line, whole.trim()) } else { Ok(()) };
        }
        self.above = Above::Unread;
        let (opening, _) = whole.word();
        if opening.text == "class" {
            self.above = Above::Class;
            return Ok(());
        }
        let pos = Pos::parse(opening.text)
            .ok_or_else(|| opening.trouble(LexiconProblem::Opening { found: opening.text.to_owned() }))?;
        let sense = self.sense(line, pos, Piece { at: 0, text: without_comment(text) })?;
        self.senses.push(sense);
        self.above = Above::Sense;
        Ok(())
    }

    fn sense(&mut self, line: usize, pos: Pos, whole: Piece<'_>) -> Result<Sense, Trouble> {
        let pieces = words(whole)?;
        let head = *pieces.get(1).ok_or((whole.text.len(), LexiconProblem::NoHead))?;
        let (lemma, particle) = head_word(pos, head)?;
        let arrow = pieces.iter().position(|piece| piece.text == "->");
        let arrow = arrow.ok_or((whole.text.len(), LexiconProblem::NoArrow))?;
        let mut arguments = Vec::new();
        for &piece in &pieces[2.min(arrow)..arrow] {
            let read = argument(piece, self.classes)?;
            if let Some(role) = letter(read.part).filter(|_| has(&arguments, read.part)) {
                return Err(piece.trouble(LexiconProblem::RoleTwice { role }));
            }
            arguments.push(read);
        }
        let end = pieces[arrow].at + pieces[arrow].text.len();
        let after = Piece { at: end, text: &whole.text[end..] }.trim();
        let (said, flags) = split_flags(after)?;
        let meaning = meaning(said, self.codebook)?;
        if let Meaning::Operator { operator, actor_is_recipient } = meaning {
            if !has(&arguments, Part::Complement) {
                let operator = operator.as_str().to_owned();
                return Err(said.trouble(LexiconProblem::NoComplement { operator }));
            }
            if actor_is_recipient && !has(&arguments, Part::Recipient) {
                return Err(said.trouble(LexiconProblem::NoRecipient));
            }
        }
        if meaning != Meaning::Nothing && !has(&arguments, Part::Actor) {
            arguments.insert(0, default_actor(pos));
        }
        let rule = format_compact!("{}:{line}", self.name);
        let Flags { mutual, marks } = flags;
        Ok(Sense { pos, lemma, particle, arguments, meaning, mutual, marks, rule, examples: Vec::new() })
    }

    fn example(&mut self, line: usize, piece: Piece<'_>) -> Result<(), Trouble> {
        let place = format_compact!("{}:{line}", self.name);
        let sense = match self.above {
            Above::Unread => return Ok(()),
            Above::Start | Above::Class => return Err(piece.trouble(LexiconProblem::LooseExample)),
            Above::Sense => self.senses.last_mut().ok_or((piece.at, LexiconProblem::LooseExample))?,
        };
        let Some(rest) = piece.text.strip_prefix('"') else { return Err(piece.trouble(LexiconProblem::Indented)) };
        // Up to the last quotation mark: a sentence may quote, and what it yields never does.
        let end = rest.rfind('"').ok_or((piece.at, LexiconProblem::Quote))?;
        let text = rest[..end].trim().to_owned();
        if text.is_empty() {
            return Err(piece.trouble(LexiconProblem::NoSentence));
        }
        let after = &rest[end + 1..];
        let yields = Piece { at: piece.at + 1 + end + 1, text: without_comment(after) };
        sense.examples.push(Example { text, expected: expected(yields, self.codebook)?, place });
        Ok(())
    }
}

fn has(arguments: &[super::Argument], part: Part) -> bool {
    arguments.iter().any(|argument| argument.part == part)
}

/// The letter of a role, which a line names once; conditions may stand as often as they are needed.
fn letter(part: Part) -> Option<char> {
    match part {
        Part::Actor => Some('A'),
        Part::Recipient => Some('R'),
        Part::Complement => Some('C'),
        Part::Other(letter) => Some(letter),
        Part::Constraint | Part::Absent => None,
    }
}

/// `carry_out`: the lemma and its particle.
fn head_word(pos: Pos, piece: Piece<'_>) -> Result<(CompactString, Option<CompactString>), Trouble> {
    let found = || piece.text.to_owned();
    let fits = |word: &str| super::pattern::is_bare(word) && !word.chars().any(char::is_uppercase);
    let mut parts = piece.text.split('_');
    let lemma = parts.next().unwrap_or_default();
    let particle = parts.next();
    if !fits(lemma) || !particle.is_none_or(fits) {
        return Err(piece.trouble(LexiconProblem::Head { found: found() }));
    }
    if particle.is_some() && pos == Pos::Noun {
        return Err(piece.trouble(LexiconProblem::NounParticle { found: found() }));
    }
    if parts.next().is_some() {
        return Err(piece.trouble(LexiconProblem::Particles { found: found() }));
    }
    Ok((lemma.into(), particle.map(CompactString::from)))
}
