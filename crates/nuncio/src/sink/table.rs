//! Events as tables, for reading: one a story, under its title, fitted to the width of the terminal.

use std::io::{self, Write};

use comfy_table::presets::UTF8_FULL_CONDENSED;
use comfy_table::{Attribute, Cell, Color, ColumnConstraint, ContentArrangement, Table, Width};
use nuncio_codebook::{CameoCode, Codebook};
use nuncio_coder::record::Party;
use nuncio_coder::{Event, Quote};
use nuncio_language::Document;
use nuncio_run::event_line::{code_or_dash, one_line, stands, when};
use nuncio_run::page::heading;
use nuncio_run::snippet::in_context;

use super::{CodedStory, Sink};

/// The most characters shown of an actor's words.
const WORDS_OF_ACTOR: usize = 28;
/// About how many characters of the sentence are shown on each side of the trigger.
const CONTEXT: usize = 26;

/// Columns and the least characters they need, with the spaces at their sides: when and where, event, stands, words.
const LEAST: [(usize, u16); 4] = [(0, 12), (3, 20), (4, 16), (5, 26)];
/// From this width on, columns get what they need.
const WIDE: u16 = 105;

/// Writes a table a story. Stories without events get one line.
pub struct Tables<'c, W> {
    out: W,
    codebook: &'c Codebook,
    width: u16,
    first: bool,
}

impl<'c, W: Write> Tables<'c, W> {
    /// Tables into `out`, `width` characters wide at most; the codebook gives the labels. Colours are always written:
    /// `out` takes them away where they are not wanted.
    pub fn new(out: W, codebook: &'c Codebook, width: u16) -> Self {
        Tables { out, codebook, width, first: true }
    }

    fn table(&self, story: &CodedStory) -> Table {
        let mut table = Table::new();
        table
            .load_style(UTF8_FULL_CONDENSED)
            .set_content_arrangement(ContentArrangement::Dynamic)
            .set_width(self.width)
            .enforce_styling()
            .set_header(["when, where", "actor", "recipient", "event", "stands", "words"]);
        for event in &story.events {
            table.add_row(self.row(&story.document, event, &story.quotes));
        }
        // What wraps badly gets its width; the rest share what is left. A narrow terminal has none to give.
        let least = if self.width < WIDE { &LEAST[..1] } else { &LEAST[..] };
        for &(column, least) in least {
            if let Some(column) = table.column_mut(column) {
                column.set_constraint(ColumnConstraint::LowerBoundary(Width::Fixed(least)));
            }
        }
        table
    }

    fn row(&self, document: &Document, event: &Event, quotes: &[Quote]) -> [Cell; 6] {
        [
            Cell::new(when_and_where(event)),
            Cell::new(parties(&event.actor)),
            Cell::new(parties(&event.recipient)),
            Cell::new(self.code_and_label(event)).fg(colour(event.quad)).add_attribute(Attribute::Bold),
            Cell::new(stands(event, quotes).join(", ")),
            Cell::new(in_context(document, event.zone, event.trigger.span.0, CONTEXT)),
        ]
    }

    /// `072 Provide military aid`; the act's name where the codebook has no code for it.
    fn code_and_label(&self, event: &Event) -> String {
        match event.cameo.as_deref().and_then(CameoCode::parse) {
            Some(code) => format!("{} {}", code.as_str(), self.codebook.label(code)).trim_end().to_owned(),
            None => event.act.clone(),
        }
    }
}

impl<W: Write> Sink for Tables<'_, W> {
    fn push(&mut self, story: &CodedStory) -> io::Result<()> {
        if !self.first {
            writeln!(self.out)?;
        }
        self.first = false;
        writeln!(self.out, "{}", heading(&story.document.story))?;
        if story.events.is_empty() {
            writeln!(self.out, "no events")?;
        } else {
            writeln!(self.out, "{}", self.table(story))?;
        }
        self.out.flush()
    }
}

/// The date, and on the next line the place, where the story tells one.
fn when_and_where(event: &Event) -> String {
    let when = when(&event.date);
    event.place.as_ref().map_or_else(|| when.clone(), |place| format!("{when}\n{}", place.name))
}

/// Each party with its code and words, a line each.
fn parties(parties: &[Party]) -> String {
    if parties.is_empty() {
        return "-".to_owned();
    }
    let line = |party: &Party| {
        let words = shortened(&one_line(&party.words.text), WORDS_OF_ACTOR);
        format!("{} {words}", code_or_dash(&party.code))
    };
    parties.iter().map(line).collect::<Vec<_>>().join("\n")
}

/// The first characters of some words, with a mark where more follow.
fn shortened(words: &str, most: usize) -> String {
    if words.chars().count() <= most {
        return words.to_owned();
    }
    let mut short: String = words.chars().take(most.saturating_sub(1)).collect();
    short.push('…');
    short
}

/// A colour a quad class: cooperation cool, conflict warm, deeds stronger than words.
fn colour(quad: Option<u8>) -> Color {
    match quad {
        Some(1) => Color::Cyan,
        Some(2) => Color::Green,
        Some(3) => Color::Yellow,
        Some(4) => Color::Red,
        _ => Color::Reset,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn long_names_are_cut_between_characters() {
        assert_eq!(shortened("São Tomé and Príncipe", 28), "São Tomé and Príncipe");
        assert_eq!(shortened("São Tomé and Príncipe", 8), "São Tom…");
    }
}
