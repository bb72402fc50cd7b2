//! When a call is sent once more, and after which wait.

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
/// own time limit was over, an answer of 408, 429, 500, 502, 503 or 504. A call whose method is not
/// idempotent (POST, PATCH) is repeated only if nothing of it was sent, if the server says that it did
/// nothing with it, or if it has an idempotency key; one with a stream as its body never.
///
/// The wait before the first repeat is a random time of up to half a second, before each further one
/// of up to twice as much, at most 8 seconds. Where the server says how long to wait, that counts; if
/// it is more than a minute, the answer is handed on instead. All of it happens within the call's
/// time limit, and within a budget of the client: while most calls fail, few are repeated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Retries {
    repeats: u32,
    first_wait: Duration,
    max_wait: Duration,
    max_asked_wait: Duration,
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

    /// Sets how long a wait may become by doubling.
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
        let factor = 1_u32.checked_shl(repeated).unwrap_or(u32::MAX);
        self.first_wait.saturating_mul(factor).min(self.max_wait)
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

/// Whether the same request may well succeed a little later. `is_safe`: it may be sent twice though
/// the server got it.
pub(super) fn is_worth_it(outcome: &Result<Reply, Failed>, is_safe: bool) -> bool {
    match outcome {
        Ok(reply) => is_safe && is_passing(reply.status()),
        Err(Error::Transport(error)) => match error.failure() {
            TransportFailure::Connect | TransportFailure::Unprocessed => true,
            TransportFailure::Exchange | TransportFailure::Body => is_safe,
            TransportFailure::Certificate
            | TransportFailure::NotTls
            | TransportFailure::NotHttp
            | TransportFailure::Proxy
            | TransportFailure::Refused
            | TransportFailure::RequestBody
            | TransportFailure::TooLong { .. }
            | TransportFailure::NoRuntime
            | TransportFailure::NoClock => false,
        },
        Err(Error::Timeout(error)) => match error.waiting_for() {
            WaitingFor::Connection => true,
            WaitingFor::Answer | WaitingFor::Body => is_safe,
            WaitingFor::Credential | WaitingFor::RequestBody | WaitingFor::Decoding => false,
        },
        Err(
            Error::Documented(_)
            | Error::Undocumented(_)
            | Error::Decode(_)
            | Error::Argument(_)
            | Error::Credential(_),
        ) => false,
    }
}

/// Whether a status says that it may be another a little later.
pub(super) fn is_passing(status: StatusCode) -> bool {
    matches!(status.as_u16(), 408 | 429 | 500 | 502 | 503 | 504)
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

    /// Takes a repeat out. `false` if none is left.
    pub(super) fn spend(&self) -> bool {
        let spent = self
            .0
            .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| {
                left.checked_sub(Self::REPEAT)
            });
        spent.is_ok()
    }

    pub(super) fn succeeded(&self, is_repeat: bool) {
        let earned = if is_repeat { Self::REPEAT } else { 1 };
        // Most clients are always at the full budget: they write nothing that others share.
        if self.0.load(Ordering::Relaxed) < Self::FULL {
            let add = |left: u32| Some((left + earned).min(Self::FULL));
            let _ = self
                .0
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, add);
        }
    }
}
