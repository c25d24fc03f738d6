//! Stretches of text within quotation marks, paired paragraph by paragraph.

use nuncio_language::{Document, TokenId};
use nuncio_text::{Span, Token, Zone};

/// The tokens between an opening and a closing mark.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Region {
    pub(crate) tokens: Span<Token>,
}

impl Region {
    pub(crate) fn holds(&self, id: TokenId) -> bool {
        self.tokens.holds(id.index())
    }
}

/// Finds them. A quotation that its paragraph does not close ends with the paragraph: newswire opens each paragraph of a
/// long quotation anew and closes only the last.
pub(crate) fn find(doc: &Document) -> Vec<Region> {
    let mut regions = Vec::new();
    let mut start = 0;
    while start < doc.sentences.len() {
        let (zone, paragraph) = (doc.sentences[start].zone, doc.sentences[start].paragraph);
        let same = |s: &nuncio_language::Sentence| s.zone == zone && s.paragraph == paragraph;
        let end = start + doc.sentences[start..].iter().take_while(|s| same(s)).count();
        let tokens = doc.sentences[start].tokens.cover(doc.sentences[end - 1].tokens);
        in_paragraph(doc, tokens, zone, &mut regions);
        start = end;
    }
    regions
}

fn in_paragraph(doc: &Document, tokens: Span<Token>, zone: Zone, regions: &mut Vec<Region>) {
    let mut open: Option<usize> = None;
    for i in tokens.range() {
        let token = &doc.tokens[i];
        let mark = match doc.words(zone, token.span) {
            "\"" | "“" | "”" | "„" | "«" | "»" | "``" | "''" => true,
            // Headlines quote with single marks.
            "'" | "‘" | "’" => zone == Zone::Title && (open.is_some() || token.space_before || i == tokens.start()),
            _ => false,
        };
        if !mark {
            continue;
        }
        match open {
            Some(from) => {
                if from < i {
                    regions.push(Region { tokens: Span::new(from, i) });
                }
                open = None;
            }
            None => open = Some(i + 1),
        }
    }
    if let Some(from) = open.filter(|&from| from < tokens.end()) {
        regions.push(Region { tokens: Span::new(from, tokens.end()) });
    }
}
