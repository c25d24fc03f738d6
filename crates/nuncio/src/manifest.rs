//! The manifest of a run: what was run on what, for whoever wants to run it again or to cite it.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::Write;
use std::path::Path;
use std::time::{Duration, Instant};

use anyhow::{Context, Result};
use clap::ValueEnum;
use jiff::Timestamp;
use nuncio_coder::{Coder, SCHEMA};
use nuncio_text::PackFiles;
use serde::Serialize;
use serde_json::Value;

use crate::coding::Tally;
use crate::flags::{InputArgs, PolicyName, RunArgs};
use crate::pack;

/// A manifest that is written when the run is over, if one was asked for; until then its file is empty.
#[derive(Debug)]
pub struct ManifestFile<'a> {
    command: &'static str,
    how: &'a RunArgs,
    policy: Option<PolicyName>,
    file: Option<(File, &'a Path)>,
    began: Timestamp,
    clock: Instant,
}

#[derive(Serialize)]
struct Manifest<'a> {
    program: &'static str,
    version: &'static str,
    schema: u32,
    command: &'static str,
    pack: Pack<'a>,
    policy: Option<&'static str>,
    options: Value,
    inputs: Vec<String>,
    counts: &'a Tally,
    #[serde(skip_serializing_if = "Option::is_none")]
    times: Option<Times>,
}

#[derive(Serialize)]
struct Pack<'a> {
    name: &'a str,
    blake3: String,
    files: BTreeMap<&'a str, String>,
}

#[derive(Serialize)]
struct Times {
    began: String,
    seconds: f64,
}

impl<'a> ManifestFile<'a> {
    /// Begins a run of a command, which has a policy or keeps everything. The file is made now, so that a run does not end before it is known that it cannot be.
    ///
    /// # Errors
    /// The file cannot be made.
    pub fn open(command: &'static str, how: &'a RunArgs, policy: Option<PolicyName>) -> Result<Self> {
        let file = match how.manifest.as_deref() {
            Some(path) => Some((File::create(path).with_context(|| cannot_write(path))?, path)),
            None => None,
        };
        Ok(ManifestFile { command, how, policy, file, began: Timestamp::now(), clock: Instant::now() })
    }

    /// Time since the run began.
    #[must_use]
    pub fn elapsed(&self) -> Duration {
        self.clock.elapsed()
    }

    /// Writes the manifest, if one was asked for. `own` are the options that this command has and others have not.
    ///
    /// # Errors
    /// The file cannot be written.
    pub fn write(self, files: &PackFiles, coder: &Coder, input: &InputArgs, own: &Value, tally: &Tally) -> Result<()> {
        let times = self.how.manifest_times.then(|| Times {
            began: format!("{:.0}", self.began),
            seconds: (self.elapsed().as_secs_f64() * 1000.0).round() / 1000.0,
        });
        let Some((mut file, path)) = self.file else { return Ok(()) };
        let manifest = Manifest {
            program: env!("CARGO_PKG_NAME"),
            version: env!("CARGO_PKG_VERSION"),
            schema: SCHEMA,
            command: self.command,
            pack: pack(files, coder),
            policy: self.policy.map(PolicyName::name),
            options: options(input, self.how, own),
            inputs: input.files.iter().map(|path| name(path)).collect(),
            counts: tally,
            times,
        };
        let mut text = serde_json::to_vec_pretty(&manifest).with_context(|| cannot_write(path))?;
        text.push(b'\n');
        file.write_all(&text).with_context(|| cannot_write(path))
    }
}

fn cannot_write(path: &Path) -> String {
    format!("cannot write the manifest to {}", path.display())
}

fn name(path: &Path) -> String {
    path.to_string_lossy().into_owned()
}

/// The options that change what is written, each with its value.
fn options(input: &InputArgs, how: &RunArgs, own: &Value) -> Value {
    let mut options = own.clone();
    options["input"] = input.input.to_possible_value().map(|value| value.get_name().to_owned()).into();
    options["published"] = input.published.map(|day| day.to_string()).into();
    let renamed = input.fields.iter().map(|(field, name)| (field.clone(), Value::from(name.as_str())));
    options["any_language"] = how.language.any_language.into();
    options["fields"] = Value::Object(renamed.collect());
    options
}

/// The pack's name, the hash of each of its files, and one of them all.
fn pack<'a>(files: &'a PackFiles, coder: &'a Coder) -> Pack<'a> {
    let each = files.iter().map(|(path, contents)| (path, blake3::hash(contents).to_hex().to_string()));
    Pack { name: coder.pack(), blake3: pack::hash(files), files: each.collect() }
}
