//! Counts of events in cells: by month, actor, recipient and whatever else is asked, each event once a cell.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{self, Write};

use nuncio_coder::record::Party;
use nuncio_coder::{Event, Mark};
use nuncio_world::CowStates;
use rustc_hash::FxHashSet;

use crate::cell::{Line, day};
use crate::dimension::Dimension;
use crate::dyads::{CodedEvents, Dyad};
use crate::table::plain;

/// Which events that look alike count as one. Alike are events of one day with the same codes, the same sides by their
/// codes, and the same marks but `ongoing`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Dedup {
    /// None: every event counts.
    #[default]
    None,
    /// Those of one story.
    Story,
    /// Those of all stories. An event that no day is known for is like those of its own text alone.
    Day,
}

/// Counts events in cells.
///
/// A cell is one value for each dimension that is asked for. Dyads are expanded: an event counts in every cell that one
/// of its dyads lies in, once a cell however many do. An event that repeats another of the story (`same_as`) counts
/// only where the other was dropped. The counts do not depend on the order of the stories.
pub struct Count {
    by: Vec<Dimension>,
    dedup: Dedup,
    cow: CowStates,
    cells: BTreeMap<Vec<String>, Tally>,
    /// Hashes of what was counted: sixteen bytes each.
    seen: FxHashSet<[u8; 16]>,
}

/// What is counted in a cell.
#[derive(Clone, Copy, Debug, Default)]
struct Tally {
    events: u64,
    /// Events that have a Goldstein score.
    scored: u64,
    /// The sum of the scores, in tenths, which add up the same in any order.
    tenths: i64,
}

impl Count {
    /// No events yet. Numbers of the Correlates of War project are looked up in `cow`.
    #[must_use]
    pub fn new(by: Vec<Dimension>, dedup: Dedup, cow: CowStates) -> Self {
        Count { by, dedup, cow, cells: BTreeMap::new(), seen: FxHashSet::default() }
    }

    /// Counts the events of one story.
    pub fn add(&mut self, story: CodedEvents<'_>) {
        if self.dedup == Dedup::Story {
            self.seen.clear();
        }
        let kept: BTreeSet<&str> = story.events.iter().map(|event| event.id.as_str()).collect();
        for event in story.events {
            let repeats = event.same_as.as_deref().is_some_and(|other| kept.contains(other));
            if !repeats {
                self.add_event(story, event);
            }
        }
    }

    /// How many cells have a count.
    #[must_use]
    pub fn cells(&self) -> usize {
        self.cells.len()
    }

    /// Writes the counts as CSV: a header; then a row a cell, in order of the first column, then the second.
    ///
    /// # Errors
    /// The output cannot be written.
    pub fn write(&self, out: impl Write) -> io::Result<()> {
        let mut out = csv::Writer::from_writer(out);
        let names = self.by.iter().map(|dimension| dimension.as_str());
        out.write_record(names.chain(["events", "goldstein_mean"])).map_err(plain)?;
        for (cell, tally) in &self.cells {
            let counted = [tally.events.to_string(), tally.mean()];
            out.write_record(cell.iter().chain(&counted)).map_err(plain)?;
        }
        out.flush()
    }

    fn add_event(&mut self, story: CodedEvents<'_>, event: &Event) {
        for (cell, dyads) in self.cells_of(story, event) {
            let is_new = self.dedup == Dedup::None || self.seen.insert(likeness(&cell, event, &dyads));
            if is_new {
                self.cells.entry(cell).or_default().add(event);
            }
        }
    }

    /// The cells that an event lies in, each with the dyads that do.
    fn cells_of<'a>(&self, story: CodedEvents<'a>, event: &'a Event) -> BTreeMap<Vec<String>, Vec<Dyad<'a>>> {
        let mut cells: BTreeMap<Vec<String>, Vec<Dyad<'a>>> = BTreeMap::new();
        for (number, dyad) in (1..).zip(story.dyads(event)) {
            let line = Line { event, dyad, number, quote: None, cow: &self.cow };
            let cell = self.by.iter().map(|dimension| dimension.value(&line)).collect();
            cells.entry(cell).or_default().push(dyad);
        }
        cells
    }
}

impl Tally {
    fn add(&mut self, event: &Event) {
        self.events += 1;
        if let Some(score) = event.goldstein {
            self.scored += 1;
            // Scores have one decimal and lie between −10 and 10.
            self.tenths += (f64::from(score) * 10.0).round() as i64;
        }
    }

    /// The mean score with two decimals; empty where no event has one.
    fn mean(&self) -> String {
        if self.scored == 0 {
            return String::new();
        }
        // Sums of any corpus are far below 2^53, where whole numbers are exact.
        let mean = self.tenths as f64 / 10.0 / self.scored as f64;
        let written = format!("{mean:.2}");
        if written == "-0.00" { "0.00".to_owned() } else { written }
    }
}

/// A hash of what an event has in common, within a cell, with those that are like it.
fn likeness(cell: &[String], event: &Event, dyads: &[Dyad<'_>]) -> [u8; 16] {
    let code = |side: Option<&Party>| side.map(|party| party.code.clone()).unwrap_or_default();
    let sides: BTreeSet<_> = dyads.iter().map(|dyad| (code(dyad.actor), code(dyad.recipient))).collect();
    let mut parts: Vec<&str> = cell.iter().map(String::as_str).collect();
    let day = day(event).map(|day| day.to_string());
    parts.push(day.as_deref().unwrap_or(&event.text));
    parts.push(event.cameo.as_deref().unwrap_or_default());
    parts.push(event.plover.as_ref().map_or("", |plover| &plover.kind));
    parts.extend(event.marks.iter().filter(|&&mark| mark != Mark::Ongoing).map(|mark| mark.as_str()));
    // Marks and sides are lists of any length: an empty part between them keeps them apart.
    parts.push("");
    parts.extend(sides.iter().flat_map(|(actor, recipient)| [actor.as_str(), recipient.as_str()]));
    hash(&parts)
}

/// A hash of parts, in which `ab`, `c` is not `a`, `bc`.
fn hash(parts: &[&str]) -> [u8; 16] {
    let mut hasher = blake3::Hasher::new();
    for part in parts {
        hasher.update(&(part.len() as u64).to_le_bytes());
        hasher.update(part.as_bytes());
    }
    let mut short = [0; 16];
    short.copy_from_slice(&hasher.finalize().as_bytes()[..16]);
    short
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;
    use proptest::prelude::*;

    use super::*;
    use crate::dyads::MutualEvents;
    use crate::testing::{event, party};

    /// The rows, without the header, of a count of stories.
    fn rows(by: &[Dimension], dedup: Dedup, stories: &[Vec<Event>]) -> Vec<String> {
        let mut count = Count::new(by.to_vec(), dedup, CowStates::default());
        let mutual: MutualEvents = ["met".to_owned()].into_iter().collect();
        for events in stories {
            count.add(CodedEvents { events, quotes: &[], mutual: &mutual });
        }
        let mut out = Vec::new();
        count.write(&mut out).expect("memory takes all");
        let out = String::from_utf8(out).expect("UTF-8");
        assert_eq!(out.lines().count(), count.cells() + 1);
        out.lines().skip(1).map(str::to_owned).collect()
    }

    fn strike(id: &str, actors: &[&str], recipients: &[&str]) -> Event {
        let mut strike = event(id);
        strike.actor = actors.iter().map(|code| party(code)).collect();
        strike.recipient = recipients.iter().map(|code| party(code)).collect();
        strike
    }

    #[test]
    fn an_event_counts_in_the_cell_of_each_of_its_dyads() {
        let stories = [vec![strike("a", &["TCD", "SDN"], &["LBY"])], vec![strike("b", &["TCD"], &["LBY"])]];
        let by = [Dimension::Month, Dimension::Actor, Dimension::Recipient];
        assert_eq!(rows(&by, Dedup::None, &stories), ["1991-02,SDN,LBY,1,-10.00", "1991-02,TCD,LBY,2,-10.00"]);
    }

    #[test]
    fn an_event_counts_once_a_cell_however_many_of_its_dyads_lie_there() {
        let stories = [vec![strike("a", &["TCD", "TCDMIL"], &["LBY", "SDN"])]];
        assert_eq!(rows(&[Dimension::Quad], Dedup::None, &stories), ["4,1,-10.00"]);
        assert_eq!(rows(&[Dimension::ActorCountry], Dedup::None, &stories), ["TCD,1,-10.00"]);
    }

    #[test]
    fn a_meeting_counts_for_both_sides() {
        let met = strike("met", &["FJI", "TON"], &[]);
        let by = [Dimension::Actor, Dimension::Recipient];
        assert_eq!(rows(&by, Dedup::None, &[vec![met]]), ["FJI,TON,1,-10.00", "TON,FJI,1,-10.00"]);
    }

    #[test]
    fn what_the_lead_repeats_counts_once_and_still_counts_where_a_policy_dropped_the_title() {
        let (title, mut lead) = (strike("a", &["TCD"], &[]), strike("b", &["TCD"], &["LBY"]));
        lead.same_as = Some("a".to_owned());
        let by = [Dimension::Actor, Dimension::Recipient];
        assert_eq!(rows(&by, Dedup::None, &[vec![title, lead.clone()]]), ["TCD,,1,-10.00"]);
        assert_eq!(rows(&by, Dedup::None, &[vec![lead]]), ["TCD,LBY,1,-10.00"]);
    }

    #[test]
    fn events_alike_count_once_in_a_story_or_once_a_day() {
        let next_day = |id| {
            let mut strike = strike(id, &["TCD"], &["LBY"]);
            strike.date.from = Some(date(1991, 2, 6));
            strike
        };
        let same = |id| strike(id, &["TCD"], &["LBY"]);
        let stories = [vec![same("a"), same("b"), next_day("c")], vec![same("d"), next_day("e")]];
        let events = |dedup| rows(&[Dimension::Month], dedup, &stories);
        assert_eq!(events(Dedup::None), ["1991-02,5,-10.00"]);
        assert_eq!(events(Dedup::Story), ["1991-02,4,-10.00"]);
        assert_eq!(events(Dedup::Day), ["1991-02,2,-10.00"]);
    }

    #[test]
    fn a_deed_that_was_not_done_is_not_like_one_that_was() {
        let (done, mut denied, mut under_way) =
            (strike("a", &["TCD"], &["LBY"]), strike("b", &["TCD"], &["LBY"]), strike("c", &["TCD"], &["LBY"]));
        denied.marks = vec![Mark::Negated];
        under_way.marks = vec![Mark::Ongoing];
        let stories = [vec![done, denied, under_way]];
        assert_eq!(rows(&[Dimension::Year], Dedup::Day, &stories), ["1991,2,-10.00"]);
    }

    #[test]
    fn undated_events_of_different_texts_are_not_alike() {
        let undated = |text: &str| {
            let mut strike = strike("a", &["TCD"], &["LBY"]);
            (strike.date.from, strike.date.to, strike.published) = (None, None, None);
            strike.text = text.to_owned();
            strike
        };
        let stories = [vec![undated("one")], vec![undated("two")], vec![undated("one")]];
        assert_eq!(rows(&[Dimension::Day, Dimension::Cameo], Dedup::Day, &stories), [",195,2,-10.00"]);
    }

    #[test]
    fn the_mean_score_is_over_events_that_have_one() {
        let (mut a, mut b, c) = (event("a"), event("b"), event("c"));
        (a.goldstein, b.goldstein) = (Some(3.4), None);
        assert_eq!(rows(&[Dimension::Year], Dedup::None, &[vec![a, b.clone(), c]]), ["1991,3,-3.30"]);
        assert_eq!(rows(&[Dimension::Year], Dedup::None, &[vec![b]]), ["1991,1,"]);
    }

    #[test]
    fn no_stories_give_a_header_alone() {
        assert!(rows(&[Dimension::Month], Dedup::Day, &[]).is_empty());
    }

    /// An event of a few codes and days, so that many are alike.
    fn some_event() -> impl Strategy<Value = Event> {
        let codes = || prop::collection::vec(prop::sample::select(vec!["TCD", "LBY", "SDN", ""]), 0..3);
        // The score is the code's: two events of one code have the same.
        let coded =
            prop::sample::select(vec![("195", Some(-10.0)), ("071", Some(7.6)), ("012", Some(-0.1)), ("", None)]);
        (codes(), codes(), 1_i8..4, coded, 0..1000_u32).prop_map(|(actors, recipients, day, (code, score), id)| {
            let mut strike = strike(&id.to_string(), &actors, &recipients);
            strike.date.from = Some(date(1991, 2, day));
            strike.goldstein = score;
            strike.cameo = Some(code.to_owned());
            strike
        })
    }

    fn some_stories() -> impl Strategy<Value = Vec<Vec<Event>>> {
        prop::collection::vec(prop::collection::vec(some_event(), 0..5), 0..6)
    }

    proptest! {
        #[test]
        fn the_order_of_the_stories_does_not_matter(stories in some_stories()) {
            let by = [Dimension::Actor, Dimension::RecipientCountry, Dimension::Quad];
            let mut backwards = stories.clone();
            backwards.reverse();
            for dedup in [Dedup::None, Dedup::Story, Dedup::Day] {
                prop_assert_eq!(rows(&by, dedup, &stories), rows(&by, dedup, &backwards));
            }
        }

        #[test]
        fn without_sides_every_event_counts_once_and_deduplication_never_adds(stories in some_stories()) {
            let total = |dedup| -> u64 {
                let rows = rows(&[Dimension::Year], dedup, &stories);
                rows.iter().filter_map(|row| row.split(',').nth(1)?.parse::<u64>().ok()).sum()
            };
            let events = stories.iter().map(Vec::len).sum::<usize>() as u64;
            prop_assert_eq!(total(Dedup::None), events);
            prop_assert!(total(Dedup::Day) <= total(Dedup::Story) && total(Dedup::Story) <= events);
        }
    }
}
