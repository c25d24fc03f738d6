//! Entities of the directory, the offices they hold, and what they stand for on a day.

use std::sync::Arc;

use compact_str::CompactString;
use jiff::civil::Date;

use crate::actor::{Country, EntityId, EntityKind, Sector};

/// A state, organisation, person or group of the directory.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entity {
    /// Its key, for people and records: `state/PRK`, `org/NATO`, `person/vladimir-putin`, `group/hamas`.
    pub key: CompactString,
    /// The name it is shown by.
    pub name: CompactString,
    /// What kind of actor it is.
    pub kind: EntityKind,
    /// Its country: of a person the one they are or were active in.
    pub country: Option<Country>,
    /// CAMEO-style code of an organisation of states (`UNO`, `NAT`), as organisations.tsv lists them.
    pub org: Option<String>,
    /// What it is outside any office, most telling first.
    pub sectors: Arc<[Sector]>,
    /// First day it was.
    pub from: Option<Date>,
    /// First day it was no more.
    pub until: Option<Date>,
    /// Offices held, in order of their first day.
    pub offices: Vec<Office>,
}

/// How many days after an office somebody may still be called by it.
const HANDOVER_DAYS: i32 = 60;

/// An office, or a time of power, of a person or group.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Office {
    /// The country it is an office of.
    pub country: Option<Country>,
    /// The organisation it is an office of.
    pub org: Option<String>,
    /// What its holder is.
    pub sectors: Arc<[Sector]>,
    /// What it is called: `president`.
    pub title: CompactString,
    /// First day held; unknown or long ago where there is none.
    pub from: Option<Date>,
    /// First day no longer held; still held where there is none.
    pub until: Option<Date>,
}

/// What an entity stands for on a day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Identity {
    /// Whose identity this is.
    pub entity: EntityId,
    /// Country.
    pub country: Option<Country>,
    /// Code of the organisation.
    pub org: Option<String>,
    /// Sectors, most telling first.
    pub sectors: Vec<Sector>,
    /// It was there on that day: false for the Soviet Union in 2024.
    pub current: bool,
}

/// Whether a day lies in a half-open period; a side that is not known is open.
pub(crate) fn within(day: Date, from: Option<Date>, until: Option<Date>) -> bool {
    from.is_none_or(|from| from <= day) && until.is_none_or(|until| day < until)
}

/// First day, and first day no more; a side that is not known is open.
pub(crate) type Period = (Option<Date>, Option<Date>);

/// Whether two half-open periods share a day.
pub(crate) fn overlap(a: Period, b: Period) -> bool {
    let before = |until: Option<Date>, from: Option<Date>| matches!((until, from), (Some(u), Some(f)) if u <= f);
    !before(a.1, b.0) && !before(b.1, a.0)
}

impl Office {
    /// Whether the office was held on a day.
    #[must_use]
    pub fn held_on(&self, day: Date) -> bool {
        within(day, self.from, self.until)
    }

    /// Whether its holder governs or commands, rather than sits in a parliament or leads a party.
    fn governs(&self) -> bool {
        !self.sectors.iter().any(|sector| matches!(sector, Sector::Leg | Sector::Pty | Sector::Opp | Sector::Eli))
    }
}

impl Entity {
    /// Whether the entity was there on a day.
    #[must_use]
    pub fn existed_on(&self, day: Date) -> bool {
        within(day, self.from, self.until)
    }

    /// Whether a person or group held any office on a day.
    #[must_use]
    pub fn holds_office(&self, day: Date) -> bool {
        self.offices.iter().any(|office| office.held_on(day))
    }

    /// Whether a person or group held an office on a day in which it governs: not a seat in parliament.
    #[must_use]
    pub fn governs(&self, day: Date) -> bool {
        self.offices.iter().any(|office| office.held_on(day) && office.governs())
    }

    /// The office held on a day: of several the one begun last. Without a day, the last in which somebody governed, for
    /// that is when texts speak of them; else the last of all.
    #[must_use]
    pub fn office_on(&self, day: Option<Date>) -> Option<&Office> {
        match day {
            Some(day) => self.offices.iter().rfind(|office| office.held_on(day)),
            None => self.offices.iter().rfind(|office| office.governs()).or(self.offices.last()),
        }
    }

    /// The office left last, where that was so lately that a text with its title may mean it still.
    #[must_use]
    pub fn just_left(&self, day: Date) -> Option<&Office> {
        let last = self.offices.iter().rfind(|office| office.until.is_some_and(|until| until <= day))?;
        let left = last.until?;
        (left.until(day).ok()?.get_days() < HANDOVER_DAYS).then_some(last)
    }

    /// What somebody is who has left every office. A party's man goes back to his party. A rebel or unionist who became
    /// president is none again: where he is, the table has that as an office of its own.
    fn after_office(&self) -> Vec<Sector> {
        match self.sectors.first() {
            Some(Sector::Pty) => self.sectors.to_vec(),
            _ => vec![Sector::Eli],
        }
    }

    /// What the entity stands for on a day.
    ///
    /// In office: what the office makes of it. A person who has left one: the country with [`Sector::Eli`], or the party that
    /// the table names for them. Else what the table says. Without a day everybody stands as in their last office, for that is when texts speak of them.
    pub(crate) fn standing(&self, entity: EntityId, day: Option<Date>) -> Identity {
        let current = day.is_none_or(|day| self.existed_on(day));
        let own =
            |sectors: Vec<Sector>| Identity { entity, country: self.country, org: self.org.clone(), sectors, current };
        if let Some(office) = self.office_on(day) {
            return Identity { country: office.country, org: office.org.clone(), ..own(office.sectors.to_vec()) };
        }
        let left = |day: Date| self.offices.iter().any(|office| office.until.is_some_and(|until| until <= day));
        if self.kind == EntityKind::Person && day.is_some_and(left) {
            return own(self.after_office());
        }
        own(self.sectors.to_vec())
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn without_a_day_somebody_stands_as_when_governing() {
        let office = |sector, from: i16| Office {
            country: Country::parse("DNK"),
            org: None,
            sectors: [sector].into(),
            title: "minister".into(),
            from: Some(date(from, 1, 1)),
            until: Some(date(from + 4, 1, 1)),
        };
        let mut person = Entity {
            key: "person/ada-holm".into(),
            name: "Ada Holm".into(),
            kind: EntityKind::Person,
            country: Country::parse("DNK"),
            org: None,
            sectors: [].into(),
            from: None,
            until: None,
            offices: vec![office(Sector::Gov, 1990), office(Sector::Leg, 1994)],
        };
        assert_eq!(person.standing(EntityId(0), None).sectors, [Sector::Gov]);
        assert_eq!(person.standing(EntityId(0), Some(date(1995, 1, 1))).sectors, [Sector::Leg]);
        person.offices.remove(0);
        assert_eq!(person.standing(EntityId(0), None).sectors, [Sector::Leg]);
    }

    #[test]
    fn who_leaves_an_office_goes_back_to_his_party_and_else_joins_the_elite() {
        let minister = |sectors: &[Sector]| Entity {
            key: "person/ada-holm".into(),
            name: "Ada Holm".into(),
            kind: EntityKind::Person,
            country: Country::parse("DNK"),
            org: None,
            sectors: sectors.into(),
            from: None,
            until: None,
            offices: vec![Office {
                country: Country::parse("DNK"),
                org: None,
                sectors: [Sector::Gov].into(),
                title: "minister".into(),
                from: Some(date(1990, 1, 1)),
                until: Some(date(1994, 1, 1)),
            }],
        };
        let sectors = |of: &[Sector], year| minister(of).standing(EntityId(0), Some(date(year, 6, 1))).sectors;
        assert_eq!(sectors(&[Sector::Pty], 1989), [Sector::Pty]);
        assert_eq!(sectors(&[Sector::Pty], 1992), [Sector::Gov]);
        assert_eq!(sectors(&[Sector::Pty], 1996), [Sector::Pty]);
        assert_eq!(sectors(&[Sector::Reb], 1989), [Sector::Reb]);
        assert_eq!(sectors(&[Sector::Reb], 1996), [Sector::Eli]);
        assert_eq!(sectors(&[], 1996), [Sector::Eli]);
        assert_eq!(sectors(&[], 1989), []);
    }
}
