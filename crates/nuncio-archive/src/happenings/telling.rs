//! What one text tells of one deed: an event, with what the events that repeat it add.

use jiff::civil::Date;
use nuncio_world::Point;
use serde::{Deserialize, Serialize};

/// What one text tells of a deed.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Telling {
    /// The event's row.
    pub(crate) event: i64,
    /// The event's id.
    pub(crate) id: String,
    /// Rows of the events that repeat it.
    pub(crate) repeats: Vec<i64>,
    /// The coding's row.
    pub(crate) coding: i64,
    /// The row of the report that the text is a copy of.
    pub(crate) report: i64,
    /// Its type in PLOVER, else the first two digits of its CAMEO code: a raid and the deaths in it have one type and two roots.
    pub(crate) family: String,
    /// The first two digits of its CAMEO code.
    pub(crate) root: String,
    pub(crate) cameo: String,
    /// The word that tells it, in lower case.
    pub(crate) trigger: String,
    /// Whether it is told as a fact, and not as a charge or in dispute.
    pub(crate) is_factual: bool,
    pub(crate) actors: Vec<Who>,
    pub(crate) recipients: Vec<Who>,
    /// Whether the actors do it to one another.
    pub(crate) is_mutual: bool,
    pub(crate) days: Option<Stretch>,
    pub(crate) place: Option<Spot>,
    pub(crate) counts: Vec<Number>,
}

/// Somebody with a part in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Who {
    pub(crate) entity: Option<String>,
    pub(crate) country: Option<String>,
    pub(crate) code: String,
}

/// The first and the last day on which it may have been.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub(crate) struct Stretch {
    pub(crate) from: Date,
    pub(crate) to: Date,
    /// Whether words tell it, and not the day of publication alone.
    pub(crate) is_told: bool,
}

/// Where it was.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Spot {
    pub(crate) name: String,
    pub(crate) country: Option<String>,
    pub(crate) region: Option<String>,
    pub(crate) lat: f64,
    pub(crate) lon: f64,
    pub(crate) level: Level,
}

/// How exactly a place is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub(crate) enum Level {
    /// A country, or something larger.
    Country,
    Region,
    /// A town, or a point.
    Exact,
}

/// A number of some kind: at least, at most.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub(crate) struct Number {
    pub(crate) kind: String,
    pub(crate) least: Option<f64>,
    pub(crate) most: Option<f64>,
}

/// Days in which what is undated may have been before it was published: the day of publication and that before it.
const BEFORE: i64 = 1;

/// The longest stretch of days that still tells when: "last week".
const LONGEST: i32 = 7;

impl Who {
    /// Whether it is somebody in particular: of a country, or known by name. *Gunmen* of nowhere are nobody in particular.
    pub(crate) fn is_somebody(&self) -> bool {
        self.country.is_some() || self.entity.is_some()
    }
}

impl Spot {
    /// The region it is, or lies in.
    pub(crate) fn in_region(&self) -> Option<&str> {
        if self.level == Level::Region { Some(&self.name) } else { self.region.as_deref() }
    }

    /// Kilometres from here to there.
    pub(crate) fn km_to(&self, other: &Spot) -> f64 {
        let point = |spot: &Spot| Point { lat: spot.lat, lon: spot.lon };
        point(self).km_to(point(other))
    }
}

impl Stretch {
    /// The days of an event: those that its words tell, else the day of publication and the one before. None where nothing
    /// tells, or no more than a month or a year.
    pub(crate) fn of(from: Option<Date>, to: Option<Date>, published: Option<Date>) -> Option<Self> {
        let told = from.map(|from| Stretch { from, to: to.unwrap_or(from).max(from), is_told: true });
        let guessed = || {
            let to = to.or(published)?;
            let from = to.saturating_sub(jiff::Span::new().days(BEFORE));
            Some(Stretch { from, to, is_told: false })
        };
        let stretch = told.or_else(guessed)?;
        let days = stretch.to.since(stretch.from).ok()?.get_days();
        (days < LONGEST).then_some(stretch)
    }

    /// The days in both.
    pub(crate) fn with(self, other: Stretch) -> Option<Stretch> {
        let (from, to) = (self.from.max(other.from), self.to.min(other.to));
        (from <= to).then_some(Stretch { from, to, is_told: self.is_told || other.is_told })
    }
}

impl Telling {
    /// Adds what an event that repeats it tells: a day where it has none in words, a place that is more exact, sides, numbers.
    pub(crate) fn add(&mut self, other: Telling) {
        self.repeats.push(other.event);
        if other.days.is_some_and(|days| days.is_told) && !self.days.is_some_and(|days| days.is_told) {
            self.days = other.days;
        }
        self.add_what(other);
    }

    /// Adds who, where and how many.
    pub(crate) fn add_what(&mut self, other: Telling) {
        for (sides, others) in [(&mut self.actors, other.actors), (&mut self.recipients, other.recipients)] {
            for who in others {
                if !sides.contains(&who) {
                    sides.push(who);
                }
            }
        }
        let level = |place: &Option<Spot>| place.as_ref().map(|place| place.level);
        if level(&other.place) > level(&self.place) {
            self.place = other.place;
        }
        self.counts.extend(other.counts);
    }

    /// How much it tells: what tells more is taken first, on the same day.
    pub(crate) fn fullness(&self) -> i64 {
        let somebody = |sides: &[Who]| sides.iter().any(Who::is_somebody);
        let told = [
            self.place.as_ref().is_some_and(|place| place.level == Level::Exact),
            self.days.is_some_and(|days| days.is_told),
            somebody(&self.actors),
            somebody(&self.recipients),
        ];
        told.iter().map(|told| i64::from(*told)).sum()
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn what_is_undated_was_on_the_day_of_publication_or_the_day_before() {
        let published = Some(date(1998, 8, 8));
        let guessed = Stretch::of(None, published, published).unwrap();
        assert_eq!((guessed.from, guessed.to, guessed.is_told), (date(1998, 8, 7), date(1998, 8, 8), false));
        assert_eq!(Stretch::of(None, None, None), None);
    }

    #[test]
    fn a_week_tells_when_and_a_month_does_not() {
        let day = |day| Some(date(1998, 8, day));
        assert!(Stretch::of(day(3), day(9), None).is_some());
        assert!(Stretch::of(day(1), day(31), None).is_none());
        let (week, friday) = (Stretch::of(day(3), day(9), None).unwrap(), Stretch::of(day(7), None, None).unwrap());
        assert_eq!(week.with(friday).map(|both| (both.from, both.to)), Some((date(1998, 8, 7), date(1998, 8, 7))));
        assert_eq!(friday.with(Stretch::of(day(8), day(8), None).unwrap()), None);
    }
}
