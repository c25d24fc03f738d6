//! `nuncio sql`: a question to an archive in SQL, which reads and changes nothing.

use std::io::{self, BufWriter, IsTerminal, Write};

use anyhow::{Context, Result};
use comfy_table::Table;
use nuncio_archive::{Answered, Archive, Bounds, Cell, Step};
use nuncio_run::event_line::printable;
use serde_json::Value;

use crate::flags::{RowFormat, SqlArgs};
use crate::outcome::Outcome;

/// Runs the command.
///
/// # Errors
/// The archive cannot be read, the question is wrong or takes too long, or the output cannot be written.
pub fn run(args: &SqlArgs) -> Result<Outcome> {
    let mut archive = Archive::open_read_only(&args.archive)?;
    let usual = if io::stdout().is_terminal() { RowFormat::Table } else { RowFormat::Csv };
    let mut rows = Rows::new(args.format.unwrap_or(usual));
    let bounds = Bounds { rows: args.limit, time: args.timeout };
    let answered = archive.ask(&args.question, bounds, |step| rows.take(step).context("cannot write the rows"))?;
    rows.finish().context("cannot write the rows")?;
    if answered == Answered::CutShort {
        anstream::eprintln!("there are more rows than {}; --limit takes another number", args.limit);
        return Ok(Outcome::ProblemsTold);
    }
    Ok(Outcome::Done)
}

/// Where the rows go.
struct Rows {
    format: RowFormat,
    out: BufWriter<io::StdoutLock<'static>>,
    names: Vec<String>,
    table: Table,
}

impl Rows {
    fn new(format: RowFormat) -> Self {
        let mut table = Table::new();
        table.load_style(comfy_table::presets::NOTHING);
        Rows { format, out: BufWriter::new(io::stdout().lock()), names: Vec::new(), table }
    }

    fn take(&mut self, step: Step) -> io::Result<()> {
        match (step, self.format) {
            (Step::Columns(names), RowFormat::Table) => {
                self.table.set_header(names);
            }
            (Step::Columns(names), RowFormat::Csv) => self.csv(&names)?,
            (Step::Columns(names), RowFormat::Jsonl) => self.names = names,
            (Step::Row(cells), RowFormat::Table) => {
                self.table.add_row(cells.iter().map(|cell| printable(&written(cell))));
            }
            (Step::Row(cells), RowFormat::Csv) => self.csv(&cells.iter().map(written).collect::<Vec<_>>())?,
            (Step::Row(cells), RowFormat::Jsonl) => self.object(&cells)?,
        }
        Ok(())
    }

    /// A line of CSV (RFC 4180). A row of one empty column has quotation marks, for an empty line is no row.
    fn csv(&mut self, fields: &[String]) -> io::Result<()> {
        for (at, field) in fields.iter().enumerate() {
            if at > 0 {
                self.out.write_all(b",")?;
            }
            let alone = fields.len() == 1 && field.is_empty();
            if alone || field.contains([',', '"', '\n', '\r']) {
                write!(self.out, "\"{}\"", field.replace('"', "\"\""))?;
            } else {
                self.out.write_all(field.as_bytes())?;
            }
        }
        self.out.write_all(b"\n")
    }

    /// An object with the columns in their order.
    fn object(&mut self, cells: &[Cell]) -> io::Result<()> {
        for (at, (name, cell)) in self.names.iter().zip(cells).enumerate() {
            let before = if at == 0 { "{" } else { "," };
            let value = match cell {
                Cell::Null => Value::Null,
                Cell::Integer(number) => Value::from(*number),
                Cell::Real(number) => Value::from(*number),
                Cell::Text(_) | Cell::Bytes(_) => Value::String(written(cell)),
            };
            write!(self.out, "{before}{}:{value}", Value::from(name.as_str()))?;
        }
        self.out.write_all(b"}\n")
    }

    fn finish(&mut self) -> io::Result<()> {
        if self.format == RowFormat::Table {
            writeln!(self.out, "{}", self.table.trim_fmt())?;
        }
        self.out.flush()
    }
}

/// A value as text: nothing for NULL, hexadecimal digits for bytes.
fn written(cell: &Cell) -> String {
    match cell {
        Cell::Null => String::new(),
        Cell::Integer(number) => number.to_string(),
        Cell::Real(number) => number.to_string(),
        Cell::Text(text) => text.clone(),
        Cell::Bytes(bytes) => bytes.iter().map(|byte| format!("{byte:02x}")).collect(),
    }
}
