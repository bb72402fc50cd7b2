//! One description -> a crate, or why there is none. Neither a panic nor a loop without end of the
//! generator ends the run.

use std::any::Any;
use std::cell::RefCell;
use std::panic::{self, AssertUnwindSafe};
use std::sync::mpsc::{self, RecvTimeoutError};
use std::thread;
use std::time::{Duration, Instant};

use codegen::diag::SourceTexts;
use codegen::{Input, Outcome, Settings, package};

use crate::files::{self, Disk};
use crate::find::Found;

/// What the generator made of a description.
pub(crate) struct Generated {
    /// Name of the root file among the texts.
    pub(crate) root: String,
    /// The outcome; the texts hold the root file at least.
    pub(crate) outcome: Outcome,
    /// How long it took.
    pub(crate) time: Duration,
}

/// As much as the main thread of a program has.
const STACK: usize = 8 * 1024 * 1024;

const THREAD: &str = "generate";

thread_local! {
    /// What the panic of this thread said, and where.
    static PANIC: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// Keeps what a panicking generator says off the terminal; [`generate`] reports it.
pub(crate) fn keep_panics() {
    let others = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        if thread::current().name() == Some(THREAD) {
            PANIC.with(|panic| *panic.borrow_mut() = Some(info.to_string()));
        } else {
            others(info);
        }
    }));
}

/// Reads and generates a description.
///
/// # Errors
/// The file cannot be read, the generator panicked, or took too long.
pub(crate) fn generate(found: &Found, limit: Duration) -> Result<Generated, String> {
    // Names of the other files are made from this one's, so that both are absolute.
    let root = found.file.to_string_lossy().into_owned();
    let text = files::read_text(&found.file, &root).map_err(|error| error.to_string())?;
    let allowed = [found.allowed.clone()];
    let disk = Disk::new(&found.file, &allowed).map_err(|error| error.to_string())?;
    let mut settings = Settings::new(&package::from_stem(&found.slug));
    settings.driver = true;
    let (send, receive) = mpsc::channel();
    let work = move || {
        let input = Input {
            root: &root,
            text: &text,
            files: &disk,
        };
        let started = Instant::now();
        let outcome =
            panic::catch_unwind(AssertUnwindSafe(|| codegen::generate(&input, &settings)));
        let time = started.elapsed();
        let result = outcome.map_err(what_it_said).map(|mut outcome| {
            if outcome.texts.text(&root).is_none() {
                outcome.texts.insert(root.as_str().into(), text);
            }
            Generated {
                root,
                outcome,
                time,
            }
        });
        // Nobody listens once the time is over.
        let _ = send.send(result);
    };
    thread::Builder::new()
        .name(THREAD.to_owned())
        .stack_size(STACK)
        .spawn(work)
        .map_err(|error| format!("cannot start a thread: {error}"))?;
    match receive.recv_timeout(limit) {
        Ok(result) => result,
        Err(RecvTimeoutError::Timeout) => Err(format!(
            "the generator took more than {} s",
            limit.as_secs()
        )),
        Err(RecvTimeoutError::Disconnected) => Err("the generator died".to_owned()),
    }
}

fn what_it_said(payload: Box<dyn Any + Send>) -> String {
    let kept = PANIC.with(|panic| panic.borrow_mut().take());
    let text = || {
        let text = payload.downcast_ref::<String>().map(String::as_str);
        let text = text.or_else(|| payload.downcast_ref::<&str>().copied());
        text.unwrap_or("it said nothing").to_owned()
    };
    format!("the generator panicked: {}", kept.unwrap_or_else(text))
}
