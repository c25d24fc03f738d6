//! Time between two requests to one host, whichever feeds they are for.

use std::collections::HashMap;
use std::thread;
use std::time::{Duration, Instant};

use crate::failure::FetchError;

/// How often a wait looks whether the run is to end.
const STEP: Duration = Duration::from_millis(100);

/// When each host may be asked again.
#[derive(Debug, Default)]
pub(crate) struct Pace {
    next: HashMap<String, Instant>,
}

impl Pace {
    /// Waits until the host may be asked, and notes that it is asked now and again after `delay` at the earliest.
    ///
    /// # Errors
    /// [`FetchError::Stopped`], where the run is to end meanwhile.
    pub(crate) fn wait(&mut self, host: &str, delay: Duration, stop: &dyn Fn() -> bool) -> Result<(), FetchError> {
        while let Some(left) = self.next.get(host).and_then(|next| next.checked_duration_since(Instant::now())) {
            if stop() {
                return Err(FetchError::Stopped);
            }
            thread::sleep(left.min(STEP));
            if left.is_zero() {
                break;
            }
        }
        self.next.insert(host.to_owned(), Instant::now() + delay);
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_host_is_asked_again_after_the_delay_and_another_at_once() {
        let (mut pace, delay, began) = (Pace::default(), Duration::from_millis(150), Instant::now());
        pace.wait("a.example", delay, &|| false).unwrap();
        pace.wait("b.example", delay, &|| false).unwrap();
        assert!(began.elapsed() < delay);
        pace.wait("a.example", delay, &|| false).unwrap();
        assert!(began.elapsed() >= delay);
    }

    #[test]
    fn a_wait_ends_when_the_run_does() {
        let mut pace = Pace::default();
        pace.wait("a.example", Duration::from_secs(600), &|| true).unwrap();
        assert_eq!(pace.wait("a.example", Duration::ZERO, &|| true), Err(FetchError::Stopped));
    }
}
