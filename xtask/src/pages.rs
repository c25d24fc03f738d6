//! The codebook's pages: each act with its row of codes, and an example of each filled cell with the events that it yields.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result, bail};
use nuncio_codebook::lexicon::{BlindExample, Shown, read_shown};
use nuncio_codebook::{Codebook, Mood};
use nuncio_coder::{Coder, examples};
use nuncio_language::Kernel;
use nuncio_run::event_line::EventLine;
use nuncio_text::{ReadOptions, Source, read};

use crate::codebook::{Row, rows};

/// The day that the examples are read on.
const DAY: &str = "2024-06-18";

const GENERATED: &str =
    "<!-- Generated from packs/en/codebook by `cargo run -p xtask -- codebook`; edit the tables. -->\n\n";

/// Writes every page of `docs/codebook`, and takes those away whose acts are gone.
///
/// # Errors
/// Tables that cannot be read; cells without an example; a page that cannot be written.
pub fn write(home: &Path) -> Result<()> {
    let files = nuncio_pack_en::files();
    let coder = Coder::read(&files, Kernel::default())?;
    let codebook = coder.codebook();
    let shown = match read_shown(&files, codebook) {
        Ok(shown) => shown,
        Err(errors) => bail!("{}", errors.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n")),
    };
    let rows = rows(home, codebook)?;
    let missing: Vec<String> = rows
        .iter()
        .flat_map(|row| {
            row.filled.iter().filter(|mood| row.deed(codebook, **mood).is_some()).map(|mood| row.written(*mood))
        })
        .filter(|deed| shown.iter().all(|shown| shown.deed != *deed))
        .collect();
    if !missing.is_empty() {
        bail!("codebook/examples.tsv has no line for {}", missing.join(", "));
    }
    let folder = home.join("docs/codebook");
    fs::create_dir_all(&folder)?;
    for entry in fs::read_dir(&folder)? {
        fs::remove_file(entry?.path())?;
    }
    let mut pages: Vec<&str> = rows.iter().map(Row::page).collect();
    pages.dedup();
    let writer = Pages { coder: &coder, shown: &shown };
    for page in &pages {
        let of_page: Vec<&Row> = rows.iter().filter(|row| row.page() == *page).collect();
        let path = folder.join(format!("{page}.md"));
        fs::write(&path, writer.page(page, &of_page)).with_context(|| format!("cannot write {}", path.display()))?;
    }
    fs::write(folder.join("README.md"), index(home, codebook, &pages)?)?;
    Ok(())
}

/// The list of the pages, and the codes that no page shows.
fn index(home: &Path, codebook: &Codebook, pages: &[&str]) -> Result<String> {
    let mut text = format!(
        "{GENERATED}# The codebook, page by page\n\nEach page has the acts under one root: what an act is, its codes under each mood, and an \
         example of each cell that the tables fill. The examples run as tests. How deeds become codes, and why, is told in \
         [the tables' own page](../../packs/en/codebook/README.md).\n\n| page | what |\n|---|---|\n"
    );
    for page in pages {
        let gloss = codebook.act(page).map_or("a mood over nothing that the lexicon knows", |act| codebook.gloss(act));
        writeln!(text, "| [{page}]({page}.md) | {gloss} |")?;
    }
    text.push_str("\n## Codes that no text reaches\n\n| CAMEO | why |\n|---|---|\n");
    let unreached = fs::read_to_string(home.join("packs/en/codebook/unreached.tsv"))?;
    for line in unreached.lines().filter(|line| !line.starts_with('#')).skip(1) {
        if let Some((code, reason)) = line.split_once('\t') {
            writeln!(text, "| {code} | {reason} |")?;
        }
    }
    Ok(text)
}

struct Pages<'a> {
    coder: &'a Coder,
    shown: &'a [Shown],
}

impl Pages<'_> {
    fn page(&self, name: &str, rows: &[&Row]) -> String {
        let mut text = format!("{GENERATED}# {name}\n");
        for row in rows {
            self.row(row, &mut text);
        }
        text
    }

    /// An act with its direction and issue: gloss, codes, examples.
    fn row(&self, row: &Row, text: &mut String) {
        let codebook = self.coder.codebook();
        let gloss = codebook.act(row.act()).map_or("a mood alone", |act| codebook.gloss(act));
        let direction = match row.name.split_once(':') {
            Some((_, turned)) => format!(" — {}", turned.split('/').next().unwrap_or_default()),
            None => String::new(),
        };
        let title = if row.name == "-" { "no act" } else { &row.name };
        let _ = write!(text, "\n## {title}\n\n{gloss}{direction}\n\n");
        self.codes(row, text);
        for &mood in &row.filled {
            self.example(row, mood, text);
        }
    }

    /// The codes of a row under each mood, those that it takes from its ancestors included.
    fn codes(&self, row: &Row, text: &mut String) {
        let codebook = self.coder.codebook();
        let moods: Vec<Option<Mood>> = std::iter::once(None).chain(Mood::ALL.into_iter().map(Some)).collect();
        let names: Vec<&str> = moods.iter().map(|mood| mood.map_or("done", Mood::as_str)).collect();
        let _ = writeln!(text, "| | {} |\n|---|{}", names.join(" | "), "---|".repeat(names.len()));
        let deeds: Vec<_> = moods.iter().map(|mood| row.deed(codebook, *mood)).collect();
        let cell = |write: &dyn Fn(&nuncio_codebook::OwnedDeed) -> Option<String>| {
            deeds.iter().map(|d| d.as_ref().and_then(write).unwrap_or_default()).collect::<Vec<_>>().join(" | ")
        };
        let cameo = cell(&|deed| codebook.cameo(&deed.as_deed()).map(|code| code.as_str().to_owned()));
        let plover = cell(&|deed| {
            let plover = codebook.plover(&deed.as_deed())?;
            Some(plover.mode.map_or_else(|| plover.kind.to_owned(), |mode| format!("{}/{mode}", plover.kind)))
        });
        let quad = cell(&|deed| codebook.quad(&deed.as_deed()).map(|quad| quad.to_string()));
        let _ = write!(text, "| CAMEO | {cameo} |\n| PLOVER | {plover} |\n| quad | {quad} |\n");
        let contexts = deeds.iter().flatten().find_map(|deed| codebook.plover(&deed.as_deed()));
        if let Some(contexts) = contexts.map(|p| p.contexts.join(", ")).filter(|c| !c.is_empty()) {
            let _ = writeln!(text, "\nContexts: {contexts}.");
        }
    }

    /// A cell's example as a story with its events; or the reason why it has none, or is not read yet.
    fn example(&self, row: &Row, mood: Option<Mood>, text: &mut String) {
        let deed = row.written(mood);
        let Some(shown) = self.shown.iter().find(|shown| shown.deed == deed) else { return };
        let example = match &shown.by {
            Ok(example) => example,
            Err(reason) => {
                let _ = writeln!(text, "\n`{deed}`: no example; {reason}.");
                return;
            }
        };
        let blind = BlindExample { sense: deed.clone(), late: false, example: example.clone() };
        let right = examples::test_blind(self.coder, std::slice::from_ref(&blind)).failed.is_empty();
        if !right {
            let _ = writeln!(text, "\n`{deed}`, not read rightly yet: *{}*", example.text);
            return;
        }
        let _ = write!(
            text,
            "\n`{deed}`\n\n~~~story {DAY}\n{}\n~~~\n~~~events\n{}~~~\n",
            example.text,
            self.events(&example.text)
        );
    }

    fn events(&self, sentence: &str) -> String {
        let record = format!("{{\"id\":\"page\",\"published\":\"{DAY}\",\"text\":{sentence:?}}}");
        let source = Source::Bytes { name: "page.jsonl".to_owned(), bytes: record.into_bytes() };
        let story = read(&source, &ReadOptions::default()).next().and_then(Result::ok);
        let Some(coding) = story.map(|story| self.coder.code(story, &mut self.coder.workspace())) else {
            return String::new();
        };
        coding.events.iter().map(|event| format!("{}\n", EventLine::new(event, &coding.quotes))).collect()
    }
}
