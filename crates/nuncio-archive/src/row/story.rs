//! A story as rows: its text, which many may share, and its appearance.

use nuncio_text::{LanguageCode, Published, Story};

use crate::duplicates;
use crate::layout::Layout;
use crate::record::{json, source_name};

/// A text and one appearance of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoryRow {
    pub(crate) text: TextRow,
    pub(crate) appearance: AppearanceRow,
}

/// A row of `texts`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct TextRow {
    pub(crate) id: String,
    pub(crate) title: Option<String>,
    pub(crate) words: String,
    pub(crate) layout: String,
    /// By which copies of a report are found.
    pub(crate) signature: Vec<u8>,
    pub(crate) trees: Option<String>,
    pub(crate) language: Option<String>,
    pub(crate) kind: Option<String>,
}

/// A row of `appearances`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct AppearanceRow {
    pub(crate) id: String,
    pub(crate) source_id: String,
    pub(crate) source: Option<String>,
    pub(crate) url: Option<String>,
    pub(crate) published: Option<String>,
    pub(crate) day: Option<String>,
    pub(crate) published_source: Option<String>,
    pub(crate) agency: Option<String>,
    pub(crate) section: Option<String>,
    pub(crate) byline: Option<String>,
    pub(crate) tags: String,
}

impl StoryRow {
    /// The rows of a story, whose id the reader knows already. `trees` are those that were made elsewhere, as CoNLL-U.
    #[must_use]
    pub fn of(story: &Story, text_id: String, trees: Option<String>) -> Self {
        let appearance = appearance(story, &text_id);
        let text = TextRow {
            id: text_id,
            title: story.headline().map(str::to_owned),
            words: story.text.clone(),
            layout: json(&Layout::of(story)),
            signature: duplicates::signature(&story.text, &story.body),
            trees,
            language: None,
            kind: story.kind.map(|kind| kind.as_str().to_owned()),
        };
        StoryRow { text, appearance }
    }

    /// The rows with the language of the text, where it is known.
    #[must_use]
    pub fn in_language(mut self, language: Option<LanguageCode>) -> Self {
        self.text.language = language.map(|code| code.as_str().to_owned());
        self
    }

    /// The text's id.
    #[must_use]
    pub fn text_id(&self) -> &str {
        &self.text.id
    }

    /// What the input calls the story.
    #[must_use]
    pub fn source_id(&self) -> &str {
        &self.appearance.source_id
    }

    /// The day of publication.
    #[must_use]
    pub fn day(&self) -> Option<&str> {
        self.appearance.day.as_deref()
    }

    /// Bytes of the words, as a measure of what a batch holds.
    #[must_use]
    pub fn bytes(&self) -> usize {
        self.text.words.len() + self.text.trees.as_ref().map_or(0, String::len)
    }
}

fn appearance(story: &Story, text_id: &str) -> AppearanceRow {
    let mut row = AppearanceRow {
        id: String::new(),
        source_id: story.source_id.clone(),
        source: story.source.clone(),
        url: story.url.clone(),
        published: story.published.as_ref().map(written),
        day: story.published.map(|published| published.date.to_string()),
        published_source: story.published.map(|published| source_name(published.source)),
        agency: story.agency.clone(),
        section: story.section.clone(),
        byline: story.byline.clone(),
        tags: json(&story.tags),
    };
    row.id = appearance_id(&row, text_id);
    row
}

/// The day, with the time where it is known: as records write it.
fn written(published: &Published) -> String {
    match published.time {
        Some(time) => format!("{}T{}", published.date, time.strftime("%H:%M")),
        None => published.date.to_string(),
    }
}

/// An appearance's name: what was published where and when. What the reader found out besides, an agency or a byline, is not
/// in it: a better reader must not make a second appearance of the first.
fn appearance_id(row: &AppearanceRow, text_id: &str) -> String {
    let mut hasher = blake3::Hasher::new();
    let parts = [Some(&row.source_id), row.source.as_ref(), row.url.as_ref(), row.published.as_ref()];
    hasher.update(text_id.as_bytes());
    for part in parts {
        // A part that is not there is not an empty one.
        let length = part.map_or(u64::MAX, |part| part.len() as u64);
        hasher.update(&length.to_le_bytes());
        hasher.update(part.map(|part| part.as_bytes()).unwrap_or_default());
    }
    hasher.finalize().to_hex()[..16].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};
    use nuncio_text::{PublishedSource, Span, StoryKind};

    fn story() -> Story {
        Story {
            published: Some(Published {
                date: date(1987, 5, 9),
                time: Some(time(6, 5, 59, 0)),
                source: PublishedSource::Field,
            }),
            source: Some("Fiji Sun".to_owned()),
            ..Story::plain("a1", "Fiji recalled its envoy.", vec![Span::new(0, 24)])
        }
    }

    fn row(story: &Story) -> StoryRow {
        StoryRow::of(story, story.text_id(), None)
    }

    #[test]
    fn two_outlets_have_one_text_and_two_appearances() {
        let (here, there) = (row(&story()), row(&Story { source: Some("Fiji Times".to_owned()), ..story() }));
        assert_eq!(here.text, there.text);
        assert_ne!(here.appearance.id, there.appearance.id);
    }

    #[test]
    fn what_the_reader_finds_out_besides_makes_no_second_appearance() {
        let other = Story { agency: Some("Reuters".to_owned()), section: Some("World".to_owned()), ..story() };
        assert_eq!(row(&story()).appearance.id, row(&other).appearance.id);
    }

    #[test]
    fn a_field_that_is_empty_is_not_one_that_is_missing() {
        let none = Story { source: None, ..story() };
        let empty = Story { source: Some(String::new()), ..story() };
        assert_ne!(row(&none).appearance.id, row(&empty).appearance.id);
    }

    #[test]
    fn language_and_kind_are_kept() {
        let column = Story { kind: StoryKind::parse("opinion"), ..story() };
        let row = row(&column).in_language(LanguageCode::parse("fr-FR"));
        assert_eq!((row.text.language.as_deref(), row.text.kind.as_deref()), (Some("fr"), Some("opinion")));
    }

    #[test]
    fn publication_is_written_as_in_records() {
        let row = row(&story());
        assert_eq!(row.appearance.published.as_deref(), Some("1987-05-09T06:05"));
        assert_eq!(row.day(), Some("1987-05-09"));
    }
}
