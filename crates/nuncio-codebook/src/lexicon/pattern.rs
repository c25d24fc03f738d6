//! Reads the parts of a sense's line: roles, relations, conditions.

use super::error::LexiconProblem;
use super::read::Classes;
use super::{Argument, Filler, Part, Pos, Slot, WordList};
use compact_str::CompactString;

/// A piece of a line: its first character's place in the line, and its text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Piece<'a> {
    /// Byte from the start of the line.
    pub(super) at: usize,
    pub(super) text: &'a str,
}

/// A problem and the byte of the line where it is.
pub(super) type Trouble = (usize, LexiconProblem);

impl<'a> Piece<'a> {
    pub(super) fn trouble(self, problem: LexiconProblem) -> Trouble {
        (self.at, problem)
    }

    /// The pieces between `sign`, wherever it stands outside quotes and brackets; empty ones are kept.
    pub(super) fn split(self, sign: u8) -> Vec<Piece<'a>> {
        let bytes = self.text.as_bytes();
        if !bytes.contains(&sign) {
            return vec![self];
        }
        let mut pieces = Vec::new();
        let (mut start, mut quoted, mut depth) = (0, false, 0usize);
        for (at, &byte) in bytes.iter().enumerate() {
            match byte {
                b'"' => quoted = !quoted,
                b'[' | b'(' if !quoted => depth += 1,
                b']' | b')' if !quoted => depth = depth.saturating_sub(1),
                byte if byte == sign && !quoted && depth == 0 => {
                    pieces.push(Piece { at: self.at + start, text: &self.text[start..at] });
                    start = at + 1;
                }
                _ => {}
            }
        }
        pieces.push(Piece { at: self.at + start, text: &self.text[start..] });
        pieces
    }

    /// Without white space at either end.
    pub(super) fn trim(self) -> Self {
        let text = self.text.trim_start();
        Piece { at: self.at + self.text.len() - text.len(), text: text.trim_end() }
    }

    /// The first word of the piece and the rest.
    pub(super) fn word(self) -> (Piece<'a>, Piece<'a>) {
        let whole = self.trim();
        let end = whole.text.find(char::is_whitespace).unwrap_or(whole.text.len());
        let (word, rest) = whole.text.split_at(end);
        (Piece { at: whole.at, text: word }, Piece { at: whole.at + end, text: rest }.trim())
    }
}

/// The words of a piece, parted by white space outside quotes and brackets.
pub(super) fn words(piece: Piece<'_>) -> Result<Vec<Piece<'_>>, Trouble> {
    let mut found = Vec::new();
    let (mut start, mut quote, mut bracket) = (None, None, None);
    for (at, byte) in piece.text.bytes().enumerate() {
        match byte {
            b'"' if quote.is_some() => quote = None,
            b'"' => quote = Some(at),
            b'[' if quote.is_none() => bracket = Some(at),
            b']' if quote.is_none() => bracket = None,
            _ => {}
        }
        if byte.is_ascii_whitespace() && quote.is_none() && bracket.is_none() {
            if let Some(start) = start.take() {
                found.push(Piece { at: piece.at + start, text: &piece.text[start..at] });
            }
        } else {
            start.get_or_insert(at);
        }
    }
    if let Some(at) = quote {
        return Err((piece.at + at, LexiconProblem::Quote));
    }
    if let Some(at) = bracket {
        return Err((piece.at + at, LexiconProblem::Bracket));
    }
    found.extend(start.map(|start| Piece { at: piece.at + start, text: &piece.text[start..] }));
    Ok(found)
}

/// Whether a word is one as nearly all are: small letters of English alone, and nothing to be put right.
fn is_plain(word: &str) -> bool {
    !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase())
}

/// Whether a word may stand without quotes: a lemma in any script, with hyphens, apostrophes and full stops.
pub(super) fn is_bare(word: &str) -> bool {
    word.chars().any(char::is_alphanumeric) && word.chars().all(|c| c.is_alphanumeric() || "-'’.&".contains(c))
}

/// Reads one part: `R?=obl[to]:@people|iobj`, `obj=@weapons|tank`, `obj=-`.
pub(super) fn argument(piece: Piece<'_>, classes: &mut Classes) -> Result<Argument, Trouble> {
    let part = || piece.trouble(LexiconProblem::Part { found: piece.text.to_owned() });
    let sides = piece.split(b'=');
    let [left, right] = sides[..] else { return Err(part()) };
    if left.text.is_empty() || right.text.is_empty() {
        return Err(part());
    }
    let (name, optional) = left.text.strip_suffix('?').map_or((left.text, false), |name| (name, true));
    let mut letters = name.chars();
    match (letters.next(), letters.next()) {
        (Some(letter), None) => {
            let part = role(letter).ok_or_else(|| left.trouble(LexiconProblem::Role { found: name.to_owned() }))?;
            if right.text == "-" {
                return Err(right.trouble(LexiconProblem::AbsentRole { role: letter }));
            }
            Ok(Argument { part, optional, fillers: fillers(right, classes)? })
        }
        _ if optional => Err(left.trouble(LexiconProblem::OptionalCondition)),
        _ => condition(left, right, classes),
    }
}

fn role(letter: char) -> Option<Part> {
    Some(match letter {
        'A' => Part::Actor,
        'R' => Part::Recipient,
        'C' => Part::Complement,
        'B' | 'T' | 'I' => Part::Other(letter),
        _ => return None,
    })
}

/// `obj=@weapons|tank`, `obj|obl[of]=@weapons`, `obj=-`.
fn condition(left: Piece<'_>, right: Piece<'_>, classes: &mut Classes) -> Result<Argument, Trouble> {
    let (part, list) = match right.text {
        "-" => (Part::Absent, WordList::default()),
        _ => {
            let mut list = WordList::default();
            for word in right.split(b'|') {
                add_words(word, classes, &mut list)?;
            }
            (Part::Constraint, list)
        }
    };
    let mut fillers = Vec::new();
    for relation in left.split(b'|') {
        let (slot, cases) = relation_of(relation)?;
        fillers.push(Filler { slot, cases, words: list.clone() });
    }
    Ok(Argument { part, optional: false, fillers })
}

/// `obl[to]:@people|soldier|iobj`: after a colon come words, until the next relation.
fn fillers(piece: Piece<'_>, classes: &mut Classes) -> Result<Vec<Filler>, Trouble> {
    let mut fillers: Vec<Filler> = Vec::new();
    for way in piece.split(b'|') {
        let sides = way.split(b':');
        let word = match sides[..] {
            [only] => {
                let of_previous = fillers.last().is_some_and(|filler| !filler.words.is_empty());
                // After a colon a bare word goes on with the list, unless it is a relation.
                if of_previous && relation_of(only).is_err() {
                    Some(only)
                } else {
                    let (slot, cases) = relation_of(only)?;
                    fillers.push(Filler { slot, cases, words: WordList::default() });
                    None
                }
            }
            [relation, word] => {
                let (slot, cases) = relation_of(relation)?;
                fillers.push(Filler { slot, cases, words: WordList::default() });
                Some(word)
            }
            _ => return Err(way.trouble(LexiconProblem::Part { found: way.text.to_owned() })),
        };
        if let (Some(word), Some(filler)) = (word, fillers.last_mut()) {
            add_words(word, classes, &mut filler.words)?;
        }
    }
    Ok(fillers)
}

/// The relations by name, and whether a bracket of prepositions or marks may follow.
pub(super) const SLOTS: [(&str, Slot, Bracket); 13] = [
    ("nsubj", Slot::Nsubj, Bracket::Never),
    ("obj", Slot::Obj, Bracket::Never),
    ("iobj", Slot::Iobj, Bracket::Never),
    ("obl", Slot::Obl, Bracket::May),
    ("nmod", Slot::Nmod, Bracket::May),
    ("poss", Slot::Poss, Bracket::Never),
    ("amod", Slot::Amod, Bracket::Never),
    ("compound", Slot::Compound, Bracket::Never),
    ("xcomp", Slot::Xcomp, Bracket::May),
    ("ccomp", Slot::Ccomp, Bracket::May),
    ("advcl", Slot::Advcl, Bracket::May),
    ("acl", Slot::Acl, Bracket::May),
    ("advmod", Slot::Advmod, Bracket::Never),
];

/// Whether a relation may have a bracket.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Bracket {
    May,
    Never,
}

/// `obl[on|out of]`: the relation and its prepositions or marks, in small letters.
fn relation_of(piece: Piece<'_>) -> Result<(Slot, Vec<CompactString>), Trouble> {
    let unknown = || piece.trouble(LexiconProblem::Relation { found: piece.text.to_owned() });
    let (name, bracket) = match piece.text.split_once('[') {
        None => (piece.text, None),
        Some((name, rest)) => (name, Some(rest.strip_suffix(']').ok_or_else(unknown)?)),
    };
    let &(_, slot, may) = SLOTS.iter().find(|(known, ..)| *known == name).ok_or_else(unknown)?;
    let Some(bracket) = bracket else { return Ok((slot, Vec::new())) };
    if may == Bracket::Never {
        return Err(piece.trouble(LexiconProblem::NoBracketHere { relation: name.to_owned() }));
    }
    let mut cases = Vec::new();
    for case in bracket.split('|') {
        if is_plain(case) {
            if cases.iter().all(|known: &CompactString| known != case) {
                cases.push(case.into());
            }
            continue;
        }
        let case = CompactString::new(case.replace('_', " ").trim().to_lowercase());
        if case.is_empty() || !case.chars().all(|c| c.is_alphanumeric() || " -'".contains(c)) {
            return Err(unknown());
        }
        if !cases.contains(&case) {
            cases.push(case);
        }
    }
    Ok((slot, cases))
}

/// Adds what a word, a quoted phrase or a class stands for, in small letters.
pub(super) fn add_words(piece: Piece<'_>, classes: &mut Classes, list: &mut WordList) -> Result<(), Trouble> {
    let bad = || piece.trouble(LexiconProblem::Word { found: piece.text.to_owned() });
    if is_plain(piece.text) {
        list.add(piece.text.into());
        return Ok(());
    }
    if let Some(name) = piece.text.strip_prefix('@') {
        let words =
            classes.words(name).ok_or_else(|| piece.trouble(LexiconProblem::UnknownClass { name: name.to_owned() }))?;
        list.add_class(words);
        return Ok(());
    }
    list.add(literal(piece.text).ok_or_else(bad)?.into());
    Ok(())
}

/// A bare word or a quoted phrase, in small letters with single spaces.
pub(super) fn literal(text: &str) -> Option<String> {
    let phrase = match text.strip_prefix('"') {
        Some(rest) => rest.strip_suffix('"').filter(|inner| !inner.contains('"'))?,
        None => Some(text).filter(|word| is_bare(word))?,
    };
    let phrase = phrase.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase();
    (!phrase.is_empty()).then_some(phrase)
}

/// Adds words that are each there once to a list, in order, without those that it has. A list is searched: where it is
/// long, its words came from one class, and few are added to it.
pub(super) fn add_all(words: impl IntoIterator<Item = String>, list: &mut Vec<String>) {
    let before = list.len();
    for word in words {
        if !list[..before].contains(&word) {
            list.push(word);
        }
    }
}

/// What a line that does not name the actor means by it; a word that is no event has no actor.
pub(super) fn default_actor(pos: Pos) -> Argument {
    let filler = |slot, cases: &[&str]| Filler {
        slot,
        cases: cases.iter().map(|&case| case.into()).collect(),
        words: WordList::default(),
    };
    match pos {
        Pos::Verb | Pos::Adjective => {
            Argument { part: Part::Actor, optional: false, fillers: vec![filler(Slot::Nsubj, &[])] }
        }
        // Optional: a noun under a light verb has the verb's actor (`launched a raid`).
        Pos::Noun => Argument {
            part: Part::Actor,
            optional: true,
            fillers: vec![
                filler(Slot::Poss, &[]),
                filler(Slot::Nmod, &["of", "by"]),
                filler(Slot::Amod, &[]),
                filler(Slot::Compound, &[]),
            ],
        },
    }
}
