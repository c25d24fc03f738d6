//! What the weigher is told of pairs, for `train/relate.py`: reads `TYPE<tab>sentence` or `deed<tab>sentence`, with `[A:the actor]` and `[R:the recipient]` from
//! the standard input, writes type, features, and whether the pair has a type
//! of its own, as JSON lines.
//!
//!     cargo run --release -p nuncio-coder --example relation_features < train/pairs.tsv

use std::io::{self, BufRead, Write};

use nuncio_coder::Coder;
use nuncio_language::Kernel;
use nuncio_text::{Byte, Span, Story, Zone};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let coder = Coder::read(&nuncio_pack_en::files(), Kernel::default())?;
    let mut workspace = coder.workspace();
    let mut out = io::stdout().lock();
    for line in io::stdin().lock().lines() {
        let line = line?;
        let Some((kind, marked)) = line.split_once('\t').filter(|_| !line.starts_with('#')) else { continue };
        let Some((text, actor, recipient)) = unmark(marked) else { return Err(format!("no pair in {line:?}").into()) };
        let story = Story::plain("pair", text.clone(), vec![Span::new(0, text.len())]);
        let coding = coder.code(story, &mut workspace);
        let features = coder.relation_features(&coding, Zone::Body, actor, recipient);
        // A deed in the lexicon's writing is of the type that it comes to.
        let deed = coder.codebook().parse_deed(kind);
        let of_deed = deed.as_ref().and_then(|deed| coder.codebook().plover(&deed.as_deed()));
        let written_as_pair = of_deed.is_none();
        let kind = of_deed.map_or(kind, |plover| plover.kind);
        writeln!(out, "{}", serde_json::json!([kind, features, written_as_pair]))?;
    }
    Ok(())
}

/// The sentence without its brackets, and where the two mentions stand in it.
fn unmark(marked: &str) -> Option<(String, Span<Byte>, Span<Byte>)> {
    let (mut text, mut rest) = (String::new(), marked);
    let (mut actor, mut recipient) = (None, None);
    while let Some(at) = rest.find("[A:").into_iter().chain(rest.find("[R:")).min() {
        text.push_str(&rest[..at]);
        let end = at + rest[at..].find(']')?;
        let words = &rest[at + 3..end];
        let span = Span::new(text.len(), text.len() + words.len());
        *(if rest[at..].starts_with("[A:") { &mut actor } else { &mut recipient }) = Some(span);
        text.push_str(words);
        rest = &rest[end + 1..];
    }
    text.push_str(rest);
    Some((text, actor?, recipient?))
}
