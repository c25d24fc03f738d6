//! Reports as they are found, day after day: each coding joins the report that it copies, or begins one.

use std::cmp::Reverse;
use std::collections::{BTreeMap, HashMap, VecDeque};

use jiff::ToSpan;
use jiff::civil::Date;

use super::likeness::Likeness;
use super::shingles::Shingles;
use super::sketch::Sketch;

/// Days after the first copy of a report within which others come. What looks like it later is another report: a weekly bulletin,
/// the same march a week on.
const WINDOW: i64 = 3;

/// Of the shorter of two signatures one part in so many must be shared, before the texts are read.
const PART: usize = 5;

/// Texts of a report that are read at most, those with the most in common first.
const READ: usize = 3;

/// Reports that are held against a text at most, those with the most in common first: a thousand bulletins of one form would be read a
/// million times.
const REPORTS: usize = 20;

/// A coding, in its turn: by day, time of publication, length (the longest first) and id of the text.
#[derive(Clone, Debug)]
pub(crate) struct Arrival {
    /// Row of the coding.
    pub(crate) coding: i64,
    /// Row of its text.
    pub(crate) text: i64,
    /// Day of publication.
    pub(crate) day: Date,
    /// Bytes of the text.
    pub(crate) length: i64,
    /// Its signature.
    pub(crate) sketch: Sketch,
}

/// A report, with its copies in the order of their turn: the first stands for all.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Report {
    /// Rows of the codings.
    pub(crate) codings: Vec<i64>,
}

/// A copy in the window; its number is its turn.
struct Copy {
    coding: i64,
    text: i64,
    length: i64,
    sketch: Sketch,
    /// The number of the report's first copy.
    report: usize,
}

/// How many hashes a copy shares, the most first, and its turn.
type Sharing = (Reverse<usize>, usize);

/// The reports to which copies may still come. Memory holds these, and no text.
#[derive(Default)]
pub(crate) struct Window {
    turn: usize,
    copies: HashMap<usize, Copy>,
    /// The copies that have a part of a signature.
    index: HashMap<u32, Vec<usize>>,
    /// Reports by their first copy: the others, in any order.
    reports: BTreeMap<usize, Vec<usize>>,
    /// First copies with their days, as they came.
    days: VecDeque<(Date, usize)>,
}

impl Window {
    /// Takes a coding up; the reports that are complete by its day are given to `done`. `read` gives the shingles of a text.
    pub(crate) fn take<E>(
        &mut self,
        arrival: Arrival,
        mut read: impl FnMut(i64) -> Result<Shingles, E>,
        mut done: impl FnMut(Report) -> Result<(), E>,
    ) -> Result<(), E> {
        self.close(|first| first.saturating_add(WINDOW.days()) < arrival.day, &mut done)?;
        let turn = self.turn;
        self.turn += 1;
        let alike = self.alike(&arrival.sketch);
        let mut joined: Vec<(Likeness, usize)> = Vec::new();
        if !alike.is_empty() {
            let shingles = read(arrival.text)?;
            for (report, copies) in alike {
                if let Some(likeness) = self.closest(&shingles, &copies, &mut read)? {
                    joined.push((likeness, report));
                }
            }
        }
        let report = self.joined(&joined, &mut read)?;
        for hash in arrival.sketch.hashes() {
            self.index.entry(*hash).or_default().push(turn);
        }
        match report {
            Some(report) => self.reports.entry(report).or_default().push(turn),
            None => {
                self.reports.insert(turn, Vec::new());
                self.days.push_back((arrival.day, turn));
            }
        }
        let Arrival { coding, text, length, sketch, .. } = arrival;
        self.copies.insert(turn, Copy { coding, text, length, sketch, report: report.unwrap_or(turn) });
        Ok(())
    }

    /// Gives the reports that are left.
    pub(crate) fn end<E>(mut self, mut done: impl FnMut(Report) -> Result<(), E>) -> Result<(), E> {
        self.close(|_| true, &mut done)
    }

    /// How many copies it holds.
    #[cfg(test)]
    pub(crate) fn len(&self) -> usize {
        self.copies.len()
    }

    /// The reports whose signatures have most of this one, each with the copies that have, in a fixed order.
    fn alike(&self, sketch: &Sketch) -> Vec<(usize, Vec<usize>)> {
        let mut shared: HashMap<usize, usize> = HashMap::new();
        for hash in sketch.hashes() {
            for copy in self.index.get(hash).into_iter().flatten() {
                *shared.entry(*copy).or_default() += 1;
            }
        }
        let mut alike: BTreeMap<usize, Vec<Sharing>> = BTreeMap::new();
        for (turn, shared) in shared {
            let Some(copy) = self.copies.get(&turn) else { continue };
            let shorter = copy.sketch.hashes().len().min(sketch.hashes().len());
            if shared * PART >= shorter {
                alike.entry(copy.report).or_default().push((Reverse(shared), turn));
            }
        }
        alike.values_mut().for_each(|copies| copies.sort_unstable());
        let mut alike: Vec<(usize, Vec<Sharing>)> = alike.into_iter().collect();
        alike.sort_by_key(|(_, copies)| copies.first().copied());
        let first = |copies: Vec<Sharing>| copies.into_iter().take(READ).map(|(_, turn)| turn).collect();
        alike.into_iter().take(REPORTS).map(|(report, copies)| (report, first(copies))).collect()
    }

    /// The greatest likeness to one of these copies that makes it one report with them.
    fn closest<E>(
        &self,
        shingles: &Shingles,
        copies: &[usize],
        read: &mut impl FnMut(i64) -> Result<Shingles, E>,
    ) -> Result<Option<Likeness>, E> {
        let mut closest: Option<Likeness> = None;
        for copy in copies.iter().filter_map(|turn| self.copies.get(turn)) {
            let likeness = Likeness::between(shingles, &read(copy.text)?);
            if likeness.is_one_report() && closest.is_none_or(|so_far| likeness.is_closer_than(so_far)) {
                closest = Some(likeness);
            }
        }
        Ok(closest)
    }

    /// The report to join, of those that it is a copy of: the closest. The others are one with that, where their longest texts
    /// do not tell of others; a short copy in which no town is named would join two reports otherwise.
    fn joined<E>(
        &mut self,
        found: &[(Likeness, usize)],
        read: &mut impl FnMut(i64) -> Result<Shingles, E>,
    ) -> Result<Option<usize>, E> {
        let closest =
            found.iter().copied().reduce(|so_far, next| if next.0.is_closer_than(so_far.0) { next } else { so_far });
        let Some((_, mut report)) = closest else { return Ok(None) };
        for &(_, other) in found {
            if other == report {
                continue;
            }
            let (Some(here), Some(there)) = (self.longest(report), self.longest(other)) else { continue };
            if !Likeness::between(&read(here)?, &read(there)?).of_others {
                report = self.merge(report, other);
            }
        }
        Ok(Some(report))
    }

    /// The longest text of a report.
    fn longest(&self, report: usize) -> Option<i64> {
        let turns = self.reports.get(&report)?.iter().chain([&report]);
        let copies =
            turns.filter_map(|turn| self.copies.get(turn).map(|copy| (copy.length, Reverse(*turn), copy.text)));
        copies.max().map(|(_, _, text)| text)
    }

    /// Makes one report of two; the number of the one that is left.
    fn merge(&mut self, one: usize, other: usize) -> usize {
        let (kept, gone) = (one.min(other), one.max(other));
        let mut moved = self.reports.remove(&gone).unwrap_or_default();
        moved.push(gone);
        for turn in &moved {
            if let Some(copy) = self.copies.get_mut(turn) {
                copy.report = kept;
            }
        }
        self.reports.entry(kept).or_default().extend(moved);
        kept
    }

    /// Ends the reports whose first day is over, and forgets their copies.
    fn close<E>(
        &mut self,
        is_over: impl Fn(Date) -> bool,
        done: &mut impl FnMut(Report) -> Result<(), E>,
    ) -> Result<(), E> {
        while self.days.front().is_some_and(|(day, _)| is_over(*day)) {
            let Some((_, first)) = self.days.pop_front() else { break };
            // One that was joined to an earlier report has ended with that.
            let Some(mut turns) = self.reports.remove(&first) else { continue };
            turns.push(first);
            turns.sort_unstable();
            let copies: Vec<Copy> = turns.iter().filter_map(|turn| self.copies.remove(turn)).collect();
            for (turn, copy) in turns.iter().zip(&copies) {
                self.forget(*turn, &copy.sketch);
            }
            done(Report { codings: copies.iter().map(|copy| copy.coding).collect() })?;
        }
        Ok(())
    }

    fn forget(&mut self, turn: usize, sketch: &Sketch) {
        for hash in sketch.hashes() {
            let Some(copies) = self.index.get_mut(hash) else { continue };
            copies.retain(|copy| *copy != turn);
            if copies.is_empty() {
                self.index.remove(hash);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use jiff::civil::date;

    use super::*;

    const WIRE: &str = "Soldiers fired on marchers in Kisumu on Tuesday, killing seven people, witnesses said.\n\
        The marchers had gathered near the harbour to protest against the price of maize flour.\n\
        Shops stayed shut and trucks of the army stood at every crossing of the lakeside town.";

    fn reports(texts: &[(i8, &str)]) -> Vec<Vec<i64>> {
        let read = |n: i64| -> Result<Shingles, Infallible> { Ok(Shingles::of(texts[n as usize].1.split('\n'))) };
        let (mut window, mut found) = (Window::default(), Vec::new());
        let mut done = |report: Report| -> Result<(), Infallible> {
            found.push(report.codings);
            Ok(())
        };
        for (n, (day, text)) in (0..).zip(texts) {
            let Ok(shingles) = read(n);
            let sketch = Sketch::of(&shingles);
            let day = date(1988, 5, *day);
            let arrival = Arrival { coding: n, text: n, day, length: text.len() as i64, sketch };
            let Ok(()) = window.take(arrival, read, &mut done);
        }
        let Ok(()) = window.end(done);
        found
    }

    #[test]
    fn copies_of_a_few_days_are_one_report_and_those_of_a_week_later_another() {
        let cut: Vec<&str> = WIRE.lines().take(2).collect();
        assert_eq!(reports(&[(3, WIRE), (4, &cut.join("\n")), (6, WIRE), (10, WIRE)]), [vec![0, 1, 2], vec![3]]);
    }

    #[test]
    fn a_copy_that_holds_two_parts_makes_them_one() {
        let lines: Vec<&str> = WIRE.lines().collect();
        let (head, tail) = (lines[0], lines[2]);
        assert_eq!(reports(&[(3, head), (3, tail), (3, WIRE)]), [[0, 1, 2]]);
    }

    #[test]
    fn what_is_over_is_forgotten() {
        let mut window = Window::default();
        for n in 0..300_i64 {
            let text = format!("On day {n} nobody in the town of Lira saw anything that the papers would print");
            let shingles = Shingles::of(text.split('\n'));
            let day = date(1988, 1, 1).saturating_add(n.days());
            let arrival = Arrival { coding: n, text: n, day, length: 1, sketch: Sketch::of(&shingles) };
            let read = |_| Ok::<Shingles, Infallible>(shingles.clone());
            let Ok(()) = window.take(arrival, read, |_| Ok(()));
            assert!(window.len() <= 4, "{}", window.len());
        }
        assert!(window.index.len() < 100);
    }
}
