//! Fetches one thing from the web: as its site permits, slowly, within limits, and only from public addresses.

use std::collections::HashMap;
use std::time::Duration;

use jiff::Timestamp;
use ureq::Agent;
use ureq::http::{HeaderMap, Response};
use ureq::unversioned::resolver::{DefaultResolver, Resolver};
use ureq::unversioned::transport::DefaultConnector;
use url::Url;

use crate::failure::FetchError;
use crate::list::{Limits, Watchlist};
use crate::pace::Pace;
use crate::resolver::{PublicOnly, Refused};
use crate::robots::{self, Fetched, Rules};
use crate::schedule;
use crate::state::Validators;

/// The longest time that a connection may take to come about.
const CONNECT: Duration = Duration::from_secs(10);

/// What came of a request.
#[derive(Debug)]
pub(crate) enum Answer {
    /// It has not changed.
    Unchanged,
    /// It is this.
    New { bytes: Vec<u8>, kind: Option<String>, validators: Validators },
}

/// An answer, or the address where it is to be had.
enum Hop {
    Answer(Answer),
    Elsewhere(Url),
}

/// Who fetches.
#[derive(Debug)]
pub(crate) struct Client {
    agent: Agent,
    limits: Limits,
    pace: Pace,
    rules: HashMap<String, Rules>,
    /// Every robots.txt that was fetched and not [taken](Client::take_robots) yet.
    fetched: Vec<Fetched>,
}

impl Client {
    pub(crate) fn new(list: &Watchlist, robots: &[Fetched]) -> Self {
        let agent = if list.allow_private {
            agent(list, DefaultResolver::default())
        } else {
            agent(list, PublicOnly::default())
        };
        Client::with_agent(agent, list, robots)
    }

    fn with_agent(agent: Agent, list: &Watchlist, robots: &[Fetched]) -> Self {
        let rules = robots.iter().map(|fetched| (fetched.origin.clone(), Rules::of(fetched))).collect();
        Client { agent, limits: list.limits, pace: Pace::default(), rules, fetched: Vec::new() }
    }

    /// Every robots.txt that was fetched since this was last asked.
    pub(crate) fn take_robots(&mut self) -> Vec<Fetched> {
        std::mem::take(&mut self.fetched)
    }

    /// Fetches what is at an address, or learns that it did not change.
    pub(crate) fn get(
        &mut self,
        url: &Url,
        known: &Validators,
        now: Timestamp,
        stop: &dyn Fn() -> bool,
    ) -> Result<Answer, FetchError> {
        let mut url = url.clone();
        for _ in 0..=self.limits.redirects {
            if !matches!(url.scheme(), "http" | "https") {
                return Err(FetchError::NotWeb { url: url.to_string() });
            }
            let delay = self.permitted(&url, now, stop)?;
            self.pace.wait(host(&url), delay, stop)?;
            match self.request(&url, known, self.limits.bytes, now)? {
                Hop::Answer(answer) => return Ok(answer),
                Hop::Elsewhere(other) => url = other,
            }
        }
        Err(FetchError::TooManyRedirects { limit: self.limits.redirects })
    }

    /// Asks the robots.txt of a site; gives the time to leave between two requests.
    fn permitted(&mut self, url: &Url, now: Timestamp, stop: &dyn Fn() -> bool) -> Result<Duration, FetchError> {
        let origin = url.origin().ascii_serialization();
        if !self.rules.get(&origin).is_some_and(|rules| rules.hold(now)) {
            let text = self.robots(url, now, stop).map_err(|cause| match cause {
                FetchError::Stopped => FetchError::Stopped,
                cause => FetchError::RobotsUnknown { cause: Box::new(cause) },
            })?;
            let fetched = Fetched { origin: origin.clone(), at: now, text };
            self.rules.insert(origin.clone(), Rules::of(&fetched));
            self.fetched.push(fetched);
        }
        let rules = self.rules.get(&origin).filter(|rules| rules.allow(url));
        let refused = || FetchError::Robots { host: host(url).to_owned(), path: url.path().to_owned() };
        rules.map(|rules| rules.delay().max(self.limits.host_delay)).ok_or_else(refused)
    }

    /// The robots.txt of a site; where the site has none, an empty one.
    fn robots(&mut self, site: &Url, now: Timestamp, stop: &dyn Fn() -> bool) -> Result<Vec<u8>, FetchError> {
        let mut url = site.join("/robots.txt").map_err(|_| FetchError::NotWeb { url: site.to_string() })?;
        for _ in 0..=self.limits.redirects {
            self.pace.wait(host(&url), self.limits.host_delay, stop)?;
            match self.request(&url, &Validators::default(), robots::LARGEST, now) {
                Ok(Hop::Answer(Answer::New { bytes, .. })) => return Ok(bytes),
                Ok(Hop::Answer(Answer::Unchanged)) => return Ok(Vec::new()),
                Ok(Hop::Elsewhere(other)) => url = other,
                Err(error @ FetchError::Status { .. }) if !error.is_passing() => return Ok(Vec::new()),
                Err(error) => return Err(error),
            }
        }
        Err(FetchError::TooManyRedirects { limit: self.limits.redirects })
    }

    /// One request and what came of it.
    fn request(&self, url: &Url, known: &Validators, limit: u64, now: Timestamp) -> Result<Hop, FetchError> {
        if !matches!(url.scheme(), "http" | "https") {
            return Err(FetchError::NotWeb { url: url.to_string() });
        }
        let mut request = self.agent.get(url.as_str());
        let conditions = [("if-none-match", &known.etag), ("if-modified-since", &known.modified)];
        for (name, value) in conditions.into_iter().filter_map(|(name, value)| Some((name, value.as_ref()?))) {
            request = request.header(name, value);
        }
        let mut response = request.call().map_err(|error| self.failure(url, error))?;
        match response.status().as_u16() {
            304 => Ok(Hop::Answer(Answer::Unchanged)),
            301 | 302 | 303 | 307 | 308 => elsewhere(url, &response).map(Hop::Elsewhere),
            200 => {
                let read = response.body_mut().with_config().limit(limit).read_to_vec();
                let bytes = read.map_err(|error| self.failure(url, error))?;
                let value = |name| value(response.headers(), name);
                let validators = Validators { etag: value("etag"), modified: value("last-modified") };
                Ok(Hop::Answer(Answer::New { bytes, kind: value("content-type"), validators }))
            }
            status => {
                let retry_after = value(response.headers(), "retry-after");
                let retry_after = retry_after.and_then(|value| schedule::retry_after(&value, now));
                Err(FetchError::Status { status, retry_after })
            }
        }
    }

    fn failure(&self, url: &Url, error: ureq::Error) -> FetchError {
        match error {
            ureq::Error::BodyExceedsLimit(limit) => FetchError::TooLarge { limit },
            ureq::Error::Timeout(_) => FetchError::TimedOut { seconds: self.limits.timeout.as_secs() },
            ureq::Error::Other(other) => match other.downcast_ref::<Refused>() {
                Some(refused) => FetchError::Private { host: host(url).to_owned(), address: refused.address },
                None => FetchError::Network { cause: other.to_string() },
            },
            other => FetchError::Network { cause: other.to_string() },
        }
    }
}

/// A client of HTTP that follows no redirect itself, as each is asked about first, and goes through no proxy, behind which
/// addresses could not be checked.
fn agent(list: &Watchlist, resolver: impl Resolver) -> Agent {
    let config = Agent::config_builder()
        .user_agent(format!("{}/{} (+{})", robots::NAME, env!("CARGO_PKG_VERSION"), list.contact))
        .http_status_as_error(false)
        .max_redirects(0)
        .proxy(None)
        .timeout_global(Some(list.limits.timeout))
        .timeout_connect(Some(CONNECT.min(list.limits.timeout)))
        .build();
    Agent::with_parts(config, DefaultConnector::default(), resolver)
}

fn elsewhere<B>(url: &Url, response: &Response<B>) -> Result<Url, FetchError> {
    let target = value(response.headers(), "location").and_then(|target| url.join(&target).ok());
    target.ok_or_else(|| FetchError::NoTarget { status: response.status().as_u16() })
}

fn value(headers: &HeaderMap, name: &str) -> Option<String> {
    headers.get(name)?.to_str().ok().map(str::to_owned)
}

fn host(url: &Url) -> &str {
    url.host_str().unwrap_or_default()
}

#[cfg(test)]
#[path = "../tests/server/mod.rs"]
mod server;

#[cfg(test)]
mod tests {
    use std::net::SocketAddr;

    use super::server::{Reply, Server};
    use super::*;
    use ureq::config::Config;
    use ureq::http::Uri;
    use ureq::unversioned::resolver::ResolvedSocketAddrs;
    use ureq::unversioned::transport::NextTimeout;

    /// A world in which `news.example` is a public site, on this machine; all other names are as they are.
    #[derive(Debug)]
    struct OnePublic {
        news: SocketAddr,
        others: PublicOnly,
    }

    impl Resolver for OnePublic {
        fn resolve(
            &self,
            uri: &Uri,
            config: &Config,
            timeout: NextTimeout,
        ) -> Result<ResolvedSocketAddrs, ureq::Error> {
            if uri.host() != Some("news.example") {
                return self.others.resolve(uri, config, timeout);
            }
            let mut addresses = self.empty();
            addresses.push(self.news);
            Ok(addresses)
        }
    }

    fn get(server: &Server, path: &str) -> Result<Answer, FetchError> {
        let limits =
            Limits { bytes: 1_000_000, timeout: Duration::from_secs(10), redirects: 5, host_delay: Duration::ZERO };
        let list = Watchlist { contact: "ana".to_owned(), allow_private: false, limits, feeds: Vec::new() };
        let news = SocketAddr::from(([127, 0, 0, 1], server.port()));
        let agent = agent(&list, OnePublic { news, others: PublicOnly::default() });
        let url = Url::parse("http://news.example").unwrap().join(path).unwrap();
        Client::with_agent(agent, &list, &[]).get(&url, &Validators::default(), Timestamp::UNIX_EPOCH, &|| false)
    }

    #[test]
    fn a_redirect_into_a_private_network_is_refused_before_it_is_connected_to() {
        let (server, inner) = (Server::start(), Server::start());
        inner.put("/secret", Reply::of(200, "secret"));
        server.put("/open", Reply::of(200, "news"));
        assert!(matches!(get(&server, "/open"), Ok(Answer::New { bytes, .. }) if bytes == b"news"));
        for target in [inner.url("/secret"), inner.url("/secret").replace("127.0.0.1", "localhost")] {
            server.put("/rss", Reply::of(302, "").with("location", &target));
            let refused = get(&server, "/rss").unwrap_err();
            let FetchError::RobotsUnknown { cause } = &refused else { panic!("{refused:?}") };
            assert!(matches!(**cause, FetchError::Private { .. }), "{refused:?}");
        }
        assert!(inner.asked().is_empty());
    }

    #[test]
    fn a_redirect_out_of_the_web_is_refused() {
        let server = Server::start();
        for target in ["file:///etc/hosts", "ftp://news.example/a"] {
            server.put("/rss", Reply::of(302, "").with("location", target));
            let refused = get(&server, "/rss").unwrap_err();
            assert!(matches!(refused, FetchError::NotWeb { .. }), "{refused:?}");
        }
        server.put("/rss", Reply::of(302, ""));
        assert_eq!(get(&server, "/rss").unwrap_err(), FetchError::NoTarget { status: 302 });
    }
}
