//! Which words of a sentence are a calendar expression: the parts that point from the day of publication, and those that join others.

use super::atoms::{Atom, Shape};
use super::resolve::{Length, Meaning};
use super::table::{Link, Named, Sense, Side, Unit, Which};

/// A meaning, and the piece after the last of its words.
pub(super) type Read = Option<(Meaning, usize)>;

/// What the word before says of the word after: how likely it is that a date follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Lead {
    /// Nothing.
    Nothing,
    /// An article, a possessive or a bracket.
    Article,
    /// A preposition that stands before people and numbers too.
    Loose,
    /// A preposition of days.
    Day,
    /// A preposition of time, or a word that only dates follow.
    Time,
}

/// Reads the pieces of one sentence, from left to right.
pub(super) struct Reader<'a> {
    atoms: &'a [Atom<'a>],
    named: &'a [Named],
    /// Where the last expression ended, so that "in 1996 and 1999" is two years.
    after: Option<usize>,
}

impl<'a> Reader<'a> {
    pub(super) fn new(atoms: &'a [Atom<'a>], named: &'a [Named]) -> Self {
        Reader { atoms, named, after: None }
    }

    /// Every expression with its first piece and the one after its last.
    pub(super) fn read(mut self) -> Vec<(usize, usize, Meaning)> {
        let mut found = Vec::new();
        let mut at = 0;
        while at < self.atoms.len() {
            match self.expression(at).filter(|&(_, end)| end > at && self.opens_token(end)) {
                Some((meaning, end)) => {
                    found.push((at, end, meaning));
                    self.after = Some(end);
                    at = end;
                }
                None => at += 1,
            }
        }
        found
    }

    fn opens_token(&self, at: usize) -> bool {
        self.atom(at).is_none_or(|atom| atom.opens_token)
    }

    pub(super) fn atom(&self, at: usize) -> Option<&Atom<'a>> {
        self.atoms.get(at)
    }

    pub(super) fn sense<T>(&self, at: usize, pick: impl Fn(Sense) -> Option<T>) -> Option<T> {
        self.atom(at).and_then(|atom| atom.sense(pick))
    }

    pub(super) fn means(&self, at: usize, sense: Sense) -> bool {
        self.atom(at).is_some_and(|atom| atom.means(sense))
    }

    pub(super) fn link(&self, at: usize, link: Link) -> bool {
        self.means(at, Sense::Link(link))
    }

    pub(super) fn has_shape(&self, at: usize, shape: Shape) -> bool {
        self.atom(at).is_some_and(|atom| atom.shape == shape)
    }

    /// Whether the word before `at` has this reading.
    pub(super) fn behind(&self, at: usize, sense: Sense) -> bool {
        at > 0 && self.means(at - 1, sense)
    }

    pub(super) fn unit(&self, at: usize) -> Option<Unit> {
        self.sense(at, |sense| match sense {
            Sense::Unit(unit) => Some(unit),
            _ => None,
        })
    }

    /// What the word before says of the word at this place.
    pub(super) fn lead(&self, at: usize) -> Lead {
        let mut at = at;
        for _ in 0..3 {
            let Some(before) = at.checked_sub(1).and_then(|i| self.atom(i)) else { return Lead::Nothing };
            at -= 1;
            if self.after == Some(at) && (before.means(Sense::Link(Link::And)) || before.shape == Shape::Comma) {
                return Lead::Time;
            }
            if let Some(lead) = self.lead_of(at, before) {
                return lead;
            }
            if !before.means(Sense::Hedge) {
                return Lead::Nothing;
            }
        }
        Lead::Nothing
    }

    fn lead_of(&self, at: usize, before: &Atom<'_>) -> Option<Lead> {
        use super::table::Hold;
        if before.shape == Shape::Open {
            return Some(Lead::Article);
        }
        before.sense(|sense| match sense {
            Sense::Preposition(Hold::Time) | Sense::Which(_) | Sense::Toward(_) | Sense::Third(_) => Some(Lead::Time),
            Sense::Unit(Unit::Year) => Some(Lead::Time),
            Sense::Preposition(Hold::Day) => Some(Lead::Day),
            Sense::Link(Link::Of) if self.counts_a_part(at) => Some(Lead::Time),
            Sense::Preposition(Hold::Loose) => Some(Lead::Loose),
            Sense::Link(Link::The | Link::Possessive) | Sense::Number(1) => Some(Lead::Article),
            _ => None,
        })
    }

    /// Whether the words before *of* name a part of something: the third quarter of, the summer of, the night of.
    fn counts_a_part(&self, of: usize) -> bool {
        of > 0
            && self.atoms[of - 1].senses.iter().any(|sense| {
                matches!(
                    sense,
                    Sense::ThirdOf(_)
                        | Sense::Half
                        | Sense::Season(_)
                        | Sense::DayPart
                        | Sense::Unit(_)
                        | Sense::Month(..)
                )
            })
    }

    fn expression(&self, at: usize) -> Read {
        let first = self.atom(at)?;
        let plain = first.senses.is_empty() && matches!(first.shape, Shape::Word | Shape::Dash | Shape::Comma);
        if plain || !first.opens_token || self.behind(at, Sense::NotAfter) {
            return None;
        }
        self.named(at)
            .or_else(|| self.since(at))
            .or_else(|| self.bounded(at))
            .or_else(|| self.counted_elsewhere(at))
            .or_else(|| self.joined(at))
    }

    /// A day or a time with a name of its own; the longest name wins.
    fn named(&self, at: usize) -> Read {
        if !self.means(at, Sense::Opens) {
            return None;
        }
        let fits = |named: &&Named| {
            (!named.after_preposition || self.has_preposition_of_time(at))
                && named
                    .words
                    .iter()
                    .enumerate()
                    .all(|(i, word)| self.atom(at + i).is_some_and(|atom| atom.text.eq_ignore_ascii_case(word)))
        };
        let named = self.named.iter().filter(fits).max_by_key(|named| named.words.len())?;
        Some((named.meaning.clone(), at + named.words.len()))
    }

    /// "During the Cold War", "in World War Two": with or without an article.
    fn has_preposition_of_time(&self, at: usize) -> bool {
        let start = if at > 0 && self.link(at - 1, Link::The) { at - 1 } else { at };
        self.lead(start) == Lead::Time
    }

    /// Since March, since at least 1990.
    fn since(&self, at: usize) -> Read {
        if !self.link(at, Link::Since) {
            return None;
        }
        let (start, end) = self.after_lead(self.skip_hedges(at + 1))?;
        Some((Meaning::Since(Box::new(start)), end))
    }

    fn skip_hedges(&self, mut at: usize) -> usize {
        while self.means(at, Sense::Hedge) {
            at += 1;
        }
        at
    }

    /// A phrase after a word that dates follow, with or without an article: since the 1968 war.
    fn after_lead(&self, at: usize) -> Read {
        let bare = || self.link(at, Link::The).then(|| self.phrase(at + 1, Lead::Time)).flatten();
        self.phrase(at, Lead::Time).or_else(bare)
    }

    /// Between A and B, from A to B.
    fn bounded(&self, at: usize) -> Read {
        let between = self.link(at, Link::Between);
        if !between && !self.link(at, Link::From) {
            return None;
        }
        let (first, end) = self.after_lead(self.skip_hedges(at + 1))?;
        let joins = if between {
            self.link(end, Link::And)
        } else {
            self.link(end, Link::To) || self.has_shape(end, Shape::Dash)
        };
        if !joins {
            return None;
        }
        let (last, end) = self.after_lead(self.skip_hedges(end + 1))?;
        Some((Meaning::Range(Box::new(first), Box::new(last)), end))
    }

    /// One phrase, or two of a kind with *to* or a dash between them, or two that follow one another with *and*.
    fn joined(&self, at: usize) -> Read {
        let (first, end) = self.phrase(at, self.lead(at))?;
        if self.link(end, Link::And)
            && let Some((last, end)) = self.phrase(end + 1, Lead::Time).filter(|(last, _)| last.follows(&first))
        {
            return Some((Meaning::Range(Box::new(first), Box::new(last)), end));
        }
        if self.link(end, Link::To) || self.has_shape(end, Shape::Dash) {
            let last = self.phrase(end + 1, Lead::Time);
            if let Some((last, end)) = last.filter(|(last, _)| last.precision() == first.precision()) {
                return Some((Meaning::Range(Box::new(first), Box::new(last)), end));
            }
        }
        Some((first, end))
    }

    /// An expression that no other is part of.
    pub(super) fn phrase(&self, at: usize, lead: Lead) -> Read {
        if self.link(at, Link::The) {
            return self.after_article(at + 1, lead);
        }
        self.atom(at)?;
        self.named(at)
            .or_else(|| self.clamp(at))
            .or_else(|| self.third(at))
            .or_else(|| self.third_of(at))
            .or_else(|| self.which(at, lead, false))
            .or_else(|| self.away(at))
            .or_else(|| self.near(at))
            .or_else(|| self.dated(at, lead))
            .or_else(|| self.period(at, lead, false))
    }

    /// What an article belongs to: the past week, the late 1990s, the 18th of June.
    fn after_article(&self, at: usize, lead: Lead) -> Read {
        self.third(at)
            .or_else(|| self.third_of(at))
            .or_else(|| self.which(at, lead, true))
            .or_else(|| self.day_part_of(at))
            .or_else(|| self.day_first(at))
            .or_else(|| self.bare_day(at, lead))
            .or_else(|| self.period(at, lead, true))
            .or_else(|| (self.unit(at) == Some(Unit::Weekend)).then_some((Meaning::TheWeekend, at + 1)))
    }

    /// Earlier this year, later on Tuesday, earlier in the day.
    fn clamp(&self, at: usize) -> Read {
        let side = self.sense(at, |sense| match sense {
            Sense::Clamp(side) => Some(side),
            _ => None,
        })?;
        let (base, end) = self.base_of_part(at + 1, Lead::Loose)?;
        Some((Meaning::Clamp(Box::new(base), side), end))
    }

    /// Early Monday, late in 2010, the mid-1990s.
    fn third(&self, at: usize) -> Read {
        let third = self.sense(at, |sense| match sense {
            Sense::Third(third) => Some(third),
            _ => None,
        })?;
        let next = if self.has_shape(at + 1, Shape::Dash) { at + 2 } else { at + 1 };
        let (base, end) = self.base_of_part(next, Lead::Time)?;
        Some((Meaning::Part(Box::new(base), third, 3), end))
    }

    /// The end of June, the beginning of the year.
    fn third_of(&self, at: usize) -> Read {
        let third = self.sense(at, |sense| match sense {
            Sense::ThirdOf(third) => Some(third),
            _ => None,
        })?;
        if !self.link(at + 1, Link::Of) {
            return None;
        }
        // "At the end of the day" is a way of speaking.
        let (base, end) =
            self.base_of_part(at + 1, Lead::Time).filter(|(base, _)| *base != Meaning::Unit(Unit::Day, Which::This))?;
        Some((Meaning::Part(Box::new(base), third, 3), end))
    }

    /// What early, later, the end of … divide; a unit with an article is this one.
    fn base_of_part(&self, at: usize, lead: Lead) -> Read {
        let joint = self.link(at, Link::In) || self.link(at, Link::On) || self.link(at, Link::Of);
        let (at, lead) = if joint { (at + 1, Lead::Time) } else { (at, lead) };
        if joint && self.link(at, Link::The) {
            let unit = self.unit(at + 1).filter(|unit| !matches!(unit, Unit::Minute | Unit::Hour | Unit::Weekend));
            if let Some(unit) = unit {
                return Some((Meaning::Unit(unit, Which::This), at + 2));
            }
        }
        self.phrase(at, lead)
    }

    /// Last week, the past two years, next Tuesday, this coming June, last night.
    fn which(&self, at: usize, lead: Lead, article: bool) -> Read {
        let (which, counts_back, at) = self.pointer(at)?;
        if let Some((length, end)) = self.length(at) {
            let side = which.side()?;
            return Some((Meaning::Stretch(length, side), end));
        }
        if let Some(unit) = self.unit(at) {
            return Some((self.which_unit(unit, which, counts_back, article && lead != Lead::Nothing)?, at + 1));
        }
        if self.means(at, Sense::DayPart) {
            return match which {
                Which::Last => Some((Meaning::Near(-1, -1), at + 1)),
                Which::This => Some((TODAY, at + 1)),
                Which::Next => None,
            };
        }
        self.which_dated(at, which)
    }

    /// last, this, next; past and coming, which count from today, alone or after *this*.
    fn pointer(&self, at: usize) -> Option<(Which, bool, usize)> {
        let toward = |at| {
            self.sense(at, |sense| match sense {
                Sense::Toward(Side::Before) => Some((Which::Last, true, at + 1)),
                Sense::Toward(Side::After) => Some((Which::Next, true, at + 1)),
                _ => None,
            })
        };
        let which = self.sense(at, |sense| match sense {
            Sense::Which(which) => Some((which, false, at + 1)),
            _ => None,
        });
        if which.is_some_and(|(which, ..)| which == Which::This) {
            return toward(at + 1).or(which);
        }
        which.or_else(|| toward(at))
    }

    fn which_unit(&self, unit: Unit, which: Which, counts_back: bool, stretches: bool) -> Option<Meaning> {
        let one = |side| Meaning::Stretch(Length { low: 1, high: 1, unit }, side);
        match unit {
            Unit::Weekend => Some(Meaning::Unit(unit, which)),
            _ if counts_back => which.side().map(one),
            Unit::Minute | Unit::Hour | Unit::Day => None,
            Unit::Week | Unit::Month | Unit::Year | Unit::Decade if stretches && which != Which::This => {
                which.side().map(one)
            }
            _ => Some(Meaning::Unit(unit, which)),
        }
    }

    /// A length of time: two weeks, a few days, several years, decades.
    pub(super) fn length(&self, at: usize) -> Option<(Length, usize)> {
        if let Some((low, high, end)) = self.count(at) {
            let unit = self.unit(end).or_else(|| self.units(end).map(|(unit, _)| unit))?;
            return Some((Length { low, high, unit }, end + 1));
        }
        self.units(at).map(|(unit, (low, high))| (Length { low, high, unit }, at + 1))
    }

    fn units(&self, at: usize) -> Option<(Unit, (i32, i32))> {
        self.sense(at, |sense| match sense {
            Sense::Units(unit, length) => Some((unit, length)),
            _ => None,
        })
    }

    /// A number or two, lowest and highest: 24, a few, a couple of, two or three, twenty-five.
    fn count(&self, at: usize) -> Option<(i32, i32, usize)> {
        let (low, high, mut end) = self.one_count(at)?;
        if self.link(end, Link::Of) && end > at {
            return Some((low, high, end + 1));
        }
        if self.link(end, Link::And)
            && let Some((_, more, after)) = self.one_count(end + 1)
            && more >= low
        {
            end = after;
            return Some((low, more, end));
        }
        Some((low, high, end))
    }

    fn one_count(&self, at: usize) -> Option<(i32, i32, usize)> {
        let (low, high) = self.amount(at)?;
        let dash = usize::from(self.has_shape(at + 1, Shape::Dash));
        match self.amount(at + 1 + dash) {
            // A few, a dozen.
            Some((l, h)) if low == 1 && dash == 0 && !self.is_figure(at + 1) => Some((l, h, at + 2)),
            // Two dozen, three hundred.
            Some((n, _)) if dash == 0 && matches!(n, 12 | 100) && high <= 50 => Some((low * n, high * n, at + 2)),
            // Twenty-five.
            Some((n, h)) if low % 10 == 0 && (20..=90).contains(&low) && (1..=9).contains(&n) && n == h => {
                Some((low + n, low + n, at + 2 + dash))
            }
            _ => Some((low, high, at + 1)),
        }
    }

    fn is_figure(&self, at: usize) -> bool {
        self.atom(at).is_some_and(|atom| matches!(atom.shape, Shape::Figure { .. }))
    }

    fn amount(&self, at: usize) -> Option<(i32, i32)> {
        if let Shape::Figure { value, .. } = self.atom(at)?.shape {
            return (1..=1000).contains(&value).then_some((value, value));
        }
        self.sense(at, |sense| match sense {
            Sense::Number(n) if n > 0 => Some((n, n)),
            Sense::Vague(low, high) => Some((low, high)),
            _ => None,
        })
    }

    /// Two days ago, years ago, half a century ago, three weeks from now, in two months' time.
    fn away(&self, at: usize) -> Read {
        let (length, end) = self.half_length(at).or_else(|| self.length(at))?;
        let (length, end) = self.and_a_half(length, end);
        if self.link(end, Link::Ago) {
            return Some((Meaning::Away(length, Side::Before), end + 1));
        }
        let ahead = if self.link(end, Link::Hence) {
            end + 1
        } else if (self.link(end, Link::From) && self.link(end + 1, Link::Now))
            || (self.link(end, Link::Possessive) && self.link(end + 1, Link::Time))
        {
            end + 2
        } else {
            return None;
        };
        Some((Meaning::Away(length, Side::After), ahead))
    }

    /// Half a century: a smaller unit, counted.
    fn half_length(&self, at: usize) -> Option<(Length, usize)> {
        if !self.means(at, Sense::Half) || !self.means(at + 1, Sense::Number(1)) {
            return None;
        }
        let (n, unit) = match self.unit(at + 2)? {
            Unit::Century => (50, Unit::Year),
            Unit::Decade => (5, Unit::Year),
            Unit::Year => (6, Unit::Month),
            Unit::Month => (2, Unit::Week),
            Unit::Day => (12, Unit::Hour),
            Unit::Hour => (30, Unit::Minute),
            _ => return None,
        };
        Some((Length { low: n, high: n, unit }, at + 3))
    }

    /// A year and a half: somewhere from one to two.
    fn and_a_half(&self, length: Length, end: usize) -> (Length, usize) {
        let half =
            self.link(end, Link::And) && self.means(end + 1, Sense::Number(1)) && self.means(end + 2, Sense::Half);
        if half { (Length { high: length.high + 1, ..length }, end + 3) } else { (length, end) }
    }

    /// Today, yesterday morning. *USA Today* is a name.
    fn near(&self, at: usize) -> Read {
        let (from, to) = self.sense(at, |sense| match sense {
            Sense::Near(from, to) => Some((from, to)),
            _ => None,
        })?;
        let follows_name = at.checked_sub(1).and_then(|i| self.atom(i)).is_some_and(Atom::is_capital);
        if follows_name && self.atom(at)?.is_capital() {
            return None;
        }
        let end = if self.means(at + 1, Sense::DayPart) { at + 2 } else { at + 1 };
        Some((Meaning::Near(from, to), end))
    }
}

/// The day of publication.
const TODAY: Meaning = Meaning::Near(0, 0);

impl Which {
    /// The side that several of a unit lie on; *this two weeks* is nothing.
    fn side(self) -> Option<Side> {
        match self {
            Which::Last => Some(Side::Before),
            Which::This => None,
            Which::Next => Some(Side::After),
        }
    }
}
