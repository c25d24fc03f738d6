//! Actor codes in CAMEO's manner, for records and exports: country, organisation and sectors in one string.

use compact_str::CompactString;
use rustc_hash::{FxHashMap, FxHashSet};

use crate::actor::{Country, OwnSector, Sector};

/// What CAMEO calls countries, organisations and sectors, as the tables say.
#[derive(Clone, Debug, Default)]
pub(crate) struct Codes {
    /// Countries that CAMEO calls otherwise: Kosovo is `KSV`.
    pub(crate) countries: FxHashMap<Country, CompactString>,
    /// Organisations by their short code: `UNO` is `IGOUNO`.
    pub(crate) organisations: FxHashMap<CompactString, CompactString>,
    /// Sectors that CAMEO calls otherwise: journalists are `MED`, medics `HLH`.
    pub(crate) sectors: FxHashMap<Sector, CompactString>,
    /// Sectors beside the manual's that sectors.tsv declares.
    pub(crate) own_sectors: FxHashSet<Sector>,
    /// All that sectors.tsv lists.
    pub(crate) listed: FxHashSet<Sector>,
}

impl Codes {
    /// A sector as the tables write it: one of the manual's, or one that sectors.tsv declares.
    pub(crate) fn sector(&self, text: &str) -> Option<Sector> {
        let own = || OwnSector::parse(text).map(Sector::Own).filter(|own| self.own_sectors.contains(own));
        Sector::parse(text).or_else(own)
    }

    /// The sector that an actor code writes so: `MED` is the media.
    pub(crate) fn sector_written(&self, part: &str) -> Option<Sector> {
        let same = self.sector(part).filter(|sector| !self.sectors.contains_key(sector));
        let other = || self.sectors.iter().filter(|(_, written)| *written == part).map(|(sector, _)| *sector).min();
        same.or_else(other)
    }

    /// The country that an actor code writes so, where it writes it otherwise than ISO: `KSV` is Kosovo.
    pub(crate) fn country_written(&self, part: &str) -> Option<Country> {
        self.countries.iter().find(|(_, written)| *written == part).map(|(country, _)| *country)
    }

    /// The organisation whose writing is the longest beginning of an actor code, with what is left of the code.
    pub(crate) fn organisation_written<'c>(&self, code: &'c str) -> Option<(&str, &'c str)> {
        // A kind and a region alone (`IGOEEU`) are written of many organisations and tell none of them.
        let is_region = |written: &str| {
            let last = written.get(written.len().saturating_sub(3)..).and_then(|last| self.sector(last));
            matches!(last, Some(Sector::Own(_)))
        };
        let fitting =
            self.organisations.iter().filter(|(_, written)| !is_region(written)).filter_map(|(org, written)| {
                let rest =
                    code.strip_prefix(written.as_str()).filter(|rest| written.len() > 3 && rest.len() % 3 == 0)?;
                Some((org.as_str(), rest))
            });
        // Two organisations written alike cannot be told apart by a code: the same one is taken on every run.
        fitting.min_by_key(|(org, rest)| (rest.len(), *org))
    }

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
