//! Offices that one person at a time holds: two holders on a day, and days without one.

use jiff::civil::Date;

use super::{Doubt, Finding, finding};
use crate::actor::EntityId;
use crate::entity::{Office, Period, overlap};
use crate::offices::OfficeId;
use crate::world::World;

/// A time in an office of a person of the tables.
#[derive(Clone, Copy)]
struct Time<'w> {
    id: EntityId,
    office: &'w Office,
}

pub(super) fn check(world: &World, findings: &mut Vec<Finding>) {
    for (which, held) in world.offices.held() {
        // The user's own rows win, so they contradict nobody but themselves.
        for own in [true, false] {
            let mut times: Vec<Time<'_>> = held
                .iter()
                .filter(|held| held.own == own)
                .filter_map(|held| {
                    let office = world.entity(held.entity).offices.get(held.at as usize)?;
                    Some(Time { id: held.entity, office })
                })
                .collect();
            overlaps(world, which, &times, findings);
            times.sort_by_key(|time| time.office.from);
            gaps(world, which, &times, findings);
        }
    }
}

fn owner(office: &Office) -> String {
    office.country.map(|country| country.to_string()).or_else(|| office.org.clone()).unwrap_or_default()
}

fn overlaps(world: &World, which: OfficeId, times: &[Time<'_>], findings: &mut Vec<Finding>) {
    let period = |time: &Time<'_>| (time.office.from, time.office.until);
    for (at, time) in times.iter().enumerate() {
        let Some(other) = times.iter().take(at).find(|other| overlap(period(other), period(time))) else { continue };
        let (title, owner) = (world.offices.name(which).to_owned(), owner(time.office));
        let key = || world.key(other.id).to_owned();
        let doubt = match handover(period(other), period(time)) {
            _ if other.id == time.id => Doubt::OfficeTwice { title, owner },
            Some((from, until)) => Doubt::Handover { title, owner, other: key(), from, until },
            None => Doubt::OfficesOverlap { title, owner, other: key() },
        };
        findings.extend(finding(world, time.id, doubt));
    }
}

/// The days that two periods share, where they are one handover in a year or month beyond which a row does not know the day.
///
/// A period until 1994 is until 1 January 1995, and one from 1994 is from 1 January: both end and begin in that year.
fn handover(a: Period, b: Period) -> Option<(Date, Date)> {
    let (first, second) = if a.0 <= b.0 { (a, b) } else { (b, a) };
    let (from, until) = (second.0?, first.1?);
    if second.1.is_some_and(|end| end < until) {
        return None;
    }
    let last = until.yesterday().ok()?;
    let whole_year = from.day_of_year() == 1 || until.day_of_year() == 1;
    let whole_month = from.day() == 1 || until.day() == 1;
    let in_year = whole_year && from.year() == last.year();
    let in_month = whole_month && from.first_of_month() == last.first_of_month();
    (in_year || in_month).then_some((from, until))
}

/// Days between two holders on which the tables know of none; `times` in the order of their first days.
fn gaps(world: &World, which: OfficeId, times: &[Time<'_>], findings: &mut Vec<Finding>) {
    let mut last: Option<(Date, EntityId)> = None;
    for time in times {
        if let (Some((until, before)), Some(from)) = (last, time.office.from)
            && until < from
        {
            let (title, owner) = (world.offices.name(which).to_owned(), owner(time.office));
            let before = world.key(before).to_owned();
            let doubt = Doubt::Gap { title, owner, before, from: until, until: from };
            findings.extend(finding(world, time.id, doubt));
        }
        // One who is still in office leaves no gap behind.
        let until = time.office.until.unwrap_or(Date::MAX);
        if last.is_none_or(|(known, _)| known < until) {
            last = Some((until, time.id));
        }
    }
}
