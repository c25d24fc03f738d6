//! Feeds that are followed: what is new in them is fetched, politely, and handed out as stories, each once.
//!
//! This is the only room that touches the network. It codes nothing and knows no archive: whoever has written the stories of a
//! [`Portion`] down calls [`Watcher::settle`], and only then are they done with. Killed anywhere between, they come again.
//!
//! A round is [`Watcher::due`], and for each feed [`Watcher::visit`], [`Watcher::portion`] until there is none, and
//! [`Watcher::end`].

mod address;
mod client;
mod failure;
mod items;
mod list;
mod pace;
mod resolver;
mod robots;
mod schedule;
mod state;
mod watcher;

pub use address::is_public;
pub use failure::FetchError;
pub use list::{Feed, Fetch, Limits, ListError, ListFault, Watchlist};
pub use state::{StateError, UnfinishedItem};
pub use watcher::{Portion, Trouble, Visit, Watcher, Weight};
