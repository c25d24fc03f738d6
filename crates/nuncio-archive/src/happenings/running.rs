//! Happenings as they are found, day after day: each telling joins the one that it fits best, or begins one.

use std::collections::BTreeMap;

use jiff::civil::Date;

use super::fit::{Why, fit};
use super::telling::Telling;

/// A happening, with all that tells it; the first telling began it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Happening {
    /// What is known of it: the first telling, with what the others added.
    pub(crate) known: Telling,
    /// Who tells it: the event's row, those that repeat it, the coding and the report, each with the reason.
    pub(crate) tellings: Vec<Told>,
}

/// A telling that was joined to a happening.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Told {
    pub(crate) event: i64,
    pub(crate) id: String,
    pub(crate) is_factual: bool,
    pub(crate) repeats: Vec<i64>,
    pub(crate) coding: i64,
    pub(crate) report: i64,
    pub(crate) cameo: String,
    pub(crate) why: Why,
}

impl Told {
    fn of(told: &Telling, why: Why) -> Self {
        let Telling { event, coding, report, is_factual, .. } = *told;
        Told {
            event,
            id: told.id.clone(),
            is_factual,
            repeats: told.repeats.clone(),
            coding,
            report,
            cameo: told.cameo.clone(),
            why,
        }
    }
}

/// The happenings that a telling may still join. Memory holds these.
#[derive(Default)]
pub(crate) struct Running {
    by_family: BTreeMap<String, Vec<Happening>>,
}

impl Happening {
    /// The one that a telling begins.
    pub(crate) fn begun_by(told: Telling) -> Self {
        let first = Told::of(&told, Why::first(&told));
        Happening { known: told, tellings: vec![first] }
    }

    /// The event that stands for it, with its id: the first that is told as a fact, so that a policy which drops charges keeps the
    /// happening; else the first.
    pub(crate) fn stands_for(&self) -> (i64, &str) {
        let told = self.tellings.iter().find(|told| told.is_factual).or_else(|| self.tellings.first());
        told.map_or((self.known.event, &self.known.id), |told| (told.event, &told.id))
    }

    fn fit(&self, told: &Telling) -> Option<(i64, Why)> {
        // Two events of one text and one code are two deeds: the coder would have told them to be one. A raid and the deaths
        // in it have two codes.
        let is_another = self.tellings.iter().any(|other| other.coding == told.coding && other.cameo == told.cameo);
        let shares_report = self.tellings.iter().any(|other| other.report == told.report);
        if is_another { None } else { fit(&self.known, told, shares_report) }
    }

    fn join(&mut self, told: Telling, why: Why) {
        let known = &mut self.known;
        known.days = known.days.zip(told.days).and_then(|(known, told)| known.with(told)).or(known.days);
        known.is_mutual |= told.is_mutual;
        self.tellings.push(Told::of(&told, why));
        known.add_what(told);
    }
}

impl Running {
    /// Takes a telling up, in the order of first days; what is over by its first day is given to `done`.
    pub(crate) fn take<E>(&mut self, told: Telling, done: impl FnMut(Happening) -> Result<(), E>) -> Result<(), E> {
        if let Some(days) = told.days {
            self.close(|last| last < days.from, done)?;
        }
        let running = self.by_family.entry(told.family.clone()).or_default();
        let mut best: Option<(i64, usize, Why)> = None;
        for (at, happening) in running.iter().enumerate() {
            let Some((points, why)) = happening.fit(&told) else { continue };
            if best.as_ref().is_none_or(|(most, ..)| points > *most) {
                best = Some((points, at, why));
            }
        }
        match best.and_then(|(_, at, why)| running.get_mut(at).map(|happening| (happening, why))) {
            Some((happening, why)) => happening.join(told, why),
            None => running.push(Happening::begun_by(told)),
        }
        Ok(())
    }

    /// Gives the happenings that are left.
    pub(crate) fn end<E>(mut self, done: impl FnMut(Happening) -> Result<(), E>) -> Result<(), E> {
        self.close(|_| true, done)
    }

    fn close<E>(
        &mut self,
        is_over: impl Fn(Date) -> bool,
        mut done: impl FnMut(Happening) -> Result<(), E>,
    ) -> Result<(), E> {
        for running in self.by_family.values_mut() {
            let over = running.extract_if(.., |happening| happening.known.days.is_none_or(|days| is_over(days.to)));
            over.into_iter().try_for_each(&mut done)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use std::convert::Infallible;

    use jiff::civil::date;

    use super::*;
    use crate::happenings::telling::{Level, Spot, Stretch, Who};

    fn raid(event: i64, day: i8, coding: i64) -> Telling {
        let day = Some(date(1998, 8, day));
        let who = |code: &str| Who { entity: None, country: Some("KEN".to_owned()), code: code.to_owned() };
        Telling {
            event,
            coding,
            report: coding,
            family: "ASSAULT".to_owned(),
            actors: vec![who("KENREB")],
            recipients: vec![who("KENMIL")],
            days: Stretch::of(day, day, None),
            place: Some(Spot {
                name: "Isiolo".to_owned(),
                country: None,
                region: None,
                lat: 0.35,
                lon: 37.58,
                level: Level::Exact,
            }),
            ..Telling::default()
        }
    }

    fn happenings(tellings: Vec<Telling>) -> Vec<Vec<i64>> {
        let (mut running, mut found) = (Running::default(), Vec::new());
        let mut done = |happening: Happening| -> Result<(), Infallible> {
            found.push(happening.tellings.iter().map(|told| told.event).collect());
            Ok(())
        };
        for telling in tellings {
            let Ok(()) = running.take(telling, &mut done);
        }
        let Ok(()) = running.end(done);
        found
    }

    #[test]
    fn reports_of_one_day_are_joined_and_those_of_the_next_day_are_not() {
        assert_eq!(happenings(vec![raid(1, 7, 1), raid(2, 7, 2), raid(3, 8, 3)]), [vec![1, 2], vec![3]]);
    }

    #[test]
    fn a_fact_stands_for_a_happening_before_a_charge() {
        let (mut happening, fact) = (Happening::begun_by(raid(1, 7, 1)), Telling { is_factual: true, ..raid(2, 7, 2) });
        assert_eq!(happening.stands_for().0, 1);
        happening.join(fact, Why::default());
        assert_eq!(happening.stands_for().0, 2);
    }

    #[test]
    fn two_events_of_one_text_are_two_happenings_unless_they_are_coded_otherwise() {
        assert_eq!(happenings(vec![raid(1, 7, 1), raid(2, 7, 1)]), [[1], [2]]);
        let deaths = Telling { cameo: "1823".to_owned(), ..raid(2, 7, 1) };
        assert_eq!(happenings(vec![raid(1, 7, 1), deaths]), [[1, 2]]);
    }

    #[test]
    fn a_vague_day_joins_neither_of_two_days_to_the_other() {
        let mut vague = raid(1, 7, 1);
        vague.days = Stretch::of(None, None, Some(date(1998, 8, 8)));
        assert_eq!(happenings(vec![raid(2, 7, 2), vague, raid(3, 8, 3)]), [vec![2, 1], vec![3]]);
    }
}
