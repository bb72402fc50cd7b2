//! What goes wrong below HTTP: no connection, a broken one, a body without end, a time limit that
//! is over.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use http::StatusCode;

use super::response::Sent;

/// What failed below HTTP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportFailure {
    /// No connection: nobody listens there, the name is unknown, or the certificate is refused.
    Connect,
    /// The connection broke before an answer arrived, or the answer was not HTTP.
    Exchange,
    /// The connection broke while the body was read.
    Body,
    /// The request's own body broke off: its stream failed, its file could not be read, or it was
    /// not as long as announced. The source says more.
    RequestBody,
    /// The body, or one item of a streamed body, is longer than the limit, in bytes.
    TooLong {
        /// The limit.
        limit: u64,
    },
}

/// No connection, a connection that broke, or a body that is too long.
pub struct TransportError {
    pub(in super::super) sent: Sent,
    pub(in super::super) failure: TransportFailure,
    pub(in super::super) status: Option<StatusCode>,
    pub(in super::super) source: Option<reqwest::Error>,
}

impl TransportError {
    /// What failed.
    #[must_use]
    pub fn failure(&self) -> TransportFailure {
        self.failure
    }

    /// The status, if the answer had begun.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.status
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sent = &self.sent;
        match self.failure {
            TransportFailure::Connect => write!(f, "{sent} could not be sent: no connection")?,
            TransportFailure::Exchange => {
                write!(f, "{sent} was not answered: the exchange broke off")?
            }
            TransportFailure::Body => {
                write!(f, "the answer to {sent} broke off while its body was read")?
            }
            TransportFailure::RequestBody => {
                write!(f, "{sent} could not be sent: the request's body broke off")?;
            }
            TransportFailure::TooLong { limit } => {
                write!(
                    f,
                    "the body of the answer to {sent} is longer than the limit of {limit} bytes"
                )?;
            }
        }
        match self.status {
            Some(status) => write!(f, " (status {status})"),
            None => Ok(()),
        }
    }
}

impl fmt::Debug for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TransportError")
            .field("sent", &self.sent)
            .field("failure", &self.failure)
            .field("status", &self.status)
            .field(
                "source",
                &self.source().map(|cause| self.sent.causes(cause)),
            )
            .finish()
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_ref().map(|error| error as _)
    }
}

/// What a time-out was waiting for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum WaitingFor {
    /// The provider of a credential.
    Credential,
    /// The connection to the server.
    Connection,
    /// The first byte of the answer, which may include connecting.
    Answer,
    /// The rest of the answer's body.
    Body,
}

/// The time limit was over.
#[derive(Clone, Debug)]
pub struct TimeoutError {
    pub(in super::super) sent: Sent,
    pub(in super::super) waiting_for: WaitingFor,
    pub(in super::super) limit: Option<Duration>,
    pub(in super::super) status: Option<StatusCode>,
}

impl TimeoutError {
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
        let what = match self.waiting_for {
            WaitingFor::Credential => "a credential",
            WaitingFor::Connection => "the connection",
            WaitingFor::Answer => "the answer",
            WaitingFor::Body => "the rest of the answer's body",
        };
        write!(f, "{}: the time limit", self.sent)?;
        if let Some(limit) = self.limit {
            write!(f, " of {limit:?}")?;
        }
        write!(f, " was over while waiting for {what}")?;
        match self.status {
            Some(status) => write!(f, " (status {status})"),
            None => Ok(()),
        }
    }
}

impl StdError for TimeoutError {}
