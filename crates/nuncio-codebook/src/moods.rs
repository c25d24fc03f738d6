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

/// What two moods come to over an act and those below it.
#[derive(Clone, Copy, Debug)]
struct Rule {
    /// `-` in the table: over any act.
    act: Act,
    mood: Option<Mood>,
    under: Under,
}

/// The rules: two moods, outer and inner, become one mood or none over some deed. Without a rule the outer mood decides.
#[derive(Clone, Debug)]
pub(crate) struct MoodRules {
    rules: FxHashMap<(Mood, Mood), Vec<Rule>>,
}

impl MoodRules {
    /// Reads the rules.
    pub(crate) fn read(files: &PackFiles, acts: &Acts) -> Result<Self, CodebookError> {
        let table = Table::open(files, "codebook/moods.tsv")?;
        let mut rules: FxHashMap<_, Vec<Rule>> = FxHashMap::default();
        for row in table.rows(&["outer", "inner", "act", "mood", "over"])? {
            let mood = |text: &str| {
                Mood::parse(text).ok_or_else(|| row.error(CodebookProblem::UnknownMood { text: text.to_owned() }))
            };
            let act = |name: &str| {
                acts.find(name).ok_or_else(|| row.error(CodebookProblem::UnknownDeed { text: name.to_owned() }))
            };
            let under = match row.columns[4] {
                "same" => Under::Same,
                "undone" => Under::Undone,
                "nothing" => Under::Nothing,
                name => Under::Instead(act(name)?),
            };
            let becomes = if row.columns[3] == "do" { None } else { Some(mood(row.columns[3])?) };
            let pair = (mood(row.columns[0])?, mood(row.columns[1])?);
            let rule = Rule { act: act(row.columns[2])?, mood: becomes, under };
            let known = rules.entry(pair).or_default();
            if known.iter().any(|other| other.act == rule.act) {
                let text = row.columns[..3].join(" ");
                return Err(row.error(CodebookProblem::RowTwice { text }));
            }
            known.push(rule);
        }
        Ok(MoodRules { rules })
    }

    /// Brings a deed's moods down to one, from the inside out.
    pub(crate) fn plain(&self, acts: &Acts, deed: &Deed<'_>) -> Plain {
        let mut plain = Plain { act: deed.act, direction: deed.direction, issue: deed.issue, mood: None };
        for &outer in deed.moods.iter().rev() {
            let Some(inner) = plain.mood else {
                plain.mood = Some(outer);
                continue;
            };
            let (mood, under) = self.rule(acts, outer, inner, plain.act);
            plain = match under {
                Under::Same => Plain { mood, ..plain },
                Under::Undone => Plain { mood, direction: plain.direction.undone(), ..plain },
                Under::Nothing => Plain { mood, act: Act::NONE, direction: Direction::Do, issue: None },
                Under::Instead(act) => Plain { mood, act, direction: Direction::Do, issue: None },
            };
        }
        plain
    }

    /// The rule for the nearest ancestor of the act, then that for any act; without one the outer mood decides.
    fn rule(&self, acts: &Acts, outer: Mood, inner: Mood, act: Act) -> (Option<Mood>, Under) {
        let rules = self.rules.get(&(outer, inner)).map(Vec::as_slice).unwrap_or_default();
        acts.line(act)
            .chain(std::iter::once(Act::NONE))
            .find_map(|act| rules.iter().find(|rule| rule.act == act))
            .map_or((Some(outer), Under::Same), |rule| (rule.mood, rule.under))
    }
}
