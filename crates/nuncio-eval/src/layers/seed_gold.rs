//! The gold of a whole story, as its file has it.

use nuncio_text::{Byte, Span};
use serde::Deserialize;

use crate::gold::Extent;

/// A story with all that must and must not be found in it.
#[derive(Debug, Deserialize)]
pub(super) struct StoryGold {
    /// The story's file, relative to the gold's folder.
    pub(super) story_file: String,
    pub(super) story: Metadata,
    pub(super) events: Vec<EventGold>,
    pub(super) forbidden: Vec<Forbidden>,
    pub(super) attributions: Vec<AttributionGold>,
    pub(super) mentions: Vec<MentionGold>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Metadata {
    pub(super) title: String,
    pub(super) published: String,
    pub(super) agency: String,
    pub(super) section: String,
    pub(super) tags: Vec<String>,
    pub(super) body_starts: String,
    pub(super) body_ends: String,
}

/// Words with their place.
#[derive(Debug, Deserialize)]
pub(super) struct Place {
    pub(super) text: String,
    pub(super) span: Extent,
}

#[derive(Debug, Deserialize)]
pub(super) struct EventGold {
    pub(super) id: String,
    pub(super) triggers: Vec<Place>,
    pub(super) actor: Vec<String>,
    pub(super) recipient: Vec<String>,
    pub(super) plover: Vec<String>,
    pub(super) cameo: Vec<String>,
    #[serde(default)]
    pub(super) recipient_optional: bool,
    #[serde(default)]
    pub(super) optional: bool,
    #[serde(default)]
    pub(super) never_factual: bool,
    #[serde(default)]
    pub(super) marks: Vec<String>,
    #[serde(default)]
    pub(super) marks_any: Vec<String>,
    pub(super) attributed_to: Option<String>,
    pub(super) zone: Option<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct Forbidden {
    pub(super) why: String,
    pub(super) trigger_in: Option<Extent>,
    pub(super) trigger_after: Option<usize>,
    pub(super) actor_prefix: Option<String>,
    pub(super) recipient_prefix: Option<String>,
    #[serde(default)]
    pub(super) plover: Vec<String>,
    #[serde(default)]
    pub(super) unless_marks: Vec<String>,
}

#[derive(Debug, Deserialize)]
pub(super) struct AttributionGold {
    pub(super) code: String,
    pub(super) cue: Option<String>,
    pub(super) content: Place,
}

#[derive(Debug, Deserialize)]
pub(super) struct MentionGold {
    pub(super) text: String,
    pub(super) span: Extent,
    /// One or more codes, parted by `|`.
    pub(super) code: String,
}

impl Place {
    pub(super) fn bytes(&self) -> Span<Byte> {
        self.span.span()
    }
}
