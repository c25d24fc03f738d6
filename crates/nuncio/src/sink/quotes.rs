//! Quotes, all of them: pages for reading, JSON lines for programs.

use std::io::{self, Write};

use nuncio_coder::{Kind, Quote};
use nuncio_run::CodedStory;
use nuncio_run::event_line::{EventLine, one_line};
use nuncio_run::page::heading;
use nuncio_run::page::{bold, paragraph, said};

use super::{JsonLines, Sink};

/// Spaces by which a quote stands to the right of the one that it stands in.
const STEP: usize = 4;

/// Writes a page a story: each quote with its speaker, its words and the events in it.
#[derive(Debug)]
pub struct QuotePages<W> {
    out: W,
    width: usize,
    first: bool,
}

impl<W: Write> QuotePages<W> {
    /// Pages into `out`, `width` characters wide.
    pub fn new(out: W, width: usize) -> Self {
        QuotePages { out, width, first: true }
    }

    fn quote(&mut self, story: &CodedStory, quote: &Quote) -> io::Result<()> {
        let margin = STEP * depth(quote, &story.quotes);
        // The words and the events stand under the speaker, behind the number.
        let indent = margin + quote.id.chars().count().max(3) + 1;
        writeln!(self.out, "{:margin$}{:<3} {}", "", quote.id, introduced(quote))?;
        paragraph(&mut self.out, indent, &said(&story.document, quote), self.width)?;
        let stands_here = |id: Option<&String>| id == Some(&quote.id);
        for (number, event) in story.numbered().filter(|(_, event)| stands_here(event.attribution.last())) {
            writeln!(self.out, "{:indent$}[{number}] {}", "", EventLine::new(event, &story.quotes))?;
        }
        Ok(())
    }
}

impl<W: Write> Sink for QuotePages<W> {
    fn push(&mut self, story: &CodedStory) -> io::Result<()> {
        if !self.first {
            writeln!(self.out)?;
        }
        self.first = false;
        writeln!(self.out, "{}", heading(&story.document.story))?;
        if story.quotes.is_empty() {
            writeln!(self.out, "no quotes")?;
        }
        for quote in &story.quotes {
            writeln!(self.out)?;
            self.quote(story, quote)?;
        }
        self.out.flush()
    }
}

/// How many quotes a quote stands in.
fn depth(quote: &Quote, quotes: &[Quote]) -> usize {
    let parent = |quote: &&Quote| quotes.iter().find(|other| quote.parent.as_deref() == Some(&other.id));
    // A chain is never longer than the list.
    std::iter::successors(Some(quote), parent).take(quotes.len()).count().saturating_sub(1)
}

/// `Norway (NOR) states (said)`, and what the words are where they are not what is said.
fn introduced(quote: &Quote) -> String {
    let who = match &quote.speaker {
        None => bold("somebody"),
        Some(speaker) => {
            let code = speaker.code.as_deref().filter(|code| !code.is_empty());
            let code = code.map(|code| format!(" ({code})")).unwrap_or_default();
            let words = speaker.name.as_deref().unwrap_or(&speaker.words.text);
            format!("{}{code}", bold(&one_line(words)))
        }
    };
    let before = if quote.cue.is_none() && quote.speaker.is_some() { ", speaker from before," } else { "" };
    let cue = quote.cue.as_ref().map(|cue| format!(" ({})", one_line(&cue.text))).unwrap_or_default();
    let about = if quote.kind == Kind::About { ", of:" } else { "" };
    format!("{who}{before} {}{cue}{about}", quote.stance.told(quote.negated))
}

/// Writes every quote of a story, one record a line.
#[derive(Debug)]
pub struct QuoteLines<W>(JsonLines<W>);

impl<W: Write> QuoteLines<W> {
    /// JSON lines into `out`.
    pub fn new(out: W) -> Self {
        QuoteLines(JsonLines::new(out))
    }
}

impl<W: Write> Sink for QuoteLines<W> {
    fn push(&mut self, story: &CodedStory) -> io::Result<()> {
        self.0.records(&story.quotes)
    }
}
