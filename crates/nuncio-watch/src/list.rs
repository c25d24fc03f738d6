//! The list of feeds to follow, `feeds.toml`: read whole, with every fault told by its line.

use std::collections::HashSet;
use std::fmt;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use jiff::SignedDuration;
use serde::Deserialize;
use thiserror::Error;
use toml::Spanned;
use url::Url;

/// The shortest interval between two visits of a feed, where strangers are visited.
const SHORTEST_INTERVAL: Duration = Duration::from_secs(5 * 60);
/// The shortest where private addresses are allowed, and the server is one's own.
const SHORTEST_OWN_INTERVAL: Duration = Duration::from_secs(1);
/// The interval of a feed that gives none.
const USUAL_INTERVAL: Duration = Duration::from_secs(30 * 60);
/// Most megabytes that may be asked for.
const MOST_MEGABYTES: u64 = 256;

/// Feeds to follow, and how.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Watchlist {
    /// Whom the owner of a site can write to: an address of mail or of a page. It is sent with every request.
    pub contact: String,
    /// Whether hosts at private addresses may be fetched from.
    pub allow_private: bool,
    /// How much, how long, how often.
    pub limits: Limits,
    /// The feeds, in the order of the file.
    pub feeds: Vec<Feed>,
}

/// How much may be fetched at a time, and how fast.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Limits {
    /// Most bytes of a feed or of a page, after unpacking.
    pub bytes: u64,
    /// The longest time that one may take, from the name of the host to the last byte.
    pub timeout: Duration,
    /// How often one may be passed on to another address.
    pub redirects: u32,
    /// The time between two requests to one host.
    pub host_delay: Duration,
}

/// A feed to follow.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Feed {
    /// Its address.
    pub url: Url,
    /// The outlet, as stories are to name it.
    pub name: String,
    /// The time from one visit to the next.
    pub interval: Duration,
    /// Where the words of its stories are taken from.
    pub fetch: Fetch,
}

/// Where the words of a feed's stories are taken from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Fetch {
    /// From the feed itself.
    #[default]
    Item,
    /// From the page that each item links to.
    Page,
}

/// A list of feeds cannot be used.
#[derive(Debug, Error)]
#[error("{}{}: {fault}", path.display(), OfLine(*line))]
pub struct ListError {
    /// The file.
    pub path: PathBuf,
    /// The line, counted from 1, where the fault has one.
    pub line: Option<usize>,
    /// What is wrong.
    pub fault: ListFault,
}

/// What is wrong with a list of feeds.
#[derive(Debug, Error)]
#[non_exhaustive]
pub enum ListFault {
    /// It cannot be read.
    #[error("it cannot be read ({0})")]
    Unreadable(std::io::Error),
    /// It is no TOML, or has a key that is not known, or not one that must be there.
    #[error("{0}")]
    Toml(String),
    /// There is nothing to follow.
    #[error("there is no feed; add [[feed]] with url and name")]
    NoFeeds,
    /// Nobody can be written to.
    #[error("the contact is empty; give an address of mail or of a page, for the owners of the sites that are visited")]
    NoContact,
    /// The contact cannot be sent with a request.
    #[error("the contact may hold letters, digits and signs of ASCII only")]
    BadContact,
    /// It is no address of the web.
    #[error("`{0}` is no address that begins with http:// or https://")]
    BadUrl(String),
    /// It is there twice.
    #[error("the feed {0} is in the list already")]
    Twice(String),
    /// The outlet has no name.
    #[error("the name is empty; give the outlet as stories are to name it")]
    NoName,
    /// It is no time.
    #[error("`{0}` is no interval; write it as \"15 min\" or \"2 h\"")]
    BadInterval(String),
    /// It is too short to be polite.
    #[error("an interval may not be shorter than {} seconds", .0.as_secs())]
    TooOften(Duration),
    /// A limit is out of bounds.
    #[error("{name} must be from {least} to {most}")]
    OutOfBounds {
        /// The limit.
        name: &'static str,
        /// The least it may be.
        least: u64,
        /// The most it may be.
        most: u64,
    },
}

/// `, line 7`, or nothing.
struct OfLine(Option<usize>);

impl fmt::Display for OfLine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.map_or(Ok(()), |line| write!(f, ", line {line}"))
    }
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    contact: Spanned<String>,
    #[serde(default)]
    allow_private: bool,
    #[serde(default)]
    limits: WrittenLimits,
    #[serde(default)]
    feed: Vec<WrittenFeed>,
}

#[derive(Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenLimits {
    max_megabytes: Option<Spanned<u64>>,
    timeout_seconds: Option<Spanned<u64>>,
    max_redirects: Option<Spanned<u64>>,
    host_delay_seconds: Option<Spanned<u64>>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WrittenFeed {
    url: Spanned<String>,
    name: Spanned<String>,
    interval: Option<Spanned<String>>,
    #[serde(default)]
    fetch: Fetch,
}

/// A fault and the byte where it stands.
type At = (Option<usize>, ListFault);

impl Watchlist {
    /// Reads a list.
    ///
    /// # Errors
    /// The file cannot be read, or something in it is wrong: the first fault, with its line.
    pub fn read(path: &Path) -> Result<Self, ListError> {
        let unreadable = |error| ListError { path: path.to_owned(), line: None, fault: ListFault::Unreadable(error) };
        let text = fs::read_to_string(path).map_err(unreadable)?;
        Watchlist::parse(&text).map_err(|(at, fault)| {
            let line = at.and_then(|at| text.get(..at)).map(|before| before.matches('\n').count() + 1);
            ListError { path: path.to_owned(), line, fault }
        })
    }

    fn parse(text: &str) -> Result<Self, At> {
        let written: Written = toml::from_str(text)
            .map_err(|error| (error.span().map(|span| span.start), ListFault::Toml(error.message().to_owned())))?;
        let own = written.allow_private;
        if written.feed.is_empty() {
            return Err((None, ListFault::NoFeeds));
        }
        let mut known = HashSet::new();
        let mut feeds = Vec::with_capacity(written.feed.len());
        for feed in &written.feed {
            let read = feed.read(own)?;
            if !known.insert(read.url.clone()) {
                return Err((Some(feed.url.span().start), ListFault::Twice(read.url.to_string())));
            }
            feeds.push(read);
        }
        let contact = contact(&written.contact)?;
        Ok(Watchlist { contact, allow_private: own, limits: written.limits.read(own)?, feeds })
    }
}

/// What every site is told: it goes into a header, and must be of one line.
fn contact(written: &Spanned<String>) -> Result<String, At> {
    let contact = written.get_ref().trim();
    let fault = match contact {
        "" => ListFault::NoContact,
        _ if !contact.bytes().all(|byte| byte == b' ' || byte.is_ascii_graphic()) => ListFault::BadContact,
        _ => return Ok(contact.to_owned()),
    };
    Err((Some(written.span().start), fault))
}

impl WrittenLimits {
    fn read(&self, own: bool) -> Result<Limits, At> {
        let megabytes = bounded("max_megabytes", self.max_megabytes.as_ref(), 8, 1, MOST_MEGABYTES)?;
        let timeout = bounded("timeout_seconds", self.timeout_seconds.as_ref(), 30, 1, 600)?;
        let redirects = bounded("max_redirects", self.max_redirects.as_ref(), 5, 0, 20)?;
        let (usual, least) = if own { (0, 0) } else { (5, 1) };
        let delay = bounded("host_delay_seconds", self.host_delay_seconds.as_ref(), usual, least, 600)?;
        Ok(Limits {
            bytes: megabytes * 1_000_000,
            timeout: Duration::from_secs(timeout),
            // At most 20.
            redirects: u32::try_from(redirects).unwrap_or_default(),
            host_delay: Duration::from_secs(delay),
        })
    }
}

fn bounded(name: &'static str, written: Option<&Spanned<u64>>, usual: u64, least: u64, most: u64) -> Result<u64, At> {
    let Some(written) = written else { return Ok(usual) };
    match *written.get_ref() {
        value if (least..=most).contains(&value) => Ok(value),
        _ => Err((Some(written.span().start), ListFault::OutOfBounds { name, least, most })),
    }
}

impl WrittenFeed {
    fn read(&self, own: bool) -> Result<Feed, At> {
        let url = self.url.get_ref();
        let web = Url::parse(url).ok().filter(|url| matches!(url.scheme(), "http" | "https") && url.has_host());
        let url = web.ok_or_else(|| (Some(self.url.span().start), ListFault::BadUrl(url.clone())))?;
        let name = self.name.get_ref().trim();
        if name.is_empty() {
            return Err((Some(self.name.span().start), ListFault::NoName));
        }
        let interval = self.interval.as_ref().map_or(Ok(USUAL_INTERVAL), |written| interval(written, own))?;
        Ok(Feed { url, name: name.to_owned(), interval, fetch: self.fetch })
    }
}

fn interval(written: &Spanned<String>, own: bool) -> Result<Duration, At> {
    let at = Some(written.span().start);
    let read = written.get_ref().parse::<SignedDuration>().ok().and_then(|time| Duration::try_from(time).ok());
    let time = read.ok_or_else(|| (at, ListFault::BadInterval(written.get_ref().clone())))?;
    let shortest = if own { SHORTEST_OWN_INTERVAL } else { SHORTEST_INTERVAL };
    if time < shortest { Err((at, ListFault::TooOften(shortest))) } else { Ok(time) }
}

/// An address as it is shown: without the name and the password that may stand in it.
pub(crate) fn shown(url: &Url) -> String {
    let mut url = url.clone();
    // These fail for addresses without a host alone, which have neither.
    let _ = url.set_username("");
    let _ = url.set_password(None);
    url.to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    const HEAD: &str = "contact = \"mailto:ana@example.org\"\n";

    fn told(text: &str) -> String {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("feeds.toml");
        std::fs::write(&path, text).unwrap();
        let told = Watchlist::read(&path).unwrap_err().to_string();
        told.strip_prefix(&folder.path().display().to_string()).unwrap().trim_start_matches(['/', '\\']).to_owned()
    }

    #[test]
    fn a_list_has_usual_values_for_what_it_does_not_say() {
        let list = Watchlist::parse(&format!(
            "{HEAD}[[feed]]\nurl = \"https://sun.example/rss\"\nname = \"Fiji Sun\"\n\
             [[feed]]\nurl = \"https://times.example/rss\"\nname = \"Times\"\ninterval = \"2 h\"\nfetch = \"page\"\n"
        ))
        .unwrap();
        assert!(!list.allow_private);
        assert_eq!((list.limits.bytes, list.limits.redirects), (8_000_000, 5));
        assert_eq!(list.limits.host_delay, Duration::from_secs(5));
        let [sun, times] = &list.feeds[..] else { panic!("{list:?}") };
        assert_eq!((sun.interval, sun.fetch), (USUAL_INTERVAL, Fetch::Item));
        assert_eq!((times.interval, times.fetch), (Duration::from_secs(7200), Fetch::Page));
    }

    #[test]
    fn a_fault_names_the_file_and_the_line() {
        let feed = |line: &str| format!("{HEAD}[[feed]]\nname = \"Sun\"\nurl = \"https://a.example/\"\n{line}\n");
        for (text, wanted) in [
            (feed("interval = \"often\""), "feeds.toml, line 5: `often` is no interval"),
            (feed("interval = \"10 s\""), "feeds.toml, line 5: an interval may not be shorter than 300 seconds"),
            (feed("colour = 1"), "feeds.toml, line 5: unknown field `colour`"),
            (feed("[[feed]]\nname = \"B\"\nurl = \"https://a.example\""), "feeds.toml, line 7: the feed https://a"),
            (feed("[limits]\nmax_megabytes = 0"), "feeds.toml, line 6: max_megabytes must be from 1 to 256"),
            (feed("").replace("https", "file"), "feeds.toml, line 4: `file://a.example/` is no address"),
            (feed("").replace("Sun", " "), "feeds.toml, line 3: the name is empty"),
            (feed("").replace("mailto:ana@example.org", ""), "feeds.toml, line 1: the contact is empty"),
            (feed("").replace("mailto:ana", "a\\nHost: b"), "feeds.toml, line 1: the contact may hold"),
            (HEAD.to_owned(), "feeds.toml: there is no feed"),
            ("contact = \n".to_owned(), "feeds.toml, line 1: "),
        ] {
            assert!(told(&text).starts_with(wanted), "{}", told(&text));
        }
    }

    #[test]
    fn on_a_network_of_ones_own_intervals_may_be_short() {
        let text = format!(
            "allow_private = true\n{HEAD}[[feed]]\nname = \"Own\"\nurl = \"http://127.0.0.1/\"\ninterval = \"1 s\"\n"
        );
        let list = Watchlist::parse(&text).unwrap();
        assert_eq!((list.feeds[0].interval.as_secs(), list.limits.host_delay.as_secs()), (1, 0));
    }

    #[test]
    fn what_is_shown_of_an_address_has_no_password() {
        let url = Url::parse("https://reader:secret@sun.example/rss?page=1").unwrap();
        assert_eq!(shown(&url), "https://sun.example/rss?page=1");
    }
}
