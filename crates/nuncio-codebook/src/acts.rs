//! The act tree: what can be done, free of any codebook, read from `codebook/acts.tsv`; and deeds as they are written.

use nuncio_text::PackFiles;
use rustc_hash::FxHashMap;

use crate::deed::{Act, Deed, Direction, Issue, Mood, OwnedDeed};
use crate::error::{CodebookError, CodebookProblem};
use crate::table::Table;

/// The tree. A name before the last dot is the parent.
#[derive(Clone, Debug)]
pub(crate) struct Acts {
    nodes: Vec<Node>,
    by_name: FxHashMap<Box<str>, Act>,
}

#[derive(Clone, Debug)]
struct Node {
    name: Box<str>,
    gloss: Box<str>,
    parent: Option<Act>,
}

impl Acts {
    /// Reads the tree.
    pub(crate) fn read(files: &PackFiles) -> Result<Self, CodebookError> {
        let table = Table::open(files, "codebook/acts.tsv")?;
        let mut acts = Acts { nodes: Vec::new(), by_name: FxHashMap::default() };
        for row in table.rows(&["act", "gloss"])? {
            let (name, gloss) = (row.columns[0], row.columns[1]);
            if acts.nodes.is_empty() && name != "-" {
                return Err(row.error(CodebookProblem::NoNone));
            }
            let parent = match name.rsplit_once('.') {
                None => None,
                Some((parent, _)) => Some(acts.find(parent).ok_or_else(|| {
                    row.error(CodebookProblem::Orphan { name: name.to_owned(), parent: parent.to_owned() })
                })?),
            };
            let Ok(position) = u16::try_from(acts.nodes.len()) else {
                return Err(row.error(CodebookProblem::TooMany { limit: usize::from(u16::MAX) + 1 }));
            };
            if acts.by_name.insert(name.into(), Act(position)).is_some() {
                return Err(row.error(CodebookProblem::ActTwice { name: name.to_owned() }));
            }
            acts.nodes.push(Node { name: name.into(), gloss: gloss.into(), parent });
        }
        Ok(acts)
    }

    pub(crate) fn find(&self, name: &str) -> Option<Act> {
        self.by_name.get(name).copied()
    }

    pub(crate) fn len(&self) -> usize {
        self.nodes.len()
    }

    pub(crate) fn name(&self, act: Act) -> &str {
        self.nodes.get(usize::from(act.0)).map_or("?", |node| &node.name)
    }

    pub(crate) fn gloss(&self, act: Act) -> &str {
        self.nodes.get(usize::from(act.0)).map_or("", |node| &node.gloss)
    }

    pub(crate) fn parent(&self, act: Act) -> Option<Act> {
        self.nodes.get(usize::from(act.0))?.parent
    }

    /// The act itself, then its parent, and so on up.
    pub(crate) fn line(&self, act: Act) -> impl Iterator<Item = Act> {
        std::iter::successors(Some(act), |&act| self.parent(act))
    }

    /// `protest.demonstrate/rights`, `sanction.embargo:ease`, `intend(aid.military)`, `threaten(-)`.
    pub(crate) fn write_deed(&self, deed: &Deed<'_>) -> String {
        let mut text = String::new();
        for mood in deed.moods {
            text.push_str(mood.as_str());
            text.push('(');
        }
        text.push_str(self.name(deed.act));
        if deed.direction != Direction::Do {
            text.push(':');
            text.push_str(deed.direction.as_str());
        }
        if let Some(issue) = deed.issue {
            text.push('/');
            text.push_str(issue.as_str());
        }
        text.extend(deed.moods.iter().map(|_| ')'));
        text
    }

    /// The deed a text writes; white space is of no account, direction and issue may stand in either order.
    pub(crate) fn parse_deed(&self, text: &str) -> Option<OwnedDeed> {
        let mut rest = text.trim();
        let mut moods = Vec::new();
        while let Some(inner) = rest.strip_suffix(')') {
            let (word, under) = inner.split_once('(')?;
            moods.push(Mood::parse(word.trim())?);
            rest = under.trim();
        }
        let end = rest.find([':', '/']).unwrap_or(rest.len());
        let (name, mut suffixes) = rest.split_at(end);
        let act = self.find(name.trim())?;
        let (mut direction, mut issue) = (None, None);
        while let Some(sign) = suffixes.chars().next() {
            let after = &suffixes[sign.len_utf8()..];
            let end = after.find([':', '/']).unwrap_or(after.len());
            let (word, more) = after.split_at(end);
            let taken = match sign {
                ':' => direction.replace(Direction::parse(word.trim())?).is_some(),
                _ => issue.replace(Issue::parse(word.trim())?).is_some(),
            };
            if taken {
                return None;
            }
            suffixes = more;
        }
        if act == Act::NONE && (moods.is_empty() || direction.is_some() || issue.is_some()) {
            return None;
        }
        Some(OwnedDeed { act, direction: direction.unwrap_or_default(), issue, moods })
    }
}
