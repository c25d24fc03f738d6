//! Why something could not be fetched, in a sentence for the person who follows the feed.

use std::net::IpAddr;
use std::time::Duration;

use thiserror::Error;

/// Why an address was not fetched.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum FetchError {
    /// It is no address of the web.
    #[error("`{url}` is no address that begins with http:// or https://")]
    NotWeb {
        /// The address.
        url: String,
    },
    /// It leads into a private network.
    #[error("{host} is at the private address {address}; `allow_private = true` permits that")]
    Private {
        /// The host's name.
        host: String,
        /// Where it is.
        address: IpAddr,
    },
    /// The site asks programs to stay away from it.
    #[error("the robots.txt of {host} asks programs not to fetch {path}")]
    Robots {
        /// The host's name.
        host: String,
        /// What is not to be fetched.
        path: String,
    },
    /// Whether the site may be fetched from cannot be told.
    #[error("whether it may be fetched is not known, as robots.txt could not be read: {cause}")]
    RobotsUnknown {
        /// Why not.
        cause: Box<FetchError>,
    },
    /// The server answers with something else than the thing.
    #[error("the server answers with status {status}")]
    Status {
        /// The status of HTTP.
        status: u16,
        /// How long the server asks to be left alone.
        retry_after: Option<Duration>,
    },
    /// More bytes than are allowed, after unpacking.
    #[error("it is larger than {limit} bytes; `max_megabytes` permits more")]
    TooLarge {
        /// The most bytes.
        limit: u64,
    },
    /// The server takes too long.
    #[error("it did not come within {seconds} seconds")]
    TimedOut {
        /// The most seconds.
        seconds: u64,
    },
    /// It is said to be elsewhere, again and again.
    #[error("it was passed on more than {limit} times")]
    TooManyRedirects {
        /// The most redirects.
        limit: u32,
    },
    /// It is said to be elsewhere, and not where.
    #[error("it was passed on to nowhere (status {status} without an address)")]
    NoTarget {
        /// The status of HTTP.
        status: u16,
    },
    /// The address of a report gives something else than a page.
    #[error("it is no page but {kind}")]
    NotPage {
        /// What the server calls it.
        kind: String,
    },
    /// The name is not known, the connection is refused or breaks off.
    #[error("{cause}")]
    Network {
        /// What the system or the protocol says.
        cause: String,
    },
    /// The user asked the run to end.
    #[error("the run was asked to stop")]
    Stopped,
}

impl FetchError {
    /// Whether it may work another time without anybody changing anything.
    #[must_use]
    pub fn is_passing(&self) -> bool {
        match self {
            FetchError::TimedOut { .. } | FetchError::Network { .. } | FetchError::Stopped => true,
            FetchError::RobotsUnknown { cause } => cause.is_passing(),
            FetchError::Status { status, .. } => matches!(status, 408 | 425 | 429 | 500..),
            _ => false,
        }
    }

    /// How long the server asks to be left alone, where it does.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        match self {
            FetchError::Status { retry_after, .. } => *retry_after,
            FetchError::RobotsUnknown { cause } => cause.retry_after(),
            _ => None,
        }
    }

    /// Whether the server is at the end of its strength, so that nothing more should be asked of it for now.
    #[must_use]
    pub fn is_overload(&self) -> bool {
        match self {
            FetchError::Status { status, retry_after } => matches!(status, 429 | 503) || retry_after.is_some(),
            FetchError::RobotsUnknown { cause } => cause.is_overload(),
            _ => false,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_passes_is_told_from_what_lasts() {
        let status = |status| FetchError::Status { status, retry_after: None };
        assert!([408, 429, 500, 503].into_iter().all(|code| status(code).is_passing()));
        assert!(![401, 403, 404, 410].into_iter().any(|code| status(code).is_passing()));
        let unknown = |cause| FetchError::RobotsUnknown { cause: Box::new(cause) };
        assert!(unknown(status(503)).is_passing() && unknown(status(503)).is_overload());
        assert!(!FetchError::TooLarge { limit: 1 }.is_passing());
    }
}
