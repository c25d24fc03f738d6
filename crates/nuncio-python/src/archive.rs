//! Events of an archive as a table.

use std::path::PathBuf;

use nuncio_archive::{Appearances, Archive, ArchiveError, Filter, Found, Near};
use nuncio_codebook::Codebook;
use nuncio_export::EventRows;
use nuncio_run::{pack, stored};
use nuncio_world::Point;
use pyo3::exceptions::PyValueError;
use pyo3::prelude::*;
use serde::Deserialize;

use crate::characters::{Unit, put_spans};
use crate::coder::{parse_policy, parse_shape};
use crate::errors;
use crate::stream::ArrowStream;

/// Which events are asked for; what is not given asks nothing.
#[derive(Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
struct Where {
    actor: Vec<String>,
    recipient: Vec<String>,
    country: Vec<String>,
    sector: Vec<String>,
    dyad: Vec<(String, String)>,
    code: Vec<String>,
    root: Vec<String>,
    plover: Vec<String>,
    quad: Vec<u8>,
    since: Option<String>,
    until: Option<String>,
    place: Vec<String>,
    place_country: Vec<String>,
    /// Latitude, longitude and kilometres.
    near: Vec<(f64, f64, f64)>,
    speaker: Vec<String>,
    standing: Vec<String>,
    marks: Vec<String>,
    without: Vec<String>,
    source: Vec<String>,
    min_confidence: Option<f32>,
    search: Option<String>,
}

impl From<Where> for Filter {
    fn from(asked: Where) -> Self {
        Filter {
            actor: asked.actor,
            recipient: asked.recipient,
            country: asked.country,
            sector: asked.sector,
            dyad: asked.dyad,
            code: asked.code,
            root: asked.root,
            plover: asked.plover,
            quad: asked.quad,
            from: asked.since,
            to: asked.until,
            place: asked.place,
            place_country: asked.place_country,
            near: asked.near.iter().map(|&(lat, lon, km)| Near { point: Point { lat, lon }, km }).collect(),
            speaker: asked.speaker,
            standing: asked.standing,
            marks: asked.marks,
            without: asked.without,
            source: asked.source,
            confidence: asked.min_confidence,
            text: asked.search,
        }
    }
}

fn parse_once(name: &str) -> PyResult<Appearances> {
    match name {
        "text" => Ok(Appearances::First),
        "none" => Ok(Appearances::Every),
        "report" => Ok(Appearances::OfReport),
        "happening" => Ok(Appearances::OfHappening),
        other => Err(PyValueError::new_err(format!("dedup is `none`, `text`, `report` or `happening`, not `{other}`"))),
    }
}

/// The events of an archive that are asked for, in the order of `nuncio export`. The question is JSON.
#[pyfunction]
#[expect(clippy::too_many_arguments, reason = "the face names them")]
fn read_archive(
    py: Python<'_>,
    path: PathBuf,
    question: &str,
    policy: &str,
    dedup: &str,
    limit: Option<usize>,
    shape: &str,
    spans: &str,
) -> PyResult<ArrowStream> {
    let mut asked: Where = serde_json::from_str(question).map_err(|error| {
        let said = error.to_string();
        PyValueError::new_err(said.split(" at line ").next().unwrap_or_default().to_owned())
    })?;
    for day in [&mut asked.since, &mut asked.until].into_iter().flatten() {
        *day = errors::day(day)?.to_string();
    }
    let (policy, shape, appearances) = (parse_policy(policy)?, parse_shape(shape)?, parse_once(dedup)?);
    let unit = Unit::parse(spans)?;
    py.detach(|| {
        let archive = Archive::open_read_only(&path).map_err(errors::archive)?;
        let files = pack::files(None, false).map_err(errors::pack)?;
        let codebook = Codebook::read(&files).map_err(errors::pack)?;
        let mut rows = EventRows::new(shape, pack::cow(&files).map_err(errors::pack)?).map_err(errors::fault)?;
        let mut number = 0;
        let mut failed = None;
        let asked: Result<(), ArchiveError> = archive.query(&asked.into(), appearances, limit, |found: Found| {
            let mut story = stored::coded(&archive, &found, &codebook, policy)?;
            put_spans(&mut story, unit);
            if let Err(error) = rows.add(number, story.flat()) {
                failed.get_or_insert(error);
            }
            number += 1;
            Ok(())
        });
        asked.map_err(errors::archive)?;
        if let Some(error) = failed {
            return Err(errors::fault(error));
        }
        Ok(ArrowStream::new(rows.finish().map_err(errors::fault)?))
    })
}

pub(crate) fn add(module: &Bound<'_, PyModule>) -> PyResult<()> {
    module.add_function(wrap_pyfunction!(read_archive, module)?)
}
