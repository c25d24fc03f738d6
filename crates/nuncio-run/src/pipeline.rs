//! Work on a stream of items on several threads: results in input order, memory bounded, for whoever reads many stories.

use std::collections::BTreeMap;
use std::num::NonZero;
use std::ops::ControlFlow;
use std::panic::{AssertUnwindSafe, catch_unwind, resume_unwind};
use std::sync::mpsc::{Receiver, Sender, SyncSender, channel, sync_channel};
use std::sync::{Mutex, PoisonError};
use std::thread;

/// How many items a thread may be ahead of the one that is written next.
const WINDOW: usize = 8;

/// What a worker makes of an item, with the item's number; a panic travels to the thread that asked for the work.
type Made<R> = (usize, thread::Result<R>);

/// Takes every item through `work`, on as many threads as asked, and gives the results to `out` in the order of the items.
///
/// Each thread has a workspace of its own, made by `workspace`. At most `threads` × 8 items are between the reader and
/// `out` at a time, however slow one of them is. `out` may stop the run; items that were read by then are dropped.
///
/// # Panics
/// Where `work` panics, the panic is passed on.
pub fn in_order<T: Send, R: Send, W>(
    items: impl Iterator<Item = T> + Send,
    threads: NonZero<usize>,
    workspace: impl Fn() -> W + Sync,
    work: impl Fn(&mut W, T) -> R + Sync,
    out: impl FnMut(R) -> ControlFlow<()>,
) {
    let window = threads.get().saturating_mul(WINDOW);
    // A seat is taken when an item is read and given back when its result is out: that bounds the reordering as well.
    let (take_seat, give_seat) = sync_channel::<()>(window);
    let (to_workers, from_reader) = sync_channel::<(usize, T)>(window);
    let (to_writer, from_workers) = channel::<Made<R>>();
    let from_reader = Mutex::new(from_reader);
    thread::scope(|scope| {
        scope.spawn(move || read(items, &take_seat, &to_workers));
        for _ in 0..threads.get() {
            let to_writer = to_writer.clone();
            let (from_reader, workspace, work) = (&from_reader, &workspace, &work);
            scope.spawn(move || labour(from_reader, &to_writer, workspace, work));
        }
        drop(to_writer);
        write(from_workers, give_seat, out);
    });
}

/// Numbers the items and hands them out, as long as there are seats and somebody takes them.
fn read<T>(items: impl Iterator<Item = T>, take_seat: &SyncSender<()>, to_workers: &SyncSender<(usize, T)>) {
    let mut items = items.enumerate();
    // The seat comes first: without one, nothing more is read.
    while take_seat.send(()).is_ok() {
        let Some(item) = items.next() else { break };
        if to_workers.send(item).is_err() {
            break;
        }
    }
}

/// One thread's work, until there are no more items or nobody wants the results.
fn labour<T, R, W>(
    from_reader: &Mutex<Receiver<(usize, T)>>,
    to_writer: &Sender<Made<R>>,
    workspace: impl Fn() -> W,
    work: impl Fn(&mut W, T) -> R,
) {
    let mut workspace = workspace();
    loop {
        let next = from_reader.lock().unwrap_or_else(PoisonError::into_inner).recv();
        let Ok((number, item)) = next else { break };
        let made = catch_unwind(AssertUnwindSafe(|| work(&mut workspace, item)));
        let failed = made.is_err();
        if to_writer.send((number, made)).is_err() || failed {
            break;
        }
    }
}

/// Puts the results in order. Returning drops both channels, which ends the other threads.
fn write<R>(from_workers: Receiver<Made<R>>, give_seat: Receiver<()>, mut out: impl FnMut(R) -> ControlFlow<()>) {
    let mut waiting = BTreeMap::new();
    let mut next = 0;
    for (number, made) in from_workers {
        match made {
            Ok(result) => waiting.insert(number, result),
            Err(panic) => {
                drop(give_seat);
                resume_unwind(panic)
            }
        };
        while let Some(result) = waiting.remove(&next) {
            next += 1;
            if out(result).is_break() {
                return;
            }
            // The reader took this seat before it read the item: there is always one to give back.
            let _ = give_seat.try_recv();
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::time::Duration;

    use super::*;

    fn threads(count: usize) -> NonZero<usize> {
        NonZero::new(count).unwrap()
    }

    #[test]
    fn results_come_in_the_order_of_the_items_though_early_ones_take_longest() {
        let mut out = Vec::new();
        let work = |_: &mut (), n: u64| {
            thread::sleep(Duration::from_micros(2000 / (n + 1)));
            n * n
        };
        in_order(
            0..200,
            threads(4),
            || (),
            work,
            |n| {
                out.push(n);
                ControlFlow::Continue(())
            },
        );
        assert_eq!(out, (0..200).map(|n| n * n).collect::<Vec<u64>>());
    }

    #[test]
    fn no_more_than_a_window_is_read_ahead_of_a_slow_first_item() {
        let (read, most) = (AtomicUsize::new(0), AtomicUsize::new(0));
        let items = (0..1000).inspect(|_| {
            read.fetch_add(1, Ordering::SeqCst);
        });
        let work = |_: &mut (), n: usize| {
            if n == 0 {
                thread::sleep(Duration::from_millis(100));
                most.store(read.load(Ordering::SeqCst), Ordering::SeqCst);
            }
        };
        in_order(items, threads(2), || (), work, |()| ControlFlow::Continue(()));
        assert_eq!(read.load(Ordering::SeqCst), 1000);
        assert!(most.load(Ordering::SeqCst) <= 2 * WINDOW + 1, "{most:?} were read");
    }

    #[test]
    fn a_run_that_is_stopped_ends_though_the_items_never_do() {
        let mut left = 10;
        in_order(
            0..,
            threads(3),
            || (),
            |_, n: u64| n,
            |_| {
                left -= 1;
                if left == 0 { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
            },
        );
        assert_eq!(left, 0);
    }

    #[test]
    fn each_thread_has_one_workspace() {
        let made = AtomicUsize::new(0);
        let workspace = || made.fetch_add(1, Ordering::SeqCst);
        in_order(0..100, threads(3), workspace, |_, n: u64| n, |_| ControlFlow::Continue(()));
        assert_eq!(made.load(Ordering::SeqCst), 3);
    }

    #[test]
    fn a_panic_in_the_work_ends_the_run_and_does_not_hang_it() {
        let run = || in_order(0.., threads(2), || (), |_, n: u64| assert!(n < 50), |()| ControlFlow::Continue(()));
        assert!(catch_unwind(run).is_err());
    }

    #[test]
    fn nothing_comes_of_nothing() {
        in_order(std::iter::empty::<u8>(), threads(2), || (), |_, n| n, |_| panic!("there was no item"));
    }
}
