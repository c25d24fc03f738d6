//! When a feed is visited next: after its interval, later the more often it failed, and never before the server wants it.

use std::time::Duration;

use jiff::Timestamp;
use jiff::fmt::rfc2822;

/// The longest time that a feed is left alone, however often it failed and whatever its server asks.
const LONGEST: Duration = Duration::from_secs(24 * 60 * 60);

/// The time from a visit to the next: the interval, doubled with each of the `failures` in a row.
pub(crate) fn until_next(interval: Duration, failures: u32, retry_after: Option<Duration>) -> Duration {
    // Beyond 2 to the 20th all intervals are cut at a day.
    let backed_off = interval.saturating_mul(1 << failures.min(20)).min(LONGEST.max(interval));
    backed_off.max(retry_after.unwrap_or_default().min(LONGEST))
}

/// What `Retry-After` says: seconds, or a date. `None` where it says nothing that can be read.
pub(crate) fn retry_after(value: &str, now: Timestamp) -> Option<Duration> {
    let value = value.trim();
    if let Ok(seconds) = value.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let at = rfc2822::parse(value).ok()?.timestamp();
    Some(Duration::try_from(at.duration_since(now)).unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: Duration = Duration::from_secs(3600);

    #[test]
    fn each_failure_doubles_the_time_up_to_a_day() {
        let hours = |failures| until_next(HOUR, failures, None).as_secs() / 3600;
        assert_eq!([0, 1, 2, 3, 4, 5, 31, u32::MAX].map(hours), [1, 2, 4, 8, 16, 24, 24, 24]);
        let week = HOUR * 24 * 7;
        assert_eq!(until_next(week, 3, None), week, "an interval above a day is kept");
    }

    #[test]
    fn a_server_is_left_alone_as_long_as_it_asks_within_reason() {
        assert_eq!(until_next(HOUR, 0, Some(HOUR * 3)), HOUR * 3);
        assert_eq!(until_next(HOUR, 0, Some(HOUR / 60)), HOUR);
        assert_eq!(until_next(HOUR, 0, Some(HOUR * 1000)), LONGEST);
    }

    #[test]
    fn retry_after_is_seconds_or_a_date() {
        let now: Timestamp = "2015-10-21T07:00:00Z".parse().unwrap();
        assert_eq!(retry_after("120", now), Some(Duration::from_secs(120)));
        assert_eq!(retry_after("Wed, 21 Oct 2015 07:28:00 GMT", now), Some(Duration::from_secs(28 * 60)));
        assert_eq!(retry_after("Wed, 21 Oct 2015 06:28:00 GMT", now), Some(Duration::ZERO), "it is over");
        assert_eq!(retry_after("soon", now), None);
    }
}
