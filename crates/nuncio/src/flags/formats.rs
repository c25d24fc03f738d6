//! The forms in which events are written, and what each keeps unless it is told otherwise.

use clap::{Args, ValueEnum};

use super::PolicyName;

/// How events are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub enum OutputFormat {
    /// For reading: a table a story, fitted to the terminal
    Table,
    /// For programs: one JSON record a line, as docs/records.md explains them
    Jsonl,
    /// For statistics programs: a row for each actor and recipient of an event, as docs/csv.md explains them
    Csv,
    /// For tests and quick looks: one short line an event, in the notation of tests/spec
    Lines,
    /// The records with all that is nested in them, as Parquet; docs/formats.md explains this and what follows
    Parquet,
    /// The columns of csv, as Parquet
    ParquetFlat,
    /// The records with all that is nested in them, as an Arrow IPC file (Feather)
    Arrow,
    /// The columns of csv, as an Arrow IPC file
    ArrowFlat,
    /// PLOVER: one JSON object a line, actors as lists
    Plover,
    /// The events table of GDELT 2.0: 61 columns
    Gdelt,
    /// The mentions table of GDELT 2.0: 16 columns
    GdeltMentions,
    /// ICEWS: 20 columns
    Icews,
    /// Phoenix: 26 columns
    Phoenix,
    /// POLECAT: 40 columns
    Polecat,
}

impl OutputFormat {
    /// Whether a reader of this form can tell what is denied, planned or only charged from what happened.
    fn tells_standing(self) -> bool {
        match self {
            OutputFormat::Table
            | OutputFormat::Jsonl
            | OutputFormat::Csv
            | OutputFormat::Lines
            | OutputFormat::Parquet
            | OutputFormat::ParquetFlat
            | OutputFormat::Arrow
            | OutputFormat::ArrowFlat
            | OutputFormat::Plover => true,
            OutputFormat::Gdelt
            | OutputFormat::GdeltMentions
            | OutputFormat::Icews
            | OutputFormat::Phoenix
            | OutputFormat::Polecat => false,
        }
    }

    /// The name on the command line.
    #[must_use]
    pub fn name(self) -> String {
        self.to_possible_value().map(|value| value.get_name().to_owned()).unwrap_or_default()
    }
}

/// Which events to write.
#[derive(Debug, Args)]
pub struct WrittenPolicyArgs {
    /// Which events to keep; docs/records.md has a table [default: all; of gdelt, gdelt-mentions, icews, phoenix and polecat, which have no
    /// column for it: factual]
    #[arg(long, value_enum)]
    pub policy: Option<PolicyName>,
}

impl WrittenPolicyArgs {
    /// The policy that was asked for, else the one that suits the form: a layout without marks and standing gets what
    /// happened, for all would look alike in it.
    #[must_use]
    pub fn of(&self, format: OutputFormat) -> PolicyName {
        let usual = if format.tells_standing() { PolicyName::All } else { PolicyName::Factual };
        self.policy.unwrap_or(usual)
    }
}
