//! What a page's JSON-LD says of the article, read leniently: broken scripts are passed over, odd shapes are looked through.

use std::collections::HashMap;

use serde_json::{Map, Value};

use crate::dates;
use crate::dom::unescaped;
use crate::kind::{self, StoryKind};
use crate::language::LanguageCode;
use crate::metadata::Facts;
use crate::words::PageWords;

/// Arrays and graphs within one another that are looked through.
const DEEPEST: usize = 8;

/// The facts of the article among the objects of these scripts. Of several articles it is the one whose headline stands
/// in `titles`, else the first.
pub(crate) fn facts(scripts: &[String], titles: &str, words: &PageWords) -> Facts {
    let values: Vec<Value> = scripts.iter().filter_map(|script| parse(script)).collect();
    let mut objects = Vec::new();
    values.iter().for_each(|value| collect(value, DEEPEST, &mut objects));
    let names = names(&objects);
    let headline = |article: &Map<String, Value>| text(article.get("headline").or_else(|| article.get("name")));
    let articles: Vec<_> = objects.iter().filter(|object| is_article(object)).collect();
    let known = |article: &&&Map<String, Value>| headline(article).is_some_and(|headline| titles.contains(&headline));
    let Some(article) = articles.iter().find(|article| known(article)).or(articles.first()) else {
        return Facts::default();
    };
    Facts {
        headline: headline(article),
        published: text(article.get("datePublished")).and_then(|date| dates::whole(&date, words)),
        byline: byline(article.get("author"), &names).or_else(|| byline(article.get("creator"), &names)),
        outlet: name(article.get("publisher"), &names),
        section: text(article.get("articleSection")),
        tags: tags(article.get("keywords")),
        url: url(article),
        kind: kind(article, words),
        language: text(article.get("inLanguage")).and_then(|tag| LanguageCode::parse(&tag)),
    }
}

/// The value of a script, once more without what HTML and careless programs put around and into it.
fn parse(script: &str) -> Option<Value> {
    if let Ok(value) = serde_json::from_str(script) {
        return Some(value);
    }
    let mut bare = script.trim();
    for (opening, closing) in
        [("<!--", "-->"), ("//<![CDATA[", "//]]>"), ("<![CDATA[", "]]>"), ("/*<![CDATA[*/", "/*]]>*/")]
    {
        let inner = bare.strip_prefix(opening).map(str::trim);
        bare = inner.map_or(bare, |inner| inner.strip_suffix(closing).unwrap_or(inner).trim());
    }
    // Line ends within strings are not allowed and are common.
    let bare = bare.trim_end_matches(';').replace(char::is_control, " ");
    serde_json::from_str(&bare).ok()
}

/// Objects that stand alone, in arrays, in `@graph` and as what a page is about.
fn collect<'a>(value: &'a Value, depth: usize, objects: &mut Vec<&'a Map<String, Value>>) {
    let Some(depth) = depth.checked_sub(1) else { return };
    match value {
        Value::Array(values) => values.iter().for_each(|value| collect(value, depth, objects)),
        Value::Object(object) => {
            objects.push(object);
            for inner in ["@graph", "mainEntity", "mainEntityOfPage"] {
                if let Some(value) = object.get(inner) {
                    collect(value, depth, objects);
                }
            }
        }
        _ => {}
    }
}

/// Names of the objects that others point at by their `@id`.
fn names(objects: &[&Map<String, Value>]) -> HashMap<String, String> {
    let named =
        objects.iter().filter_map(|object| Some((object.get("@id")?.as_str()?.to_owned(), text(object.get("name"))?)));
    named.collect()
}

/// The types of an object, without the address of the vocabulary before them.
fn types(object: &Map<String, Value>) -> impl Iterator<Item = &str> {
    let types = match object.get("@type") {
        Some(Value::Array(types)) => types.as_slice(),
        Some(one) => std::slice::from_ref(one),
        None => &[],
    };
    types.iter().filter_map(Value::as_str).filter_map(|name| name.rsplit(['/', ':', '#']).next())
}

/// `NewsArticle` and its kin.
fn is_article(object: &Map<String, Value>) -> bool {
    types(object).any(|name| name.ends_with("Article") || matches!(name, "BlogPosting" | "LiveBlogPosting" | "Report"))
}

/// What kind of article it is, by its types, else by its genre.
fn kind(article: &Map<String, Value>, words: &PageWords) -> Option<StoryKind> {
    let genre = || text(article.get("genre")).and_then(|genre| kind::of_genre(&genre, words));
    types(article).find_map(kind::of_schema).or_else(genre)
}

/// A string, or the first of an array of strings.
fn text(value: Option<&Value>) -> Option<String> {
    let words = match value? {
        Value::String(words) => words,
        Value::Array(values) => values.iter().find_map(Value::as_str)?,
        _ => return None,
    };
    Some(unescaped(words)).filter(|words| !words.is_empty())
}

/// The name of a person or an organisation: a string, an object with a name, or one that points at such an object.
fn name(value: Option<&Value>, names: &HashMap<String, String>) -> Option<String> {
    match value? {
        Value::Object(object) => text(object.get("name")).or_else(|| names.get(object.get("@id")?.as_str()?).cloned()),
        Value::Array(values) => values.iter().find_map(|value| name(Some(value), names)),
        value => text(Some(value)).filter(|name| !name.contains("://")),
    }
}

/// All authors, as a byline gives them.
fn byline(value: Option<&Value>, names: &HashMap<String, String>) -> Option<String> {
    let all: Vec<String> = match value? {
        Value::Array(values) => values.iter().filter_map(|value| name(Some(value), names)).collect(),
        value => name(Some(value), names).into_iter().collect(),
    };
    Some(all.join(", ")).filter(|names| !names.is_empty())
}

fn tags(value: Option<&Value>) -> Vec<String> {
    match value {
        Some(Value::String(tags)) => split_tags(tags),
        Some(Value::Array(tags)) => {
            tags.iter().filter_map(Value::as_str).map(unescaped).filter(|tag| !tag.is_empty()).collect()
        }
        _ => Vec::new(),
    }
}

/// Tags of one string with commas.
pub(crate) fn split_tags(tags: &str) -> Vec<String> {
    tags.split([',', ';']).map(unescaped).filter(|tag| !tag.is_empty()).collect()
}

fn url(article: &Map<String, Value>) -> Option<String> {
    let page = article.get("mainEntityOfPage");
    let id = page.and_then(|page| page.get("@id").or_else(|| page.get("url")));
    let all = [article.get("url"), id, page];
    all.into_iter().find_map(text).filter(|url| url.starts_with("http"))
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    fn read(scripts: &[&str], titles: &str) -> Facts {
        let scripts: Vec<String> = scripts.iter().map(|script| (*script).to_owned()).collect();
        facts(&scripts, titles, &PageWords::english())
    }

    #[test]
    fn a_graph_with_references_is_looked_through() {
        let facts = read(
            &[
                r#"{"@graph": [{"@type": "Organization", "@id": "/#o", "name": "Harbour Courier"}, {"@type": "Person", "@id": "/#p", "name": "Ana Sousa"},
                {"@type": "http://schema.org/AnalysisNewsArticle", "headline": "Ferry &amp; fog", "datePublished": "1994-03-07T18:20:00.000+01:00",
                 "publisher": {"@id": "/#o"}, "author": [{"@id": "/#p"}, "Tom Ashe", "https://example.org/x"], "articleSection": ["Sea", "News"],
                 "keywords": ["ferry", "fog"], "mainEntityOfPage": "https://example.org/ferry"}]}"#,
            ],
            "",
        );
        assert_eq!(facts.headline.as_deref(), Some("Ferry & fog"));
        let published = facts.published.expect("a date");
        assert_eq!((published.date, published.time), (date(1994, 3, 7), Some(time(18, 20, 0, 0))));
        assert_eq!(
            [facts.byline, facts.outlet, facts.section, facts.url].map(Option::unwrap_or_default),
            ["Ana Sousa, Tom Ashe", "Harbour Courier", "Sea", "https://example.org/ferry"]
        );
        assert_eq!(facts.tags, ["ferry", "fog"]);
    }

    #[test]
    fn broken_scripts_are_mended_or_passed_over() {
        let good = "//<![CDATA[\n{\"@type\": \"NewsArticle\", \"headline\": \"Road\n closed\"};\n//]]>";
        let deep = "[".repeat(100_000);
        let facts = read(&["{\"@type\": \"NewsArticle\", \"headline\": \"Lost", &deep, "", "7", good], "");
        assert_eq!(facts.headline.as_deref(), Some("Road closed"));
        assert_eq!(
            read(&[&format!("{}{{\"@type\":\"Article\",\"headline\":\"x\"}}{}", "[".repeat(50), "]".repeat(50))], ""),
            Facts::default()
        );
    }

    #[test]
    fn of_several_articles_the_one_of_the_page_is_taken() {
        let scripts =
            [r#"[{"@type": "NewsArticle", "headline": "Other"}, {"@type": "NewsArticle", "headline": "Road closed"}]"#];
        assert_eq!(read(&scripts, "Road closed - Courier").headline.as_deref(), Some("Road closed"));
        assert_eq!(read(&scripts, "").headline.as_deref(), Some("Other"));
        assert_eq!(read(&[r#"{"@type": "WebPage", "headline": "Home"}"#], ""), Facts::default());
    }
}
