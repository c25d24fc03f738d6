//! What whole-program tests share: a run of the program, with its output as a test asks for it.

#![allow(dead_code)] // each test file uses its own part
#![allow(clippy::unwrap_used)] // a test that cannot run the program fails, and says where

pub mod archive;
pub mod fields;
pub mod links;

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

/// A story that yields events, and the words that its file begins with.
pub const GOOD: &str = "Chad accused Libya on Monday of supplying rifles to Niger.\n";

/// The root of the repository.
pub fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

/// The files of a folder of the repository with this ending, in order.
pub fn files(folder: &str, ending: &str) -> Vec<PathBuf> {
    let folder = root().join(folder);
    let mut files: Vec<PathBuf> = std::fs::read_dir(&folder)
        .unwrap_or_else(|error| panic!("{}: {error}", folder.display()))
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.to_string_lossy().ends_with(ending))
        .collect();
    files.sort();
    files
}

/// A run that has ended.
pub struct Run {
    /// Exit code.
    pub code: i32,
    /// Standard output.
    pub out: String,
    /// Standard error.
    pub err: String,
}

impl Run {
    /// The run with these arguments and nothing on the standard input.
    pub fn of(args: &[&str]) -> Run {
        Run::fed(args, b"")
    }

    /// The run with these arguments and this standard input.
    pub fn fed(args: &[&str], input: &[u8]) -> Run {
        Run::inside(&root(), args, input)
    }

    /// The run in a folder.
    pub fn inside(folder: &Path, args: &[&str], input: &[u8]) -> Run {
        let mut child = command(args)
            .current_dir(folder)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let (mut stdin, input) = (child.stdin.take().unwrap(), input.to_owned());
        let feeder = std::thread::spawn(move || stdin.write_all(&input));
        let Output { status, stdout, stderr } = child.wait_with_output().unwrap();
        // A program that ends before it has read everything closes its end: no matter here.
        let _ = feeder.join().unwrap();
        Run {
            code: status.code().unwrap(),
            out: String::from_utf8(stdout).unwrap(),
            err: String::from_utf8(stderr).unwrap(),
        }
    }

    /// The JSON records of the standard output.
    pub fn records(&self) -> Vec<serde_json::Value> {
        self.out.lines().map(|line| serde_json::from_str(line).unwrap()).collect()
    }
}

/// The program with arguments, without colours.
pub fn command(args: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_nuncio"));
    command.args(args).env("NO_COLOR", "1").env_remove("CLICOLOR_FORCE");
    command
}
