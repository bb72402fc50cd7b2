//! How long a call, an attempt and the wait for the next piece of a body may take.

use std::time::Duration;

/// How long a call may take unless somebody says otherwise. A program that waits for longer than a
/// minute without knowing why looks as if it hung.
pub(super) const CALL: Duration = Duration::from_secs(60);

/// How long the next piece of a body may take. Servers that keep a quiet stream open write something
/// every 15 to 30 seconds, so that after a minute without a byte nobody is there any more.
const IDLE: Duration = Duration::from_secs(60);

/// The limits of one call, or of all calls of a client, as far as they are set.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct Limits {
    /// From asking for credentials until the body is decoded, repeats and their waits included.
    pub(super) call: Option<Duration>,
    /// From asking for credentials until the body is read, redirects included.
    pub(super) attempt: Option<Duration>,
    /// From one piece of a body to the next.
    pub(super) idle: Option<Duration>,
}

impl Limits {
    /// These, and where they say nothing the others.
    pub(super) fn or(self, others: Self) -> Self {
        Self {
            call: self.call.or(others.call),
            attempt: self.attempt.or(others.attempt),
            idle: self.idle.or(others.idle),
        }
    }

    pub(super) fn call(self) -> Duration {
        self.call.unwrap_or(CALL)
    }

    /// None by itself: nobody but the caller knows how long a server may think, and the call's limit
    /// holds for all attempts together.
    pub(super) fn attempt(self) -> Duration {
        self.attempt.unwrap_or(Duration::MAX)
    }

    /// Never more than what the call has, and none if the call has none.
    pub(super) fn idle(self) -> Duration {
        let default = match self.call() {
            Duration::MAX => Duration::MAX,
            call => call.min(IDLE),
        };
        self.idle.unwrap_or(default)
    }

    /// The same while the call's own limit runs: one that is as long is never over before that, and is not
    /// what is told.
    pub(super) fn idle_within_call(self) -> Duration {
        match self.idle() {
            idle if idle >= self.call() => Duration::MAX,
            idle => idle,
        }
    }
}
