//! What an HTML page says of its report, beside the report: in JSON-LD, in `<meta>`, in its elements, the most trusted first.

use scraper::{ElementRef, Html};

use crate::dates::{self, Moment};
use crate::dom::{one_line, unescaped, words as words_of};
use crate::furniture::count_words;
use crate::json_ld::{self, split_tags};
use crate::kind::{self, StoryKind};
use crate::language::LanguageCode;
use crate::page::plain;
use crate::story::{Published, PublishedSource};
use crate::words::PageWords;

/// Marks between a headline and the outlet in a title bar that stand in no headline.
const BARS: [&str; 4] = [" | ", " :: ", " » ", " · "];
/// Marks between them that stand in headlines as well.
const DASHES: [&str; 4] = [" - ", " – ", " — ", " -- "];
/// Most words of an outlet's name in a title bar.
const OUTLET_WORDS: usize = 4;
/// Fewest words of a headline from which an outlet is cut.
const HEADLINE_WORDS: usize = 3;

/// Facts of the report from one place.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Facts {
    pub(crate) headline: Option<String>,
    pub(crate) published: Option<Moment>,
    pub(crate) byline: Option<String>,
    pub(crate) outlet: Option<String>,
    pub(crate) section: Option<String>,
    pub(crate) tags: Vec<String>,
    pub(crate) url: Option<String>,
    pub(crate) kind: Option<StoryKind>,
    pub(crate) language: Option<LanguageCode>,
}

/// Facts of the report from the whole page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Metadata {
    pub(crate) headline: Option<String>,
    pub(crate) published: Option<Published>,
    pub(crate) byline: Option<String>,
    pub(crate) outlet: Option<String>,
    pub(crate) section: Option<String>,
    pub(crate) tags: Vec<String>,
    pub(crate) url: Option<String>,
    pub(crate) agency: Option<String>,
    pub(crate) kind: Option<StoryKind>,
    pub(crate) language: Option<LanguageCode>,
}

impl Metadata {
    /// Takes from `facts` what is not known yet.
    fn add(&mut self, facts: Facts, source: PublishedSource) {
        let published = facts.published.map(|moment| Published { date: moment.date, time: moment.time, source });
        self.published = self.published.or(published);
        for (known, told) in [
            (&mut self.headline, facts.headline),
            (&mut self.byline, facts.byline),
            (&mut self.outlet, facts.outlet),
            (&mut self.section, facts.section),
            (&mut self.url, facts.url),
        ] {
            if known.is_none() {
                *known = told;
            }
        }
        if self.tags.is_empty() {
            self.tags = facts.tags;
        }
        self.kind = self.kind.or(facts.kind);
        self.language = self.language.or(facts.language);
    }
}

/// The metadata of a page.
pub(crate) fn read(page: &Html, words: &PageWords) -> Metadata {
    let parts = Parts::of(page);
    let titles = [&parts.title, &parts.heading].map(|title| title.as_deref().unwrap_or_default()).join("\n");
    let mut metadata = Metadata::default();
    metadata.add(json_ld::facts(&parts.scripts, &titles, words), PublishedSource::JsonLd);
    metadata.add(parts.named(&OPEN_GRAPH, words), PublishedSource::Meta);
    metadata.add(parts.named(&OTHERS, words), PublishedSource::Meta);
    metadata.headline = metadata.headline.map(|line| parts.without_outlet(&line, metadata.outlet.as_deref(), &BARS));
    let headline = parts.title_bar(metadata.outlet.as_deref());
    let published = parts.times.iter().find_map(|(_, written)| dates::whole(written, words));
    let elements = Facts { headline, published, url: parts.canonical.clone(), ..Facts::default() };
    metadata.add(elements, PublishedSource::Time);
    metadata.language = metadata.language.or_else(|| parts.language());
    metadata
}

/// Names of `<meta>` elements for each field, the most trusted first.
struct Names {
    headline: &'static [&'static str],
    published: &'static [&'static str],
    byline: &'static [&'static str],
    outlet: &'static [&'static str],
    section: &'static [&'static str],
    tag: &'static [&'static str],
    tags: &'static [&'static str],
    url: &'static [&'static str],
    genre: &'static [&'static str],
}

const OPEN_GRAPH: Names = Names {
    headline: &["og:title"],
    published: &["article:published_time", "og:article:published_time", "article:published", "og:published_time"],
    byline: &["article:author", "og:article:author"],
    outlet: &["og:site_name"],
    section: &["article:section", "og:article:section", "og:section"],
    tag: &["article:tag", "og:article:tag"],
    tags: &[],
    url: &["og:url"],
    genre: &["article:genre", "og:article:genre"],
};

const OTHERS: Names = Names {
    headline: &["parsely-title", "sailthru.title", "dc.title", "dcterms.title", "twitter:title", "headline"],
    published: &[
        "parsely-pub-date",
        "sailthru.date",
        "datepublished",
        "pubdate",
        "publishdate",
        "publish-date",
        "publish_date",
        "publication_date",
        "published-date",
        "originalpublicationdate",
        "dc.date.issued",
        "dcterms.issued",
        "dc.date.created",
        "dcterms.created",
        "dc.date",
        "dcterms.date",
        "article.published",
        "cxenseparse:recs:publishtime",
        "displaydate",
        "date",
    ],
    byline: &["parsely-author", "sailthru.author", "author", "dc.creator", "dcterms.creator", "byl"],
    outlet: &["dc.publisher", "dcterms.publisher", "application-name"],
    section: &["parsely-section", "article.section", "section", "articlesection"],
    tag: &[],
    tags: &["news_keywords", "parsely-tags", "sailthru.tags", "keywords"],
    url: &["parsely-link", "twitter:url"],
    genre: &["genre", "article.genre", "article.type", "dc.type"],
};

/// How near a `<time>` stands to the report, the nearest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Nearness {
    /// It says that it is the time of publication.
    Marked,
    /// Inside the article.
    InArticle,
    /// Beside the headline.
    InHeader,
}

/// The elements of a page that tell of its report.
#[derive(Debug, Default)]
struct Parts {
    scripts: Vec<String>,
    /// Name in lower case and content of each `<meta>`, in their order.
    metas: Vec<(String, String)>,
    /// What `<time>` elements say, the nearest to the report first.
    times: Vec<(Nearness, String)>,
    canonical: Option<String>,
    lang: Option<String>,
    title: Option<String>,
    /// The first headline of the page itself.
    heading: Option<String>,
}

impl Parts {
    fn of(page: &Html) -> Parts {
        let mut parts = Parts::default();
        page.tree.root().descendants().filter_map(ElementRef::wrap).for_each(|element| parts.take(element));
        parts.times.sort_by_key(|(nearness, _)| *nearness);
        parts
    }

    fn take(&mut self, element: ElementRef<'_>) {
        let attribute = |name| element.attr(name).map(one_line).filter(|value| !value.is_empty());
        match element.value().name() {
            "meta" => {
                let name = ["property", "name", "itemprop"].into_iter().find_map(attribute);
                if let (Some(name), Some(content)) = (name, attribute("content")) {
                    self.metas.push((name.to_lowercase(), unescaped(&content)));
                }
            }
            "script" if attribute("type").is_some_and(|kind| kind.to_lowercase().contains("ld+json")) => {
                self.scripts.push(element.text().collect());
            }
            "html" => self.lang = attribute("lang").or_else(|| attribute("xml:lang")),
            "link" if attribute("rel").is_some_and(|rel| rel.eq_ignore_ascii_case("canonical")) => {
                let url = attribute("href").filter(|url| url.starts_with("http"));
                self.canonical = self.canonical.take().or(url);
            }
            "title" if self.title.is_none() && !inside(element, &["svg"]) => self.title = filled(words_of(element)),
            "h1" if self.heading.is_none() && !inside(element, &["nav", "aside", "footer"]) => {
                self.heading = filled(words_of(element));
            }
            "time" => {
                let (near, written) = (nearness(element), attribute("datetime").or_else(|| attribute("content")));
                self.times.extend(near.zip(written));
            }
            _ => {}
        }
    }

    fn named(&self, names: &Names, words: &PageWords) -> Facts {
        let all = |names: &'static [&'static str]| {
            names
                .iter()
                .flat_map(|name| self.metas.iter().filter(move |(given, _)| given == name))
                .map(|(_, value)| value)
        };
        let first = |names| all(names).next().cloned();
        let tags: Vec<String> = all(names.tag).cloned().collect();
        Facts {
            headline: first(names.headline),
            published: all(names.published).find_map(|written| dates::whole(written, words)),
            byline: all(names.byline).find(|name| !name.contains("://")).cloned(),
            outlet: first(names.outlet),
            section: first(names.section),
            tags: if tags.is_empty() {
                all(names.tags).next().map(|tags| split_tags(tags)).unwrap_or_default()
            } else {
                tags
            },
            url: all(names.url).find(|url| url.starts_with("http")).cloned(),
            kind: all(names.genre).find_map(|genre| kind::of_genre(genre, words)),
            language: None,
        }
    }

    /// The language that the page says it is in: of its outermost element, else of a `<meta>`.
    fn language(&self) -> Option<LanguageCode> {
        let named = |name| self.metas.iter().find(|(given, _)| given == name).map(|(_, value)| value.as_str());
        let tags = [self.lang.as_deref(), named("og:locale"), named("dc.language"), named("language")];
        tags.into_iter().flatten().find_map(LanguageCode::parse)
    }

    /// The headline by the title bar, else by the page's first heading.
    fn title_bar(&self, outlet: Option<&str>) -> Option<String> {
        let joints: Vec<&str> = BARS.into_iter().chain(DASHES).collect();
        let title = self.title.as_deref().map(|title| self.without_outlet(title, outlet, &joints));
        title.filter(|title| outlet.is_none_or(|outlet| plain(title) != plain(outlet))).or_else(|| self.heading.clone())
    }

    /// A headline without the outlet that is put behind it after one of `joints`, or around the page's own heading.
    fn without_outlet(&self, line: &str, outlet: Option<&str>, joints: &[&str]) -> String {
        let bare = plain(line);
        if let Some(heading) = &self.heading {
            let (same, long) = (plain(heading), count_words(heading) >= HEADLINE_WORDS);
            if long && bare != same && (bare.starts_with(&same) || bare.ends_with(&same)) {
                return heading.clone();
            }
            if bare == same {
                return line.to_owned();
            }
        }
        let (mut line, mut cut) = (line, false);
        while let Some((head, tail)) = last_joint(line) {
            let named = outlet.is_some_and(|outlet| plain(outlet) == plain(tail.words));
            // Sections stand before the outlet; after a dash they would look like the headline's own words.
            let mark = joints.contains(&tail.joint) && (!cut || BARS.contains(&tail.joint));
            let short = count_words(tail.words) <= OUTLET_WORDS && count_words(head) >= HEADLINE_WORDS;
            if !(named || mark && short) {
                break;
            }
            (line, cut) = (head, true);
        }
        line.to_owned()
    }
}

/// What stands behind the last joint of a title bar.
struct Tail<'a> {
    joint: &'static str,
    words: &'a str,
}

fn last_joint(line: &str) -> Option<(&str, Tail<'_>)> {
    let joints = BARS.into_iter().chain(DASHES).filter_map(|joint| Some((line.rfind(joint)?, joint)));
    let (at, joint) = joints.max_by_key(|(at, _)| *at)?;
    Some((line[..at].trim_end(), Tail { joint, words: &line[at + joint.len()..] }))
}

/// Whether one of these elements is around this one.
fn inside(element: ElementRef<'_>, names: &[&str]) -> bool {
    element.ancestors().filter_map(ElementRef::wrap).any(|around| names.contains(&around.value().name()))
}

fn nearness(time: ElementRef<'_>) -> Option<Nearness> {
    if time.attr("pubdate").is_some()
        || time.attr("itemprop").is_some_and(|prop| prop.eq_ignore_ascii_case("datePublished"))
    {
        return Some(Nearness::Marked);
    }
    if inside(time, &["nav", "aside", "footer"]) {
        return None;
    }
    if inside(time, &["article"]) {
        return Some(Nearness::InArticle);
    }
    let mut headers = time.ancestors().filter_map(ElementRef::wrap).filter(|around| around.value().name() == "header");
    let headline = |header: ElementRef<'_>| {
        header.descendants().filter_map(ElementRef::wrap).any(|inner| inner.value().name() == "h1")
    };
    headers.any(headline).then_some(Nearness::InHeader)
}

fn filled(words: String) -> Option<String> {
    Some(words).filter(|words| !words.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dom;

    fn metadata(page: &str) -> Metadata {
        read(&dom::parse(page).expect("within bounds"), &PageWords::english())
    }

    fn told(page: &str) -> Option<(String, PublishedSource)> {
        metadata(page).published.map(|published| match published.time {
            Some(time) => (format!("{}T{}", published.date, time.strftime("%H:%M")), published.source),
            None => (published.date.to_string(), published.source),
        })
    }

    fn headline(page: &str) -> String {
        metadata(page).headline.unwrap_or_default()
    }

    #[test]
    fn the_date_is_taken_from_the_place_that_is_trusted_most() {
        const ELEMENT: &str = "<article><time datetime='2001-01-05T10:00Z'>x</time></article>";
        const OTHER: &str =
            "<meta name=DC.date content=2001-01-04><meta name=pubdate content='2001-01-03 09:30:00 +0545'>";
        const GRAPH: &str = "<meta property='article:published_time' content='2001-01-02T08:15:00-05:00'>";
        const JSON: &str = r#"<script type="application/ld+json">{"@type": "NewsArticle", "datePublished": "2001-01-01T23:59:59+03:00"}</script>"#;
        let of = |parts: &[&str]| told(&parts.concat());
        let wanted = |day: &str, source| Some((day.to_owned(), source));
        assert_eq!(of(&[ELEMENT]), wanted("2001-01-05T10:00", PublishedSource::Time));
        assert_eq!(of(&[OTHER, ELEMENT]), wanted("2001-01-03T09:30", PublishedSource::Meta));
        assert_eq!(of(&[OTHER, GRAPH, ELEMENT]), wanted("2001-01-02T08:15", PublishedSource::Meta));
        assert_eq!(of(&[OTHER, GRAPH, JSON, ELEMENT]), wanted("2001-01-01T23:59", PublishedSource::JsonLd));
        assert_eq!(
            of(&["<meta name=date content='last week'>", ELEMENT]),
            wanted("2001-01-05T10:00", PublishedSource::Time)
        );
    }

    #[test]
    fn times_beside_the_report_are_not_its_own() {
        assert_eq!(told("<header><time datetime=2001-01-05></time></header><p>x"), None);
        assert_eq!(told("<article><aside><time datetime=2001-01-05></time></aside></article>"), None);
        let source = |page| told(page).map(|(day, _)| day);
        let page = "<article><time datetime=2001-01-06></time><time itemprop=datePublished datetime=2001-01-05></time></article>";
        assert_eq!(source(page).as_deref(), Some("2001-01-05"));
        assert_eq!(
            source("<header><h1>x</h1><time datetime=2001-01-05></time></header>").as_deref(),
            Some("2001-01-05")
        );
    }

    #[test]
    fn the_outlet_is_cut_from_the_title_bar() {
        assert_eq!(headline("<title>Road to Mopti closed - Courier</title>"), "Road to Mopti closed");
        assert_eq!(headline("<title>Road to Mopti closed | Africa | The Courier</title>"), "Road to Mopti closed");
        assert_eq!(
            headline("<title>Road to Mopti closed - day two - Courier</title>"),
            "Road to Mopti closed - day two"
        );
        assert_eq!(
            headline("<title>Courier: Road to Mopti closed</title><h1>Road to Mopti closed</h1>"),
            "Road to Mopti closed"
        );
        assert_eq!(
            headline("<title>Mopti - Gao road shut - UN</title><h1>Mopti - Gao road shut - UN</h1>"),
            "Mopti - Gao road shut - UN"
        );
        assert_eq!(headline("<title>Road to Mopti closed - Courier</title><h1>Courier</h1>"), "Road to Mopti closed");
        assert_eq!(
            headline("<title>Road shut - Courier</title><meta property=og:site_name content=Courier>"),
            "Road shut"
        );
        assert_eq!(
            headline("<meta property=og:title content='Mopti road shut - UN envoy'>"),
            "Mopti road shut - UN envoy"
        );
        assert_eq!(
            headline(
                "<meta property=og:title content='Mopti road shut - Courier'><meta property=og:site_name content=Courier>"
            ),
            "Mopti road shut"
        );
        assert_eq!(headline("<svg><title>Logo</title></svg><h1>Road shut</h1>"), "Road shut");
    }

    #[test]
    fn other_fields_are_read_under_their_many_names() {
        let found = metadata(
            "<meta property=article:author content='https://example.org/x'><meta name=Author content='Ana Sousa'>
             <meta property=article:tag content=Mali><meta property=article:tag content=Roads><meta name=keywords content='a, b'>
             <meta property=article:section content=Africa><link rel=canonical href='https://example.org/road'>",
        );
        assert_eq!(
            [found.byline, found.section, found.url].map(Option::unwrap_or_default),
            ["Ana Sousa", "Africa", "https://example.org/road"]
        );
        assert_eq!(found.tags, ["Mali", "Roads"]);
    }
}
