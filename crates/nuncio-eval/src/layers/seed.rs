//! A whole story: what of its events, attributions, mentions and metadata was found, and what was coded that must not be.

use std::path::Path;

use nuncio_coder::record::Party;
use nuncio_coder::{Coder, Coding, Event, Quote, Standing};
use nuncio_text::{PageWords, ReadOptions, Source, Story, Zone, read};
use nuncio_world::World;

use super::Setting;
use super::seed_gold::{AttributionGold, EventGold, Forbidden, MentionGold, Metadata, StoryGold};
use crate::error::EvalError;
use crate::gold;
use crate::report::Report;
use crate::spans::{assignment, shared};

/// Measures it. All figures are counts: a story is one record.
pub(super) fn eval(path: &Path, setting: &Setting<'_>) -> Result<Report, EvalError> {
    let fault = |line: usize, problem: String| EvalError::Line { path: path.to_owned(), line, problem };
    let gold: StoryGold =
        serde_json::from_str(&gold::text(path)?).map_err(|error| fault(error.line(), error.to_string()))?;
    let file = path.parent().unwrap_or(Path::new("")).join(&gold.story_file);
    let story = story(&file, setting).map_err(|problem| fault(1, problem))?;
    let coder = setting.coder;
    let coding = coder.code(story, &mut coder.workspace());
    let mut report = Report { records: 1, ..Report::default() };
    events(&gold, &coding, &mut report);
    forbidden(&gold.forbidden, &coding, &mut report);
    attributions(&gold.attributions, &coding, &mut report);
    mentions(&gold.mentions, &coding, coder, &mut report);
    metadata(&gold.story, &coding.document.story, &mut report);
    Ok(report)
}

/// The first story of a file, read as the program reads it.
fn story(file: &Path, setting: &Setting<'_>) -> Result<Story, String> {
    let words = PageWords::from_pack(setting.files).map_err(|error| error.to_string())?;
    let words = words.map_or_else(PageWords::english, std::sync::Arc::new);
    let options = ReadOptions { words, ..ReadOptions::default() };
    let first = read(&Source::File(file.to_owned()), &options).find_map(Result::ok);
    first.ok_or_else(|| format!("there is no story in {}", file.display()))
}

fn events(gold: &StoryGold, coding: &Coding, report: &mut Report) {
    // Required ones first: an optional one never takes an event from them.
    let mut wanted: Vec<&EventGold> = gold.events.iter().collect();
    wanted.sort_by_key(|event| event.optional);
    let pairs = assignment(&wanted, &coding.events, |gold, event| found(gold, event, coding));
    let required = wanted.iter().zip(&pairs).filter(|(event, _)| !event.optional);
    report.count("events_required", required.clone().count());
    report.count("events_found", required.clone().filter(|(_, place)| place.is_some()).count());
    for (event, _) in required.filter(|(_, place)| place.is_none()) {
        report.errors.push(format!(
            "event not found: {} ({} > {})",
            event.id,
            event.actor.join("|"),
            event.recipient.join("|")
        ));
    }
    let spurious = |(at, event): &(usize, &Event)| event.same_as.is_none() && !pairs.contains(&Some(*at));
    let spurious: Vec<&Event> = coding.events.iter().enumerate().filter(spurious).map(|(_, event)| event).collect();
    report.count("spurious_events", spurious.len());
    report.errors.extend(spurious.into_iter().map(|event| format!("event that gold has not: {}", short(event))));
    let violations = violations(&gold.events, coding);
    report.count("never_factual_violations", violations.len());
    report.errors.extend(violations.into_iter().map(|event| format!("coded as a fact: {}", short(event))));
}

/// Every coded event that is one which the story does not vouch for, and stands as if it did.
fn violations<'c>(gold: &[EventGold], coding: &'c Coding) -> Vec<&'c Event> {
    let vouched = |event: &Event| !matches!(event.standing, Standing::Accused | Standing::Denied | Standing::Disputed);
    let never: Vec<&EventGold> = gold.iter().filter(|gold| gold.never_factual).collect();
    let is_one = |event: &&Event| never.iter().any(|gold| same_deed(gold, event, coding));
    coding.events.iter().filter(|event| vouched(event)).filter(is_one).collect()
}

fn found(gold: &EventGold, event: &Event, coding: &Coding) -> bool {
    let marked = |mark: &String| event.marks.iter().any(|m| m.as_str() == mark);
    same_deed(gold, event, coding)
        && gold.marks.iter().all(marked)
        && (gold.marks_any.is_empty() || gold.marks_any.iter().any(marked))
        && gold.attributed_to.as_ref().is_none_or(|code| speakers(event, coding).any(|speaker| speaker == code))
}

/// Trigger, actor, recipient and codes agree.
fn same_deed(gold: &EventGold, event: &Event, coding: &Coding) -> bool {
    let is_actor = |party: &Party| gold.actor.iter().any(|code| party.code.starts_with(code.as_str()));
    let one_of = |parties: &[Party]| parties.iter().any(|party| gold.recipient.contains(&party.code));
    // In a mutual event all stand under actor.
    let recipients = if event.recipient.is_empty() && event.actor.len() > 1 { &event.actor } else { &event.recipient };
    let cameo = event.cameo.as_ref().is_some_and(|code| gold.cameo.contains(code));
    let plover = event.plover.as_ref().map(|plover| &plover.kind);
    triggers(gold, event, coding)
        && event.actor.iter().any(is_actor)
        && (gold.recipient.is_empty() || gold.recipient_optional || one_of(recipients))
        && (gold.plover.is_empty() || plover.is_some_and(|kind| gold.plover.contains(kind)))
        && cameo
}

/// The trigger overlaps one of the gold's; in the title, any copy of the title will do.
fn triggers(gold: &EventGold, event: &Event, coding: &Coding) -> bool {
    if event.zone == Zone::Title && gold.zone.as_deref() == Some("title") {
        let title = coding.document.story.headline().unwrap_or_default();
        let own = |word: &str| gold.triggers.iter().any(|t| t.text.contains(word) || word.contains(&t.text));
        return title.contains(&event.trigger.text) && own(&event.trigger.text);
    }
    gold.triggers.iter().any(|trigger| trigger.bytes().overlaps(event.trigger.span.0))
}

/// Codes of those in whose quotes an event stands.
fn speakers<'c>(event: &'c Event, coding: &'c Coding) -> impl Iterator<Item = &'c String> {
    let quotes = coding.quotes.iter().filter(|quote| event.attribution.contains(&quote.id));
    quotes.filter_map(|quote| quote.speaker.as_ref()?.code.as_ref())
}

fn forbidden(gold: &[Forbidden], coding: &Coding, report: &mut Report) {
    let mut count = 0;
    for event in &coding.events {
        if let Some(rule) = gold.iter().find(|rule| is_forbidden(rule, event)) {
            count += 1;
            report.errors.push(format!("forbidden: {} ({})", short(event), rule.why));
        }
    }
    report.count("forbidden_found", count);
}

fn is_forbidden(rule: &Forbidden, event: &Event) -> bool {
    if event.marks.iter().any(|mark| rule.unless_marks.iter().any(|excuse| excuse == mark.as_str())) {
        return false;
    }
    let trigger = event.trigger.span.0;
    let begins = |parties: &[Party], prefix: &Option<String>| {
        prefix.as_ref().is_some_and(|prefix| parties.iter().any(|party| party.code.starts_with(prefix.as_str())))
    };
    let kind = event.plover.as_ref().map(|plover| &plover.kind);
    rule.trigger_in.is_some_and(|extent| extent.span().overlaps(trigger))
        || rule.trigger_after.is_some_and(|from| trigger.start() >= from)
        || begins(&event.actor, &rule.actor_prefix)
            && begins(&event.recipient, &rule.recipient_prefix)
            && kind.is_some_and(|kind| rule.plover.contains(kind))
}

fn attributions(gold: &[AttributionGold], coding: &Coding, report: &mut Report) {
    let agrees = |gold: &AttributionGold, quote: &Quote| {
        let (wanted, content) = (gold.content.bytes(), quote.content.span.0);
        let speaker = quote.speaker.as_ref().and_then(|speaker| speaker.code.as_ref());
        let cue = quote.cue.as_ref().map(|cue| cue.text.as_str());
        speaker == Some(&gold.code)
            && same_cue(gold.cue.as_deref(), cue)
            && shared(wanted, content) * 2 >= wanted.len().max(content.len())
    };
    let found = assignment(gold, &coding.quotes, agrees);
    report.count("attributions_found", found.iter().flatten().count());
    for (attribution, _) in gold.iter().zip(found).filter(|(_, place)| place.is_none()) {
        report.errors.push(format!(
            "attribution not found: {} {} «{}»",
            attribution.code,
            attribution.cue.as_deref().unwrap_or("(runs on)"),
            attribution.content.text
        ));
    }
}

/// Cues agree where one is part of the other: gold marks *what he said was*, the coder its verb.
fn same_cue(gold: Option<&str>, found: Option<&str>) -> bool {
    match (gold, found) {
        (Some(gold), Some(found)) => gold.contains(found) || found.contains(gold),
        (gold, found) => gold == found,
    }
}

fn mentions(gold: &[MentionGold], coding: &Coding, coder: &Coder, report: &mut Report) {
    let mut right = 0;
    for mention in gold {
        let code = code_of(mention, coding, coder.world());
        if code.as_ref().is_some_and(|code| mention.code.split('|').any(|wanted| wanted == code)) {
            right += 1;
        } else {
            report.errors.push(format!(
                "mention: {} expected {} found {}",
                mention.text,
                mention.code,
                code.as_deref().unwrap_or("nobody")
            ));
        }
    }
    report.count("mentions_right", right);
    report.count("mentions_asked", gold.len());
}

/// Whom the coder takes a mention for: by the records, where it has a part in one, else by the directory on the story's day.
fn code_of(mention: &MentionGold, coding: &Coding, world: &World) -> Option<String> {
    let parties = coding.events.iter().flat_map(|event| {
        event.actor.iter().chain(&event.recipient).chain(event.roles.iter().filter_map(|role| role.party.as_ref()))
    });
    let of_events = parties.map(|party| (party.words.span.0, &party.code));
    let of_quotes = coding.quotes.iter().filter_map(|quote| {
        let speaker = quote.speaker.as_ref()?;
        Some((speaker.words.span.0, speaker.code.as_ref()?))
    });
    let wanted = mention.span.span();
    let best = of_events.chain(of_quotes).max_by_key(|(span, _)| shared(*span, wanted));
    // Half of the words at least: "North Korea" inside "North Korean state media" is someone else.
    let in_records = best.filter(|(span, _)| shared(*span, wanted) * 2 >= wanted.len().max(span.len()));
    let published = coding.document.story.published.map(|published| published.date);
    let in_directory = || world.lookup(&mention.text, published).into_iter().next().map(|found| found.code);
    in_records.map(|(_, code)| code.clone()).or_else(in_directory)
}

fn metadata(gold: &Metadata, story: &Story, report: &mut Report) {
    let first = story.body.first().and_then(|span| span.of(&story.text)).unwrap_or_default();
    let last = story.body.last().and_then(|span| span.of(&story.text)).unwrap_or_default();
    let published = story.published.map(|p| match p.time {
        Some(time) => format!("{}T{:02}:{:02}", p.date, time.hour(), time.minute()),
        None => p.date.to_string(),
    });
    let fields = [
        ("title", story.headline() == Some(gold.title.as_str())),
        ("published", published.as_deref() == Some(gold.published.as_str())),
        ("agency", story.agency.as_deref() == Some(gold.agency.as_str())),
        ("section", story.section.as_deref() == Some(gold.section.as_str())),
        ("tags", story.tags == gold.tags),
        ("first words", first.starts_with(&gold.body_starts)),
        ("last words", last.ends_with(&gold.body_ends)),
    ];
    report.count("metadata_right", fields.iter().filter(|(_, right)| *right).count());
    for (name, _) in fields.iter().filter(|(_, right)| !right) {
        report.errors.push(format!("metadata: {name} is not as in gold"));
    }
}

/// `072 PRK > RUS "supplied" accused`.
fn short(event: &Event) -> String {
    let codes = |parties: &[Party]| parties.iter().map(|party| party.code.as_str()).collect::<Vec<_>>().join("+");
    format!(
        "{} {} > {} \"{}\" {} {}",
        event.cameo.as_deref().unwrap_or("-"),
        codes(&event.actor),
        codes(&event.recipient),
        event.trigger.text,
        event.trigger.span.0.start(),
        event.standing.as_str()
    )
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cue_agrees_with_a_longer_one_and_a_missing_one_with_none() {
        assert!(same_cue(Some("what he said was"), Some("said")));
        assert!(same_cue(None, None));
        assert!(!same_cue(None, Some("said")));
        assert!(!same_cue(Some("noted"), Some("said")));
    }
}
