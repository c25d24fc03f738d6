//! Reads what a sense says, and what its examples must yield.

use super::error::LexiconProblem;
use super::pattern::{Piece, Trouble, words};
use super::{Expected, Meaning, Operator};
use crate::codebook::Codebook;
use crate::deed::{Direction, Mood};
use compact_str::CompactString;

/// The operators by name, beside the moods.
pub(super) const ASPECTS: [(&str, Operator); 9] = [
    ("do", Operator::Do),
    ("not", Operator::Not),
    ("ease", Operator::Ease),
    ("stop", Operator::Stop),
    ("resume", Operator::Resume),
    ("delay", Operator::Delay),
    ("attempt", Operator::Attempt),
    ("fail", Operator::Fail),
    ("begin", Operator::Begin),
];

/// The marks that a sense may carry and an example may ask for: PLOVER's auxiliary modes, `ongoing`, and `attempted` for
/// what is tried and not known to have been done (*a foiled bombing*).
pub const MARKS: [&str; 6] = ["negated", "hypothetical", "future", "historical", "ongoing", "attempted"];

fn operator(name: &str) -> Option<Operator> {
    let aspect = ASPECTS.iter().find(|(known, _)| *known == name).map(|&(_, operator)| operator);
    aspect.or_else(|| Mood::parse(name).map(Operator::Mood))
}

/// Reads a meaning without its flags: `aid.military`, `intend(C)`, `accuse(C; A=R)`, `threaten(-)`, `nothing`.
pub(super) fn meaning(piece: Piece<'_>, codebook: &Codebook) -> Result<Meaning, Trouble> {
    if piece.text == "nothing" {
        return Ok(Meaning::Nothing);
    }
    if let Some((name, inner)) = piece.text.strip_suffix(')').and_then(|text| text.split_once('('))
        && let Some(operator) = operator(name.trim())
    {
        let compact: String = inner.chars().filter(|c| !c.is_whitespace()).collect();
        match compact.as_str() {
            "C" => return Ok(Meaning::Operator { operator, actor_is_recipient: false }),
            "C;A=R" => return Ok(Meaning::Operator { operator, actor_is_recipient: true }),
            _ => {}
        }
    }
    match codebook.parse_deed(piece.text) {
        Some(deed) => {
            Ok(Meaning::Act { act: deed.act, direction: deed.direction, issue: deed.issue, moods: deed.moods })
        }
        None => {
            let (found, hint) = (piece.text.to_owned(), hint(piece.text, codebook));
            Err(piece.trouble(LexiconProblem::Meaning { found, hint }))
        }
    }
}

/// What the writer may have meant.
fn hint(text: &str, codebook: &Codebook) -> String {
    let bare = text.trim_end_matches(')');
    let inner = bare.rsplit('(').next().unwrap_or(bare);
    if let Some((name, inner)) = text.strip_suffix(')').and_then(|text| text.split_once('(')) {
        if Direction::parse(name).is_some() && codebook.parse_deed(inner).is_some() {
            return format!("write the direction behind the act: `{inner}:{name}`");
        }
        if operator(name).is_none() {
            return format!(
                "there is no operator `{name}`: write a mood, or do not ease stop resume delay attempt fail begin"
            );
        }
        if inner.contains('C') {
            return format!("write `{name}(C)`, or `{name}(C; A=R)` where the recipient is who does it");
        }
    }
    if Mood::parse(text).is_some() {
        return format!("a mood with nothing under it is written `{text}(-)`, over the complement `{text}(C)`");
    }
    let name = inner.split([':', '/']).next().unwrap_or(inner).trim();
    match codebook.act(name) {
        Some(_) => "after an act stand only `:ease`, `:stop`, `:resume` and `/leadership`, `/policy`, `/rights`, \
                    `/institutions`"
            .to_owned(),
        None => near(name, codebook).map_or_else(
            || "see acts.tsv for the names".to_owned(),
            |near| format!("did you mean `{near}`? acts.tsv has the names"),
        ),
    }
}

/// The act whose name is nearest: the same last part, or two letters away at most.
fn near<'c>(name: &str, codebook: &'c Codebook) -> Option<&'c str> {
    let last = |name: &str| name.rsplit('.').next().unwrap_or_default().to_owned();
    let names = || codebook.acts().map(|act| codebook.name(act)).filter(|name| *name != "-");
    let same_end = names().find(|known| !name.is_empty() && last(known) == last(name));
    same_end
        .or_else(|| names().map(|known| (distance(known, name), known)).min().filter(|(d, _)| *d <= 2).map(|(_, n)| n))
}

/// How many letters must be added, dropped or changed to make one of the other.
fn distance(a: &str, b: &str) -> usize {
    // Names are short; a long text is no misspelt name, and is not worth the table.
    if a.len().abs_diff(b.len()) > 2 {
        return usize::MAX;
    }
    let b: Vec<char> = b.chars().collect();
    let mut row: Vec<usize> = (0..=b.len()).collect();
    for (i, x) in a.chars().enumerate() {
        let mut corner = std::mem::replace(&mut row[0], i + 1);
        for (j, y) in b.iter().enumerate() {
            let change = corner + usize::from(x != *y);
            corner = row[j + 1];
            row[j + 1] = change.min(corner + 1).min(row[j] + 1);
        }
    }
    row.last().copied().unwrap_or_default()
}

/// Reads what an example must yield: `RUS > SYR aid.military ; USA + RUS consult.meet`, or `nothing`.
pub(super) fn expected(piece: Piece<'_>, codebook: &Codebook) -> Result<Vec<Expected>, Trouble> {
    let piece = piece.trim();
    match piece.text {
        "" => Err(piece.trouble(LexiconProblem::NoYield)),
        "nothing" => Ok(Vec::new()),
        _ => piece.split(b';').into_iter().map(|event| expected_one(event.trim(), codebook)).collect(),
    }
}

fn expected_one(piece: Piece<'_>, codebook: &Codebook) -> Result<Expected, Trouble> {
    let bad = || piece.trouble(LexiconProblem::Event { found: piece.text.to_owned() });
    let (event, marks) = marks(piece)?;
    let mut expected = Expected { actors: Vec::new(), recipients: Vec::new(), deed: CompactString::default(), marks };
    let mut rest = event;
    if let [actors, after] = event.split(b'>')[..] {
        expected.actors = codes(actors.trim())?;
        let (recipients, after) = leading_codes(after.trim());
        expected.recipients = codes(recipients)?;
        rest = after;
    } else if event.split(b'>').len() == 1 {
        let (actors, after) = leading_codes(event);
        expected.actors = codes(actors)?;
        rest = after;
    } else {
        return Err((rest.at, bad().1));
    }
    if rest.text.is_empty() {
        return Err(bad());
    }
    let compact: String = rest.text.chars().filter(|c| !c.is_whitespace()).collect();
    let Some(deed) = codebook.parse_deed(&compact) else {
        let (found, hint) = (rest.text.to_owned(), hint(&compact, codebook));
        return Err(rest.trouble(LexiconProblem::Deed { found, hint }));
    };
    expected.deed = codebook.write_deed(&deed.as_deed()).into();
    Ok(expected)
}

/// Parts the marks in brackets from the event before them.
fn marks(piece: Piece<'_>) -> Result<(Piece<'_>, Vec<String>), Trouble> {
    let Some(at) = piece.text.find('[') else { return Ok((piece, Vec::new())) };
    let (event, rest) = piece.text.split_at(at);
    let marks = mark_list(Piece { at: piece.at + at, text: rest })?;
    Ok((Piece { at: piece.at, text: event }.trim(), marks))
}

/// `[negated ongoing]`: the marks in brackets, each once.
fn mark_list(piece: Piece<'_>) -> Result<Vec<String>, Trouble> {
    let mut marks = Vec::new();
    for word in piece.text.split(|c: char| c.is_whitespace() || "[],".contains(c)).filter(|word| !word.is_empty()) {
        if !MARKS.contains(&word) {
            return Err(piece.trouble(LexiconProblem::Mark { found: word.to_owned() }));
        }
        if !marks.iter().any(|known| known == word) {
            marks.push(word.to_owned());
        }
    }
    Ok(marks)
}

/// What stands behind a meaning.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Flags {
    pub(super) mutual: bool,
    pub(super) marks: Vec<String>,
}

/// Parts the flags (`mutual`, `[attempted]`, in any order) from the meaning before them.
pub(super) fn split_flags(piece: Piece<'_>) -> Result<(Piece<'_>, Flags), Trouble> {
    if piece.text.is_empty() {
        return Err(piece.trouble(LexiconProblem::NoMeaning));
    }
    // The meaning ends with its closing bracket, or with its first word.
    let end = match (piece.text.find('('), piece.text.find(char::is_whitespace)) {
        (Some(open), space) if space.is_none_or(|space| open < space) => {
            piece.text.rfind(')').map_or(piece.text.len(), |close| close + 1)
        }
        (_, space) => space.unwrap_or(piece.text.len()),
    };
    let said = Piece { at: piece.at, text: &piece.text[..end] };
    let mut flags = Flags::default();
    for flag in words(Piece { at: piece.at + end, text: &piece.text[end..] })? {
        match flag.text {
            "mutual" if !flags.mutual => flags.mutual = true,
            text if text.starts_with('[') && text.ends_with(']') && flags.marks.is_empty() => {
                flags.marks = mark_list(flag)?;
            }
            found => return Err(flag.trouble(LexiconProblem::Flag { found: found.to_owned() })),
        }
    }
    Ok((said, flags))
}

/// The actors at the beginning (`USA + RUS`, `USA+RUS`, `-`) and what follows.
fn leading_codes(piece: Piece<'_>) -> (Piece<'_>, Piece<'_>) {
    let (mut end, mut rest) = (piece.at, piece);
    let mut joined = true;
    loop {
        let (word, after) = rest.word();
        let is_plus = word.text == "+";
        if word.text.is_empty() || !(is_plus || joined) {
            break;
        }
        joined = is_plus || word.text.ends_with('+') || after.text.starts_with('+');
        end = word.at + word.text.len();
        rest = after;
    }
    (Piece { at: piece.at, text: &piece.text[..end - piece.at] }, rest)
}

/// `USA + RUS`; `-` is nobody.
fn codes(piece: Piece<'_>) -> Result<Vec<CompactString>, Trouble> {
    if piece.text == "-" {
        return Ok(Vec::new());
    }
    let is_code = |text: &str| text.len() >= 3 && text.chars().all(|c| c.is_ascii_uppercase() || c.is_ascii_digit());
    let code = |code: Piece<'_>| {
        let code = code.trim();
        let bad = || code.trouble(LexiconProblem::Actor { found: code.text.to_owned() });
        if is_code(code.text) { Ok(CompactString::new(code.text)) } else { Err(bad()) }
    };
    piece.split(b'+').into_iter().map(code).collect()
}
