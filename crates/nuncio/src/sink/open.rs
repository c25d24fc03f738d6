//! Opens the output in the form that was asked for.

use std::path::PathBuf;

use anyhow::{Context, Result};
use nuncio_codebook::Codebook;
use nuncio_export::{Container, Layout, LayoutTables, Shape};
use nuncio_text::PackFiles;

use super::{Columns, Csv, JsonLines, Layouts, Lines, Plover, Sink, Tables};
use crate::flags::OutputFormat;
use crate::{output, pack};

/// A sink into a file or the standard output. The codebook gives labels for a table `width` characters wide; the rest is
/// looked up in the pack's `files`.
///
/// # Errors
/// The file cannot be made, the pack cannot be used, or the form is nothing for a terminal and would go to one.
pub fn open<'c>(
    format: OutputFormat,
    to: Option<&PathBuf>,
    codebook: &'c Codebook,
    files: &PackFiles,
    width: u16,
) -> Result<Box<dyn Sink + 'c>> {
    let layout = |layout| -> Result<Box<dyn Sink + 'c>> {
        Ok(Box::new(Layouts::new(output::open(to)?, layout, tables(files)?).context(WRITING)?))
    };
    let columns = |container, shape| -> Result<Box<dyn Sink + 'c>> {
        let out = output::open_bytes(to)?;
        Ok(Box::new(Columns::new(out, container, shape, pack::cow(files)?).context(WRITING)?))
    };
    match format {
        OutputFormat::Table => Ok(Box::new(Tables::new(output::open(to)?, codebook, width))),
        OutputFormat::Jsonl => Ok(Box::new(JsonLines::new(output::open(to)?))),
        OutputFormat::Csv => Ok(Box::new(Csv::new(output::open(to)?, pack::cow(files)?).context(WRITING)?)),
        OutputFormat::Lines => Ok(Box::new(Lines::new(output::open(to)?))),
        OutputFormat::Parquet => columns(Container::Parquet, Shape::Nested),
        OutputFormat::ParquetFlat => columns(Container::Parquet, Shape::Flat),
        OutputFormat::Arrow => columns(Container::Arrow, Shape::Nested),
        OutputFormat::ArrowFlat => columns(Container::Arrow, Shape::Flat),
        OutputFormat::Plover => Ok(Box::new(Plover::new(output::open(to)?, tables(files)?))),
        OutputFormat::Gdelt => layout(Layout::GdeltEvents),
        OutputFormat::GdeltMentions => layout(Layout::GdeltMentions),
        OutputFormat::Icews => layout(Layout::Icews),
        OutputFormat::Phoenix => layout(Layout::Phoenix),
        OutputFormat::Polecat => layout(Layout::Polecat),
    }
}

const WRITING: &str = "cannot write the events";

fn tables(files: &PackFiles) -> Result<LayoutTables> {
    LayoutTables::read(files).context("the pack cannot be used")
}
