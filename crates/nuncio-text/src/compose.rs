//! A story from the words of its report and what its source tells beside them, whatever the format.

use crate::dateline;
use crate::furniture::{self, Kind};
use crate::metadata::Metadata;
use crate::paragraphs::paragraphs;
use crate::problem::ProblemKind;
use crate::story::Story;
use crate::words::PageWords;

/// What a file of many reports holds at a line: a story, or what is wrong with one. A warning's story follows it; what is wrong
/// with the file as a whole has no line.
pub(crate) type Found = (Option<u64>, Result<Story, ProblemKind>);

/// The story of a report: `text` is stored, and what the source tells overrules what is found in these words.
///
/// # Errors
/// Where there are neither words nor a headline.
pub(crate) fn story(
    id: String,
    text: String,
    metadata: Metadata,
    words: &PageWords,
) -> Result<(Story, Option<ProblemKind>), ProblemKind> {
    let warning = match (text.trim().is_empty(), &metadata.headline) {
        (true, None) => return Err(ProblemKind::Blank),
        (true, Some(_)) => Some(ProblemKind::HeadlineOnly),
        (false, _) => None,
    };
    let mut story = Story::from_page(id, text, metadata.headline.clone(), words);
    fill(&mut story, metadata, words);
    Ok((story, warning))
}

/// As [`story`], for a file of many: the warning before the story, each with its line.
pub(crate) fn found(line: Option<u64>, id: String, text: String, metadata: Metadata, words: &PageWords) -> Vec<Found> {
    match story(id, text, metadata, words) {
        Ok((story, warning)) => {
            warning.map(|warning| (line, Err(warning))).into_iter().chain([(line, Ok(story))]).collect()
        }
        Err(problem) => vec![(line, Err(problem))],
    }
}

/// What the source says of its report overrules what was found in the report's words.
pub(crate) fn fill(story: &mut Story, metadata: Metadata, words: &PageWords) {
    story.published = metadata.published.or(story.published);
    let byline = metadata.byline.map(|byline| without_by(byline, words));
    for (field, told) in [
        (&mut story.byline, byline),
        (&mut story.source, metadata.outlet),
        (&mut story.agency, metadata.agency),
        (&mut story.section, metadata.section),
        (&mut story.url, metadata.url),
    ] {
        *field = told.or(field.take());
    }
    if !metadata.tags.is_empty() {
        story.tags = metadata.tags;
    }
    story.declared_language = metadata.language.or(story.declared_language);
    story.kind = metadata.kind;
    story.settle_kind(words);
}

/// `By Ana Sousa` without the `By`.
fn without_by(byline: String, words: &PageWords) -> String {
    match furniture::kind_of(&byline, 0..byline.len(), words) {
        Kind::Byline(name) => byline[name].to_owned(),
        _ => byline,
    }
}

/// The words of a report with the dateline that its file keeps apart, as it was printed: `PRAIA, May 18 - The …`. A report
/// that opens with a dateline of its own keeps that, and words that make none are left off.
pub(crate) fn with_dateline(text: String, line: Option<&str>, words: &PageWords) -> String {
    let first = |text: &str| paragraphs(text).first().cloned().unwrap_or(0..0);
    let Some(line) = line.map(|line| line.trim().trim_end_matches(['-', '–', '—']).trim_end()) else { return text };
    let lead = &text[first(&text)];
    if line.is_empty() || lead.is_empty() || dateline::find(lead, words).is_some() {
        return text;
    }
    let printed = format!("{line} - {text}");
    let whole = dateline::find(&printed[first(&printed)], words).map(|found| found.whole);
    if whole.is_some_and(|whole| whole.end >= line.len() && whole.end <= line.len() + 3) { printed } else { text }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_dateline_that_is_kept_apart_is_printed_before_the_report() {
        let words = PageWords::english();
        let with =
            |line| with_dateline("The fishing fleet of Cape Verde stayed in port.".to_owned(), Some(line), &words);
        for line in ["PRAIA, Cape Verde, May 18", "PRAIA, May 18 (Reuters)", "PRAIA 1996-08-20", "Praia, Cape Verde"] {
            assert_eq!(with(line), format!("{line} - The fishing fleet of Cape Verde stayed in port."));
        }
        assert_eq!(with("PRAIA, May 18 -"), "PRAIA, May 18 - The fishing fleet of Cape Verde stayed in port.");
        for line in ["", "-", "It was reported that nobody knows where this was."] {
            assert_eq!(with(line), "The fishing fleet of Cape Verde stayed in port.");
        }
        let own = "PRAIA (AP) - The fleet stayed in port.".to_owned();
        assert_eq!(with_dateline(own.clone(), Some("PRAIA, Cape Verde"), &words), own);
    }
}
