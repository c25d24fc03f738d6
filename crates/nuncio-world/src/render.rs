//! Actor codes in CAMEO's manner, for records and exports: country, organisation and sectors in one string.

use compact_str::CompactString;
use rustc_hash::FxHashMap;

use crate::actor::{Country, Sector};

/// What CAMEO calls countries, organisations and sectors, as the tables say.
#[derive(Clone, Debug, Default)]
pub(crate) struct Codes {
    /// Countries that CAMEO calls otherwise: Kosovo is `KSV`.
    pub(crate) countries: FxHashMap<Country, CompactString>,
    /// Organisations by their short code: `UNO` is `IGOUNO`.
    pub(crate) organisations: FxHashMap<CompactString, CompactString>,
    /// Sectors that CAMEO calls otherwise: journalists are `MED`, medics `HLH`.
    pub(crate) sectors: FxHashMap<Sector, CompactString>,
}

impl Codes {
    /// Country, else organisation; then what of the sectors these do not say yet, most telling first.
    pub(crate) fn render(&self, country: Option<Country>, org: Option<&str>, sectors: &[Sector]) -> String {
        let mut code = String::with_capacity(12);
        if let Some(country) = country {
            code.push_str(self.countries.get(&country).map_or(country.as_str(), |code| code.as_str()));
        } else if let Some(org) = org {
            code.push_str(self.organisations.get(org).map_or(org, |code| code.as_str()));
        }
        for sector in sectors {
            let part = self.sectors.get(sector).map_or(sector.as_str(), |code| code.as_str());
            if !says(&code, part) {
                code.push_str(part);
            }
        }
        code
    }
}

/// Whether one of a code's groups of three letters is this one.
fn says(code: &str, part: &str) -> bool {
    code.as_bytes().chunks(3).any(|group| group == part.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn codes() -> Codes {
        let mut codes = Codes::default();
        codes.countries.extend(Country::parse("XKX").map(|country| (country, "KSV".into())));
        codes.organisations.insert("UNO".into(), "IGOUNO".into());
        codes.sectors.insert(Sector::Jrn, "MED".into());
        codes
    }

    #[test]
    fn state_media_read_as_cameo_writes_them() {
        assert_eq!(codes().render(Country::parse("PRK"), None, &[Sector::Jrn]), "PRKMED");
        assert_eq!(codes().render(Country::parse("XKX"), None, &[Sector::Gov]), "KSVGOV");
    }

    #[test]
    fn an_organisation_does_not_repeat_its_sector() {
        assert_eq!(codes().render(None, Some("UNO"), &[Sector::Igo, Sector::Mil]), "IGOUNOMIL");
        assert_eq!(codes().render(None, None, &[Sector::Reb]), "REB");
        assert_eq!(codes().render(None, None, &[]), "");
    }
}
