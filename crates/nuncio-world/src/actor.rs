//! The identities that mentions resolve to, free of any codebook.

use std::fmt;

use serde::{Serialize, Serializer};

/// A three-letter country code: ISO 3166-1 alpha-3, or the code of a state that is no more (`SUN`, `YUG`, `DDR`, `CSK`)
/// or is not in the standard (`XKX`).
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Country([u8; 3]);

impl Country {
    /// Reads three capital letters; anything else is no country.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let bytes: [u8; 3] = code.as_bytes().try_into().ok()?;
        bytes.iter().all(u8::is_ascii_uppercase).then_some(Country(bytes))
    }

    /// The code.
    #[must_use]
    pub fn as_str(&self) -> &str {
        std::str::from_utf8(&self.0).unwrap_or("???")
    }
}

impl fmt::Display for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Country {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

/// Sectors of PLOVER's manual (version 2), by their three letters, and those that a pack declares beside them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
#[allow(missing_docs)] // the codes are the manual's
pub enum Sector {
    Cop,
    Gov,
    Jud,
    Leg,
    Mil,
    Prm,
    Pty,
    Reb,
    Spy,
    Uaf,
    Unk,
    Agr,
    Bus,
    Crm,
    Cvl,
    Edu,
    Eli,
    Jrn,
    Lab,
    Med,
    Ref,
    Opp,
    Pre,
    Rel,
    Soc,
    Igo,
    Uno,
    Eur,
    Ngo,
    Ism,
    Img,
    Mnc,
    /// One that the manual does not have (`HRI`, `CHR`): a row of the pack's sectors.tsv declares it.
    Own(OwnSector),
}

/// One to three capital letters or digits that stand for a sector of a pack's own.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct OwnSector {
    letters: [u8; 3],
    len: u8,
}

impl OwnSector {
    /// Reads one to three capital letters or digits.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        let fits = (1..=3).contains(&code.len()) && code.bytes().all(|b| b.is_ascii_uppercase() || b.is_ascii_digit());
        let mut letters = [0; 3];
        letters.get_mut(..code.len()).filter(|_| fits)?.copy_from_slice(code.as_bytes());
        Some(OwnSector { letters, len: code.len() as u8 })
    }

    /// The letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        self.letters.get(..usize::from(self.len)).and_then(|b| std::str::from_utf8(b).ok()).unwrap_or("???")
    }
}

impl fmt::Debug for OwnSector {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

impl Serialize for Sector {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl Sector {
    /// Reads a sector of the manual by its three letters.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        use Sector::*;
        Some(match code {
            "COP" => Cop,
            "GOV" => Gov,
            "JUD" => Jud,
            "LEG" => Leg,
            "MIL" => Mil,
            "PRM" => Prm,
            "PTY" => Pty,
            "REB" => Reb,
            "SPY" => Spy,
            "UAF" => Uaf,
            "UNK" => Unk,
            "AGR" => Agr,
            "BUS" => Bus,
            "CRM" => Crm,
            "CVL" => Cvl,
            "EDU" => Edu,
            "ELI" => Eli,
            "JRN" => Jrn,
            "LAB" => Lab,
            "MED" => Med,
            "REF" => Ref,
            "OPP" => Opp,
            "PRE" => Pre,
            "REL" => Rel,
            "SOC" => Soc,
            "IGO" => Igo,
            "UNO" => Uno,
            "EUR" => Eur,
            "NGO" => Ngo,
            "ISM" => Ism,
            "IMG" => Img,
            "MNC" => Mnc,
            _ => return None,
        })
    }

    /// The letters.
    #[must_use]
    pub fn as_str(&self) -> &str {
        use Sector::*;
        match self {
            Cop => "COP",
            Gov => "GOV",
            Jud => "JUD",
            Leg => "LEG",
            Mil => "MIL",
            Prm => "PRM",
            Pty => "PTY",
            Reb => "REB",
            Spy => "SPY",
            Uaf => "UAF",
            Unk => "UNK",
            Agr => "AGR",
            Bus => "BUS",
            Crm => "CRM",
            Cvl => "CVL",
            Edu => "EDU",
            Eli => "ELI",
            Jrn => "JRN",
            Lab => "LAB",
            Med => "MED",
            Ref => "REF",
            Opp => "OPP",
            Pre => "PRE",
            Rel => "REL",
            Soc => "SOC",
            Igo => "IGO",
            Uno => "UNO",
            Eur => "EUR",
            Ngo => "NGO",
            Ism => "ISM",
            Img => "IMG",
            Mnc => "MNC",
            Own(own) => own.as_str(),
        }
    }
}

/// Position of an entity in the directory it came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct EntityId(pub u32);

/// What kind of actor an entity is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum EntityKind {
    /// A state or territory.
    State,
    /// An organisation of states (`org/NATO`).
    Organisation,
    /// A person.
    Person,
    /// A party, armed group, agency, ministry, newspaper.
    Group,
}

/// How a name stands for its entity.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub enum NameUse {
    /// Its own name or an alias (`North Korea`, `DPRK`, `Vladimir Putin`).
    Name,
    /// A person's name written otherwise than the directory has it (`Yuliya Tymoshenko`).
    Spelling,
    /// The adjective (`North Korean`): as a modifier it gives the country, alone and plural its people.
    Adjective,
    /// The people (`Koreans`, `Frenchman`).
    People,
    /// The capital, which as an actor stands for the state and as a place is a city (`Pyongyang`).
    Capital,
    /// A seat of government, which stands for the government (`Kremlin`, `White House`).
    Seat,
    /// A part of a state: a province, a state of a union, a large city (`Bavaria`, `New Mexico`, `Karachi`). It gives the
    /// country, and is not the state.
    Part,
}

impl NameUse {
    /// Its name: `capital`.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            NameUse::Name => "name",
            NameUse::Spelling => "spelling",
            NameUse::Adjective => "adjective",
            NameUse::People => "people",
            NameUse::Capital => "capital",
            NameUse::Seat => "seat",
            NameUse::Part => "part",
        }
    }
}
