//! What bytes hold, by how they begin, and by the ending of a name where they could be several things.

use std::path::Path;

use encoding_rs::{Encoding, UTF_16BE, UTF_16LE};

use crate::decode;
use crate::html;
use crate::options::{Format, ReadOptions};
use crate::sniff_xml;
use crate::table;

/// Bytes by which a format is known.
const START: usize = 4 * 1024;

/// What holds no words of a report and lies about in every saved page and every mirror: no problem is told of it.
const NO_WORDS: [&str; 30] = [
    "css", "js", "mjs", "map", "png", "jpg", "jpeg", "gif", "webp", "avif", "svg", "ico", "bmp", "tif", "tiff", "psd",
    "woff", "woff2", "ttf", "otf", "eot", "mp3", "mp4", "m4a", "m4v", "mov", "webm", "ogg", "wav", "swf",
];

/// First bytes of pictures, sounds and type.
const NO_WORDS_SIGNATURES: [&[u8]; 9] =
    [b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"RIFF", b"OggS", b"ID3", b"wOFF", b"wOF2", b"\0\0\x01\0"];

/// UTF-16, by its mark or by its zeros.
pub(crate) fn utf16(head: &[u8]) -> Option<&'static Encoding> {
    match Encoding::for_bom(head) {
        Some((encoding, _)) => [UTF_16LE, UTF_16BE].into_iter().find(|wanted| *wanted == encoding),
        None => decode::utf16_by_its_zeros(head),
    }
}

/// The format, by what was asked, else by the name and the first bytes.
pub(crate) fn format(name: &str, head: &[u8], encoding: Option<&'static Encoding>, options: &ReadOptions) -> Format {
    if options.format != Format::Auto {
        return options.format;
    }
    let start = start(head, encoding);
    let text = start.trim_start();
    let ending = ending(name);
    let told =
        matches!(ending.as_deref(), Some("jsonl" | "ndjson" | "json" | "html" | "htm" | "xhtml" | "csv" | "tsv"));
    if let Some(format) = sniff_xml::xml_root(&start).filter(|_| !told) {
        return format;
    }
    match ending.as_deref() {
        Some("jsonl" | "ndjson" | "json") => Format::JsonLines,
        Some("html" | "htm" | "xhtml") => Format::Html,
        Some("csv" | "tsv") => Format::Table,
        // What begins with a doctype was saved under a wrong name.
        Some("txt" | "text") if html::is_surely_page(&start) => Format::Html,
        Some("txt" | "text") if !table::is_table(&start, &options.fields) => Format::Text,
        _ if text.starts_with('{') || is_array(text) => Format::JsonLines,
        _ if html::is_page(&start) => Format::Html,
        _ if table::is_table(&start, &options.fields) => Format::Table,
        _ => Format::Text,
    }
}

/// The format of news in XML, by the outermost element.
pub(crate) fn news_in_xml(head: &[u8]) -> Option<Format> {
    sniff_xml::xml_root(&start(head, utf16(head)))
}

/// Whether bytes begin as a page does.
pub(crate) fn is_page(head: &[u8]) -> bool {
    html::is_page(&start(head, utf16(head)))
}

/// A name's ending, in lower case.
pub(crate) fn ending(name: &str) -> Option<String> {
    Path::new(name).extension().map(|ending| ending.to_string_lossy().to_lowercase())
}

/// Whether a file that was found, not named, holds no words: a picture, a script, a style sheet.
pub(crate) fn is_no_words(name: &str, head: &[u8]) -> bool {
    ending(name).is_some_and(|ending| NO_WORDS.contains(&ending.as_str()))
        || NO_WORDS_SIGNATURES.iter().any(|signature| head.starts_with(signature))
}

/// Whether bytes begin a crawl.
pub(crate) fn is_warc(head: &[u8]) -> bool {
    head.trim_ascii_start().starts_with(b"WARC/")
}

/// Whether a text begins as an array of objects does.
fn is_array(text: &str) -> bool {
    text.strip_prefix('[').is_some_and(|rest| rest.trim_start().starts_with('{'))
}

/// The first characters of the input, as far as a format is known by them.
fn start(head: &[u8], encoding: Option<&'static Encoding>) -> String {
    let head = &head[..head.len().min(START)];
    let head = head.strip_prefix(b"\xef\xbb\xbf").unwrap_or(head);
    match encoding {
        Some(encoding) => encoding.decode(head).0.into_owned(),
        None => String::from_utf8_lossy(head).into_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn pictures_and_style_sheets_are_told_from_words() {
        assert!(is_no_words("a.CSS", b"p {}") && is_no_words("a", b"\x89PNG\r\n") && !is_no_words("a.pdf", b"%PDF-"));
    }
}
