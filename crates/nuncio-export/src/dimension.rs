//! What events can be counted by.

use std::fmt;

use crate::cell::{Line, day, or_empty};
use crate::row::{code, country};

/// Something that a count has a column for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)] // `meaning` says what each is
pub enum Dimension {
    Day,
    Week,
    Month,
    Quarter,
    Year,
    Actor,
    ActorCountry,
    ActorCow,
    ActorSector,
    Recipient,
    RecipientCountry,
    RecipientCow,
    RecipientSector,
    Act,
    Cameo,
    CameoRoot,
    Plover,
    Mode,
    Quad,
    Standing,
}

impl Dimension {
    /// Every one, in the order of the help.
    pub const ALL: [Dimension; 20] = [
        Dimension::Day,
        Dimension::Week,
        Dimension::Month,
        Dimension::Quarter,
        Dimension::Year,
        Dimension::Actor,
        Dimension::ActorCountry,
        Dimension::ActorCow,
        Dimension::ActorSector,
        Dimension::Recipient,
        Dimension::RecipientCountry,
        Dimension::RecipientCow,
        Dimension::RecipientSector,
        Dimension::Act,
        Dimension::Cameo,
        Dimension::CameoRoot,
        Dimension::Plover,
        Dimension::Mode,
        Dimension::Quad,
        Dimension::Standing,
    ];

    /// Its name, on the command line and in the header.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Dimension::Day => "day",
            Dimension::Week => "week",
            Dimension::Month => "month",
            Dimension::Quarter => "quarter",
            Dimension::Year => "year",
            Dimension::Actor => "actor",
            Dimension::ActorCountry => "actor_country",
            Dimension::ActorCow => "actor_cow",
            Dimension::ActorSector => "actor_sector",
            Dimension::Recipient => "recipient",
            Dimension::RecipientCountry => "recipient_country",
            Dimension::RecipientCow => "recipient_cow",
            Dimension::RecipientSector => "recipient_sector",
            Dimension::Act => "act",
            Dimension::Cameo => "cameo",
            Dimension::CameoRoot => "cameo_root",
            Dimension::Plover => "plover",
            Dimension::Mode => "mode",
            Dimension::Quad => "quad",
            Dimension::Standing => "standing",
        }
    }

    /// What its column holds, with an example.
    #[must_use]
    pub fn meaning(self) -> &'static str {
        match self {
            Dimension::Day => "the event's first day, `1994-06-02`",
            Dimension::Week => "its week by ISO 8601, from Monday, `1994-W22`",
            Dimension::Month => "its month, `1994-06`",
            Dimension::Quarter => "its quarter, `1994-Q2`",
            Dimension::Year => "its year, `1994`",
            Dimension::Actor => "the actor's code, `TCDGOV`",
            Dimension::ActorCountry => "the actor's country, `TCD`",
            Dimension::ActorCow => "the same as a number of the Correlates of War project, `483`",
            Dimension::ActorSector => "the actor's first sector, `GOV`",
            Dimension::Recipient => "the recipient's code",
            Dimension::RecipientCountry => "the recipient's country",
            Dimension::RecipientCow => "the same as a number of the Correlates of War project",
            Dimension::RecipientSector => "the recipient's first sector",
            Dimension::Act => "the node of the act tree, `aid.military`",
            Dimension::Cameo => "the CAMEO code, `072`",
            Dimension::CameoRoot => "its first two digits, `07`",
            Dimension::Plover => "the PLOVER type, `AID`",
            Dimension::Mode => "the PLOVER mode",
            Dimension::Quad => "the quad class, 0 to 4",
            Dimension::Standing => "who vouches for it, `told`",
        }
    }

    /// Reads a dimension by its name.
    #[must_use]
    pub fn parse(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|dimension| dimension.as_str() == name)
    }

    /// What a dyad of an event has there; empty where nothing is known.
    pub(crate) fn value(self, line: &Line<'_>) -> String {
        let (event, dyad) = (line.event, line.dyad);
        let plover = event.plover.as_ref();
        let sector = |side: Option<&nuncio_coder::record::Party>| {
            or_empty(side.and_then(|party| party.sectors.first()).map(|sector| sector.as_str()))
        };
        match self {
            Dimension::Day | Dimension::Week | Dimension::Month | Dimension::Quarter | Dimension::Year => {
                day(event).map(|day| self.of_day(day)).unwrap_or_default()
            }
            Dimension::Actor => code(dyad.actor),
            Dimension::ActorCountry => country(dyad.actor),
            Dimension::ActorCow => or_empty(line.cow(dyad.actor).map(|state| state.number)),
            Dimension::ActorSector => sector(dyad.actor),
            Dimension::Recipient => code(dyad.recipient),
            Dimension::RecipientCountry => country(dyad.recipient),
            Dimension::RecipientCow => or_empty(line.cow(dyad.recipient).map(|state| state.number)),
            Dimension::RecipientSector => sector(dyad.recipient),
            Dimension::Act => event.act.clone(),
            Dimension::Cameo => or_empty(event.cameo.as_ref()),
            Dimension::CameoRoot => or_empty(event.cameo.as_deref().and_then(|code| code.get(..2))),
            Dimension::Plover => or_empty(plover.map(|plover| &plover.kind)),
            Dimension::Mode => or_empty(plover.and_then(|plover| plover.mode.as_ref())),
            Dimension::Quad => or_empty(event.quad),
            Dimension::Standing => event.standing.as_str().to_owned(),
        }
    }

    /// The stretch of time that a day lies in.
    fn of_day(self, day: jiff::civil::Date) -> String {
        match self {
            Dimension::Week => {
                let week = day.iso_week_date();
                format!("{:04}-W{:02}", week.year(), week.week())
            }
            Dimension::Month => format!("{:04}-{:02}", day.year(), day.month()),
            Dimension::Quarter => format!("{:04}-Q{}", day.year(), (day.month() - 1) / 3 + 1),
            Dimension::Year => format!("{:04}", day.year()),
            _ => day.to_string(),
        }
    }
}

impl fmt::Display for Dimension {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn every_dimension_is_read_by_its_own_name() {
        for dimension in Dimension::ALL {
            assert_eq!(Dimension::parse(dimension.as_str()), Some(dimension));
        }
        assert_eq!(Dimension::parse("months"), None);
    }

    #[test]
    fn days_lie_in_weeks_months_quarters_and_years() {
        let new_year = date(1993, 1, 1);
        let of = |dimension: Dimension| dimension.of_day(new_year);
        assert_eq!(of(Dimension::Day), "1993-01-01");
        assert_eq!(of(Dimension::Week), "1992-W53", "a Friday, of the week that began in the year before");
        assert_eq!(of(Dimension::Month), "1993-01");
        assert_eq!(of(Dimension::Quarter), "1993-Q1");
        assert_eq!(of(Dimension::Year), "1993");
        assert_eq!(Dimension::Quarter.of_day(date(1994, 12, 31)), "1994-Q4");
    }
}
