//! The compiled gazetteer, version 1, and how it is read: from bytes as they lie, each number and name checked when it is used.
//!
//! All numbers are little-endian. After the magic come the version, a checksum of the rest of the header, and five sections by offset and
//! length, in this order:
//!
//! | section | holds |
//! |---|---|
//! | countries | 8 bytes each, by code: three letters, a zero, number of the place that is the state itself (or `NONE`) |
//! | places | [`PLACE`] bytes each, the best known first: see [`place`](Compiled::place) |
//! | strings | names: a byte for the length, then the name |
//! | blocks | offset in `names` of every [`BLOCK`]th name |
//! | names | folded names in order of their bytes: a byte for how many bytes are those of the name before, a byte for how many follow, those, then how many places have the name, and for each how far its number is from the one before, doubled, one more where the name is not its first; numbers of seven bits a byte |

use std::borrow::Cow;
use std::cmp::Ordering;

use super::error::GazetteerProblem as Problem;
use super::place::{PlaceKind, Point};
use crate::actor::Country;

/// How a compiled gazetteer begins.
pub(crate) const MAGIC: [u8; 8] = *b"NUNCIOGZ";
/// The version this program writes and reads.
pub(crate) const VERSION: u32 = 1;
/// Bytes of the header.
pub(crate) const HEAD: usize = 16 + 8 * SECTIONS;
/// How many sections there are.
pub(crate) const SECTIONS: usize = 5;
/// Bytes of a place.
pub(crate) const PLACE: usize = 32;
/// Bytes of a country.
pub(crate) const COUNTRY: usize = 8;
/// Names a block.
pub(crate) const BLOCK: usize = 16;
/// No place.
pub(crate) const NONE: u32 = u32::MAX;
/// Parts of a degree.
pub(crate) const DEGREE: f64 = 10_000.0;

/// A compiled gazetteer over its bytes.
#[derive(Clone, Debug)]
pub(crate) struct Compiled {
    bytes: Cow<'static, [u8]>,
    sections: [(usize, usize); SECTIONS],
}

/// A place as the file has it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stored<'g> {
    pub(crate) kind: PlaceKind,
    pub(crate) name: &'g str,
    pub(crate) country: Option<Country>,
    pub(crate) point: Point,
    pub(crate) population: u32,
    pub(crate) region: Option<u32>,
    pub(crate) county: Option<u32>,
    pub(crate) geonames: Option<u32>,
}

fn damaged<T>(what: &'static str) -> Result<T, Problem> {
    Err(Problem::Damaged { what })
}

/// Checksum of the header (FNV-1a).
pub(crate) fn checksum(bytes: &[u8]) -> u32 {
    bytes.iter().fold(0x811c_9dc5, |sum, byte| (sum ^ u32::from(*byte)).wrapping_mul(0x0100_0193))
}

fn number(bytes: &[u8], at: usize) -> Result<u32, Problem> {
    let four = at.checked_add(4).and_then(|end| bytes.get(at..end)).and_then(|four| four.try_into().ok());
    four.map_or_else(|| damaged("a number lies outside"), |four| Ok(u32::from_le_bytes(four)))
}

impl Compiled {
    /// Opens it: reads the header, and nothing else.
    pub(crate) fn open(bytes: Cow<'static, [u8]>) -> Result<Self, Problem> {
        if !bytes.starts_with(&MAGIC) {
            return Err(Problem::NoGazetteer);
        }
        let Some(head) = bytes.get(..HEAD) else { return damaged("it ends within its head") };
        let found = number(head, 8)?;
        if found != VERSION {
            return Err(Problem::Version { found, read: VERSION });
        }
        if number(head, 12)? != checksum(&head[16..]) {
            return damaged("its head is not what was written");
        }
        let mut sections = [(0, 0); SECTIONS];
        for (index, section) in sections.iter_mut().enumerate() {
            let (from, len) = (number(head, 16 + 8 * index)? as usize, number(head, 20 + 8 * index)? as usize);
            if from.checked_add(len).is_none_or(|end| end > bytes.len()) {
                return damaged("it is shorter than its head says");
            }
            *section = (from, len);
        }
        Ok(Compiled { bytes, sections })
    }

    fn section(&self, index: usize) -> &[u8] {
        let (from, len) = self.sections[index];
        &self.bytes[from..from + len]
    }

    /// How many places there are.
    pub(crate) fn places(&self) -> u32 {
        u32::try_from(self.sections[1].1 / PLACE).unwrap_or(NONE)
    }

    /// A place: offset of its name, latitude, longitude, people, region and county (numbers of places), number at GeoNames, number of its
    /// country and its kind; 4 bytes each, the last two 2, 1 and one to spare.
    pub(crate) fn place(&self, at: u32) -> Result<Stored<'_>, Problem> {
        let from = at as usize * PLACE;
        let Some(bytes) = self.section(1).get(from..from + PLACE) else { return damaged("a place lies outside") };
        let degrees = |at| number(bytes, at).map(|n| f64::from(n.cast_signed()) / DEGREE);
        let point = Point { lat: degrees(4)?, lon: degrees(8)? };
        if point.lat.abs() > 90.0 || point.lon.abs() > 180.0 {
            return damaged("a place lies off the earth");
        }
        let Some(&kind) = PlaceKind::ALL.get(usize::from(bytes[30])) else { return damaged("a place is of no kind") };
        let place = |at| number(bytes, at).map(|n| Some(n).filter(|&n| n != NONE));
        let country = u16::from_le_bytes([bytes[28], bytes[29]]);
        Ok(Stored {
            kind,
            name: self.string(number(bytes, 0)?)?,
            country: match country.checked_sub(1) {
                None => None,
                Some(at) => Some(self.country_at(usize::from(at))?.0),
            },
            point,
            population: number(bytes, 12)?,
            region: place(16)?,
            county: place(20)?,
            geonames: Some(number(bytes, 24)?).filter(|&n| n != 0),
        })
    }

    fn string(&self, at: u32) -> Result<&str, Problem> {
        let strings = self.section(2);
        let at = at as usize;
        let len = strings.get(at).map(|&len| usize::from(len));
        let bytes = len.and_then(|len| strings.get(at + 1..at + 1 + len));
        match bytes.map(std::str::from_utf8) {
            Some(Ok(name)) => Ok(name),
            _ => damaged("a name cannot be read"),
        }
    }

    fn country_at(&self, at: usize) -> Result<(Country, u32), Problem> {
        let Some(bytes) = self.section(0).get(at * COUNTRY..(at + 1) * COUNTRY) else {
            return damaged("a country lies outside");
        };
        let code = std::str::from_utf8(&bytes[..3]).ok().and_then(Country::parse);
        code.map_or_else(|| damaged("a country has no code"), |code| Ok((code, number(bytes, 4)?)))
    }

    /// The place that is a state itself.
    pub(crate) fn state(&self, country: Country) -> Result<Option<u32>, Problem> {
        let (mut low, mut high) = (0, self.sections[0].1 / COUNTRY);
        while low < high {
            let middle = usize::midpoint(low, high);
            let (code, place) = self.country_at(middle)?;
            match code.cmp(&country) {
                Ordering::Less => low = middle + 1,
                Ordering::Greater => high = middle,
                Ordering::Equal => return Ok(Some(place).filter(|&place| place != NONE)),
            }
        }
        Ok(None)
    }

    /// The places with a folded name, best known first, each with whether the name is another than its first.
    pub(crate) fn look_up(&self, name: &str, found: &mut Vec<(u32, bool)>) -> Result<(), Problem> {
        let blocks = self.sections[3].1 / 4;
        let (mut low, mut high) = (0, blocks);
        // The last block whose first name is not behind the one that is asked.
        while low < high {
            let middle = usize::midpoint(low, high);
            let first = self.first_of(middle)?;
            if first <= name.as_bytes() { low = middle + 1 } else { high = middle }
        }
        let Some(block) = low.checked_sub(1) else { return Ok(()) };
        let mut reader = Reader { bytes: self.section(4), at: self.block(block)? };
        let mut current = Vec::with_capacity(32);
        for _ in 0..BLOCK {
            if reader.at >= reader.bytes.len() {
                return Ok(());
            }
            reader.name(&mut current)?;
            match current.as_slice().cmp(name.as_bytes()) {
                Ordering::Less => reader.pass()?,
                Ordering::Equal => return self.places_of(&mut reader, found),
                Ordering::Greater => return Ok(()),
            }
        }
        Ok(())
    }

    fn block(&self, at: usize) -> Result<usize, Problem> {
        Ok(number(self.section(3), at * 4)? as usize)
    }

    fn first_of(&self, block: usize) -> Result<&[u8], Problem> {
        let (names, at) = (self.section(4), self.block(block)?);
        let len = at.checked_add(1).and_then(|at| names.get(at)).map(|&len| usize::from(len));
        let name = len.and_then(|len| names.get(at + 2..at + 2 + len));
        name.map_or_else(|| damaged("a name lies outside"), Ok)
    }

    fn places_of(&self, reader: &mut Reader<'_>, found: &mut Vec<(u32, bool)>) -> Result<(), Problem> {
        let mut place = 0u32;
        for _ in 0..reader.varint()? {
            let step = reader.varint()?;
            place = place
                .checked_add(step >> 1)
                .filter(|&p| p < self.places())
                .map_or_else(|| damaged("a name is of no place"), Ok)?;
            found.push((place, step & 1 == 1));
        }
        Ok(())
    }

    /// Reads all of it, for those who made it.
    pub(crate) fn verify(&self) -> Result<(), Problem> {
        for place in 0..self.places() {
            let stored = self.place(place)?;
            for other in [stored.region, stored.county].into_iter().flatten() {
                self.place(other)?;
            }
        }
        let mut reader = Reader { bytes: self.section(4), at: 0 };
        let (mut before, mut name, mut found, mut count) = (Vec::new(), Vec::new(), Vec::new(), 0);
        while reader.at < reader.bytes.len() {
            if count % BLOCK == 0 && self.block(count / BLOCK)? != reader.at {
                return damaged("a block of names does not begin where it should");
            }
            reader.name(&mut name)?;
            if name <= before {
                return damaged("names are out of order");
            }
            before.clone_from(&name);
            self.places_of(&mut reader, &mut found)?;
            found.clear();
            count += 1;
        }
        Ok(())
    }
}

/// Reads names one after the other.
struct Reader<'g> {
    bytes: &'g [u8],
    at: usize,
}

impl Reader<'_> {
    fn byte(&mut self) -> Result<u8, Problem> {
        let byte = self.bytes.get(self.at).copied();
        self.at += 1;
        byte.map_or_else(|| damaged("the names end too early"), Ok)
    }

    fn varint(&mut self) -> Result<u32, Problem> {
        let mut value = 0u32;
        for shift in (0..35).step_by(7) {
            let byte = self.byte()?;
            value |= u32::from(byte & 0x7f).checked_shl(shift).unwrap_or(0);
            if byte < 0x80 {
                return Ok(value);
            }
        }
        damaged("a number has no end")
    }

    /// The next name, from the one before.
    fn name(&mut self, current: &mut Vec<u8>) -> Result<(), Problem> {
        let (shared, more) = (usize::from(self.byte()?), usize::from(self.byte()?));
        if shared > current.len() {
            return damaged("a name has nothing to go on from");
        }
        let Some(rest) = self.bytes.get(self.at..self.at + more) else { return damaged("the names end too early") };
        current.truncate(shared);
        current.extend_from_slice(rest);
        self.at += more;
        Ok(())
    }

    /// Passes over the places of a name.
    fn pass(&mut self) -> Result<(), Problem> {
        for _ in 0..self.varint()? {
            self.varint()?;
        }
        Ok(())
    }
}
