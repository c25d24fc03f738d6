//! Where headline, dateline and paragraphs stand in a text: what the reader found, kept so that a text is coded again as it was read.

use nuncio_text::{Byte, Dateline, Span, Story, Title};
use serde::{Deserialize, Serialize};

/// A span as it is written.
type Pair = [usize; 2];

/// The column `layout` of `texts`, as JSON.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Layout {
    /// The headline, where it stands in the words; absent where it was a field of its own, or there is none.
    #[serde(skip_serializing_if = "Option::is_none", default)]
    title: Option<Pair>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    dateline: Option<DatelineLayout>,
    body: Vec<Pair>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
struct DatelineLayout {
    span: Pair,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    place: Option<Pair>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    agency: Option<Pair>,
    #[serde(skip_serializing_if = "Option::is_none", default)]
    date: Option<Pair>,
}

fn pair(span: Span<Byte>) -> Pair {
    [span.start(), span.end()]
}

/// A span that is within the words and on their characters; what is not was not written by this program.
fn span(pair: Pair, words: &str) -> Option<Span<Byte>> {
    let [from, to] = pair;
    words.get(from..to).map(|_| Span::new(from, to))
}

impl Layout {
    /// The layout of a story.
    pub(crate) fn of(story: &Story) -> Self {
        Layout {
            title: match story.title {
                Some(Title::Within(span)) => Some(pair(span)),
                Some(Title::Apart(_)) | None => None,
            },
            dateline: story.dateline.as_ref().map(|dateline| DatelineLayout {
                span: pair(dateline.span),
                place: dateline.place.map(pair),
                agency: dateline.agency.map(pair),
                date: dateline.date.map(pair),
            }),
            body: story.body.iter().copied().map(pair).collect(),
        }
    }

    /// The headline, given the one that is stored beside the words.
    pub(crate) fn title(&self, stored: Option<String>, words: &str) -> Option<Title> {
        match self.title {
            Some(within) => span(within, words).map(Title::Within),
            None => stored.map(Title::Apart),
        }
    }

    /// The paragraphs.
    pub(crate) fn body(&self, words: &str) -> Vec<Span<Byte>> {
        self.body.iter().filter_map(|&paragraph| span(paragraph, words)).collect()
    }

    /// The dateline; the day that it names is the reader's business and is not kept.
    pub(crate) fn dateline(&self, words: &str) -> Option<Dateline> {
        let kept = self.dateline.as_ref()?;
        let part = |pair: Option<Pair>| span(pair?, words);
        Some(Dateline {
            span: span(kept.span, words)?,
            place: part(kept.place),
            agency: part(kept.agency),
            date: part(kept.date),
            day: None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use nuncio_text::PageWords;

    #[test]
    fn a_page_is_laid_out_again_as_it_was_read() {
        let text = "Zambia, Malawi sign border pact\n\nLUSAKA, March 3 (Reuters) - Zambia and Malawi signed a pact.\n\nIt was Friday.\n";
        let story = Story::from_page("a".to_owned(), text.to_owned(), None, &PageWords::english());
        let layout: Layout = serde_json::from_str(&serde_json::to_string(&Layout::of(&story)).unwrap()).unwrap();
        assert_eq!(layout.title(None, text), story.title);
        assert_eq!(layout.body(text), story.body);
        let places = (layout.dateline(text).unwrap().place, story.dateline.unwrap().place);
        assert_eq!(places.0, places.1);
    }

    #[test]
    fn a_span_beyond_the_words_is_none() {
        let layout = Layout { body: vec![[0, 4], [2, 90], [3, 1]], ..Layout::default() };
        assert_eq!(layout.body("Chad"), [Span::new(0, 4)]);
    }
}
