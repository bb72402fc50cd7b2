//! What goes wrong below HTTP: no connection, a certificate that is refused, a connection that broke,
//! a body without end.

use std::cell::Cell;
use std::error::Error as StdError;
use std::fmt;
use std::panic::catch_unwind;
use std::time::Duration;

use http::{HeaderMap, StatusCode};
use tokio::runtime::{Handle, Id};

use super::super::wire::transport::FaultKind;
use super::response::{Reply, Sent};
use super::sent::UNQUOTED;

/// What failed below HTTP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportFailure {
    /// No connection: nobody listens there, or the name is unknown.
    Connect,
    /// A certificate is refused: the server's by this machine, or this client's by the server. The
    /// source says why. Another attempt comes to the same.
    Certificate,
    /// The URL begins with `https`, and what listens there does not speak TLS.
    NotTls,
    /// Both sides speak TLS, and have no version or cipher in common, or the server has no such host. The
    /// source says which.
    Handshake,
    /// What came back is not HTTP. Where the URL begins with `http`, it may be TLS.
    NotHttp,
    /// A proxy refused to pass the request on, or could not.
    Proxy,
    /// The transport itself does not send it. The source says why.
    Refused,
    /// The server says that it did nothing with the request: with HTTP/2, where it closes the connection, or
    /// has too much to do.
    Unprocessed,
    /// The connection broke before an answer arrived.
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
    /// There is no tokio runtime where the call is awaited or its body is read.
    NoRuntime,
    /// There is one, but without a clock: it was built without `enable_time`.
    NoClock,
}

impl TransportFailure {
    /// What a fault is: `answered` if the head of an answer had arrived. `None` for a time limit that
    /// was over.
    pub(in super::super) fn of(kind: FaultKind, answered: bool) -> Option<Self> {
        Some(match kind {
            FaultKind::ConnectTimeout | FaultKind::Timeout => return None,
            FaultKind::RequestBody => Self::RequestBody,
            _ if answered => Self::Body,
            FaultKind::Connect => Self::Connect,
            FaultKind::Certificate => Self::Certificate,
            FaultKind::NotTls => Self::NotTls,
            FaultKind::Handshake => Self::Handshake,
            FaultKind::NotHttp => Self::NotHttp,
            FaultKind::Proxy => Self::Proxy,
            FaultKind::Refused => Self::Refused,
            FaultKind::Unprocessed => Self::Unprocessed,
            FaultKind::Broken => Self::Exchange,
        })
    }

    /// What tokio would panic for: there is no runtime here, or it has no clock.
    pub(in super::super) fn missing_runtime() -> Option<Self> {
        thread_local! {
            /// The last runtime that was found to have a clock.
            static WITH_CLOCK: Cell<Option<Id>> = const { Cell::new(None) };
        }
        let Ok(runtime) = Handle::try_current() else {
            return Some(Self::NoRuntime);
        };
        if WITH_CLOCK.get() != Some(runtime.id()) {
            // There is no other way to ask.
            if catch_unwind(|| tokio::time::sleep(Duration::ZERO)).is_err() {
                return Some(Self::NoClock);
            }
            WITH_CLOCK.set(Some(runtime.id()));
        }
        None
    }

    /// Whether nothing of the request was sent, for want of a connection.
    pub(in super::super) fn is_before_sending(self) -> bool {
        match self {
            Self::Connect
            | Self::Certificate
            | Self::NotTls
            | Self::Handshake
            | Self::Proxy
            | Self::Refused => true,
            Self::NotHttp
            | Self::Unprocessed
            | Self::Exchange
            | Self::Body
            | Self::RequestBody
            | Self::TooLong { .. }
            | Self::NoRuntime
            | Self::NoClock => false,
        }
    }
}

/// No connection, a connection that broke, a body that is too long, or no tokio runtime.
pub struct TransportError {
    pub(in super::super) sent: Sent,
    pub(in super::super) failure: TransportFailure,
    pub(in super::super) head: Option<Reply>,
    pub(in super::super) source: Option<Box<dyn StdError + Send + Sync>>,
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
        self.head.as_ref().map(Reply::status)
    }

    /// The headers, if the answer had begun.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.head.as_ref().map(Reply::headers)
    }

    /// The cause that lies deepest, in words, without the secrets that were sent.
    fn cause(&self) -> String {
        // It may have names that stand in the server's certificate.
        if !self.sent.quotes {
            return UNQUOTED.to_owned();
        }
        let mut deepest: Option<&(dyn StdError + 'static)> = self.source();
        while let Some(next) = deepest.and_then(StdError::source) {
            deepest = Some(next);
        }
        let text = deepest.map(ToString::to_string).unwrap_or_default();
        self.sent.secrets.excerpt(&text, 200).0
    }
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sent = &self.sent;
        match self.failure {
            TransportFailure::Connect => write!(f, "{sent} could not be sent: no connection")?,
            TransportFailure::Certificate => write!(
                f,
                "{sent} could not be sent: a certificate is refused ({})",
                self.cause()
            )?,
            TransportFailure::NotTls => write!(
                f,
                "{sent} could not be sent: what listens there does not speak TLS; write `http://` \
                 if it is not meant to"
            )?,
            TransportFailure::Handshake => write!(
                f,
                "{sent} could not be sent: the TLS handshake failed ({})",
                self.cause()
            )?,
            TransportFailure::NotHttp if sent.url().starts_with("http:") => write!(
                f,
                "{sent} was not answered: what came back is not HTTP; write `https://` if the \
                 server speaks TLS there"
            )?,
            TransportFailure::NotHttp => {
                write!(f, "{sent} was not answered: what came back is not HTTP")?;
            }
            TransportFailure::Proxy => write!(
                f,
                "{sent} could not be sent: the proxy does not pass it on ({})",
                self.cause()
            )?,
            TransportFailure::Refused => write!(
                f,
                "{sent} could not be sent: the transport does not send it ({})",
                self.cause()
            )?,
            TransportFailure::Unprocessed => {
                write!(f, "{sent} was not answered: the server did nothing with it")?;
            }
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
            TransportFailure::NoRuntime if self.head.is_some() => write!(
                f,
                "the answer to {sent} cannot be read: a body is read on a tokio runtime, and there \
                 is none"
            )?,
            TransportFailure::NoClock => write!(
                f,
                "{sent} could not be waited for: the tokio runtime has no clock; build it with \
                 `enable_all` or `enable_time`"
            )?,
            TransportFailure::NoRuntime => write!(
                f,
                "{sent} could not be sent: a call runs on a tokio runtime, and there is none"
            )?,
        }
        match self.status() {
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
            .field("status", &self.status())
            .field(
                "source",
                &self.source().map(|cause| self.sent.causes(cause)),
            )
            .finish()
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_ref().map(|error| &**error as _)
    }
}
