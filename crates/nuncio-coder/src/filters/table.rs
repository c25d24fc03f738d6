//! The pack's words that tell sport, films, weather and the like from politics: `lexicon/filters.tsv`.

use nuncio_codebook::{Act, Codebook};
use nuncio_language::{TokenId, Upos};
use nuncio_text::PackFiles;
use rustc_hash::FxHashMap;

use crate::error::CoderError;
use crate::tree::Tree;
use crate::words::rows;

/// What a word says; `lexicon/filters.tsv` explains each.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Weight {
    Thing,
    Idle,
    Many,
    Scene,
    Role,
    Mock,
    Strong,
    Weak,
    Against,
    Past,
}

/// Position of a kind in the order of the table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Subject(usize);

/// What a word says, and of which kind; of none where it speaks for all.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Hit {
    pub(crate) subject: Option<Subject>,
    pub(crate) weight: Weight,
}

#[derive(Debug, Default)]
struct Described {
    name: String,
    why: String,
    /// The acts that its strong and weak words can take for something else.
    deeds: Vec<Act>,
}

/// Which words of a sentence a line means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Word {
    /// It has to stand with a capital.
    Name,
    Verb,
    /// Nouns and adjectives.
    Noun,
}

#[derive(Debug)]
struct Entry {
    /// The words before the last one, nearest first.
    before: Vec<String>,
    word: Word,
    hit: Hit,
}

/// The kinds with their words.
#[derive(Debug, Default)]
pub(crate) struct Filters {
    subjects: Vec<Described>,
    /// By the last word, in small letters.
    entries: FxHashMap<String, Vec<Entry>>,
    /// Prepositions, several words joined by `_`.
    aside: Vec<String>,
    /// Acts that are done by words.
    spoken: Vec<Act>,
}

impl Filters {
    /// Reads `lexicon/filters.tsv`.
    ///
    /// # Errors
    /// The file is missing, or a line has a weight that its first lines do not explain, an act that the codebook does not know, or a kind
    /// that no line with `why` names before it, by file and line.
    pub(crate) fn read(files: &PackFiles, codebook: &Codebook) -> Result<Self, CoderError> {
        let mut filters = Filters::default();
        for (place, [kind, weight, words]) in rows(files, "lexicon/filters.tsv")? {
            let listed = words.split_whitespace();
            match weight {
                "why" => {
                    filters.subjects.push(Described {
                        name: kind.to_owned(),
                        why: words.to_owned(),
                        ..Described::default()
                    });
                }
                "aside" => filters.aside.extend(listed.map(str::to_owned)),
                "spoken" => filters.spoken.extend(acts(&place, listed, codebook)?),
                "deeds" => {
                    let Subject(at) = filters.subject(&place, kind)?;
                    filters.subjects[at].deeds.extend(acts(&place, listed, codebook)?);
                }
                _ => {
                    let unknown = "the second column must be a weight that the head of the file explains";
                    let weight = Weight::parse(weight).ok_or_else(|| CoderError::table(&place, unknown))?;
                    let subject = if kind == "any" { None } else { Some(filters.subject(&place, kind)?) };
                    listed.for_each(|word| filters.add(word, Hit { subject, weight }));
                }
            }
        }
        Ok(filters)
    }

    fn subject(&self, place: &str, name: &str) -> Result<Subject, CoderError> {
        let at = self.subjects.iter().position(|subject| subject.name == name);
        at.map(Subject).ok_or_else(|| CoderError::table(place, &format!("no line before says `why` of `{name}`")))
    }

    fn add(&mut self, written: &str, hit: Hit) {
        let (written, word) = match written.strip_prefix("to_") {
            Some(verb) => (verb, Word::Verb),
            None if written.contains(char::is_uppercase) => (written, Word::Name),
            None => (written, Word::Noun),
        };
        let mut words = written.rsplit(['_', '-']).map(str::to_lowercase);
        let last = words.next().unwrap_or_default();
        self.entries.entry(last).or_default().push(Entry { before: words.collect(), word, hit });
    }

    /// Every kind, in the order of the table.
    pub(crate) fn subjects(&self) -> impl Iterator<Item = Subject> + use<> {
        (0..self.subjects.len()).map(Subject)
    }

    /// The kind's name in the table, and the reason that it gives.
    pub(crate) fn describe(&self, subject: Subject) -> (&str, &str) {
        let described = &self.subjects[subject.0];
        (&described.name, &described.why)
    }

    /// Whether strong and weak words of the kind can take the act for something else.
    pub(crate) fn touches(&self, subject: Subject, act: Act, codebook: &Codebook) -> bool {
        self.subjects[subject.0].deeds.iter().any(|&deed| codebook.is_under(act, deed))
    }

    /// Whether the act is done by words.
    pub(crate) fn is_spoken(&self, act: Act, codebook: &Codebook) -> bool {
        self.spoken.iter().any(|&spoken| codebook.is_under(act, spoken))
    }

    /// Whether a phrase with this preposition stands beside a deed.
    pub(crate) fn is_aside(&self, case: &str) -> bool {
        self.aside.iter().any(|word| word == case)
    }

    /// What a word says, alone or with the words before it.
    pub(crate) fn hits<'f>(&'f self, tree: &'f Tree<'_>, id: TokenId) -> impl Iterator<Item = Hit> + 'f {
        let token = tree.token(id);
        let lower = |word: &str| if word.contains(char::is_uppercase) { word.to_lowercase() } else { word.to_owned() };
        // A tagger that takes a word for a name leaves it as it stands.
        let named = token.upos == Upos::Propn && tree.has_small_letters();
        let is_noun = matches!(token.upos, Upos::Noun | Upos::Propn | Upos::Adj);
        let entries = self.entries.get(token.lemma.as_str()).or_else(|| self.entries.get(&lower(&token.lemma)));
        let entries = entries.into_iter().flatten();
        entries
            .filter(move |entry| match entry.word {
                Word::Name => token.form.starts_with(char::is_uppercase),
                Word::Verb => tree.is_verb(id),
                Word::Noun => is_noun && (!named || !entry.before.is_empty()),
            })
            .filter(move |entry| {
                let mut at = id;
                entry.before.iter().all(|word| match before(tree, at) {
                    Some(previous) => {
                        at = previous;
                        lower(tree.lemma(previous)) == *word || lower(&tree.token(previous).form) == *word
                    }
                    None => false,
                })
            })
            .map(|entry| entry.hit)
    }
}

/// The word before; a hyphen is none.
fn before(tree: &Tree<'_>, id: TokenId) -> Option<TokenId> {
    let previous = tree.previous(id)?;
    if tree.token(previous).form == "-" { tree.previous(previous) } else { Some(previous) }
}

fn acts<'w>(place: &str, words: impl Iterator<Item = &'w str>, codebook: &Codebook) -> Result<Vec<Act>, CoderError> {
    let unknown = |word: &str| CoderError::table(place, &format!("codebook/acts.tsv has no act `{word}`"));
    words.map(|word| codebook.act(word).ok_or_else(|| unknown(word))).collect()
}

impl Weight {
    fn parse(word: &str) -> Option<Self> {
        Some(match word {
            "thing" => Weight::Thing,
            "idle" => Weight::Idle,
            "many" => Weight::Many,
            "scene" => Weight::Scene,
            "role" => Weight::Role,
            "mock" => Weight::Mock,
            "strong" => Weight::Strong,
            "weak" => Weight::Weak,
            "against" => Weight::Against,
            "past" => Weight::Past,
            _ => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(lines: &str) -> String {
        let mut files = nuncio_pack_en::files();
        let codebook = Codebook::read(&files).expect("the pack's codebook");
        files.insert("lexicon/filters.tsv".to_owned(), format!("kind\tweight\twords\n{lines}").into_bytes());
        Filters::read(&files, &codebook).expect_err("a line that cannot be read").to_string()
    }

    #[test]
    fn a_weight_that_nobody_explains_is_told_with_its_line() {
        assert!(of("sport\twhy\tsport\nsport\theavy\tball\n").contains("lexicon/filters.tsv:3"));
    }

    #[test]
    fn a_kind_must_say_why_before_it_has_words() {
        assert!(of("sport\tstrong\tball\n").contains("`sport`"));
    }

    #[test]
    fn an_act_that_the_codebook_does_not_have_is_told() {
        assert!(of("sport\twhy\tsport\nsport\tdeeds\tkicking\n").contains("`kicking`"));
    }
}
