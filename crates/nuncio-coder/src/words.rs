//! The pack's small word tables that the coder reads itself: words that mark a claim, words of saying, what words say of issues, contexts and modes.

use nuncio_codebook::lexicon::Pos;
use nuncio_codebook::{Codebook, Issue};
use nuncio_text::PackFiles;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::claim::Mark;
use crate::coreference::words::References;
use crate::cues::{Cues, Stance};
use crate::error::CoderError;
use crate::kinds::{Kind, Kinds};

/// Where a marking word stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Place {
    Aux,
    Negation,
    Governor,
    /// Of sending and readying: what others are sent to do.
    Sender,
    Subordinator,
    Question,
    Modifier,
    Adverb,
    /// Over an event noun that is its object or complement, or over a gerund.
    Object,
    /// Of an event noun that is its subject.
    Subject,
    /// Tells that an event noun, its subject, took place: how it stands itself, the event stands.
    Occurrence,
    /// Over a clause with a subject of its own.
    Clause,
    /// Brings in the condition on which the main clause hangs.
    Condition,
    /// An auxiliary that makes a condition of its clause by standing before the subject.
    Inversion,
    /// An auxiliary, in what somebody is reported to have said.
    Reported,
    /// Takes to itself the negation before it.
    Focus,
}

/// What a marking word does.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Effect {
    Mark(Mark),
    /// The clause asks; it tells nothing.
    Asked,
    /// It has to be done, and is hypothetical: in the mouth of anybody but the one who has to, a demand.
    Owed,
}

/// The tables of `lexicon/marks.tsv`, `lexicon/cues.tsv`, `lexicon/issues.tsv`, `lexicon/contexts.tsv`, `lexicon/modes.tsv` and
/// `lexicon/kinds.tsv`.
#[derive(Debug, Default)]
pub(crate) struct Words {
    marks: FxHashMap<(Place, String), Effect>,
    cues: Cues,
    kinds: Kinds,
    references: References,
    issues: FxHashMap<(Pos, String), Issue>,
    /// By part of speech.
    contexts: [FxHashMap<String, Vec<String>>; 3],
    /// By type and the mode that is replaced (`ASSAULT`, `ASSAULT/aerial`), then by word: the line, and the mode.
    modes: FxHashMap<String, FxHashMap<String, (usize, String)>>,
    /// The last words of what contexts and modes have of more than one.
    last_words: FxHashSet<String>,
}

impl Words {
    /// Reads the tables.
    ///
    /// # Errors
    /// A table that is missing, or a line of it with a word the table's first lines do not explain, by file and line.
    pub(crate) fn read(files: &PackFiles, codebook: &Codebook) -> Result<Self, CoderError> {
        let mut words = Words { kinds: Kinds::read(files)?, references: References::read(files)?, ..Words::default() };
        for (place, row) in rows::<3>(files, "lexicon/marks.tsv")? {
            let (Some(position), Some(effect)) = (Place::parse(row[0]), Effect::parse(row[2])) else {
                return Err(CoderError::table(&place, "expected: where, word, mark, as the head of the file explains"));
            };
            words.marks.insert((position, row[1].to_owned()), effect);
        }
        for (place, row) in rows(files, "lexicon/cues.tsv")? {
            words.cues.add(&place, row)?;
        }
        for (place, row) in rows::<3>(files, "lexicon/issues.tsv")? {
            let pos = Pos::parse(row[0]).ok_or_else(|| not_a_pos(&place))?;
            let Some(issue) = Issue::parse(row[2]) else {
                return Err(CoderError::table(
                    &place,
                    "the third column must be leadership, policy, rights or institutions",
                ));
            };
            words.issues.insert((pos, row[1].to_owned()), issue);
        }
        for (place, row) in rows::<3>(files, "lexicon/contexts.tsv")? {
            let pos = Pos::parse(row[0]).ok_or_else(|| not_a_pos(&place))?;
            if !codebook.plover_contexts().any(|context| context == row[2]) {
                return Err(CoderError::table(&place, "the third column must be a context of plover_contexts.txt"));
            }
            words.contexts[pos as usize].entry(row[1].to_owned()).or_default().push(row[2].to_owned());
            words.last_words.extend(last_of_several(row[1]));
        }
        for (number, (place, row)) in rows::<3>(files, "lexicon/modes.tsv")?.into_iter().enumerate() {
            let kind = row[0].split('/').next().unwrap_or_default();
            let known =
                codebook.plover_types().any(|(name, mut modes)| name == kind && modes.any(|mode| mode == row[2]));
            if !known {
                return Err(CoderError::table(
                    &place,
                    "the third column must be a mode of the type in plover_types.tsv",
                ));
            }
            let of_type = words.modes.entry(row[0].to_owned()).or_default();
            of_type.entry(row[1].to_owned()).or_insert((number, row[2].to_owned()));
            words.last_words.extend(last_of_several(row[1]));
        }
        Ok(words)
    }

    pub(crate) fn effect(&self, place: Place, word: &str) -> Option<Effect> {
        self.marks.get(&(place, word.to_lowercase())).copied()
    }

    /// Whether a word is of a kind that rules ask for.
    pub(crate) fn is(&self, kind: Kind, lemma: &str) -> bool {
        self.kinds.has(kind, lemma)
    }

    pub(crate) fn kinds(&self) -> &Kinds {
        &self.kinds
    }

    /// The words that refer back.
    pub(crate) fn references(&self) -> &References {
        &self.references
    }

    /// The words of saying.
    pub(crate) fn cues(&self) -> &Cues {
        &self.cues
    }

    /// The stance of a word of saying.
    pub(crate) fn stance(&self, pos: Pos, lemma: &str) -> Option<Stance> {
        self.cues.get(pos, lemma).map(|cue| cue.stance)
    }

    /// What a protest with this word in its topic is about; a verb's particle is joined to it (`step_down`).
    pub(crate) fn issue(&self, pos: Pos, lemma: &str) -> Option<Issue> {
        self.issues.get(&(pos, lemma.to_owned())).copied()
    }

    /// The PLOVER contexts that a word tells of.
    pub(crate) fn contexts(&self, pos: Pos, lemma: &str) -> impl Iterator<Item = &str> {
        self.contexts[pos as usize].get(lemma).into_iter().flatten().map(String::as_str)
    }

    /// The modes that words give to an event of a PLOVER type that has the mode `own`, each with its rank: the first line is the best.
    pub(crate) fn modes(&self, kind: &str, own: Option<&str>) -> Option<&FxHashMap<String, (usize, String)>> {
        match own {
            Some(mode) => self.modes.get(&format!("{kind}/{mode}")),
            None => self.modes.get(kind),
        }
    }

    /// Whether a word may end a name of several in the tables of contexts and modes.
    pub(crate) fn ends_several(&self, lemma: &str) -> bool {
        self.last_words.contains(lemma)
    }
}

impl Place {
    fn parse(word: &str) -> Option<Self> {
        Some(match word {
            "aux" => Place::Aux,
            "negation" => Place::Negation,
            "governor" => Place::Governor,
            "sender" => Place::Sender,
            "subordinator" => Place::Subordinator,
            "question" => Place::Question,
            "modifier" => Place::Modifier,
            "adverb" => Place::Adverb,
            "object" => Place::Object,
            "subject" => Place::Subject,
            "occurrence" => Place::Occurrence,
            "clause" => Place::Clause,
            "condition" => Place::Condition,
            "inversion" => Place::Inversion,
            "reported" => Place::Reported,
            "focus" => Place::Focus,
            _ => return None,
        })
    }
}

impl Effect {
    fn parse(word: &str) -> Option<Self> {
        Some(Effect::Mark(match word {
            "negated" => Mark::Negated,
            "hypothetical" => Mark::Hypothetical,
            "future" => Mark::Future,
            "historical" => Mark::Historical,
            "ongoing" => Mark::Ongoing,
            "asked" => return Some(Effect::Asked),
            "owed" => return Some(Effect::Owed),
            _ => return None,
        }))
    }
}

/// The last of several words that `_` or `-` join.
fn last_of_several(entry: &str) -> Option<String> {
    entry.rsplit_once(['_', '-']).map(|(_, last)| last.to_owned())
}

fn not_a_pos(place: &str) -> CoderError {
    CoderError::table(place, "the first column must be noun, verb or adj")
}

/// The rows of a table of `N` columns, each with its place (`lexicon/marks.tsv:12`); the head line and comments left out.
pub(crate) fn rows<'a, const N: usize>(
    files: &'a PackFiles,
    path: &str,
) -> Result<Vec<(String, [&'a str; N])>, CoderError> {
    let bytes = files.bytes(path).ok_or_else(|| CoderError::table(path, "the pack has no such file"))?;
    let text = std::str::from_utf8(bytes).map_err(|_| CoderError::table(path, "is not UTF-8"))?;
    let mut all = Vec::new();
    for (number, line) in text.lines().enumerate().filter(|(_, l)| !l.trim().is_empty() && !l.starts_with('#')).skip(1)
    {
        let place = format!("{path}:{}", number + 1);
        let columns: Vec<&str> = line.split('\t').map(str::trim).collect();
        let row: [&str; N] =
            columns.try_into().map_err(|_| CoderError::table(&place, &format!("needs {N} columns, parted by tabs")))?;
        all.push((place, row));
    }
    Ok(all)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is said of the pack with one of its tables replaced.
    fn with(path: &str, table: &str) -> Result<Words, String> {
        let mut files = nuncio_pack_en::files();
        let codebook = Codebook::read(&files).expect("the pack's tables can be read");
        files.insert(path, table.as_bytes().to_vec());
        Words::read(&files, &codebook).map_err(|error| error.to_string())
    }

    #[test]
    fn an_earlier_mode_wins_and_a_word_may_have_several_contexts() {
        let words =
            with("lexicon/modes.tsv", "type\tword\tmode\nASSAULT\tgun\tfirearms\nASSAULT\tgun\tprimitive\n").unwrap();
        let modes = words.modes("ASSAULT", None).unwrap();
        assert_eq!(modes.get("gun").map(|(_, mode)| mode.as_str()), Some("firearms"));
        assert!(words.modes("ASSAULT", Some("aerial")).is_none());
        assert!(words.contexts(Pos::Noun, "oil").count() > 1);
    }

    #[test]
    fn a_word_that_the_tables_do_not_explain_is_named_with_its_place() {
        for (path, row, told) in [
            ("lexicon/issues.tsv", "noun\twage\tmoney", "leadership"),
            ("lexicon/issues.tsv", "word\twage\trights", "noun, verb or adj"),
            ("lexicon/contexts.tsv", "noun\tdam\tbridges", "plover_contexts"),
            ("lexicon/modes.tsv", "ASSAULT\tgun\tloud", "plover_types"),
        ] {
            let message = with(path, &format!("a\tb\tc\n{row}\n")).unwrap_err();
            assert!(message.contains(&format!("{path}:2")) && message.contains(told), "{message}");
        }
    }
}
