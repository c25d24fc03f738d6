//! A round over the feeds: which are due, what is new in each, and when it is asked again.

use std::collections::{HashSet, VecDeque};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use nuncio_text::{PageWords, Problem, ProblemKind, ReadOptions, Story};
use thiserror::Error;
use url::Url;

use crate::client::{Answer, Client};
use crate::failure::FetchError;
use crate::items::{self, Item};
use crate::list::{Feed, Fetch, Watchlist, shown};
use crate::schedule;
use crate::state::{Begun, FeedState, ItemState, State, StateError, UnfinishedItem, Validators};

/// Stories of a portion: what is fetched, coded and written before the next are fetched.
const PORTION: usize = 20;
/// Visits at which the page of an item may be out of reach before the words of the feed are taken instead.
const MOST_TRIES: u32 = 5;

/// Who follows the feeds of a list.
#[derive(Debug)]
pub struct Watcher {
    feeds: Vec<Feed>,
    client: Client,
    state: State,
    options: ReadOptions,
}

/// A visit of one feed, while its stories are handed out.
#[derive(Debug)]
pub struct Visit {
    feed: usize,
    before: FeedState,
    new: VecDeque<(Item, Option<ItemState>)>,
    /// What the server is told at the next visit, if by then all of this one is done.
    validators: Validators,
    /// Whether an item is left for the next visit.
    unfinished: bool,
    failed: bool,
    retry_after: Option<Duration>,
    troubles: Vec<Trouble>,
}

/// Some stories of a visit.
#[derive(Debug, Default)]
pub struct Portion {
    /// The stories, each after what is to be told of it.
    pub stories: Vec<Result<Story, Problem>>,
    /// What could not be fetched.
    pub troubles: Vec<Trouble>,
    keys: Vec<String>,
}

/// Something that went wrong and is to be told.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Trouble {
    /// The address at which.
    pub input: String,
    /// What, as a sentence without its place.
    pub reason: String,
    /// What it costs.
    pub weight: Weight,
}

/// What a trouble costs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Weight {
    /// Nothing, or nothing yet: a story that may come later, or with fewer words.
    Warning,
    /// What the feed holds, until it is visited again.
    Problem,
}

impl Watcher {
    /// Takes up following a list, with what is known from earlier visits in the file `state`, which is made where there is none.
    /// `words` are those of the pack, by which reports are known.
    ///
    /// # Errors
    /// The file cannot be used.
    pub fn open(list: Watchlist, state: &Path, words: Arc<PageWords>) -> Result<Self, StateError> {
        let state = State::open(state)?;
        let client = Client::new(&list, &state.robots()?);
        let line_limit = usize::try_from(list.limits.bytes).unwrap_or(usize::MAX);
        let options = ReadOptions { words, line_limit, ..ReadOptions::default() };
        Ok(Watcher { feeds: list.feeds, client, state, options })
    }

    /// Items of which a run that was killed did not say whether they came into the archive.
    ///
    /// # Errors
    /// The state cannot be read.
    pub fn unfinished(&self) -> Result<Vec<UnfinishedItem>, StateError> {
        self.state.unfinished()
    }

    /// Notes that an item is in the archive.
    ///
    /// # Errors
    /// The state cannot be written.
    pub fn finish(&self, item: &UnfinishedItem) -> Result<(), StateError> {
        self.state.finish([item.key.as_str()].into_iter())
    }

    /// The feeds that are due, by their numbers in the list.
    ///
    /// # Errors
    /// The state cannot be read.
    pub fn due(&self, now: Timestamp) -> Result<Vec<usize>, StateError> {
        let mut due = Vec::new();
        for (number, feed) in self.feeds.iter().enumerate() {
            if self.state.feed(feed.url.as_str())?.next.is_none_or(|next| next <= now) {
                due.push(number);
            }
        }
        Ok(due)
    }

    /// How many feeds there are.
    #[must_use]
    pub fn feeds(&self) -> usize {
        self.feeds.len()
    }

    /// The outlet of a feed.
    #[must_use]
    pub fn name(&self, number: usize) -> Option<&str> {
        self.feeds.get(number).map(|feed| feed.name.as_str())
    }

    /// The time until the next feed is due.
    ///
    /// # Errors
    /// The state cannot be read.
    pub fn until_due(&self, now: Timestamp) -> Result<Duration, StateError> {
        let mut least = Duration::MAX;
        for feed in &self.feeds {
            let next = self.state.feed(feed.url.as_str())?.next.unwrap_or(now);
            least = least.min(Duration::try_from(next.duration_since(now)).unwrap_or_default());
        }
        Ok(least)
    }

    /// Fetches a feed and finds what is new in it; `None` where there is no feed of this number, or where `stop`, which is asked
    /// while a host is waited for, ends it.
    ///
    /// # Errors
    /// The state cannot be read or written. That the feed cannot be fetched is no error but a [`Trouble`] of the visit.
    pub fn visit(
        &mut self,
        number: usize,
        now: Timestamp,
        stop: &dyn Fn() -> bool,
    ) -> Result<Option<Visit>, StateError> {
        let Some(feed) = self.feeds.get(number).cloned() else { return Ok(None) };
        let before = self.state.feed(feed.url.as_str())?;
        let fetched = self.client.get(&feed.url, &before.validators, now, stop);
        self.keep_robots()?;
        let mut visit = Visit::of(number, before);
        match fetched {
            Err(FetchError::Stopped) => return Ok(None),
            Err(error) => visit.fail(&feed, &error),
            Ok(Answer::Unchanged) => visit.validators = visit.before.validators.clone(),
            Ok(Answer::New { bytes, validators, .. }) => {
                visit.validators = validators;
                let listed = items::of_feed(bytes, &feed, &self.options);
                visit.failed = listed.items.is_empty() && !listed.problems.is_empty();
                visit.tell(&feed, &listed.problems);
                self.keep_new(&mut visit, listed.items)?;
            }
        }
        Ok(Some(visit))
    }

    /// Keeps the items that are not done, each once.
    fn keep_new(&self, visit: &mut Visit, listed: Vec<Item>) -> Result<(), StateError> {
        let mut seen = HashSet::new();
        for item in listed {
            if !seen.insert(item.key.clone()) {
                continue;
            }
            let known = self.state.item(&item.key)?;
            if known.as_ref().is_none_or(|known| !known.done) {
                visit.new.push_back((item, known));
            }
        }
        Ok(())
    }

    /// The next stories of a visit; `None` where there are no more. Where the words stand on pages, these are fetched now.
    ///
    /// # Errors
    /// The state cannot be read or written.
    pub fn portion(
        &mut self,
        visit: &mut Visit,
        now: Timestamp,
        stop: &dyn Fn() -> bool,
    ) -> Result<Option<Portion>, StateError> {
        let mut portion = Portion { troubles: std::mem::take(&mut visit.troubles), ..Portion::default() };
        let mut begun = Vec::new();
        while portion.keys.len() < PORTION && !stop() {
            let Some((item, known)) = visit.new.pop_front() else { break };
            let day = known.as_ref().map_or_else(|| today(now), |known| known.day);
            let tries = known.map_or(0, |known| known.tries);
            let (key, source_id) = (item.key.clone(), item.story.source_id.clone());
            let source = item.story.source.clone().unwrap_or_default();
            let taken = self.take(visit, item, tries, now, stop, &mut portion.troubles);
            if taken.is_none() && stop() {
                break;
            }
            let tries = tries + u32::from(taken.is_none());
            begun.push(Begun { item: UnfinishedItem { key: key.clone(), source, source_id }, day, tries });
            let Some((story, warnings)) = taken else {
                visit.unfinished = true;
                continue;
            };
            portion.stories.extend(warnings.into_iter().map(Err));
            portion.stories.push(Ok(items::dated(story, day)));
            portion.keys.push(key);
        }
        self.keep_robots()?;
        self.state.begin(&begun)?;
        let empty = portion.keys.is_empty() && portion.troubles.is_empty();
        Ok(if empty { None } else { Some(portion) })
    }

    /// The story of an item, from its page where that is asked for; `None` where the page may be had another time.
    fn take(
        &mut self,
        visit: &mut Visit,
        item: Item,
        tries: u32,
        now: Timestamp,
        stop: &dyn Fn() -> bool,
        troubles: &mut Vec<Trouble>,
    ) -> Option<(Story, Vec<Problem>)> {
        let fetch = self.feeds.get(visit.feed).map_or(Fetch::Item, |feed| feed.fetch);
        let url = item.story.url.as_deref().filter(|_| fetch == Fetch::Page).and_then(|url| Url::parse(url).ok());
        let Some(url) = url else { return Some((item.story, item.warnings)) };
        let failure = match self.page(&url, &item.story, now, stop) {
            Ok(page) => return Some(page),
            Err(failure) => failure,
        };
        let again = match &failure {
            PageFailure::Fetch(FetchError::Stopped) => return None,
            PageFailure::Fetch(error) => {
                if error.is_overload() {
                    visit.leave_alone(error.retry_after());
                }
                error.is_passing() && tries + 1 < MOST_TRIES
            }
            PageFailure::NoReport(_) => false,
        };
        let then = if again { "it is tried again at the next visit" } else { "the words of the feed were taken" };
        troubles.push(Trouble { input: shown(&url), reason: format!("{failure}; {then}"), weight: Weight::Warning });
        (!again).then_some((item.story, item.warnings))
    }

    fn page(
        &mut self,
        url: &Url,
        item: &Story,
        now: Timestamp,
        stop: &dyn Fn() -> bool,
    ) -> Result<(Story, Vec<Problem>), PageFailure> {
        let bytes = match self.client.get(url, &Validators::default(), now, stop)? {
            Answer::New { bytes, kind, .. } => items::is_page(kind.as_deref()).map(|()| bytes)?,
            // Nobody asked whether it changed.
            Answer::Unchanged => return Err(FetchError::Status { status: 304, retry_after: None }.into()),
        };
        Ok(items::of_page(bytes, item, &self.options)?)
    }

    /// Notes that the stories of a portion are written down.
    ///
    /// # Errors
    /// The state cannot be written.
    pub fn settle(&self, portion: &Portion) -> Result<(), StateError> {
        self.state.finish(portion.keys.iter().map(String::as_str))
    }

    /// Ends a visit: sets when the feed is due again. A visit that is stopped is not ended: its feed stays due.
    ///
    /// # Errors
    /// The state cannot be written.
    pub fn end(&self, visit: Visit, now: Timestamp) -> Result<(), StateError> {
        let Some(feed) = self.feeds.get(visit.feed) else { return Ok(()) };
        let failures = if visit.failed { visit.before.failures.saturating_add(1) } else { 0 };
        let wait = schedule::until_next(feed.interval, failures, visit.retry_after);
        let next = now.saturating_add(SignedDuration::try_from(wait).unwrap_or(SignedDuration::MAX)).ok();
        let validators = match (visit.failed, visit.unfinished) {
            (true, _) => visit.before.validators,
            // What is left must come again, though the feed has not changed by then.
            (false, true) => Validators::default(),
            (false, false) => visit.validators,
        };
        self.state.set_feed(feed.url.as_str(), &FeedState { validators, next, failures })
    }

    fn keep_robots(&mut self) -> Result<(), StateError> {
        self.client.take_robots().iter().try_for_each(|fetched| self.state.set_robots(fetched))
    }
}

impl Visit {
    fn of(feed: usize, before: FeedState) -> Self {
        Visit {
            feed,
            before,
            new: VecDeque::new(),
            validators: Validators::default(),
            unfinished: false,
            failed: false,
            retry_after: None,
            troubles: Vec::new(),
        }
    }

    fn fail(&mut self, feed: &Feed, error: &FetchError) {
        self.failed = true;
        self.retry_after = error.retry_after();
        self.troubles.push(Trouble {
            input: shown(&feed.url),
            reason: format!("the feed could not be fetched: {error}"),
            weight: Weight::Problem,
        });
    }

    /// Tells what is wrong with a feed that was fetched. Lines are not told: they move from visit to visit.
    fn tell(&mut self, feed: &Feed, problems: &[Problem]) {
        self.troubles.extend(problems.iter().map(|problem| Trouble {
            input: shown(&feed.url),
            reason: problem.kind.to_string(),
            weight: Weight::Problem,
        }));
    }

    /// Asks for no more pages at this visit.
    fn leave_alone(&mut self, retry_after: Option<Duration>) {
        self.unfinished |= !self.new.is_empty();
        self.new.clear();
        self.retry_after = self.retry_after.max(retry_after);
    }
}

/// Why the words of a page cannot be had.
#[derive(Debug, Error)]
enum PageFailure {
    #[error("the page could not be fetched: {0}")]
    Fetch(#[from] FetchError),
    #[error("{0}")]
    NoReport(#[from] ProblemKind),
}

fn today(now: Timestamp) -> Date {
    now.to_zoned_datetime(TimeZone::UTC).date()
}
