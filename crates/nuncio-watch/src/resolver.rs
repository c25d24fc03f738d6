//! Names into addresses, none of which may be private: asked for every connection, so that a redirect, or a name that points
//! elsewhere the second time, is checked as well.

use std::fmt;
use std::net::IpAddr;

use ureq::Error;
use ureq::config::Config;
use ureq::http::Uri;
use ureq::unversioned::resolver::{DefaultResolver, ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;

use crate::address::is_public;

/// The system's resolver, with every address looked at.
#[derive(Debug, Default)]
pub(crate) struct PublicOnly {
    system: DefaultResolver,
}

/// A name stands for a private address.
#[derive(Debug)]
pub(crate) struct Refused {
    pub(crate) address: IpAddr,
}

impl fmt::Display for Refused {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} is a private address", self.address)
    }
}

impl std::error::Error for Refused {}

impl Resolver for PublicOnly {
    fn resolve(&self, uri: &Uri, config: &Config, timeout: NextTimeout) -> Result<ResolvedSocketAddrs, Error> {
        let addresses = self.system.resolve(uri, config, timeout)?;
        match addresses.iter().find(|address| !is_public(address.ip())) {
            Some(private) => Err(Error::Other(Box::new(Refused { address: private.ip() }))),
            None => Ok(addresses),
        }
    }
}
