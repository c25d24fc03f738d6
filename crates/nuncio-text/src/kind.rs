//! What kind of article a story is, where the input tells: a report, an opinion, a review.

use serde::Serialize;

use crate::words::PageWords;

/// What an article is, by those who published it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum StoryKind {
    /// News, surely: `ReportageNewsArticle`, a genre *news*. Most reports are not marked at all.
    Report,
    /// What somebody thinks: columns, editorials, letters.
    Opinion,
    /// What somebody thinks of a book, a film, a play.
    Review,
    /// What news means.
    Analysis,
    /// What led to the news, told for readers who come late.
    Background,
    /// A page that is written on while things happen.
    Live,
    /// A life, told after its end.
    Obituary,
    /// An interview.
    Interview,
    /// Invented, for fun.
    Satire,
    /// Paid for.
    Advertisement,
}

impl StoryKind {
    /// The kind of that name, as the records write it.
    #[must_use]
    pub fn parse(name: &str) -> Option<StoryKind> {
        use StoryKind as Kind;
        Some(match name {
            "report" => Kind::Report,
            "opinion" => Kind::Opinion,
            "review" => Kind::Review,
            "analysis" => Kind::Analysis,
            "background" => Kind::Background,
            "live" => Kind::Live,
            "obituary" => Kind::Obituary,
            "interview" => Kind::Interview,
            "satire" => Kind::Satire,
            "advertisement" => Kind::Advertisement,
            _ => return None,
        })
    }

    /// Its name, as the records write it.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            StoryKind::Report => "report",
            StoryKind::Opinion => "opinion",
            StoryKind::Review => "review",
            StoryKind::Analysis => "analysis",
            StoryKind::Background => "background",
            StoryKind::Live => "live",
            StoryKind::Obituary => "obituary",
            StoryKind::Interview => "interview",
            StoryKind::Satire => "satire",
            StoryKind::Advertisement => "advertisement",
        }
    }
}

/// The kind that a type of schema.org names, such as `OpinionNewsArticle`; most types say nothing.
pub(crate) fn of_schema(name: &str) -> Option<StoryKind> {
    Some(match name {
        "ReportageNewsArticle" => StoryKind::Report,
        "OpinionNewsArticle" => StoryKind::Opinion,
        "ReviewNewsArticle" | "Review" | "CriticReview" => StoryKind::Review,
        "AnalysisNewsArticle" => StoryKind::Analysis,
        "BackgroundNewsArticle" => StoryKind::Background,
        "LiveBlogPosting" => StoryKind::Live,
        "SatiricalArticle" => StoryKind::Satire,
        "AdvertiserContentArticle" => StoryKind::Advertisement,
        _ => return None,
    })
}

/// The kind that a genre, a section or a category names: `Opinion`, `genre:Analysis`, `Op-Ed`, `Top/Opinion`.
pub(crate) fn of_genre(genre: &str, words: &PageWords) -> Option<StoryKind> {
    let last = genre.rsplit(['/', ':', '>', '|']).next().unwrap_or_default();
    [genre, last].into_iter().find_map(|name| words.genre(&plain(name)))
}

/// The kind that a headline names before its first words: `Opinion: …`, `Review | …`.
pub(crate) fn of_headline(headline: &str, words: &PageWords) -> Option<StoryKind> {
    let (label, rest) = headline.split_once([':', '|'])?;
    // A label is not all of the headline, and a headline is no genre.
    let named = !rest.trim().is_empty() && label.len() <= 40;
    named.then(|| words.genre(&plain(label))).flatten()
}

/// The kind that a folder of the address names: `https://example.org/opinion/2014/talks`.
pub(crate) fn of_address(url: &str, words: &PageWords) -> Option<StoryKind> {
    let (_, after) = url.split_once("://")?;
    let path = after.split(['?', '#']).next()?;
    // Before the folders stands the host, after them the page itself.
    let (folders, _) = path.split_once('/')?.1.rsplit_once('/')?;
    folders.split('/').find_map(|folder| words.genre(&plain(folder)))
}

/// A name as the table has it: small letters, spaces for the joints of identifiers.
fn plain(name: &str) -> String {
    let spaced: String = name.chars().map(|c| if matches!(c, '_' | '-' | '+') { ' ' } else { c }).collect();
    spaced.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_kind_is_known_by_its_name_and_no_other() {
        for kind in [
            "report",
            "opinion",
            "review",
            "analysis",
            "background",
            "live",
            "obituary",
            "interview",
            "satire",
            "advertisement",
        ] {
            assert_eq!(StoryKind::parse(kind).map(StoryKind::as_str), Some(kind));
        }
        assert_eq!(StoryKind::parse("Opinion"), None);
    }

    #[test]
    fn genres_sections_headlines_and_addresses_tell_it() {
        let words = PageWords::english();
        for genre in ["Opinion", "Op-Ed", "genre:Opinion", "Top/Opinion/Letters to the Editor", "LETTERS_TO_THE_EDITOR"]
        {
            assert_eq!(of_genre(genre, &words), Some(StoryKind::Opinion), "{genre}");
        }
        assert_eq!(of_genre("Book Reviews", &words), Some(StoryKind::Review));
        assert_eq!(of_genre("Top/News/World", &words), None);
        assert_eq!(of_headline("Analysis: What the truce leaves open", &words), Some(StoryKind::Analysis));
        assert_eq!(of_headline("Opinion | A bridge too many", &words), Some(StoryKind::Opinion));
        for report in ["Opinion polls: a close race", "Togo: opinion", "Opinion:", "Ghana votes"] {
            assert_eq!(of_headline(report, &words), None, "{report}");
        }
        assert_eq!(of_address("https://example.org/world/opinion/2014/talks.html", &words), Some(StoryKind::Opinion));
        assert_eq!(of_address("https://example.org/world/opinion", &words), None);
        assert_eq!(of_address("https://opinion.example.org/world/talks", &words), None);
    }
}
