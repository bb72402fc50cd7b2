//! Whether something that is printed or told holds the secret.

use std::error::Error as StdError;
use std::fmt::{Debug, Display, Write};
use std::sync::{Arc, Mutex, OnceLock};

use runtime::base64;
use runtime::error::{ApiError, Error};
use tokio::sync::MutexGuard;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

/// Nothing of it in clear, percent-encoded or in base64.
fn sings(text: &str) -> bool {
    let low = text.to_lowercase();
    let in_base64 = ["", "x", "xx"].into_iter().any(|before| {
        let encoded = base64::encode(format!("{before}Nightingale").as_bytes());
        low.contains(&encoded[before.len() * 2..12].to_lowercase())
    });
    low.contains("nightingale") || low.contains("%6e%69%67%68") || in_base64
}

#[track_caller]
pub(super) fn assert_silent(what: &str, text: &str) {
    assert!(!sings(text), "{what}: {text}");
}

#[track_caller]
pub(super) fn printed<E: Display + Debug + ?Sized>(what: &str, value: &E) {
    assert_silent(what, &format!("{value}\n{value:#}\n{value:?}\n{value:#?}"));
}

#[track_caller]
pub(super) fn debugged(what: &str, value: &impl Debug) {
    assert_silent(what, &format!("{value:?}\n{value:#?}"));
}

#[track_caller]
pub(super) fn causes(what: &str, error: &(dyn StdError + 'static)) {
    let mut next = Some(error);
    while let Some(error) = next {
        printed(what, error);
        next = error.source();
    }
}

/// An error with all that is below it and that it turns into.
#[track_caller]
pub(super) fn silent<E: Debug + 'static>(what: &str, error: Error<E>) -> ApiError
where
    Error<E>: StdError + Into<ApiError>,
{
    printed(what, &error);
    causes(what, &error);
    if let Some(reply) = error.response() {
        debugged(what, reply);
        debugged(what, reply.sent());
        assert_silent(what, &reply.summary());
    }
    let error = error.into();
    printed(what, &error);
    error
}

/// Everything that any thread tells from now on and that sings, how many events were ours, and how many came by
/// the crate `log`.
#[derive(Clone, Default)]
struct Told(Arc<Mutex<(Vec<String>, usize, usize)>>);

struct Line(String);

impl Visit for Line {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        let _ = write!(self.0, " {}={value:?}", field.name());
    }
}

impl Told {
    /// Of all threads, those of calls without `async` too.
    fn all() -> &'static Self {
        static TOLD: OnceLock<&Told> = OnceLock::new();
        TOLD.get_or_init(|| {
            let told: &'static Self = Box::leak(Box::default());
            tracing::subscriber::set_global_default(told.clone()).unwrap();
            // What is below the client tells some of it to the crate `log`.
            log::set_logger(told).unwrap();
            log::set_max_level(log::LevelFilter::Trace);
            told
        })
    }

    fn add(&self, is_ours: bool, fill: impl FnOnce(&mut Line)) {
        let mut line = Line(String::new());
        fill(&mut line);
        let mut told = self.0.lock().unwrap();
        told.1 += usize::from(is_ours);
        if sings(&line.0) {
            told.0.push(line.0);
        }
    }
}

/// One test at a time listens, since it listens to all threads.
pub(super) struct Listening {
    told: &'static Told,
    _alone: MutexGuard<'static, ()>,
}

static ALONE: tokio::sync::Mutex<()> = tokio::sync::Mutex::const_new(());

pub(super) async fn listen() -> Listening {
    Listening {
        _alone: ALONE.lock().await,
        told: Told::all(),
    }
}

impl Listening {
    /// Something was told since the last time, and nothing that sings.
    #[track_caller]
    pub(super) fn assert_silent(&self, what: &str) {
        let (lines, ours, _) = self.take();
        assert!(lines.is_empty(), "{what}: {lines:#?}");
        assert!(ours > 0, "nothing is told: {what}");
    }

    /// The same of what the crate `log` was told, which is told of connections and not of calls.
    #[track_caller]
    pub(super) fn assert_log_silent(&self, what: &str) {
        let (lines, _, logged) = self.take();
        assert!(lines.is_empty(), "{what}: {lines:#?}");
        assert!(logged > 0, "nothing is told: {what}");
    }

    fn take(&self) -> (Vec<String>, usize, usize) {
        std::mem::take(&mut *self.told.0.lock().unwrap())
    }
}

impl log::Log for Told {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        self.add(false, |line| {
            let _ = write!(line.0, "{}: {}", record.target(), record.args());
        });
        self.0.lock().unwrap().2 += 1;
    }

    fn flush(&self) {}
}

impl Subscriber for Told {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }

    fn new_span(&self, span: &Attributes<'_>) -> Id {
        self.add(false, |line| span.record(line));
        Id::from_u64(1)
    }

    fn record(&self, _: &Id, values: &Record<'_>) {
        self.add(false, |line| values.record(line));
    }

    fn record_follows_from(&self, _: &Id, _: &Id) {}

    fn event(&self, event: &Event<'_>) {
        let is_ours = event.metadata().target().contains("trace_hook");
        self.add(is_ours, |line| event.record(line));
    }

    fn enter(&self, _: &Id) {}

    fn exit(&self, _: &Id) {}
}
