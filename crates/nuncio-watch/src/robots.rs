//! What sites ask of programs that fetch from them: robots.txt, kept for a day.

use std::time::Duration;

use jiff::{SignedDuration, Timestamp};
use texting_robots::Robot;
use url::Url;

/// The name that a robots.txt calls this program by.
pub(crate) const NAME: &str = "nuncio";
/// Most bytes of a robots.txt: what the standard asks readers to take.
pub(crate) const LARGEST: u64 = 500 * 1024;
/// How long it holds.
const KEPT: SignedDuration = SignedDuration::from_hours(24);
/// The longest time between two requests that a site may ask for.
const LONGEST_DELAY: f32 = 60.0;

/// A robots.txt as it was fetched; empty where there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Fetched {
    /// Scheme, host and port that it holds for.
    pub(crate) origin: String,
    /// When.
    pub(crate) at: Timestamp,
    /// Its bytes.
    pub(crate) text: Vec<u8>,
}

/// What a robots.txt asks of this program.
#[derive(Debug)]
pub(crate) struct Rules {
    at: Timestamp,
    /// `None` where nothing of it can be understood, which asks for nothing.
    robot: Option<Robot>,
}

impl Rules {
    pub(crate) fn of(fetched: &Fetched) -> Self {
        Rules { at: fetched.at, robot: Robot::new(NAME, &fetched.text).ok() }
    }

    /// Whether they are still to be gone by.
    pub(crate) fn hold(&self, now: Timestamp) -> bool {
        now.duration_since(self.at) < KEPT
    }

    /// Whether an address may be fetched.
    pub(crate) fn allow(&self, url: &Url) -> bool {
        self.robot.as_ref().is_none_or(|robot| robot.allowed(url.as_str()))
    }

    /// The time between two requests that the site asks for.
    pub(crate) fn delay(&self) -> Duration {
        let seconds = self.robot.as_ref().and_then(|robot| robot.delay).unwrap_or(0.0);
        Duration::try_from_secs_f32(seconds.min(LONGEST_DELAY)).unwrap_or_default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rules(text: &str) -> Rules {
        let at = Timestamp::UNIX_EPOCH;
        Rules::of(&Fetched { origin: "https://a.example".to_owned(), at, text: text.as_bytes().to_vec() })
    }

    fn allow(text: &str, path: &str) -> bool {
        rules(text).allow(&Url::parse("https://a.example").unwrap().join(path).unwrap())
    }

    #[test]
    fn rules_for_all_and_for_this_program_are_gone_by() {
        let all = "User-agent: *\nDisallow: /private\nCrawl-delay: 3\n";
        assert!(!allow(all, "/private/a") && allow(all, "/news"));
        assert!(!allow("User-agent: Nuncio\nDisallow: /\n", "/news"));
        assert!(allow("User-agent: another\nDisallow: /\n", "/news"));
        assert_eq!(rules(all).delay(), Duration::from_secs(3));
        assert_eq!(rules("User-agent: *\nCrawl-delay: 86400\n").delay(), Duration::from_secs(60));
    }

    #[test]
    fn what_is_empty_or_no_rules_at_all_forbids_nothing() {
        for text in ["", "<html>Not found</html>", "\0\u{1}\n"] {
            assert!(allow(text, "/news"), "{text:?}");
            assert_eq!(rules(text).delay(), Duration::ZERO);
        }
    }

    #[test]
    fn they_hold_for_a_day() {
        let hours = |hours| Timestamp::UNIX_EPOCH + SignedDuration::from_hours(hours);
        assert!(rules("").hold(hours(23)) && !rules("").hold(hours(24)));
    }
}
