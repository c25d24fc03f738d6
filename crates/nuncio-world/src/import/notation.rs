//! The notation of the older coders' dictionaries: names with their synonyms, codes and times, line by line.

use rustc_hash::FxHashMap;

use super::Dictionary;
use super::days::Period;
use super::told::{ImportProblem, Told};

/// An actor or agent: every name of it, and every code.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Entry {
    pub(super) file: String,
    pub(super) line: usize,
    /// The name, then its synonyms, as the dictionary writes them.
    pub(super) names: Vec<String>,
    /// Plurals that are words of their own (`{GEESE}`).
    pub(super) plurals: Vec<String>,
    /// Its plural is as its singular (`{}`).
    pub(super) no_plural: bool,
    pub(super) codes: Vec<Coded>,
}

/// A code with its time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Coded {
    /// Without its time: `RUDGOV`, `~COP`.
    pub(super) code: String,
    /// `None`: whenever no other code holds.
    pub(super) period: Option<Period>,
    pub(super) line: usize,
}

impl Entry {
    /// A word for what somebody is, to be put together with a country.
    pub(super) fn is_agent(&self) -> bool {
        self.codes.iter().any(|coded| coded.code.contains('~'))
    }

    pub(super) fn told(&self, line: usize, problem: ImportProblem) -> Told {
        Told { file: self.file.clone(), line, problem }
    }
}

/// The entries of a dictionary that have a name and a code.
pub(super) fn read(dictionary: Dictionary<'_>, told: &mut Vec<Told>) -> Vec<Entry> {
    let mut reader = Reader {
        file: dictionary.file,
        all: Vec::new(),
        open: None,
        sets: FxHashMap::default(),
        told,
        commented: false,
    };
    for (line, bytes) in (1..).zip(dictionary.bytes.split(|b| *b == b'\n')) {
        reader.line(line, &String::from_utf8_lossy(bytes));
    }
    reader.close();
    reader.all
}

struct Reader<'a> {
    file: &'a str,
    all: Vec<Entry>,
    /// The entry whose lines go on.
    open: Option<Entry>,
    /// `!PERSON!` and the words that it stands for.
    sets: FxHashMap<String, Vec<String>>,
    told: &'a mut Vec<Told>,
    /// Inside of a comment that spans lines.
    commented: bool,
}

impl Reader<'_> {
    fn tell(&mut self, line: usize, problem: ImportProblem) {
        self.told.push(Told { file: self.file.to_owned(), line, problem });
    }

    fn line(&mut self, line: usize, text: &str) {
        let text = self.without_comments(text);
        let text = text.trim();
        if text.is_empty() {
            return;
        }
        if text.contains(char::REPLACEMENT_CHARACTER) {
            return self.tell(line, ImportProblem::Encoding);
        }
        if let Some((set, words)) = definition(text) {
            self.close();
            self.sets.insert(set, words);
            return;
        }
        let (head, codes) = text.split_at(text.find('[').unwrap_or(text.len()));
        let (name, plural) = head.split_at(head.find('{').unwrap_or(head.len()));
        // Behind a tab some dictionaries have notes.
        self.name(line, name.trim().split('\t').next().unwrap_or_default());
        self.plural(line, plural.trim());
        self.codes(line, codes);
    }

    /// Without what stands behind `#` or between `<!` and `-->`.
    fn without_comments(&mut self, text: &str) -> String {
        let mut kept = String::new();
        let mut rest = text;
        loop {
            if self.commented {
                let Some((_, after)) = rest.split_once("-->") else { return kept };
                self.commented = false;
                rest = after;
            }
            match rest.split_once("<!") {
                Some((before, after)) if !before.contains('#') => {
                    kept.push_str(before);
                    self.commented = true;
                    rest = after;
                }
                _ => {
                    kept.push_str(rest.split('#').next().unwrap_or_default());
                    return kept;
                }
            }
        }
    }

    fn name(&mut self, line: usize, text: &str) {
        if text.is_empty() {
            return;
        }
        match text.strip_prefix('+') {
            Some(synonym) => {
                let Some(entry) = &mut self.open else { return self.tell(line, ImportProblem::NoName) };
                entry.names.push(synonym.trim().to_owned());
            }
            None => {
                self.close();
                let file = self.file.to_owned();
                let mut entry = Entry { file, line, ..Entry::default() };
                match self.expanded(text) {
                    Ok(names) => entry.names = names,
                    Err(problem) => self.tell(line, problem),
                }
                self.open = Some(entry);
            }
        }
    }

    /// `SALES!PERSON!` as `SALESMAN`, `SALESWOMAN`.
    fn expanded(&self, text: &str) -> Result<Vec<String>, ImportProblem> {
        let Some((before, rest)) = text.split_once('!') else { return Ok(vec![text.to_owned()]) };
        let set = |set: &str| ImportProblem::Set { set: format!("!{set}!") };
        let Some((name, after)) = rest.split_once('!') else { return Err(set(rest)) };
        let words = self.sets.get(name).ok_or_else(|| set(name))?;
        Ok(words.iter().map(|word| format!("{before}{word}{after}")).collect())
    }

    /// `{GEESE}`: the plural, `{}`: there is none.
    fn plural(&mut self, line: usize, text: &str) {
        if text.is_empty() {
            return;
        }
        let Some(inner) = text.strip_prefix('{').and_then(|inner| inner.split('}').next()) else { return };
        if !text.contains('}') {
            return self.tell(line, ImportProblem::Unclosed);
        }
        let Some(entry) = &mut self.open else { return };
        if inner.trim().is_empty() {
            entry.no_plural = true;
        } else {
            entry.plurals.push(inner.trim().to_owned());
        }
    }

    fn codes(&mut self, line: usize, text: &str) {
        let mut rest = text;
        while let Some((_, after)) = rest.split_once('[') {
            let Some((inner, after)) = after.split_once(']') else { return self.tell(line, ImportProblem::Unclosed) };
            rest = after;
            let inner = inner.trim();
            let end = inner.find(|c: char| c.is_whitespace() || c == '<' || c == '>').unwrap_or(inner.len());
            let (code, time) = inner.split_at(end);
            let period = match time.trim() {
                "" => None,
                time => match Period::read(time) {
                    Ok(period) => Some(period),
                    Err(problem) => {
                        self.tell(line, problem);
                        continue;
                    }
                },
            };
            match &mut self.open {
                Some(entry) => entry.codes.push(Coded { code: code.to_owned(), period, line }),
                None => self.tell(line, ImportProblem::NoName),
            }
        }
    }

    /// Ends the entry that is open.
    fn close(&mut self) {
        let Some(entry) = self.open.take() else { return };
        let told_already = |told: &Told| told.file == entry.file && told.line >= entry.line;
        match entry.names.first() {
            None => {}
            // A code that could not be read has been told.
            Some(_) if entry.codes.is_empty() && self.told.last().is_some_and(told_already) => {}
            Some(name) if entry.codes.is_empty() => {
                let problem = ImportProblem::NoCode { name: name.clone() };
                self.tell(entry.line, problem);
            }
            Some(_) => self.all.push(entry),
        }
    }
}

/// `!PERSON! = MAN, WOMAN`.
fn definition(text: &str) -> Option<(String, Vec<String>)> {
    let (set, words) = text.strip_prefix('!')?.split_once('=')?;
    let set = set.trim().strip_suffix('!')?;
    let words = words.split(',').map(str::trim).filter(|word| !word.is_empty()).map(str::to_owned).collect();
    Some((set.to_owned(), words))
}
