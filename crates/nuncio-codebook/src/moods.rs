//! What a stack of moods comes to: the one mood that the tables look up, by the rules of `codebook/moods.tsv`.

use nuncio_text::PackFiles;
use rustc_hash::FxHashMap;

use crate::acts::Acts;
use crate::deed::{Act, Deed, Direction, Issue, Mood};
use crate::error::{CodebookError, CodebookProblem};
use crate::table::Table;

/// A deed with its moods brought down to one at most.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Plain {
    pub(crate) act: Act,
    pub(crate) direction: Direction,
    pub(crate) issue: Option<Issue>,
    pub(crate) mood: Option<Mood>,
}

/// What stands under the mood that two moods come to.
#[derive(Clone, Copy, Debug)]
enum Under {
    /// The deed as it was.
    Same,
    /// The refusal of it: `aid` becomes `aid:stop`.
    Undone,
    /// No deed: the two moods leave nothing that the tables know.
    Nothing,
    /// This act instead.
    Instead(Act),
}

/// The rules: two moods, outer and inner, become one mood or none over some deed. Without a rule the outer mood decides.
#[derive(Clone, Debug)]
pub(crate) struct MoodRules {
    rules: FxHashMap<(Mood, Mood), (Option<Mood>, Under)>,
}

impl MoodRules {
    /// Reads the rules.
    pub(crate) fn read(files: &PackFiles, acts: &Acts) -> Result<Self, CodebookError> {
        let table = Table::open(files, "codebook/moods.tsv")?;
        let mut rules = FxHashMap::default();
        for row in table.rows(&["outer", "inner", "mood", "over"])? {
            let mood = |text: &str| {
                Mood::parse(text).ok_or_else(|| row.error(CodebookProblem::UnknownMood { text: text.to_owned() }))
            };
            let under = match row.columns[3] {
                "same" => Under::Same,
                "undone" => Under::Undone,
                "nothing" => Under::Nothing,
                name => Under::Instead(
                    acts.find(name)
                        .ok_or_else(|| row.error(CodebookProblem::UnknownDeed { text: name.to_owned() }))?,
                ),
            };
            let becomes = if row.columns[2] == "do" { None } else { Some(mood(row.columns[2])?) };
            let pair = (mood(row.columns[0])?, mood(row.columns[1])?);
            if rules.insert(pair, (becomes, under)).is_some() {
                let text = format!("{} {}", row.columns[0], row.columns[1]);
                return Err(row.error(CodebookProblem::RowTwice { text }));
            }
        }
        Ok(MoodRules { rules })
    }

    /// Brings a deed's moods down to one, from the inside out.
    pub(crate) fn plain(&self, deed: &Deed<'_>) -> Plain {
        let mut plain = Plain { act: deed.act, direction: deed.direction, issue: deed.issue, mood: None };
        for &outer in deed.moods.iter().rev() {
            let Some(inner) = plain.mood else {
                plain.mood = Some(outer);
                continue;
            };
            let (mood, under) = self.rules.get(&(outer, inner)).copied().unwrap_or((Some(outer), Under::Same));
            plain = match under {
                Under::Same => Plain { mood, ..plain },
                Under::Undone => Plain { mood, direction: plain.direction.undone(), ..plain },
                Under::Nothing => Plain { mood, act: Act::NONE, direction: Direction::Do, issue: None },
                Under::Instead(act) => Plain { mood, act, direction: Direction::Do, issue: None },
            };
        }
        plain
    }
}
