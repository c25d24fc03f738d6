//! Which XML format a file is in, by its outermost element.

use crate::options::Format;

/// What RDF must name near its start to be a feed.
const RDF_FEEDS: [&str; 3] = ["purl.org/rss/1.0", "my.netscape.com/rdf/simple", "channel.netscape.com/rdf/simple"];

/// The format of an XML file that begins so; `None` where it is none that has a reader, or no XML.
pub(crate) fn xml_root(start: &str) -> Option<Format> {
    let (name, tag) = root(start)?;
    format_of(name, tag)
}

/// The name of the outermost element of a text that says that it is XML, and has no reader.
pub(crate) fn other_root(text: &str) -> Option<String> {
    let declared = text.trim_start_matches('\u{FEFF}').trim_start().starts_with("<?xml");
    let (name, _) = root(text).filter(|_| declared)?;
    Some(name.chars().take(40).collect())
}

/// The reader for files whose outermost element has this name; `tag` is what follows `<`.
fn format_of(name: &str, tag: &str) -> Option<Format> {
    Some(match name {
        "rss" | "feed" => Format::Feed,
        "RDF" if RDF_FEEDS.iter().any(|address| tag.contains(address)) => Format::Feed,
        "nitf" => Format::Nitf,
        "newsItem" | "newsMessage" | "packageItem" | "NewsML" | "newsitem" => Format::NewsMl,
        _ => return None,
    })
}

/// Name of the outermost element without its prefix, and all that follows the `<` before it. A doctype names it as well,
/// and may be longer than what is at hand.
fn root(start: &str) -> Option<(&str, &str)> {
    let mut rest = start.trim_start_matches('\u{FEFF}').trim_start();
    loop {
        let tag = rest.strip_prefix('<')?;
        let end = match tag {
            _ if tag.starts_with("!--") => "-->",
            _ if tag.starts_with('?') => "?>",
            _ => {
                let doctype = tag.get(..8).filter(|word| word.eq_ignore_ascii_case("!doctype")).map(|_| &tag[8..]);
                let named = doctype.map_or(tag, str::trim_start);
                let name = named.split(|c: char| c.is_whitespace() || matches!(c, '>' | '/' | '[')).next()?;
                return Some((name.rsplit(':').next().unwrap_or(name), tag));
            }
        };
        rest = tag[tag.find(end)? + end.len()..].trim_start();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_are_known_by_their_outermost_element() {
        for (start, format) in [
            ("<rss version='2.0'>", Format::Feed),
            (
                "\u{FEFF}\n<?xml version='1.0' encoding='utf-8'?>\n<?xml-stylesheet href='a>b'?><!-- <nitf> --><feed xmlns='http://www.w3.org/2005/Atom'>",
                Format::Feed,
            ),
            ("<a:feed xmlns:a='http://www.w3.org/2005/Atom'>", Format::Feed),
            ("<rdf:RDF xmlns:rdf='x' xmlns='http://purl.org/rss/1.0/'>", Format::Feed),
            ("<!DOCTYPE nitf SYSTEM \"nitf-3-2.dtd\" [ <!ENTITY", Format::Nitf),
            ("<nitf>", Format::Nitf),
            ("<newsMessage xmlns='x'>", Format::NewsMl),
            ("<nar:newsItem", Format::NewsMl),
            ("<!doctype NewsML PUBLIC 'x' [", Format::NewsMl),
            ("<newsitem itemid='7'>", Format::NewsMl),
        ] {
            assert_eq!(xml_root(start), Some(format), "{start}");
        }
        for start in [
            "",
            "<",
            "<!--",
            "<?xml",
            "<html>",
            "<!DOCTYPE html>",
            "<rdf:RDF xmlns='x'>",
            "rss",
            "<rssfeed>",
            "<!doctypé",
        ] {
            assert_eq!(xml_root(start), None, "{start}");
        }
    }
}
