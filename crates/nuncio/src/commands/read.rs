//! `nuncio read`: what the reader found in the input, before any analysis.

use std::io::{self, IsTerminal, Write};
use std::sync::Arc;

use anstream::AutoStream;
use anyhow::Result;
use nuncio_run::event_line::one_line;
use nuncio_text::{Byte, LanguageCode, LanguageSource, PageWords, PublishedSource, Span, Story, StoryKind};
use serde::Serialize;

use crate::flags::{ReadArgs, ReadFormat};
use crate::outcome::Outcome;
use crate::{input, pack};

/// How many words of the report's begin and end are shown.
const WORDS: usize = 8;

/// What the reader found, as a record.
#[derive(Serialize)]
struct Found<'a> {
    record: &'static str,
    source_id: &'a str,
    text: String,
    title: Option<&'a str>,
    published: Option<String>,
    published_source: Option<PublishedSource>,
    dateline: Option<&'a str>,
    agency: Option<&'a str>,
    section: Option<&'a str>,
    tags: &'a [String],
    byline: Option<&'a str>,
    source: Option<&'a str>,
    url: Option<&'a str>,
    kind: Option<StoryKind>,
    language: Option<LanguageCode>,
    language_source: Option<LanguageSource>,
    body: Body<'a>,
}

/// The paragraphs of the report, and the words it begins and ends with.
#[derive(Serialize)]
struct Body<'a> {
    paragraphs: &'a [Span<Byte>],
    begins: String,
    ends: String,
}

/// Runs the command.
///
/// # Errors
/// The pack cannot be used, or the output cannot be written.
pub fn run(args: &ReadArgs) -> Result<Outcome> {
    let usual = if io::stdout().is_terminal() { ReadFormat::Text } else { ReadFormat::Jsonl };
    let format = args.format.unwrap_or(usual);
    let mut out = AutoStream::auto(io::stdout().lock());
    let words = pack::page_words(&pack::files(&args.pack)?)?;
    let mut problems = 0;
    for item in input::stories(&args.input, Arc::clone(&words)) {
        match item {
            Ok(story) => write(&mut out, &found(&story, &words), format)?,
            Err(problem) => {
                problems += 1;
                input::tell(&problem);
            }
        }
    }
    Ok(Outcome::after(problems))
}

fn found<'s>(story: &'s Story, words: &PageWords) -> Found<'s> {
    let language = story.language(words);
    Found {
        record: "story",
        source_id: &story.source_id,
        text: story.text_id(),
        title: story.headline(),
        published: story.published.map(|published| match published.time {
            Some(time) => format!("{}T{}", published.date, time.strftime("%H:%M")),
            None => published.date.to_string(),
        }),
        published_source: story.published.map(|published| published.source),
        dateline: story.dateline.as_ref().and_then(|dateline| dateline.span.of(&story.text)),
        agency: story.agency.as_deref(),
        section: story.section.as_deref(),
        tags: &story.tags,
        byline: story.byline.as_deref(),
        source: story.source.as_deref(),
        url: story.url.as_deref(),
        kind: story.kind,
        language: language.map(|language| language.code),
        language_source: language.map(|language| language.source),
        body: body(story),
    }
}

fn body(story: &Story) -> Body<'_> {
    let words = |paragraph: Option<&Span<Byte>>| -> Vec<&str> {
        paragraph.and_then(|span| span.of(&story.text)).unwrap_or_default().split_whitespace().collect()
    };
    let (first, last) = (words(story.body.first()), words(story.body.last()));
    Body {
        paragraphs: &story.body,
        begins: first[..first.len().min(WORDS)].join(" "),
        ends: last[last.len().saturating_sub(WORDS)..].join(" "),
    }
}

fn write(out: &mut impl Write, found: &Found<'_>, format: ReadFormat) -> io::Result<()> {
    match format {
        ReadFormat::Jsonl => writeln!(out, "{}", serde_json::to_string(found)?),
        ReadFormat::Text => write_text(out, found),
    }
}

/// A line for each thing that was found.
fn write_text(out: &mut impl Write, found: &Found<'_>) -> io::Result<()> {
    let bold = clap::builder::styling::Style::new().bold();
    writeln!(out, "{bold}{}{bold:#}", found.source_id)?;
    let tags = found.tags.join(", ");
    let lines = [
        ("title", found.title),
        ("published", found.published.as_deref()),
        ("dateline", found.dateline),
        ("agency", found.agency),
        ("section", found.section),
        ("byline", found.byline),
        ("tags", Some(tags.as_str()).filter(|tags| !tags.is_empty())),
        ("source", found.source),
        ("url", found.url),
        ("kind", found.kind.map(StoryKind::as_str)),
        ("language", found.language.as_ref().map(LanguageCode::as_str)),
        ("begins", Some(found.body.begins.as_str())),
        ("ends", Some(found.body.ends.as_str())),
    ];
    for (name, value) in lines {
        if let Some(value) = value {
            writeln!(out, "  {name:<10} {}", one_line(value))?;
        }
    }
    let paragraphs = found.body.paragraphs.len();
    writeln!(out, "  {:<10} {paragraphs}\n", "paragraphs")
}
