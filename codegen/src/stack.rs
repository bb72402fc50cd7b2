//! A stack of a known size: what recurses over a description must not depend on how large the caller's is.

use std::sync::Mutex;
use std::thread;

/// For what is lowered in as many steps as a description makes it of itself.
pub(crate) const DEEP: usize = 256 << 20;

/// Runs a job on a stack of `bytes`, which are memory only as far as they are used. `None` if it panicked.
pub(crate) fn with_stack<T: Send>(bytes: usize, job: impl FnOnce() -> T + Send) -> Option<T> {
    let slot = Mutex::new(Some(job));
    let run = || slot.lock().ok()?.take().map(|job| job());
    thread::scope(|scope| {
        match thread::Builder::new()
            .stack_size(bytes)
            .spawn_scoped(scope, run)
        {
            Ok(running) => running.join().ok().flatten(),
            // Where there are no threads the caller's stack has to do.
            Err(_) => run(),
        }
    })
}
