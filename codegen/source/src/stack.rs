//! A stack of a known size: what recurses over a description must not depend on how large the caller's is.

use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Mutex;
use std::thread;

thread_local! {
    /// How large the stack of this thread is, where it was made here.
    static SIZE: Cell<usize> = const { Cell::new(0) };
}

/// For what is lowered in as many steps as a description makes it of itself.
pub const DEEP: usize = 256 << 20;

/// Runs a job on a stack of `bytes`, which are memory only as far as they are used. `None` if it panicked.
///
/// Where the stack is large enough already, it stays on it: what a thread frees is often not given to another.
pub fn with_stack<T: Send>(bytes: usize, job: impl FnOnce() -> T + Send) -> Option<T> {
    if SIZE.get() >= bytes {
        return catch_unwind(AssertUnwindSafe(job)).ok();
    }
    let slot = Mutex::new(Some(job));
    let run = || slot.lock().ok()?.take().map(|job| job());
    let run_there = || {
        SIZE.set(bytes);
        run()
    };
    thread::scope(|scope| {
        match thread::Builder::new()
            .stack_size(bytes)
            .spawn_scoped(scope, run_there)
        {
            Ok(running) => running.join().ok().flatten(),
            // Where there are no threads the caller's stack has to do.
            Err(_) => run(),
        }
    })
}
