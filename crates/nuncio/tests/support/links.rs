//! Words that refer back: whom `tests/spec/links.tsv` says they stand for, and whom the coder took them for.

use std::collections::BTreeSet;
use std::fs;

/// Who stands on the sides of an event, as a page writes it.
#[derive(Clone, Debug, Default)]
pub struct Parties {
    pub trigger: String,
    pub actors: BTreeSet<String>,
    pub recipients: BTreeSet<String>,
    /// Codes of those that the standing names: `accused by GABGOV`.
    pub speakers: BTreeSet<String>,
}

/// A row of the table.
#[derive(Clone, Debug)]
pub struct Link {
    /// Name of the block.
    pub block: String,
    event: EventOf,
    side: Side,
    words: String,
    /// Whom they stand for, in the words of the story; none where nobody is certain.
    antecedents: Vec<String>,
}

#[derive(Clone, Debug)]
enum EventOf {
    /// A line of the events block, from 0.
    Line(usize),
    /// There is no event of this trigger.
    None(String),
}

#[derive(Clone, Copy, Debug)]
enum Side {
    Actor,
    Recipient,
    Speaker,
}

/// What the coder made of a link.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Outcome {
    Found,
    /// Nobody, a role without its country, or only some of several.
    Missed,
    Wrong,
}

/// How many links there are and how they came out.
#[derive(Clone, Copy, Debug, Default)]
pub struct Tally {
    /// Links that hold.
    links: usize,
    found: usize,
    wrong: usize,
    /// Words that stand for nobody certain.
    nobody: usize,
    /// Those of them that the coder links all the same.
    given: usize,
}

/// The rows of the table.
///
/// # Errors
/// Where the file cannot be read, or a row is not what the page says.
pub fn read() -> Result<Vec<Link>, String> {
    let text = fs::read_to_string(super::root().join("tests/spec/links.tsv")).map_err(|e| format!("links.tsv: {e}"))?;
    let rows = text.lines().enumerate().filter(|(_, row)| !row.starts_with('#')).skip(1);
    rows.map(|(number, row)| read_row(row).ok_or_else(|| format!("links.tsv:{}: no link: `{row}`", number + 1)))
        .collect()
}

fn read_row(row: &str) -> Option<Link> {
    let [block, event, side, words, antecedents] = row.split('\t').collect::<Vec<_>>().try_into().ok()?;
    let event = match event.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')) {
        Some(trigger) => EventOf::None(trigger.to_owned()),
        None => EventOf::Line(event.parse::<usize>().ok()?.checked_sub(1)?),
    };
    let side = match side {
        "actor" => Side::Actor,
        "recipient" => Side::Recipient,
        "speaker" => Side::Speaker,
        _ => return None,
    };
    let antecedents = antecedents.split(" + ").filter(|words| *words != "-").map(str::to_owned).collect();
    Some(Link { block: block.to_owned(), event, side, words: words.to_owned(), antecedents })
}

impl Link {
    /// Whether its words stand in the story and its line in the events block.
    pub fn fits(&self, story: &str, expected: &[Parties]) -> bool {
        let line = match &self.event {
            EventOf::Line(line) => *line < expected.len(),
            EventOf::None(trigger) => story.contains(trigger) && expected.iter().all(|event| event.trigger != *trigger),
        };
        line && self.antecedents.iter().chain([&self.words]).all(|words| story.contains(words))
    }

    /// Sets the coded events against those of the block. Of several with one trigger the first is the first.
    fn outcome(&self, expected: &[Parties], coded: &[Parties]) -> Outcome {
        let line = match &self.event {
            EventOf::Line(line) => *line,
            EventOf::None(trigger) if coded.iter().any(|event| event.trigger == *trigger) => return Outcome::Wrong,
            EventOf::None(_) => return Outcome::Found,
        };
        let Some(wanted) = expected.get(line) else { return Outcome::Missed };
        let before = expected.iter().take(line).filter(|event| event.trigger == wanted.trigger).count();
        let Some(event) = coded.iter().filter(|event| event.trigger == wanted.trigger).nth(before) else {
            return Outcome::Missed;
        };
        let (wanted, given) = (self.side.of(wanted), self.side.of(event));
        let part = |code: &String| wanted.iter().any(|whole| whole.ends_with(code.as_str()));
        match wanted == given {
            true => Outcome::Found,
            false if given.iter().all(part) => Outcome::Missed,
            false => Outcome::Wrong,
        }
    }
}

impl Side {
    fn of(self, event: &Parties) -> &BTreeSet<String> {
        match self {
            Side::Actor => &event.actors,
            Side::Recipient => &event.recipients,
            Side::Speaker => &event.speakers,
        }
    }
}

impl Tally {
    /// Counts a link in.
    pub fn add(&mut self, link: &Link, expected: &[Parties], coded: &[Parties]) {
        let outcome = link.outcome(expected, coded);
        if link.antecedents.is_empty() {
            self.nobody += 1;
            self.given += usize::from(outcome == Outcome::Wrong);
        } else {
            self.links += 1;
            self.found += usize::from(outcome == Outcome::Found);
            self.wrong += usize::from(outcome == Outcome::Wrong);
        }
    }

    /// The line below the tests; none where there are no links.
    pub fn line(&self) -> Option<String> {
        let Tally { links, found, wrong, nobody, given } = self;
        (links + nobody > 0).then(|| {
            format!(
                "links: {found} of {links} found, {wrong} wrong; {given} of {nobody} given where nobody is certain; \
                 precision {found} of {}",
                found + wrong + given
            )
        })
    }
}
