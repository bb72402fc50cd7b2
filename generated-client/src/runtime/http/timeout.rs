//! A time limit that is over: which one, and what was waited for.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use http::{HeaderMap, StatusCode};

use super::response::{Reply, Sent};

/// What a time-out was waiting for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WaitingFor {
    /// The provider of a credential.
    Credential,
    /// The connection to the server.
    Connection,
    /// The next piece of the request's own body, from the stream or the file that it is.
    RequestBody,
    /// The server, to take the next piece of the request's body.
    Upload,
    /// The first byte of the answer, which may include connecting.
    Answer,
    /// The rest of the answer's body.
    Body,
    /// Nothing any more: the answer was there, and was decoded too late.
    Decoding,
}

/// Which time limit was over. Each has a setter of its own on the client's builder.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimeoutKind {
    /// That of the whole call, with its repeats: `timeout`.
    Call,
    /// That of one attempt: `attempt_timeout`.
    Attempt,
    /// That of connecting: `connect_timeout`.
    Connect,
    /// That from one piece of a body to the next, of the answer's or of the request's: `idle_timeout`.
    Idle,
    /// One that was set on the HTTP client that the caller gave.
    HttpClient,
}

/// A time limit was over.
#[derive(Clone, Debug)]
pub struct TimeoutError {
    pub(in super::super) sent: Sent,
    pub(in super::super) kind: TimeoutKind,
    pub(in super::super) waiting_for: WaitingFor,
    pub(in super::super) limit: Option<Duration>,
    pub(in super::super) head: Option<Reply>,
}

impl TimeoutError {
    /// An answer that was decoded when the call's time was over.
    pub(in super::super) fn of_decoding(reply: &Reply) -> Option<Self> {
        let limit = reply.overdue()?;
        Some(Self {
            sent: reply.sent().clone(),
            kind: TimeoutKind::Call,
            waiting_for: WaitingFor::Decoding,
            limit: Some(limit),
            head: Some(reply.clone()),
        })
    }

    /// Which limit was over.
    #[must_use]
    pub fn kind(&self) -> TimeoutKind {
        self.kind
    }

    /// The status, if the answer had begun.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.head.as_ref().map(Reply::status)
    }

    /// The headers, if the answer had begun.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.head.as_ref().map(Reply::headers)
    }

    /// What was being waited for.
    #[must_use]
    pub fn waiting_for(&self) -> WaitingFor {
        self.waiting_for
    }

    /// The limit that was over. `None` if it was one of the HTTP client's own.
    #[must_use]
    pub fn limit(&self) -> Option<Duration> {
        self.limit
    }
}

impl fmt::Display for TimeoutError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: the time limit", self.sent)?;
        if let Some(limit) = self.limit {
            write!(f, " of {limit:?}")?;
        }
        f.write_str(match self.kind {
            TimeoutKind::Call => "",
            TimeoutKind::Attempt => " for one attempt",
            TimeoutKind::Connect => " for connecting",
            TimeoutKind::Idle => " between two pieces of a body",
            TimeoutKind::HttpClient => " of the HTTP client",
        })?;
        f.write_str(match self.waiting_for {
            WaitingFor::Credential => " was over while waiting for a credential",
            WaitingFor::Connection => " was over while waiting for the connection",
            WaitingFor::RequestBody => {
                " was over while waiting for the next piece of the request's body"
            }
            WaitingFor::Upload => " was over while the server took nothing of the request's body",
            WaitingFor::Answer => " was over while waiting for the answer",
            WaitingFor::Body => " was over while waiting for the rest of the answer's body",
            WaitingFor::Decoding => " was over when the answer was decoded",
        })?;
        match self.status() {
            Some(status) => write!(f, " (status {status})"),
            None => Ok(()),
        }
    }
}

impl StdError for TimeoutError {}
