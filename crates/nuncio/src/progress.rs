//! How far a long run has come: a bar on a terminal, with rate and time left; nothing in a pipe.

use std::fs;
use std::io::{self, IsTerminal};
use std::path::Path;
use std::time::{Duration, Instant};

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

/// How often the bar is drawn, at most.
const HERTZ: u8 = 5;

/// A bar, where there is a terminal to draw it on.
#[derive(Debug)]
pub struct Progress {
    bar: Option<ProgressBar>,
    began: Instant,
    stories: u64,
}

impl Progress {
    /// A bar for the bytes of these files; without an end where they are not known, as of the standard input.
    #[must_use]
    pub fn of(sizes: &[Option<u64>]) -> Self {
        let bar = io::stderr().is_terminal().then(|| bar(sizes.iter().copied().sum()));
        Progress { bar, began: Instant::now(), stories: 0 }
    }

    /// None, for work that waits most of the time.
    #[must_use]
    pub fn silent() -> Self {
        Progress { bar: None, began: Instant::now(), stories: 0 }
    }

    /// One more story is done, and so many bytes of the input.
    pub fn step(&mut self, bytes: u64) {
        self.stories += 1;
        let Some(bar) = &self.bar else { return };
        let rate = rate(self.stories, self.began.elapsed());
        bar.set_message(format!("{} stories, {rate:.0} a second", self.stories));
        bar.set_position(bytes);
    }

    /// Writes something else to the terminal meanwhile.
    pub fn aside(&self, write: impl FnOnce()) {
        match &self.bar {
            Some(bar) => bar.suspend(write),
            None => write(),
        }
    }

    /// Takes the bar away.
    pub fn end(&self) {
        if let Some(bar) = &self.bar {
            bar.finish_and_clear();
        }
    }
}

/// Bytes of an input; not known of the standard input, a pipe or a folder. What is not there has none.
#[must_use]
pub fn size(file: &Path) -> Option<u64> {
    if file == Path::new("-") {
        return None;
    }
    match fs::metadata(file) {
        Ok(file) => file.is_file().then_some(file.len()),
        Err(_) => Some(0),
    }
}

fn bar(bytes: Option<u64>) -> ProgressBar {
    let target = ProgressDrawTarget::stderr_with_hz(HERTZ);
    let (bar, template) = match bytes {
        Some(bytes) => (ProgressBar::with_draw_target(Some(bytes), target), "{bar:30} {percent}%  {msg}, {eta} left"),
        None => (ProgressBar::with_draw_target(None, target), "{spinner} {msg}, {elapsed} so far"),
    };
    match ProgressStyle::with_template(template) {
        Ok(style) => bar.with_style(style),
        Err(_) => bar,
    }
}

fn rate(stories: u64, took: Duration) -> f64 {
    // Enough for any count of stories.
    #[allow(clippy::cast_precision_loss)]
    let stories = stories as f64;
    stories / took.as_secs_f64().max(0.001)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_end_is_known_only_where_every_file_has_a_size() {
        let sum = |sizes: &[Option<u64>]| sizes.iter().copied().sum::<Option<u64>>();
        assert_eq!(sum(&[Some(3), Some(4)]), Some(7));
        assert_eq!(sum(&[Some(3), None]), None);
        assert_eq!(size(Path::new("-")), None);
        assert_eq!(size(Path::new("no-such-file")), Some(0));
    }

    #[test]
    fn a_rate_is_finite_from_the_first_story() {
        assert!(rate(1, Duration::ZERO).is_finite());
    }
}
