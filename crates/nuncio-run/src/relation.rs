//! What two mentions of a text have to do with one another, as a record.

use nuncio_coder::record::{Bytes, Words};
use nuncio_coder::{Coding, Related, Relation};
use nuncio_text::{Byte, Span, Zone};
use serde::Serialize;

/// The reading of one pair of mentions.
#[derive(Clone, Debug, Serialize)]
pub struct RelationRecord {
    /// Always `relation`.
    pub record: &'static str,
    /// What the input called the story.
    pub source_id: String,
    /// Who acts.
    pub actor: Words,
    /// On whom.
    pub recipient: Words,
    /// The likeliest reading; `null` where no word of the sentence tells of a deed.
    pub best: Option<Related>,
    /// Other readings, likeliest first.
    pub alternatives: Vec<Related>,
}

impl RelationRecord {
    /// The record of a relation between two spans of a zone.
    #[must_use]
    pub fn of(coding: &Coding, zone: Zone, actor: Span<Byte>, recipient: Span<Byte>, relation: Relation) -> Self {
        let words = |span| Words { text: coding.document.words(zone, span).to_owned(), span: Bytes(span) };
        RelationRecord {
            record: "relation",
            source_id: coding.document.story.source_id.clone(),
            actor: words(actor),
            recipient: words(recipient),
            best: relation.best,
            alternatives: relation.alternatives,
        }
    }
}
