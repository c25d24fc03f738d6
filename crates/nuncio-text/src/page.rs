//! Takes a page apart: headline, date, byline, dateline, agency, section and tags become fields, the prose is the report.

use std::collections::HashMap;
use std::ops::Range;

use crate::dateline;
use crate::dates::{Day, Moment};
use crate::furniture::{self, Kind, count_words};
use crate::paragraphs::{ends_sentence, is_space, paragraphs, trimmed};
use crate::words::{Label, PageWords};

/// Most words of a headline that ends as a sentence does.
const TITLE_SENTENCE_WORDS: usize = 14;
/// Most bytes of a headline that is looked for by its copies.
const LONGEST_TITLE: usize = 600;
/// From this many words on, a line under the headline is a standfirst and part of the report.
const STANDFIRST_WORDS: usize = 8;
/// Most words of a tag, and of a crosshead between paragraphs.
const TAG_WORDS: usize = 6;
/// How many paragraphs are looked at for a dateline that is certain; the first may have any.
const DATELINE_PARAGRAPHS: usize = 8;

/// A dateline with its parts. Ranges count bytes of the whole text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct PageDateline {
    pub(crate) whole: Range<usize>,
    pub(crate) place: Option<Range<usize>>,
    pub(crate) agency: Option<Range<usize>>,
    pub(crate) day: Option<(Day, Range<usize>)>,
}

/// What stands where in a text. Ranges count bytes of the whole text and lie on character boundaries.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Page {
    pub(crate) title: Option<Range<usize>>,
    pub(crate) body: Vec<Range<usize>>,
    pub(crate) published: Option<Moment>,
    pub(crate) dateline: Option<PageDateline>,
    pub(crate) agency: Option<Range<usize>>,
    pub(crate) section: Option<Range<usize>>,
    pub(crate) tags: Vec<Range<usize>>,
    pub(crate) byline: Option<Range<usize>>,
    pub(crate) source: Option<Range<usize>>,
    pub(crate) url: Option<Range<usize>>,
}

/// Takes `text` apart. Where the headline is known from elsewhere, none is looked for, and its copies are left out.
pub(crate) fn take_apart(text: &str, known_title: Option<&str>, words: &PageWords) -> Page {
    let mut reader = Reader::new(text, known_title, words);
    reader.find_title();
    reader.sort_out();
    reader.find_dateline();
    reader.take_signature();
    reader.page
}

/// Where a paragraph stands on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    /// Above the first prose.
    Head,
    /// Between prose.
    Middle,
    /// Below the last prose.
    Foot,
}

struct Reader<'a> {
    text: &'a str,
    words: &'a PageWords,
    known_title: Option<String>,
    pieces: Vec<(Range<usize>, Kind)>,
    /// First and last paragraph of prose.
    prose: Option<(usize, usize)>,
    /// Whether sentences end with stops here, so that a line without one is no sentence.
    punctuated: bool,
    /// The day of a later change, for pages that give no other.
    changed: Option<Moment>,
    page: Page,
}

impl<'a> Reader<'a> {
    fn new(text: &'a str, known_title: Option<&str>, words: &'a PageWords) -> Self {
        let pieces: Vec<_> =
            paragraphs(text).into_iter().map(|range| (range.clone(), kind_at(text, range, words))).collect();
        let prose_at = |kind: &(Range<usize>, Kind)| kind.1 == Kind::Prose;
        let prose = pieces.iter().position(prose_at).zip(pieces.iter().rposition(prose_at));
        let mut reader = Reader {
            text,
            words,
            known_title: known_title.map(plain),
            pieces,
            prose,
            punctuated: false,
            changed: None,
            page: Page::default(),
        };
        reader.punctuated = reader.is_punctuated();
        reader
    }

    /// Lines of the middle that are long enough for sentences but end like none must be fewer than those that do.
    fn is_punctuated(&self) -> bool {
        let Some((first, last)) = self.prose else { return false };
        let count = |wanted: fn(&Kind) -> bool, least: usize| {
            let middle = self.pieces[first..=last].iter();
            middle.filter(|(range, kind)| wanted(kind) && count_words(&self.text[range.clone()]) >= least).count()
        };
        count(|kind| *kind == Kind::Prose, 0) > count(|kind| *kind == Kind::Short, TAG_WORDS)
    }

    fn find_title(&mut self) {
        if self.known_title.is_some() {
            return;
        }
        let labelled = self.pieces.iter().find_map(|(_, kind)| match kind {
            Kind::Labelled(Label::Title, value) if !value.is_empty() => Some(value.clone()),
            _ => None,
        });
        let title = labelled.or_else(|| self.title_above_prose()).or_else(|| self.title_like_a_sentence());
        self.page.title = title.map(|range| self.without_outlet(range));
        self.known_title = self.page.title.clone().map(|range| plain(&self.text[range]));
    }

    /// The headline among the lines above the prose: the one that is repeated, else the first that is long enough.
    fn title_above_prose(&self) -> Option<Range<usize>> {
        let head = match self.prose {
            Some((first, _)) => &self.pieces[..first],
            // Lines without any prose: the first is the headline if there are more.
            None => {
                let mut shorts = self.shorts(&self.pieces);
                return shorts.next().filter(|_| shorts.next().is_some());
            }
        };
        let mut copies: HashMap<String, usize> = HashMap::new();
        for (range, _) in self.pieces.iter().filter(|(range, _)| range.len() <= LONGEST_TITLE) {
            *copies.entry(plain(&self.text[range.clone()])).or_default() += 1;
        }
        let repeated = self
            .shorts(head)
            .find(|range| copies.get(&plain(&self.text[range.clone()])).is_some_and(|count| *count > 1));
        let long = || self.shorts(head).find(|range| count_words(&self.text[(*range).clone()]) >= 3);
        repeated.or_else(long).or_else(|| self.shorts(head).next())
    }

    /// The lines that are words only, with those that share a line with furniture.
    fn shorts<'b>(&self, pieces: &'b [(Range<usize>, Kind)]) -> impl Iterator<Item = Range<usize>> + use<'b> {
        pieces.iter().flat_map(|(range, kind)| match kind {
            Kind::Short => vec![range.clone()],
            Kind::Several(parts) => {
                parts.iter().filter(|(_, kind)| *kind == Kind::Short).map(|(part, _)| part.clone()).take(1).collect()
            }
            _ => Vec::new(),
        })
    }

    /// A headline that ends with a stop or a question mark: short, first, and over something that opens a report.
    fn title_like_a_sentence(&mut self) -> Option<Range<usize>> {
        let (first, last) = self.prose?;
        let range = self.pieces[first].0.clone();
        let line = &self.text[range.clone()];
        if first == last || count_words(line) > TITLE_SENTENCE_WORDS || dateline::find(line, self.words).is_some() {
            return None;
        }
        let asks = line.ends_with(['?', '!']);
        let (next, kind) = self.pieces.get(first + 1)?;
        let below = &self.text[next.clone()];
        let opened = match kind {
            Kind::Dated { .. } | Kind::Byline(_) | Kind::Agency(_) => true,
            Kind::Prose => asks || dateline::find(below, self.words).is_some_and(|found| found.certain),
            _ => false,
        };
        (opened || plain(below) == plain(line)).then_some(())?;
        self.pieces[first].1 = Kind::Short;
        let prose_from = |(_, kind): &(Range<usize>, Kind)| *kind == Kind::Prose;
        self.prose = self.pieces.iter().position(prose_from).map(|first| (first, last));
        Some(range)
    }

    /// A headline without the outlet that a page's title bar adds (`Shells fall in Kashmir - Reuters`).
    fn without_outlet(&mut self, title: Range<usize>) -> Range<usize> {
        let line = &self.text[title.clone()];
        for joint in [" | ", " - ", " – ", " — "] {
            let Some(at) = line.rfind(joint) else { continue };
            let outlet = trimmed(self.text, title.start + at + joint.len()..title.end);
            let shorter = trimmed(self.text, title.start..title.start + at);
            let words = plain(&self.text[shorter.clone()]);
            let alone = self.pieces.iter().any(|(range, _)| plain(&self.text[range.clone()]) == words);
            if alone || self.words.is_agency(&self.text[outlet.clone()]) {
                self.page.source = Some(outlet);
                return shorter;
            }
        }
        title
    }

    /// Puts every paragraph where it belongs.
    fn sort_out(&mut self) {
        let pieces = std::mem::take(&mut self.pieces);
        let mut feet = Vec::new();
        for (index, (range, kind)) in pieces.into_iter().enumerate() {
            let part = self.part_of(index);
            if self.page.title.as_ref() == Some(&range) || self.repeats_title(&range) {
                continue;
            }
            match kind {
                Kind::Prose => self.page.body.push(range),
                Kind::Short => match part {
                    Part::Foot if self.is_body(&range, part) => self.page.body.push(range),
                    Part::Foot => feet.push((range, false)),
                    Part::Head | Part::Middle if self.is_body(&range, part) => self.page.body.push(range),
                    Part::Head | Part::Middle => {}
                },
                Kind::Section(section) if part == Part::Foot => feet.push((section, true)),
                other => self.take_field(other),
            }
        }
        self.take_feet(feet);
        self.page.published = self.page.published.or(self.changed);
    }

    fn part_of(&self, index: usize) -> Part {
        match self.prose {
            Some((first, _)) if index < first => Part::Head,
            Some((_, last)) if index > last => Part::Foot,
            _ => Part::Middle,
        }
    }

    fn repeats_title(&self, range: &Range<usize>) -> bool {
        let Some(title) = &self.known_title else { return false };
        let line = plain(&self.text[range.clone()]);
        if line == *title {
            return true;
        }
        // The headline with an outlet behind it, as in a title bar.
        line.strip_prefix(title.as_str()).is_some_and(|rest| {
            let outlet = rest.trim_start().strip_prefix(['|', '-', '–', '—']);
            !title.is_empty() && outlet.is_some_and(|outlet| count_words(outlet) <= 4)
        })
    }

    /// Whether a line that ends like no sentence is part of the report.
    fn is_body(&self, range: &Range<usize>, part: Part) -> bool {
        let line = &self.text[range.clone()];
        let listed = line.starts_with(['-', '*', '•', '–', '·']) && count_words(line) >= 3;
        let count = count_words(line);
        match part {
            // A report of one line, or of lines without stops.
            _ if self.prose.is_none() => true,
            Part::Head => count >= STANDFIRST_WORDS,
            Part::Middle => listed || !self.punctuated || count > TAG_WORDS || ends_sentence(line),
            Part::Foot => listed || (!self.punctuated && count > TAG_WORDS),
        }
    }

    /// Takes what a line of furniture tells; what is told first holds.
    fn take_field(&mut self, kind: Kind) {
        let page = &mut self.page;
        match kind {
            Kind::Dated { moment, later: false } => page.published = page.published.or(Some(moment)),
            Kind::Dated { moment, later: true } => self.changed = self.changed.or(Some(moment)),
            Kind::Byline(name) => keep_first(&mut page.byline, name),
            Kind::Agency(agency) => keep_first(&mut page.agency, agency),
            Kind::Section(section) => keep_first(&mut page.section, section),
            Kind::Labelled(label, value) => self.take_labelled(label, value),
            Kind::Several(parts) => {
                for (range, kind) in parts {
                    if page_is_title(self.page.title.as_ref(), &range) {
                        continue;
                    }
                    self.take_field(kind);
                }
            }
            Kind::Prose | Kind::Short | Kind::Nothing => {}
        }
    }

    fn take_labelled(&mut self, label: Label, value: Range<usize>) {
        if value.is_empty() {
            return;
        }
        let page = &mut self.page;
        match label {
            Label::Byline => {
                let name = match furniture::kind_of(self.text, value.clone(), self.words) {
                    Kind::Byline(name) => name,
                    _ => value,
                };
                keep_first(&mut page.byline, name);
            }
            Label::Section => keep_first(&mut page.section, value),
            Label::Agency => keep_first(&mut page.agency, value),
            Label::Source if self.words.is_agency(&self.text[value.clone()]) => keep_first(&mut page.agency, value),
            Label::Source => keep_first(&mut page.source, value),
            Label::Url => keep_first(&mut page.url, value),
            Label::Tags => {
                let mut at = value.start;
                for tag in self.text[value.clone()].split([',', ';', '|', '·', '•']) {
                    let range = trimmed(self.text, at..at + tag.len());
                    at += tag.len();
                    at += self.text[at..value.end].chars().next().map_or(0, char::len_utf8);
                    if !range.is_empty() {
                        page.tags.push(range);
                    }
                }
            }
            Label::Title | Label::Nothing => {}
        }
    }

    /// The lines below the report: who supplied it, the section, tags. Longer ones are headlines of other reports.
    fn take_feet(&mut self, feet: Vec<(Range<usize>, bool)>) {
        let section_at = feet.iter().position(|(_, is_section)| *is_section);
        for (index, (range, is_section)) in feet.into_iter().enumerate() {
            let closes_report = section_at == Some(1) && index == 0;
            if is_section && self.page.section.is_none() && section_at == Some(index) && index <= 1 {
                self.page.section = Some(range);
            } else if self.page.agency.is_none() && (closes_report || self.signs_dateline(&range)) {
                self.page.agency = Some(range);
            } else if count_words(&self.text[range.clone()]) <= TAG_WORDS {
                self.page.tags.push(range);
            }
        }
    }

    /// Whether the agency in the dateline's brackets has the same name.
    fn signs_dateline(&self, range: &Range<usize>) -> bool {
        let open = self.page.body.iter().take(DATELINE_PARAGRAPHS);
        let agency = open.filter_map(|body| {
            let line = &self.text[body.clone()];
            dateline::find(line, self.words)?.agency.map(|agency| &line[agency])
        });
        agency.take(1).any(|agency| plain(agency) == plain(&self.text[range.clone()]))
    }

    /// Cuts the dateline off the paragraph that it opens.
    fn find_dateline(&mut self) {
        for index in 0..self.page.body.len().min(DATELINE_PARAGRAPHS) {
            let paragraph = self.page.body[index].clone();
            let Some(found) = dateline::find(&self.text[paragraph.clone()], self.words) else { continue };
            if index > 0 && !found.certain {
                continue;
            }
            let shift = |range: Range<usize>| paragraph.start + range.start..paragraph.start + range.end;
            let rest = trimmed(self.text, paragraph.start + found.whole.end..paragraph.end);
            if rest.is_empty() {
                self.page.body.remove(index);
            } else {
                self.page.body[index] = rest;
            }
            let agency = found.agency.map(shift);
            if let Some(agency) = agency.clone() {
                keep_first(&mut self.page.agency, agency);
            }
            self.page.dateline = Some(PageDateline {
                whole: shift(found.whole),
                place: found.place.map(shift),
                agency,
                day: found.day.map(|(day, range)| (day, shift(range))),
            });
            return;
        }
    }

    /// Cuts `(Reporting by …)` off the end of the last paragraph.
    fn take_signature(&mut self) {
        let Some(last) = self.page.body.last().cloned() else { return };
        let Some((bracket, name)) = furniture::signature(self.text, last.clone(), self.words) else { return };
        keep_first(&mut self.page.byline, name);
        let rest = trimmed(self.text, last.start..bracket.start);
        self.page.body.pop();
        if !rest.is_empty() {
            self.page.body.push(rest);
        }
    }
}

/// What the paragraph is; one that is a dateline and nothing else belongs to the report.
fn kind_at(text: &str, range: Range<usize>, words: &PageWords) -> Kind {
    let kind = furniture::kind_of(text, range.clone(), words);
    let opens = matches!(kind, Kind::Short | Kind::Several(_))
        && dateline::find(&text[range], words).is_some_and(|found| found.certain);
    if opens { Kind::Prose } else { kind }
}

fn page_is_title(title: Option<&Range<usize>>, range: &Range<usize>) -> bool {
    title == Some(range)
}

fn keep_first(field: &mut Option<Range<usize>>, value: Range<usize>) {
    if field.is_none() && !value.is_empty() {
        *field = Some(value);
    }
}

/// Words in lower case with single spaces, without quotation marks around them: two copies of a headline are equal so.
pub(crate) fn plain(words: &str) -> String {
    let bare = words.trim_matches(|c: char| is_space(c) || matches!(c, '"' | '“' | '”' | '.'));
    let mut plain = String::with_capacity(bare.len());
    for word in bare.split(is_space).filter(|word| !word.is_empty()) {
        if !plain.is_empty() {
            plain.push(' ');
        }
        plain.extend(word.chars().flat_map(char::to_lowercase));
    }
    plain
}
