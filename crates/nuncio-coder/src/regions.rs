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
        let Some(sign) = sign(doc, i, zone, open.is_some(), tokens.start()) else { continue };
        match (open, sign) {
            (None, Sign::Closes) => {}
            (None, _) => open = Some(i + 1),
            // An opening mark while one is open: the earlier one was never closed.
            (Some(_), Sign::Opens) => open = Some(i + 1),
            (Some(from), _) => {
                if from < i {
                    regions.push(Region { tokens: Span::new(from, i) });
                }
                open = None;
            }
        }
    }
    if let Some(from) = open.filter(|&from| from < tokens.end()) {
        regions.push(Region { tokens: Span::new(from, tokens.end()) });
    }
}

/// What a quotation mark does.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Sign {
    Opens,
    Closes,
    /// Its form and the spaces around it do not tell.
    Either,
}

fn sign(doc: &Document, at: usize, zone: Zone, is_open: bool, first: usize) -> Option<Sign> {
    let token = &doc.tokens[at];
    match doc.words(zone, token.span) {
        "“" | "„" | "«" | "``" => Some(Sign::Opens),
        "”" | "»" => Some(Sign::Closes),
        "\"" | "''" => {
            let before = token.space_before || at == first;
            let after = doc.tokens.get(at + 1).is_none_or(|next| next.space_before);
            Some(match (before, after) {
                (true, false) => Sign::Opens,
                (false, true) => Sign::Closes,
                _ => Sign::Either,
            })
        }
        // Headlines quote with single marks.
        "'" | "‘" | "’" if zone == Zone::Title && (is_open || token.space_before || at == first) => {
            Some(Sign::Either)
        }
        _ => None,
    }
}
