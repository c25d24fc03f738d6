//! GDELT 2.0, the mentions table: 16 columns, no header.

use nuncio_coder::record::{Bytes, Party};
use nuncio_text::{Title, Zone};

use super::cells::{dyad_number, published_second, publisher, url, words};
use super::{Column, Holds, Row};

/// What stands where a word has no place in the article.
const NOWHERE: &str = "-1";

pub(super) const COLUMNS: &[Column] = &[
    Column::whole(
        "GlobalEventID",
        "`GLOBALEVENTID` of the events table; of a lead that repeats the title (`same_as`) that of the title",
        dyad_number,
    ),
    Column::whole(
        "EventTimeDate",
        "`published`, to the second: the event is first known with its story",
        published_second,
    ),
    Column::whole("MentionTimeDate", "the same", published_second),
    Column::whole("MentionType", "1 where the story has an address, else 2 (a citation)", |row| {
        if row.story.url.is_some() { "1" } else { "2" }.to_owned()
    }),
    Column::text("MentionSourceName", "host of the address, else the outlet, else the agency", |row| {
        match host(row.story.url.as_deref()) {
            Some(host) => words(host),
            None => publisher(row),
        }
    }),
    Column::text("MentionIdentifier", "address of the story, else what the input called it", |row| match url(row) {
        url if url.is_empty() => words(&row.story.source_id),
        url => url,
    }),
    Column::whole("SentenceID", "`sentence` of the body, from 1; 0 in the title", |row| match row.line.event.zone {
        Zone::Title => "0".to_owned(),
        Zone::Body => row.line.event.sentence.to_string(),
    }),
    Column::whole(
        "Actor1CharOffset",
        "first character of the actor in the stored text; -1 for nobody, and in a title of its own",
        |row| offset_of(row, row.line.dyad.actor),
    ),
    Column::whole("Actor2CharOffset", "the same of the recipient", |row| offset_of(row, row.line.dyad.recipient)),
    Column::whole("ActionCharOffset", "the same of the trigger", |row| offset(row, row.line.event.trigger.span)),
    Column::whole("InRawText", "1: nothing is rewritten before it is coded", |_| "1".to_owned()),
    Column::whole("Confidence", "`confidence` in percent; GDELT has tens alone", |row| {
        format!("{:.0}", row.line.event.confidence * 100.0)
    }),
    Column::whole("MentionDocLen", "characters of the stored text", |row| row.story.text.chars().count().to_string()),
    Column::empty("MentionDocTone", Holds::Number, "empty: no tone is measured"),
    Column::empty("MentionDocTranslationInfo", Holds::Text, "empty: nothing is translated"),
    Column::empty("Extras", Holds::Text, "empty, as in the original"),
];

/// `example.org` of `https://www.example.org/news/1`.
fn host(url: Option<&str>) -> Option<&str> {
    let (_, rest) = url?.split_once("://")?;
    let host = rest.split(['/', '?', '#']).next()?;
    let host = host.rsplit('@').next()?.split(':').next()?;
    Some(host.strip_prefix("www.").unwrap_or(host)).filter(|host| !host.is_empty())
}

fn offset_of(row: &Row<'_>, side: Option<&Party>) -> String {
    side.map_or_else(|| NOWHERE.to_owned(), |party| offset(row, party.words.span))
}

/// The number of characters before a span in the stored text.
fn offset(row: &Row<'_>, Bytes(span): Bytes) -> String {
    let apart = row.line.event.zone == Zone::Title && !matches!(row.story.title, Some(Title::Within(_)));
    let before = row.story.text.get(..span.start()).filter(|_| !apart);
    before.map_or_else(|| NOWHERE.to_owned(), |before| before.chars().count().to_string())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_host_of_an_address_is_what_stands_before_its_path() {
        for (url, expected) in [
            ("https://www.example.org/news/1", Some("example.org")),
            ("http://user@daily.example:8080?id=1", Some("daily.example")),
            ("news 17", None),
            ("https://", None),
        ] {
            assert_eq!(host(Some(url)), expected, "{url}");
        }
        assert_eq!(host(None), None);
    }
}
