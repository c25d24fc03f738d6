//! What each speaker says about whom: pages for reading, JSON lines for programs.

use std::io::{self, Write};

use nuncio_codebook::{CameoCode, Codebook};
use nuncio_coder::{Mark, Stance, Standing};
use nuncio_run::CodedStory;
use nuncio_run::claims::{Contradiction, SpeakerRecord, ToldEvent, by_speaker};
use nuncio_run::event_line::{one_line, sides, when};
use nuncio_run::page::heading;
use nuncio_run::page::{bold, paragraph, quoted, said};
use nuncio_run::snippet::in_context;
use nuncio_run::speakers::Voice;
use nuncio_world::World;

use super::{JsonLines, Sink};

/// Spaces before the lines under a claim's number.
const INDENT: usize = 9;
/// About how many characters of the sentence are shown on each side of a word that the story itself tells.
const CONTEXT: usize = 60;

/// Writes a page a story: speaker by speaker, under each whom the claims concern, and what others say against them.
pub struct ClaimPages<'c, W> {
    out: W,
    world: &'c World,
    codebook: &'c Codebook,
    width: usize,
    first: bool,
}

impl<'c, W: Write> ClaimPages<'c, W> {
    /// Pages into `out`, `width` characters wide; the world names the speakers, the codebook gives the labels.
    pub fn new(out: W, world: &'c World, codebook: &'c Codebook, width: usize) -> Self {
        ClaimPages { out, world, codebook, width, first: true }
    }

    fn speaker(&mut self, story: &CodedStory, record: &SpeakerRecord) -> io::Result<()> {
        let title = record.speaker.as_ref().map_or_else(|| "the story itself".to_owned(), Voice::title);
        writeln!(self.out, "\n{}", bold(&title))?;
        let mut words_of: Vec<(&str, usize)> = Vec::new();
        for (concerns, claims) in groups(&record.claims) {
            writeln!(self.out, "  {}", about(concerns, record.speaker.as_ref()))?;
            for claim in claims {
                self.claim(story, claim, &mut words_of)?;
            }
        }
        Ok(())
    }

    /// The line of a claim, its label, its words, and what speaks against it. `words_of` are the quotes whose words stand
    /// above already, each with the claim that they stand under.
    fn claim<'r>(
        &mut self,
        story: &CodedStory,
        claim: &'r ToldEvent,
        words_of: &mut Vec<(&'r str, usize)>,
    ) -> io::Result<()> {
        let Some((_, event)) = story.event(&claim.event) else { return Ok(()) };
        let number = format!("[{}]", claim.number);
        let code = claim.cameo.as_deref().unwrap_or("-");
        let line = format!(
            "    {number:<4} {:<10}  {code:<5} {:<22} {}",
            when(&claim.date),
            sides(event),
            stands(story, claim).join(", ")
        );
        writeln!(self.out, "{}", line.trim_end())?;
        let label = claim.cameo.as_deref().and_then(CameoCode::parse).map_or("", |code| self.codebook.label(code));
        let label = if label.is_empty() { event.act.as_str() } else { label };
        paragraph(&mut self.out, INDENT, label, self.width)?;
        match &claim.quote {
            None => {
                let words = in_context(&story.document, claim.zone, claim.trigger.span.0, CONTEXT);
                paragraph(&mut self.out, INDENT, &words, self.width)?;
            }
            Some(quote) => match words_of.iter().find(|(id, _)| *id == quote.id) {
                Some((_, above)) => {
                    paragraph(&mut self.out, INDENT, &format!("in the words of [{above}]"), self.width)?
                }
                None => {
                    words_of.push((&quote.id, claim.number));
                    paragraph(&mut self.out, INDENT, &words(story, &quote.id), self.width)?;
                }
            },
        }
        if !claim.through.is_empty() {
            let tellers: Vec<String> = claim.through.iter().map(Voice::title).collect();
            paragraph(&mut self.out, INDENT, &format!("as told by {}", tellers.join(", by ")), self.width)?;
        }
        self.against(claim)
    }

    /// Who says otherwise, each with the words; where only the standing tells that somebody does, so much.
    fn against(&mut self, claim: &ToldEvent) -> io::Result<()> {
        if claim.contradicted_by.is_empty() && claim.standing == Standing::Disputed {
            return paragraph(&mut self.out, INDENT, "× another speaker denies it", self.width);
        }
        for (at, other) in claim.contradicted_by.iter().enumerate() {
            let same = |earlier: &Contradiction| (earlier.zone, earlier.span) == (other.zone, other.span);
            if claim.contradicted_by.iter().take(at).any(same) {
                continue;
            }
            let line = format!("× {}: {} [{}]", denial(other), quoted(&one_line(&other.text)), other.number);
            paragraph(&mut self.out, INDENT, &line, self.width)?;
        }
        Ok(())
    }
}

impl<W: Write> Sink for ClaimPages<'_, W> {
    fn push(&mut self, story: &CodedStory) -> io::Result<()> {
        if !self.first {
            writeln!(self.out)?;
        }
        self.first = false;
        writeln!(self.out, "{}", heading(&story.document.story))?;
        let records = by_speaker(story, self.world);
        if records.is_empty() {
            writeln!(self.out, "no claims")?;
        }
        records.iter().try_for_each(|record| self.speaker(story, record))?;
        self.out.flush()
    }
}

/// Claims that concern the same, in the order of the first of each.
fn groups(claims: &[ToldEvent]) -> Vec<(&[String], Vec<&ToldEvent>)> {
    let mut groups: Vec<(&[String], Vec<&ToldEvent>)> = Vec::new();
    for claim in claims {
        match groups.iter_mut().find(|(concerns, _)| *concerns == claim.concerns.as_slice()) {
            Some((_, group)) => group.push(claim),
            None => groups.push((&claim.concerns, vec![claim])),
        }
    }
    groups
}

/// `about Turkey and Iran`; a speaker may speak of its own side alone.
fn about(concerns: &[String], speaker: Option<&Voice>) -> String {
    match (concerns.split_last(), speaker) {
        (Some((one, [])), _) => format!("about {one}"),
        (Some((last, others)), _) => format!("about {} and {last}", others.join(", ")),
        (None, Some(_)) => "about its own side".to_owned(),
        (None, None) => "about nobody who is named".to_owned(),
    }
}

/// The standing unless the story tells it, the marks, and the claims that it belongs to.
fn stands(story: &CodedStory, claim: &ToldEvent) -> Vec<String> {
    let standing = (claim.standing != Standing::Told).then(|| claim.standing.as_str().to_owned());
    let marks = claim.marks.iter().map(|mark| mark.as_str().to_owned());
    let relations =
        [("inside", &claim.inside), ("repeats", &claim.same_as)].into_iter().filter_map(|(relation, id)| {
            let (number, _) = story.event(id.as_deref()?)?;
            Some(format!("{relation} [{number}]"))
        });
    standing.into_iter().chain(marks).chain(relations).collect()
}

/// `said: Turkish troops had shelled a village`; a quotation that runs on has no such word.
fn words(story: &CodedStory, id: &str) -> String {
    let Some(quote) = story.quotes.iter().find(|quote| quote.id == id) else { return String::new() };
    let words = said(&story.document, quote);
    quote.cue.as_ref().map_or_else(|| words.clone(), |cue| format!("{}: {words}", one_line(&cue.text)))
}

/// `Turkey denies it`; `Turkey tells it otherwise`.
fn denial(other: &Contradiction) -> String {
    let who = other.speaker.as_ref().map_or("the story itself", Voice::short);
    let not_so = other.standing == Standing::Denied || other.marks.contains(&Mark::Negated);
    let does = if other.stance == Some(Stance::Denies) {
        "denies it"
    } else if not_so {
        "says it is not so"
    } else {
        "tells it otherwise"
    };
    format!("{who} {does}")
}

/// Writes a record a speaker, one a line.
pub struct SpeakerLines<'c, W> {
    lines: JsonLines<W>,
    world: &'c World,
}

impl<'c, W: Write> SpeakerLines<'c, W> {
    /// JSON lines into `out`; the world names the speakers.
    pub fn new(out: W, world: &'c World) -> Self {
        SpeakerLines { lines: JsonLines::new(out), world }
    }
}

impl<W: Write> Sink for SpeakerLines<'_, W> {
    fn push(&mut self, story: &CodedStory) -> io::Result<()> {
        self.lines.records(&by_speaker(story, self.world))
    }
}
