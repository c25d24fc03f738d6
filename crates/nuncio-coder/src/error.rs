//! What can go wrong when a coder is made from a pack.

use thiserror::Error;

/// Why no coder could be made of a pack. Coding itself does not fail: what cannot be coded is silent, with its reason.
#[derive(Debug, Error)]
#[error(transparent)]
pub struct CoderError(#[from] Cause);

#[derive(Debug, Error)]
enum Cause {
    #[error("{place}: {message}")]
    Table { place: String, message: String },
    #[error(transparent)]
    Language(nuncio_language::LanguageError),
    #[error(transparent)]
    World(nuncio_world::WorldError),
    #[error(transparent)]
    Gazetteer(nuncio_world::GazetteerError),
    #[error(transparent)]
    Calendar(nuncio_world::CalendarError),
    #[error(transparent)]
    Amounts(nuncio_world::AmountError),
    #[error(transparent)]
    Codebook(nuncio_codebook::CodebookError),
    #[error("{} in the lexicon; the first: {}", count(.0.len()), .0.first().map(ToString::to_string).unwrap_or_default())]
    Lexicon(Vec<nuncio_codebook::lexicon::LexiconError>),
}

fn count(errors: usize) -> String {
    if errors == 1 { "one line cannot be read".to_owned() } else { format!("{errors} lines cannot be read") }
}

impl CoderError {
    pub(crate) fn table(place: &str, message: &str) -> Self {
        CoderError(Cause::Table { place: place.to_owned(), message: message.to_owned() })
    }

    /// Every line of the lexicon that could not be read, where that was the cause.
    #[must_use]
    pub fn lexicon_errors(&self) -> &[nuncio_codebook::lexicon::LexiconError] {
        match &self.0 {
            Cause::Lexicon(errors) => errors,
            _ => &[],
        }
    }
}

macro_rules! from {
    ($($error:ty => $variant:ident),+ $(,)?) => { $(
        impl From<$error> for CoderError {
            fn from(error: $error) -> Self { CoderError(Cause::$variant(error)) }
        }
    )+ };
}

from! {
    nuncio_language::LanguageError => Language,
    nuncio_world::WorldError => World,
    nuncio_world::GazetteerError => Gazetteer,
    nuncio_world::CalendarError => Calendar,
    nuncio_world::AmountError => Amounts,
    nuncio_codebook::CodebookError => Codebook,
    Vec<nuncio_codebook::lexicon::LexiconError> => Lexicon,
}
