//! Behaviour in prose: runs the story blocks of `tests/spec/*.md`, of the codebook's pages, `docs/codebook/*.md`, and of `docs/factuality.md`;
//! `tests/spec/README.md` gives their grammar.
//!
//! Blocks that are known to fail are listed in `tests/spec/pending.txt`, a name a line. They are shown as ignored, and one
//! that passes must leave the list. Of words that refer back, `tests/spec/links.tsv` says for whom they stand; how many are found
//! is told below the tests.

mod support;

use std::collections::BTreeSet;
use std::fs;
use std::process::ExitCode;
use std::sync::Arc;

use libtest_mimic::{Arguments, Failed, Trial};
use nuncio_coder::{Coder, Coding, Event, Quote};
use nuncio_language::Kernel;
use nuncio_text::{ReadOptions, Source, read};

use support::fields::Fields;
use support::links::{self, Link, Parties, Tally};

/// A story of a page with what must come of it.
struct Block {
    /// `attribution: A bystander's word is stated`.
    name: String,
    /// Day of publication.
    published: String,
    story: String,
    expected: Expected,
}

enum Expected {
    /// The lines of the events, in any order.
    Events(Vec<Line>),
    /// No events, for this reason.
    Nothing(String),
}

/// An event as a page writes it, and as one is compared.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Line {
    code: String,
    actors: BTreeSet<String>,
    recipients: BTreeSet<String>,
    /// Standing and marks.
    stands: BTreeSet<String>,
    trigger: String,
    /// When and how many, where the page says.
    fields: Fields,
}

fn main() -> ExitCode {
    let arguments = Arguments::from_args();
    let (blocks, links) = match blocks().and_then(|blocks| Ok((blocks, links::read()?))) {
        Ok(read) => read,
        Err(message) => {
            eprintln!("{message}");
            return ExitCode::FAILURE;
        }
    };
    let pending = pending();
    let coder = Arc::new(Coder::read(&nuncio_pack_en::files(), Kernel::default()).expect("the built-in pack is whole"));
    let mut trials = vec![unknown_names(&pending, &blocks), unfit_links(&links, &blocks)];
    let tally = if arguments.list { None } else { tally(&arguments, &links, &blocks, &coder).line() };
    for block in blocks {
        let waits = pending.contains(&block.name);
        trials.push(trial(block, Arc::clone(&coder), waits));
    }
    let all = trials.len() - 2;
    let conclusion = libtest_mimic::run(&arguments, trials);
    if conclusion.num_filtered_out == 0 && !arguments.list {
        let short = conclusion.num_failed + conclusion.num_ignored;
        println!(
            "spec: {} of {all} blocks yield what is written",
            all.saturating_sub(usize::try_from(short).unwrap_or(all))
        );
    }
    if let Some(line) = tally {
        println!("{line}");
    }
    conclusion.exit_code()
}

/// How the links of the blocks that are asked for come out.
fn tally(arguments: &Arguments, links: &[Link], blocks: &[Block], coder: &Coder) -> Tally {
    let mut tally = Tally::default();
    for block in blocks.iter().filter(|b| arguments.filter.as_ref().is_none_or(|filter| b.name.contains(filter))) {
        let mut links = links.iter().filter(|link| link.block == block.name).peekable();
        if links.peek().is_some()
            && let Ok(coding) = block.code(coder)
        {
            let coded: Vec<_> = coding.events.iter().map(|event| line_of(event, &coding.quotes).parties()).collect();
            links.for_each(|link| tally.add(link, &block.parties(), &coded));
        }
    }
    tally
}

fn unfit_links(links: &[Link], blocks: &[Block]) -> Trial {
    let fits =
        |link: &Link| blocks.iter().any(|block| block.name == link.block && link.fits(&block.story, &block.parties()));
    let unfit: Vec<String> = links.iter().filter(|link| !fits(link)).map(|link| format!("{link:?}")).collect();
    Trial::test("links.tsv names only blocks, lines and words that exist", move || {
        if unfit.is_empty() { Ok(()) } else { Err(unfit.join("\n").into()) }
    })
}

/// A block's test. One that waits is shown as ignored while it fails; once it passes, it must leave the list.
fn trial(block: Block, coder: Arc<Coder>, waits: bool) -> Trial {
    let name = block.name.clone();
    if !waits {
        return Trial::test(name, move || block.run(&coder));
    }
    let passes = block.run(&coder).is_ok();
    let judge = move || match passes {
        true => Err("it passes: take its name out of tests/spec/pending.txt".into()),
        false => block.run(&coder),
    };
    Trial::test(name, judge).with_kind("pending").with_ignored_flag(!passes)
}

/// Names of blocks that are known to fail; `#` begins a comment.
fn pending() -> BTreeSet<String> {
    let text = fs::read_to_string(support::root().join("tests/spec/pending.txt")).unwrap_or_default();
    text.lines().map(str::trim).filter(|line| !line.is_empty() && !line.starts_with('#')).map(str::to_owned).collect()
}

fn unknown_names(pending: &BTreeSet<String>, blocks: &[Block]) -> Trial {
    let unknown: Vec<String> =
        pending.iter().filter(|name| blocks.iter().all(|block| block.name != **name)).cloned().collect();
    Trial::test("pending.txt names only blocks that exist", move || {
        if unknown.is_empty() { Ok(()) } else { Err(format!("no such block: {unknown:?}").into()) }
    })
}

/// Every block of every page, in order.
fn blocks() -> Result<Vec<Block>, String> {
    let mut blocks = Vec::new();
    let pages = support::files("tests/spec", ".md").into_iter().chain([support::root().join("docs/factuality.md")]);
    let codebook = support::files("docs/codebook", ".md");
    for (path, prefix) in pages.map(|path| (path, "")).chain(codebook.into_iter().map(|path| (path, "codebook/"))) {
        let page = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        if page != "README" {
            let text = fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))?;
            blocks.extend(read_page(&format!("{prefix}{page}"), &text)?);
        }
    }
    let mut names = BTreeSet::new();
    match blocks.iter().find(|block| !names.insert(&block.name)) {
        Some(twice) => Err(format!("two blocks are called `{}`", twice.name)),
        None => Ok(blocks),
    }
}

/// The blocks of a page. Every story must have a heading above it and an events block below it.
fn read_page(page: &str, text: &str) -> Result<Vec<Block>, String> {
    let (mut blocks, mut heading, mut count) = (Vec::new(), None, 0);
    let mut story: Option<(String, String)> = None;
    let mut lines = text.lines().enumerate();
    while let Some((number, line)) = lines.next() {
        let wrong = |what: &str| format!("{page}.md:{}: {what}", number + 1);
        if let Some(title) = line.strip_prefix("## ") {
            (heading, count) = (Some(title.trim()), 0);
        }
        let Some(opening) = line.strip_prefix("~~~") else { continue };
        let inside: Vec<&str> = lines.by_ref().map(|(_, line)| line).take_while(|line| *line != "~~~").collect();
        if let Some(date) = opening.strip_prefix("story ") {
            story = Some((date.trim().to_owned(), inside.join("\n")));
            continue;
        }
        let (published, story) = story.take().ok_or_else(|| wrong("no story stands above this block"))?;
        let expected = match opening {
            "events" => Expected::Events(read_events(&inside).map_err(|what| wrong(&what))?),
            "no events" => Expected::Nothing(inside.join(" ").trim().to_owned()),
            _ => return Err(wrong("a block is `story DATE`, `events` or `no events`")),
        };
        count += 1;
        let heading = heading.ok_or_else(|| wrong("no heading stands above this story"))?;
        let again = if count > 1 { format!(" ({count})") } else { String::new() };
        blocks.push(Block { name: format!("{page}: {heading}{again}"), published, story, expected });
    }
    if story.is_some() { Err(format!("{page}.md: the last story has no events block")) } else { Ok(blocks) }
}

/// The lines of an events block; an indented line is a field of the event above it.
fn read_events(lines: &[&str]) -> Result<Vec<Line>, String> {
    let mut events: Vec<Line> = Vec::new();
    for line in lines {
        match (line.strip_prefix("  "), events.last_mut()) {
            (Some(field), Some(event)) => event.fields.read(field)?,
            _ => events.push(read_line(line)?),
        }
    }
    Ok(events)
}

/// `072   PRK > RUS   accused by USA   "supplying"`.
fn read_line(line: &str) -> Result<Line, String> {
    let wrong = || format!("`{line}` is no event: write CODE ACTOR > RECIPIENT standing, marks \"trigger\"");
    let (head, trigger) = line.split_once('"').ok_or_else(wrong)?;
    let trigger = trigger.trim_end().strip_suffix('"').ok_or_else(wrong)?.to_owned();
    let mut words = head.split_whitespace().peekable();
    let code = words.next().ok_or_else(wrong)?.to_owned();
    let actors = read_side(&mut words);
    let recipients = if words.next_if_eq(&">").is_some() { read_side(&mut words) } else { BTreeSet::new() };
    let stands = words.collect::<Vec<_>>().join(" ");
    let stands = stands.split(',').map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect();
    Ok(Line { code, actors, recipients, stands, trigger, fields: Fields::default() })
}

/// Codes joined by `+`; `-` for nobody.
fn read_side<'a>(words: &mut std::iter::Peekable<impl Iterator<Item = &'a str>>) -> BTreeSet<String> {
    let mut side = BTreeSet::from_iter(words.next().map(str::to_owned));
    while words.next_if_eq(&"+").is_some() {
        side.extend(words.next().map(str::to_owned));
    }
    side.remove("-");
    side
}

impl Block {
    fn run(&self, coder: &Coder) -> Result<(), Failed> {
        let coding = self.code(coder)?;
        match &self.expected {
            Expected::Events(expected) => self.compare(expected, &coding),
            Expected::Nothing(reason) => self.compare_silence(reason, &coding),
        }
    }

    /// The story's text is the body of a report with a day of publication, as a record gives it.
    fn code(&self, coder: &Coder) -> Result<Coding, Failed> {
        let record = serde_json::json!({"id": self.name, "text": self.story, "published": self.published});
        let source = Source::Bytes { name: "spec.jsonl".to_owned(), bytes: record.to_string().into_bytes() };
        let mut stories = read(&source, &ReadOptions::default());
        match stories.next() {
            Some(Ok(story)) => Ok(coder.code(story, &mut coder.workspace())),
            Some(Err(problem)) => Err(problem.to_string().into()),
            None => Err("there is no story in the block".into()),
        }
    }

    /// Who stands in the events that the page wants.
    fn parties(&self) -> Vec<Parties> {
        match &self.expected {
            Expected::Events(lines) => lines.iter().map(Line::parties).collect(),
            Expected::Nothing(_) => Vec::new(),
        }
    }

    fn compare(&self, expected: &[Line], coding: &Coding) -> Result<(), Failed> {
        let mut missing = expected.to_vec();
        let mut unwanted = Vec::new();
        for event in &coding.events {
            let line = line_of(event, &coding.quotes);
            let with_fields = |like: &Line| {
                let story = coding.document.story.words(event.zone);
                Line { fields: Fields::of(event, &coding.quotes, story, &like.fields), ..line.clone() }
            };
            match missing.iter().position(|wanted| *wanted == with_fields(wanted)) {
                Some(at) => drop(missing.remove(at)),
                // Shown with the fields of the line that it misses by these alone.
                None => {
                    unwanted.push(missing.iter().find(|m| m.is_same_event(&line)).map_or(line.clone(), with_fields))
                }
            }
        }
        if missing.is_empty() && unwanted.is_empty() {
            return Ok(());
        }
        let list =
            |sign: char, lines: &[Line]| lines.iter().map(|l| format!("  {sign} {}\n", l.write())).collect::<String>();
        Err(format!("{}\n{}{}{}", self.story, list('-', &missing), list('+', &unwanted), silences(coding)).into())
    }

    fn compare_silence(&self, reason: &str, coding: &Coding) -> Result<(), Failed> {
        let told = coding.trace.silences.iter().any(|silence| is_reason(&silence.reason, reason));
        if coding.events.is_empty() && told {
            return Ok(());
        }
        let found: String =
            coding.events.iter().map(|e| format!("  + {}\n", line_of(e, &coding.quotes).write())).collect();
        Err(format!("{}\n  - silent: {reason}\n{found}{}", self.story, silences(coding)).into())
    }
}

/// Whether the trace's reason is the one that a page calls so.
fn is_reason(found: &nuncio_coder::Reason, wanted: &str) -> bool {
    use nuncio_coder::Reason;
    match wanted {
        "no known verb" => matches!(found, Reason::NoKnownWord),
        "no actor" => matches!(found, Reason::NoActor),
        "no event" => matches!(found, Reason::NoSense | Reason::KnownNothing(_)),
        // A reason may go on with the rule that tells it, in brackets.
        other => found.describe().split(" (").next() == Some(other),
    }
}

fn silences(coding: &Coding) -> String {
    let word = |silence: &nuncio_coder::Silence| match silence.token {
        Some(token) => format!("`{}`: ", coding.document.token(token).form),
        None => String::new(),
    };
    coding.trace.silences.iter().map(|s| format!("    silent: {}{}\n", word(s), s.reason.describe())).collect()
}

/// An event as a page would write it.
fn line_of(event: &Event, quotes: &[Quote]) -> Line {
    let codes = |parties: &[nuncio_coder::record::Party]| parties.iter().map(|party| party.code.clone()).collect();
    Line {
        code: event.cameo.clone().unwrap_or_default(),
        actors: codes(&event.actor),
        recipients: codes(&event.recipient),
        stands: nuncio_run::event_line::stands(event, quotes).into_iter().collect(),
        trigger: event.trigger.text.clone(),
        fields: Fields::default(),
    }
}

impl Line {
    /// Whether they are one, fields apart.
    fn is_same_event(&self, other: &Line) -> bool {
        Line { fields: Fields::default(), ..self.clone() } == *other
    }

    /// Those that stand in it. A speaker whom only his words name has no code.
    fn parties(&self) -> Parties {
        let named = |part: &String| part.split_once(" by ").map(|(_, who)| who.to_owned());
        let is_code = |who: &String| !who.contains(char::is_lowercase);
        Parties {
            trigger: self.trigger.clone(),
            actors: self.actors.clone(),
            recipients: self.recipients.clone(),
            speakers: self.stands.iter().filter_map(named).filter(is_code).collect(),
        }
    }

    fn write(&self) -> String {
        let side = |codes: &BTreeSet<String>| match codes.len() {
            0 => "-".to_owned(),
            _ => codes.iter().map(String::as_str).collect::<Vec<_>>().join(" + "),
        };
        let stands = self.stands.iter().map(String::as_str).collect::<Vec<_>>().join(", ");
        let fields: String = self.fields.lines().iter().map(|line| format!("\n      {line}")).collect();
        let (actors, recipients) = (side(&self.actors), side(&self.recipients));
        format!("{} {actors} > {recipients}  {stands}  \"{}\"{fields}", self.code, self.trigger)
    }
}
