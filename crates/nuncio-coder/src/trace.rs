//! Why a word or a sentence yielded nothing: silence is explained.

use nuncio_language::TokenId;

use crate::claim::Claim;

/// Why a word that the lexicon knows, or a whole sentence, is no event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason {
    /// No word of the sentence is in the lexicon.
    NoKnownWord,
    /// The word is known, but none of its patterns holds here.
    NoSense,
    /// The words are known and are no event; the rule that says so.
    KnownNothing(String),
    /// Nobody that the directory knows does it.
    NoActor,
    /// It is done to nobody that the directory knows.
    NoRecipient,
    /// Both sides do it, and only one is named.
    NoOtherSide,
    /// An event noun by itself, with no word that says it happened and no phrase that says who did it to whom.
    BareNoun,
    /// A promise, demand or refusal of something the lexicon does not know.
    UnknownComplement,
    /// The clause asks and tells nothing.
    Asked,
    /// It is about sport, a film, the weather or the like; the words of `lexicon/filters.tsv` say so.
    NoPolitics {
        /// The kind, as the table names it.
        kind: String,
        /// Why, in the words of the table.
        why: String,
    },
}

impl Reason {
    /// The reason's name, which stays the same from version to version: `no_actor`, `sport`. Silences are counted by it.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Reason::NoKnownWord => "no_known_word",
            Reason::NoSense => "no_sense",
            Reason::KnownNothing(_) => "known_nothing",
            Reason::NoActor => "no_actor",
            Reason::NoRecipient => "no_recipient",
            Reason::NoOtherSide => "no_other_side",
            Reason::BareNoun => "bare_noun",
            Reason::UnknownComplement => "unknown_complement",
            Reason::Asked => "asked",
            Reason::NoPolitics { kind, .. } => kind,
        }
    }

    /// The reason in a few words, without the word it is about.
    #[must_use]
    pub fn describe(&self) -> String {
        match self {
            Reason::NoKnownWord => "no known verb or event noun".to_owned(),
            Reason::NoSense => "known word, but no pattern of it holds".to_owned(),
            Reason::KnownNothing(rule) => format!("known to be no event ({rule})"),
            Reason::NoActor => "no actor".to_owned(),
            Reason::NoRecipient => "no recipient".to_owned(),
            Reason::NoOtherSide => "one side only".to_owned(),
            Reason::BareNoun => "event noun by itself".to_owned(),
            Reason::UnknownComplement => "of something unknown".to_owned(),
            Reason::Asked => "asked, not told".to_owned(),
            Reason::NoPolitics { kind, why } => format!("{kind}: {why}"),
        }
    }
}

/// One reason, where it arose.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Silence {
    /// The sentence, from 0.
    pub sentence: usize,
    /// The word it is about; `None` where it is about the sentence.
    pub token: Option<TokenId>,
    /// Why.
    pub reason: Reason,
}

/// The reasons of a story, in order of the text.
#[derive(Clone, Debug, Default)]
pub struct Trace {
    /// Every silence.
    pub silences: Vec<Silence>,
}

impl Trace {
    pub(crate) fn add(&mut self, sentence: usize, token: TokenId, reason: Reason) {
        let silence = Silence { sentence, token: Some(token), reason };
        if !self.silences.contains(&silence) {
            self.silences.push(silence);
        }
    }

    /// Gives every sentence that made no claim and has no reason yet its reason: no word of it is known.
    pub(crate) fn complete(&mut self, sentences: usize, claims: &[Claim]) {
        for sentence in 0..sentences {
            let explained = self.silences.iter().any(|s| s.sentence == sentence);
            if !explained && claims.iter().all(|c| c.sentence != sentence) {
                self.silences.push(Silence { sentence, token: None, reason: Reason::NoKnownWord });
            }
        }
        self.silences.sort_by_key(|s| (s.sentence, s.token));
    }

    /// The reasons of one sentence.
    pub fn of_sentence(&self, sentence: usize) -> impl Iterator<Item = &Silence> {
        self.silences.iter().filter(move |s| s.sentence == sentence)
    }
}
