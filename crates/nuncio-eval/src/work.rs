//! Records on all cores, results in the order of the records.

use std::thread;

use nuncio_coder::{Coder, Coding};
use nuncio_language::Workspace;
use nuncio_text::Story;

/// What `make` makes of each item, in order, on all cores; each thread has a workspace of the coder.
///
/// # Panics
/// Where `make` panics.
pub(crate) fn each<T: Sync, R: Send>(
    coder: &Coder,
    items: &[T],
    make: impl Fn(&mut Workspace, &T) -> R + Sync,
) -> Vec<R> {
    let threads = thread::available_parallelism().map_or(1, usize::from);
    // Small pieces dealt out in turn keep all threads busy; each result goes home to its item's place.
    let mut all: Vec<Option<R>> = items.iter().map(|_| None).collect();
    thread::scope(|scope| {
        let make = &make;
        let labour = |first: usize| {
            scope.spawn(move || {
                let mut workspace = coder.workspace();
                let mine = items.iter().enumerate().skip(first).step_by(threads);
                mine.map(|(at, item)| (at, make(&mut workspace, item))).collect::<Vec<_>>()
            })
        };
        let workers: Vec<_> = (0..threads).map(labour).collect();
        for worker in workers {
            match worker.join() {
                Ok(made) => made.into_iter().for_each(|(at, result)| all[at] = Some(result)),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
    });
    all.into_iter().flatten().collect()
}

/// The stories of the items, coded.
pub(crate) fn code<T: Sync>(coder: &Coder, items: &[T], story: impl Fn(&T) -> Story + Sync) -> Vec<Coding> {
    each(coder, items, |workspace, item| coder.code(story(item), workspace))
}
