//! The default pack's coder, made once, and stories of one paragraph.

use std::sync::OnceLock;

use jiff::civil::date;
use nuncio_coder::{Coder, Coding, Event};
use nuncio_language::Kernel;
use nuncio_text::{Published, PublishedSource, Span, Story};

/// The coder of the default pack.
pub fn coder() -> &'static Coder {
    static CODER: OnceLock<Coder> = OnceLock::new();
    CODER
        .get_or_init(|| Coder::read(&nuncio_pack_en::files(), Kernel::default()).expect("the default pack can be read"))
}

/// A story of these words, published on 18 June 2024, a Tuesday.
pub fn story(text: &str) -> Story {
    let published = Published { date: date(2024, 6, 18), time: None, source: PublishedSource::Given };
    Story { published: Some(published), ..Story::plain("test", text, vec![Span::new(0, text.len())]) }
}

/// What the coder makes of a text.
pub fn code(text: &str) -> Coding {
    let coder = coder();
    coder.code(story(text), &mut coder.workspace())
}

/// An event in a line: `USA > IRN intend(aid) [future] told "vowed"`.
pub fn line(event: &Event) -> String {
    let codes = |list: &[nuncio_coder::record::Party]| {
        let codes: Vec<&str> = list.iter().map(|p| p.code.as_str()).collect();
        if codes.is_empty() { "-".to_owned() } else { codes.join(" + ") }
    };
    let marks: Vec<&str> = event.marks.iter().map(|m| m.as_str()).collect();
    let marks = if marks.is_empty() { String::new() } else { format!(" [{}]", marks.join(", ")) };
    let deed = coder().codebook().write_deed(&event.deed.as_deed());
    let (actor, recipient) = (codes(&event.actor), codes(&event.recipient));
    format!("{actor} > {recipient} {deed}{marks} {} \"{}\"", event.standing.as_str(), event.trigger.text)
}

/// The events of a text, a line each.
pub fn lines(text: &str) -> Vec<String> {
    code(text).events.iter().map(line).collect()
}
