//! When a call is sent once more, and after which wait.

use std::fmt;
use std::hash::{BuildHasher, RandomState};
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use http::{Method, StatusCode};

use super::super::http::error::{Error, TransportFailure, WaitingFor};
use super::super::http::response::Reply;
use super::progress::Failed;

/// How often a call that failed is sent once more, and how long the waits in between are.
///
/// Repeated is what may well succeed a little later: no connection, one that broke, an attempt whose
/// own time limit was over ([`Retries::broken_connections`]), an answer of 408, 429, 500, 502, 503 or 504
/// ([`Retries::statuses`]). A call whose method is not idempotent (POST, PATCH) is repeated only if nothing
/// of it was sent, if the server says that it did nothing with it, or if it has an idempotency key; one with
/// a stream as its body never.
///
/// The wait before the first repeat is a random time of up to half a second, before each further one
/// of up to twice as much ([`Retries::exponent`]), at most 8 seconds. Where the server says how long to wait,
/// that counts; if it is more than a minute, the answer is handed on instead. All of it happens within the
/// call's time limit, and within a budget of the client: while most calls fail, few are repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retries {
    repeats: u32,
    first_wait: Duration,
    max_wait: Duration,
    max_asked_wait: Duration,
    exponent: Exponent,
    statuses: &'static [(u16, u16)],
    broken_connections: bool,
}

/// The statuses that say that it may be another a little later.
const PASSING: &[(u16, u16)] = &[(408, 408), (429, 429), (500, 500), (502, 504)];

/// A number of at least 1, by its bits, so that settings can be compared: it is never `NaN`.
#[derive(Clone, Copy, PartialEq, Eq)]
struct Exponent(u64);

impl fmt::Debug for Exponent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f64::from_bits(self.0).fmt(f)
    }
}

impl Default for Retries {
    fn default() -> Self {
        Self::new()
    }
}

impl Retries {
    /// Two repeats.
    #[must_use]
    pub const fn new() -> Self {
        Self {
            repeats: 2,
            first_wait: Duration::from_millis(500),
            max_wait: Duration::from_secs(8),
            max_asked_wait: Duration::from_secs(60),
            exponent: Exponent(2.0_f64.to_bits()),
            statuses: PASSING,
            broken_connections: true,
        }
    }

    /// No repeats.
    #[must_use]
    pub const fn off() -> Self {
        Self::new().repeats(0)
    }

    /// Sets how many times a call is sent after the first.
    #[must_use]
    pub const fn repeats(mut self, repeats: u32) -> Self {
        self.repeats = repeats;
        self
    }

    /// Sets how long the wait before the first repeat may be.
    #[must_use]
    pub const fn first_wait(mut self, wait: Duration) -> Self {
        self.first_wait = wait;
        self
    }

    /// Sets how long a wait may become by [growing](Retries::exponent).
    #[must_use]
    pub const fn max_wait(mut self, wait: Duration) -> Self {
        self.max_wait = wait;
        self
    }

    /// Sets how long a wait may be that the server asks for. Past it the call is not repeated.
    #[must_use]
    pub const fn max_asked_wait(mut self, wait: Duration) -> Self {
        self.max_asked_wait = wait;
        self
    }

    /// Sets how many times as long as the one before it each further wait may be: before the repeat number `n`,
    /// counted from 0, a random time of up to [`first_wait`](Retries::first_wait) · `exponent`ⁿ, and of no more
    /// than [`max_wait`](Retries::max_wait). 2 unless set. What is less than 1 counts as 1, and so does `NaN`: no
    /// wait is shorter for being a later one.
    #[must_use]
    pub const fn exponent(mut self, exponent: f64) -> Self {
        let exponent = if exponent >= 1.0 { exponent } else { 1.0 };
        self.exponent = Exponent(exponent.to_bits());
        self
    }

    /// Sets which statuses are repeated, in the place of 408, 429, 500, 502, 503 and 504: each pair stands for
    /// all from the first to the second. `&[(429, 429), (500, 599)]` are 429 and all of the server's faults; of
    /// none, `&[]`, no answer is repeated. A call that is not safe to send twice is not repeated for any.
    #[must_use]
    pub const fn statuses(mut self, statuses: &'static [(u16, u16)]) -> Self {
        self.statuses = statuses;
        self
    }

    /// Sets whether a call is repeated that came to no answer: no connection, one that broke, an attempt whose
    /// own time limit was over. It is unless set; with `false`, only answers are repeated, by their
    /// [statuses](Retries::statuses).
    #[must_use]
    pub const fn broken_connections(mut self, repeated: bool) -> Self {
        self.broken_connections = repeated;
        self
    }

    /// Whether a status says that it may be another a little later.
    pub(super) fn is_passing(self, status: StatusCode) -> bool {
        let is_in = |(first, last): &(u16, u16)| (*first..=*last).contains(&status.as_u16());
        self.statuses.iter().any(is_in)
    }

    /// Whether the same request may well succeed a little later. `is_safe`: it may be sent twice though the
    /// server got it.
    pub(super) fn is_worth_it(self, outcome: &Result<Reply, Failed>, is_safe: bool) -> bool {
        match outcome {
            Ok(reply) => is_safe && self.is_passing(reply.status()),
            Err(error) => self.broken_connections && is_worth_it(error, is_safe),
        }
    }

    /// How long to wait before the next repeat. `None` if there is none.
    pub(super) fn wait(self, repeated: u32, outcome: &Result<Reply, Failed>) -> Option<Duration> {
        if repeated >= self.repeats {
            return None;
        }
        let asked = match outcome {
            Ok(reply) => reply.retry_after(),
            Err(error) => error.retry_after(),
        };
        match asked {
            Some(asked) => (asked <= self.max_asked_wait).then_some(asked),
            None => Some(part_of(self.longest_wait(repeated))),
        }
    }

    fn longest_wait(self, repeated: u32) -> Duration {
        if self.first_wait.is_zero() {
            return Duration::ZERO;
        }
        let repeated = i32::try_from(repeated).unwrap_or(i32::MAX);
        let factor = f64::from_bits(self.exponent.0).powi(repeated);
        let wait = Duration::try_from_secs_f64(self.first_wait.as_secs_f64() * factor);
        // What no clock can hold is more than any limit.
        wait.map_or(self.max_wait, |wait| wait.min(self.max_wait))
    }
}

/// Any part of a time, each as likely as another, so that those who failed together do not come back
/// together.
fn part_of(longest: Duration) -> Duration {
    let nanoseconds = u64::try_from(longest.as_nanos()).unwrap_or(u64::MAX);
    match nanoseconds.checked_add(1) {
        Some(count) => Duration::from_nanos(random() % count),
        None => longest,
    }
}

/// What the standard library gives every hash table, so that nobody can guess it.
fn random() -> u64 {
    RandomState::new().hash_one(0)
}

/// A key that no other call has: a random UUID.
pub(super) fn unique_key() -> String {
    let keys = RandomState::new();
    let (high, low) = (keys.hash_one(0), keys.hash_one(1));
    format!(
        "{:08x}-{:04x}-4{:03x}-{:x}{:03x}-{:012x}",
        high >> 32,
        (high >> 16) & 0xffff,
        high & 0xfff,
        8 + (low >> 62),
        (low >> 48) & 0xfff,
        low & 0xffff_ffff_ffff
    )
}

/// Whether two requests of the method do no more than one ([RFC 9110, section
/// 9.2.2](https://www.rfc-editor.org/rfc/rfc9110#section-9.2.2)).
pub(super) fn is_idempotent(method: &Method) -> bool {
    method.is_idempotent() || method.as_str() == "QUERY"
}

/// The same of a request that came to no answer.
fn is_worth_it(error: &Failed, is_safe: bool) -> bool {
    match error {
        Error::Transport(error) => match error.failure() {
            TransportFailure::Connect | TransportFailure::Unprocessed => true,
            TransportFailure::Exchange | TransportFailure::Body => is_safe,
            TransportFailure::Certificate
            | TransportFailure::NotTls
            | TransportFailure::Handshake
            | TransportFailure::NotHttp
            | TransportFailure::Proxy
            | TransportFailure::Refused
            | TransportFailure::RequestBody
            | TransportFailure::TooLong { .. }
            | TransportFailure::NoRuntime
            | TransportFailure::NoClock => false,
        },
        Error::Timeout(error) => match error.waiting_for() {
            WaitingFor::Connection => true,
            WaitingFor::Upload | WaitingFor::Answer | WaitingFor::Body => is_safe,
            WaitingFor::Credential | WaitingFor::RequestBody | WaitingFor::Decoding => false,
        },
        Error::Documented(_)
        | Error::Undocumented(_)
        | Error::Decode(_)
        | Error::Argument(_)
        | Error::Credential(_) => false,
    }
}

/// What a client may spend on repeats, in tenths of one: full at first. A repeat costs one; a call
/// that succeeds at once earns a tenth, and one that a repeat saved gets its repeat back.
pub(super) struct Budget(AtomicU32);

impl Budget {
    const FULL: u32 = 1000;
    const REPEAT: u32 = 10;

    pub(super) fn new() -> Self {
        Self(AtomicU32::new(Self::FULL))
    }

    /// Takes a repeat out, if one is left.
    pub(super) fn spend(&self) -> Option<Spent<'_>> {
        let spend = |left: u32| left.checked_sub(Self::REPEAT);
        let spent = self
            .0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, spend);
        spent.ok().map(|_| Spent(Some(self)))
    }

    pub(super) fn succeeded(&self, is_repeat: bool) {
        self.earn(if is_repeat { Self::REPEAT } else { 1 });
    }

    fn earn(&self, earned: u32) {
        // Most clients are always at the full budget: they write nothing that others share.
        if self.0.load(Ordering::Relaxed) < Self::FULL {
            let add = |left: u32| Some((left + earned).min(Self::FULL));
            let _ = self
                .0
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, add);
        }
    }
}

/// A repeat that was taken out of the budget. It goes back if it is never sent: a call that is dropped while it
/// waits has cost the server nothing.
pub(super) struct Spent<'b>(Option<&'b Budget>);

impl Spent<'_> {
    pub(super) fn sent(mut self) {
        self.0 = None;
    }
}

impl Drop for Spent<'_> {
    fn drop(&mut self) {
        if let Some(budget) = self.0 {
            budget.earn(Budget::REPEAT);
        }
    }
}
