//! Country and sector of an actor phrase on a day, by the directory alone.

use std::path::Path;

use jiff::civil::Date;
use nuncio_coder::Coder;
use nuncio_world::{Found, Sector};
use serde::Deserialize;

use crate::error::EvalError;
use crate::gold::{self, Extent, Record};
use crate::report::Report;
use crate::sheet::{Measure, Sheet};

#[derive(Debug, Deserialize)]
struct Gold {
    id: String,
    phrase: String,
    on: Date,
    /// `null` where it is not asked.
    country: Option<String>,
    sector: Option<String>,
}

impl Record for Gold {
    fn text(&self) -> &str {
        &self.phrase
    }

    fn extents(&self) -> Vec<Extent> {
        Vec::new()
    }
}

/// Measures it: the first answer of the directory, its country (else its organisation) and its first sector, exactly.
pub(super) fn eval(path: &Path, coder: &Coder) -> Result<Report, EvalError> {
    let records: Vec<Gold> = gold::records(path)?;
    let mut sheet = Sheet::default();
    let mut report = Report { records: records.len(), ..Report::default() };
    for gold in &records {
        sheet.begin();
        let found = coder.world().lookup(&gold.phrase, Some(gold.on)).into_iter().next();
        let (place, sector) = (found.as_ref().and_then(place), found.as_ref().and_then(sector));
        let sectors = found.as_ref().map(|found| found.sectors.as_slice()).unwrap_or_default();
        let country = place.map(|code| as_asked(code, sectors, gold.country.as_deref()));
        let mut wrong = false;
        for (axis, asked, said) in [("country", &gold.country, &country), ("sector", &gold.sector, &sector)] {
            if let Some(asked) = asked {
                sheet.answer(axis, asked, said.as_deref());
                wrong |= said.as_ref() != Some(asked);
            }
        }
        if wrong {
            let dash = |code: &Option<String>| code.clone().unwrap_or_else(|| "-".to_owned());
            report.errors.push(format!(
                "{}: {} on {}: expected {} {} found {} {}",
                gold.id,
                gold.phrase,
                gold.on,
                dash(&gold.country),
                dash(&gold.sector),
                dash(&country),
                dash(&sector)
            ));
        }
    }
    let share = |axis: &str| Measure::Share(format!("{axis}.right"), format!("{axis}.asked"));
    report.add(&sheet, vec![("country", share("country")), ("sector", share("sector"))]);
    report.add_classes(&sheet, "sector");
    Ok(report)
}

/// Gold asks `IGO` of an organisation of states without saying which one, and `UNO` of every part of the United Nations. That
/// is right for whatever the directory says is one, by its sectors, whichever code it has; gold that names the code of an
/// organisation asks for that code.
fn as_asked(code: String, sectors: &[Sector], asked: Option<&str>) -> String {
    let kind =
        [Sector::Igo, Sector::Uno].into_iter().find(|kind| asked == Some(kind.as_str()) && sectors.contains(kind));
    kind.map_or(code, |kind| kind.as_str().to_owned())
}

fn place(found: &Found) -> Option<String> {
    found.country.map(|country| country.to_string()).or_else(|| found.org.clone())
}

/// The first sector; of an organisation of states, which gold has as the country, the first that says more than that.
fn sector(found: &Found) -> Option<String> {
    let kinds = [Sector::Igo, Sector::Uno, Sector::Eur];
    let more = found.sectors.iter().find(|sector| !kinds.contains(sector));
    more.or(found.sectors.first()).map(|sector| sector.as_str().to_owned())
}

#[cfg(test)]
mod tests {
    use nuncio_world::Sector;

    use super::as_asked;

    #[test]
    fn an_organisation_of_states_is_what_gold_asks_where_it_does_not_say_which() {
        let of_states = [Sector::Igo];
        assert_eq!(as_asked("ADB".to_owned(), &of_states, Some("IGO")), "IGO");
        assert_eq!(as_asked("PER".to_owned(), &[], Some("IGO")), "PER");
        assert_eq!(as_asked("ADB".to_owned(), &of_states, Some("AFB")), "ADB");
        assert_eq!(as_asked("ADB".to_owned(), &of_states, None), "ADB");
        assert_eq!(as_asked("ILO".to_owned(), &[Sector::Igo, Sector::Uno], Some("UNO")), "UNO");
        assert_eq!(as_asked("ADB".to_owned(), &of_states, Some("UNO")), "ADB");
    }
}
