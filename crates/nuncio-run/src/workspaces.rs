//! Workspaces that are kept between runs: each knows the words that it has met, and a new one must learn them again.

use std::ops::{Deref, DerefMut};
use std::sync::{Mutex, PoisonError};

use nuncio_coder::Coder;
use nuncio_language::Workspace;

/// Workspaces of one coder that nobody uses at the moment: as many as there were threads at a time.
#[derive(Debug, Default)]
pub struct Workspaces {
    free: Mutex<Vec<Workspace>>,
}

impl Workspaces {
    /// One that nobody uses, or a new one of this coder. It comes back when it is dropped.
    pub fn lend(&self, coder: &Coder) -> Lent<'_> {
        let free = self.free.lock().unwrap_or_else(PoisonError::into_inner).pop();
        Lent { from: self, workspace: free.unwrap_or_else(|| coder.workspace()) }
    }
}

/// A workspace that is lent.
#[derive(Debug)]
pub struct Lent<'w> {
    from: &'w Workspaces,
    workspace: Workspace,
}

impl Deref for Lent<'_> {
    type Target = Workspace;

    fn deref(&self) -> &Workspace {
        &self.workspace
    }
}

impl DerefMut for Lent<'_> {
    fn deref_mut(&mut self) -> &mut Workspace {
        &mut self.workspace
    }
}

impl Drop for Lent<'_> {
    fn drop(&mut self) {
        let back = std::mem::take(&mut self.workspace);
        self.from.free.lock().unwrap_or_else(PoisonError::into_inner).push(back);
    }
}

#[cfg(test)]
mod tests {
    use nuncio_language::Kernel;

    use super::*;

    #[test]
    fn there_are_as_many_as_are_lent_at_a_time() {
        let coder = Coder::read(&nuncio_pack_en::files(), Kernel::default()).expect("the built-in pack is whole");
        let kept = Workspaces::default();
        for _ in 0..3 {
            let both = (kept.lend(&coder), kept.lend(&coder));
            drop(both);
        }
        assert_eq!(kept.free.into_inner().unwrap().len(), 2);
    }
}
