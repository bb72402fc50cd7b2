//! What is going on: a bar on a terminal, a line for each description that is done otherwise.

use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::print::{self, Stream};

/// The progress of a run; shared by its workers.
#[derive(Debug)]
pub(crate) struct Progress {
    bar: ProgressBar,
    is_terminal: bool,
    all: usize,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    done: usize,
    short: usize,
    /// What is being done for whom.
    active: BTreeMap<String, &'static str>,
}

impl Progress {
    /// Nothing done of so many.
    pub(crate) fn new(all: usize) -> Self {
        let is_terminal = Stream::Err.is_terminal();
        let bar = ProgressBar::with_draw_target(Some(all as u64), ProgressDrawTarget::stderr());
        let template = "{elapsed_precise} [{bar:24}] {pos}/{len}  {wide_msg}";
        if let Ok(style) = ProgressStyle::with_template(template) {
            bar.set_style(style.progress_chars("=> "));
        }
        if is_terminal {
            bar.enable_steady_tick(Duration::from_millis(500));
        }
        Self {
            bar,
            is_terminal,
            all,
            state: Mutex::default(),
        }
    }

    /// Something is being done for a description.
    pub(crate) fn step(&self, slug: &str, what: &'static str) {
        self.update(|state| {
            state.active.insert(slug.to_owned(), what);
        });
    }

    /// Nothing is being done for a description: it waits for its turn.
    pub(crate) fn rest(&self, slug: &str) {
        self.update(|state| state.active.remove(slug));
    }

    /// A description is done; `line` says how it went.
    pub(crate) fn done(&self, slug: &str, fell_short: bool, line: &str) {
        let done = self.update(|state| {
            state.active.remove(slug);
            state.done += 1;
            state.short += usize::from(fell_short);
            state.done
        });
        self.bar.inc(1);
        if !self.is_terminal {
            print::err(&format!("[{done}/{}] {slug}: {line}\n", self.all));
        }
    }

    /// Takes the bar away.
    pub(crate) fn finish(&self) {
        self.bar.finish_and_clear();
    }

    fn update<T>(&self, change: impl FnOnce(&mut State) -> T) -> T {
        let mut state = self.state.lock().unwrap_or_else(PoisonError::into_inner);
        let result = change(&mut state);
        let active = state
            .active
            .iter()
            .map(|(slug, what)| format!("{slug}: {what}"));
        let mut message = active.collect::<Vec<_>>().join(", ");
        if state.short > 0 {
            message = format!("{} short; {message}", state.short);
        }
        self.bar.set_message(message);
        result
    }
}
