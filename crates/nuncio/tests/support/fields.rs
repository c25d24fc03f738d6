//! When, how many and where, as the pages of `tests/spec` write them below the line of an event.

use nuncio_coder::record::{Counted, Event, Place, Quote, When};

/// What a page says of an event beside its line. What it does not say may be anything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Fields {
    /// `when 1998-06-13 day "Saturday"`.
    pub when: Option<String>,
    /// Every `count` line, sorted; `count none` is an empty list.
    pub counts: Option<Vec<String>>,
    /// `at Kandahar (city, AFG) own "Kandahar"`.
    pub at: Option<String>,
}

impl Fields {
    /// Takes in one indented line.
    ///
    /// # Errors
    /// Where it begins with none of the words that the pages explain.
    pub fn read(&mut self, line: &str) -> Result<(), String> {
        let line = line.split_whitespace().collect::<Vec<_>>().join(" ");
        match line.split_once(' ') {
            Some(("when", _)) => self.when = Some(line),
            Some(("at", _)) => self.at = Some(line),
            Some(("count", "none")) => self.counts = Some(Vec::new()),
            Some(("count", _)) => {
                let counts = self.counts.get_or_insert_default();
                counts.push(line);
                counts.sort();
            }
            _ => return Err(format!("`{line}` is no field: it begins with when, count or at")),
        }
        Ok(())
    }

    /// Those of an event, of which `like` asks.
    pub fn of(event: &Event, quotes: &[Quote], story: &str, like: &Fields) -> Fields {
        let mut counts: Vec<String> = event.counts.iter().map(|count| count_line(count, event, quotes)).collect();
        counts.sort();
        Fields {
            when: like.when.as_ref().map(|_| when_line(&event.date, story)),
            counts: like.counts.as_ref().map(|_| counts),
            at: like.at.as_ref().map(|wanted| at_line(event.place.as_ref(), wanted)),
        }
    }

    /// Its lines.
    pub fn lines(&self) -> Vec<String> {
        let counts = match &self.counts {
            Some(counts) if counts.is_empty() => vec!["count none".to_owned()],
            Some(counts) => counts.clone(),
            None => Vec::new(),
        };
        self.when.iter().cloned().chain(counts).chain(self.at.clone()).collect()
    }
}

fn when_line(date: &When, story: &str) -> String {
    let day = |day: Option<jiff::civil::Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let days = match (date.from, date.to) {
        (Some(from), Some(to)) if from == to => from.to_string(),
        (from, to) => format!("{}..{}", day(from), day(to)),
    };
    let told = match (date.span, date.tense) {
        (Some(span), _) => format!("\"{}\"", span.0.of(story).unwrap_or_default()),
        (None, Some(tense)) => tense.to_owned(),
        (None, None) => "-".to_owned(),
    };
    format!("when {days} {} {told}", date.precision)
}

/// The gazetteer's name, or that of the story where the page has it so (*Bombay*); latitude and longitude as the page has them, if within
/// half a degree.
fn at_line(place: Option<&Place>, wanted: &str) -> String {
    let Some(place) = place else { return "at none".to_owned() };
    let told = wanted.strip_prefix("at ").and_then(|rest| rest.split_once(" (")).unwrap_or_default();
    let text = place.words.text.split_whitespace().collect::<Vec<_>>().join(" ");
    let in_text = !told.0.is_empty() && text.to_lowercase().contains(&told.0.to_lowercase());
    let name = if in_text { told.0 } else { place.name.as_str() };
    let degrees: Vec<&str> = told.1.split(')').next().unwrap_or_default().split(' ').skip(2).collect();
    let near = |degrees: &str, is: f64| degrees.parse::<f64>().is_ok_and(|told| (told - is).abs() < 0.5);
    let point = match degrees.as_slice() {
        [] => String::new(),
        [lat, lon] if near(lat, place.lat) && near(lon, place.lon) => format!(" {lat} {lon}"),
        _ => format!(" {:.1} {:.1}", place.lat, place.lon),
    };
    let country = place.country.map_or_else(|| "-".to_owned(), |country| country.to_string());
    format!("at {name} ({}, {country}{point}) {} \"{text}\"", place.precision.as_str(), place.reason.as_str())
}

fn count_line(count: &Counted, event: &Event, quotes: &[Quote]) -> String {
    let kind = count.kind.map_or("-", |kind| kind.as_str());
    let apart = count.attribution.last().filter(|_| count.attribution != event.attribution);
    let speaker = apart.and_then(|id| quotes.iter().find(|quote| quote.id == *id)).and_then(|q| q.speaker.as_ref());
    let by = speaker.and_then(|s| s.code.as_ref()).map(|code| format!(" by {code}")).unwrap_or_default();
    let text = count.words.text.split_whitespace().collect::<Vec<_>>().join(" ");
    let range = nuncio_run::event_line::range(&Counted { unit: None, ..count.clone() });
    let unit = count.unit.as_ref().map(|unit| format!("{unit} ")).unwrap_or_default();
    format!("count {kind} {unit}{range}{by} \"{text}\"")
}
