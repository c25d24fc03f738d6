//! Reads a table of places, a place a line, for the compiler and for whoever adds places of their own.

use rustc_hash::FxHashMap;

use super::error::{GazetteerError, GazetteerProblem as Problem};
use super::fold::fold;
use super::place::{PlaceKind, Point};
use crate::actor::Country;

/// The columns of the table, in their order.
pub(crate) const HEADER: [&str; 10] =
    ["id", "kind", "name", "alternates", "country", "region", "county", "lat", "lon", "population"];

/// A place as its line has it.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Row {
    pub(crate) kind: PlaceKind,
    pub(crate) name: String,
    pub(crate) alternates: Vec<String>,
    pub(crate) country: Option<Country>,
    /// Rows that it lies in, by their number.
    pub(crate) region: Option<usize>,
    pub(crate) county: Option<usize>,
    pub(crate) point: Point,
    pub(crate) population: u32,
    pub(crate) geonames: Option<u32>,
}

/// The rows of some tables, read one after the other: a later one may name the regions of an earlier one.
pub(crate) fn read(tables: &[(&str, &str)]) -> Result<Vec<Row>, GazetteerError> {
    let mut rows = Vec::new();
    let mut ids: FxHashMap<&str, usize> = FxHashMap::default();
    let mut inside: Vec<(Line<'_>, usize)> = Vec::new();
    for &(file, text) in tables {
        for line in lines(file, text)? {
            let id = line.columns[0];
            if id != "." && ids.insert(id, rows.len()).is_some() {
                return Err(line.error(Problem::IdTwice { text: id.to_owned() }));
            }
            let row = line.row()?;
            if line.columns[5] != "." || line.columns[6] != "." {
                inside.push((line, rows.len()));
            }
            rows.push(row);
        }
    }
    for (line, row) in inside {
        let of = |column: usize| match line.columns[column] {
            "." => Ok(None),
            id => match ids.get(id) {
                Some(&at) => Ok(Some(at)),
                None => Err(line.error(Problem::UnknownId { text: id.to_owned() })),
            },
        };
        (rows[row].region, rows[row].county) = (of(5)?, of(6)?);
    }
    Ok(rows)
}

struct Line<'t> {
    file: &'t str,
    number: usize,
    columns: [&'t str; HEADER.len()],
}

fn lines<'t>(file: &'t str, text: &'t str) -> Result<Vec<Line<'t>>, GazetteerError> {
    let mut all = Vec::new();
    let mut headed = false;
    for (number, text) in (1..).zip(text.lines()).filter(|(_, text)| !text.trim().is_empty() && !text.starts_with('#'))
    {
        let columns: Vec<&str> = text.split('\t').map(str::trim).collect();
        let fault = |problem| GazetteerError { file: file.to_owned(), line: number, problem };
        if !headed {
            if columns != HEADER {
                return Err(fault(Problem::Header { expected: HEADER.join("⇥") }));
            }
            headed = true;
            continue;
        }
        let found = columns.len();
        let columns = columns.try_into().map_err(|_| fault(Problem::Columns { found, expected: HEADER.len() }))?;
        all.push(Line { file, number, columns });
    }
    Ok(all)
}

impl Line<'_> {
    fn error(&self, problem: Problem) -> GazetteerError {
        GazetteerError { file: self.file.to_owned(), line: self.number, problem }
    }

    fn row(&self) -> Result<Row, GazetteerError> {
        let [id, kind, name, alternates, country, _, _, _, _, population] = self.columns;
        let kind = PlaceKind::parse(kind).ok_or_else(|| {
            let allowed = PlaceKind::ALL.map(PlaceKind::as_str).join(", ");
            self.error(Problem::Kind { text: kind.to_owned(), allowed })
        })?;
        let country = match country {
            "-" | "." => None,
            text => match Country::parse(text) {
                Some(country) => Some(country),
                None => return Err(self.error(Problem::Country { text: text.to_owned() })),
            },
        };
        let alternates = alternates.split('|').map(str::trim).filter(|name| !matches!(*name, "" | "."));
        Ok(Row {
            kind,
            name: self.name(name)?,
            alternates: alternates.map(|name| self.name(name)).collect::<Result<_, _>>()?,
            country,
            region: None,
            county: None,
            point: Point { lat: self.degrees(7, 90.0, "latitude")?, lon: self.degrees(8, 180.0, "longitude")? },
            population: match population {
                "." => 0,
                text => text.parse().map_err(|_| self.error(Problem::Population { text: text.to_owned() }))?,
            },
            geonames: id.parse().ok().filter(|&number| number > 0),
        })
    }

    fn name(&self, text: &str) -> Result<String, GazetteerError> {
        if text.len() > 255 || fold(text).is_empty() || fold(text).len() > 255 {
            return Err(self.error(Problem::Name { text: text.to_owned() }));
        }
        Ok(text.to_owned())
    }

    fn degrees(&self, column: usize, most: f64, what: &'static str) -> Result<f64, GazetteerError> {
        let text = self.columns[column];
        let read: Option<f64> = text.parse().ok();
        read.filter(|degrees| degrees.abs() <= most)
            .ok_or_else(|| self.error(Problem::Degrees { text: text.to_owned(), what }))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn one(row: &str) -> Result<Vec<Row>, String> {
        let text = format!("# mine\n{}\n{row}\n", HEADER.join("\t"));
        read(&[("mine.tsv", &text)]).map_err(|error| error.to_string())
    }

    #[test]
    fn a_row_is_a_place_and_knows_what_it_lies_in() {
        let rows = one(
            "MR.7\tregion\tAdrar\t.\tMRT\t.\t.\t20.5\t-10\t.\n12\tcity\tChinguetti\tShinqit\tMRT\tMR.7\t.\t20.46\t-12.36\t4700",
        );
        let rows = rows.expect("two good rows");
        assert_eq!((rows[1].geonames, rows[1].region, rows[1].population), (Some(12), Some(0), 4700));
        assert_eq!(rows[1].alternates, ["Shinqit"]);
    }

    #[test]
    fn a_row_that_cannot_be_used_is_named_with_what_to_write() {
        for (row, told) in [
            ("1\ttown\tAtar\t.\tMRT\t.\t.\t20\t-13\t0", "mine.tsv:3: `town` is no kind"),
            ("1\tcity\t--\t.\tMRT\t.\t.\t20\t-13\t0", "mine.tsv:3: `--` is no name"),
            ("1\tcity\tAtar\t.\tMauritania\t.\t.\t20\t-13\t0", "`Mauritania` is no country code"),
            ("1\tcity\tAtar\t.\tMRT\t.\t.\t200\t-13\t0", "`200` is no latitude"),
            ("1\tcity\tAtar\t.\tMRT\t.\t.\tNaN\t-13\t0", "`NaN` is no latitude"),
            ("1\tcity\tAtar\t.\tMRT\tMR.7\t.\t20\t-13\t0", "no row has the id `MR.7`"),
            ("1\tcity\tAtar\t.\tMRT\t.\t.\t20\t-13\tmany", "`many` is no number of people"),
            ("1\tcity\tAtar", "3 columns where the header has 10"),
        ] {
            let error = one(row).expect_err(told);
            assert!(error.contains(told), "{error}");
        }
    }
}
