//! Everything that can go wrong: what was sent, what came back, and why it could not be read. Never
//! a secret, a query string or the value of an argument.

use std::borrow::Cow;
use std::convert::Infallible;
use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use http::{HeaderMap, StatusCode};

use super::response::{Reply, Response, Sent, Unreadable};

pub use super::api_error::{ApiError, ErrorKind};
pub use super::timeout::{TimeoutError, TimeoutKind, WaitingFor};
pub use super::transport_error::{TransportError, TransportFailure};

/// Why a call has no documented success to show.
///
/// `E` is what the operation documents: [`Error::Documented`] holds it, everything else is the same
/// for every operation.
#[non_exhaustive]
pub enum Error<E> {
    /// A failure that the operation documents, decoded.
    Documented(Box<Response<E>>),
    /// Any other answer, as it came: a status without documentation, or an error page where JSON is
    /// documented.
    Undocumented(Box<UndocumentedError>),
    /// A success whose body could not be read.
    Decode(Box<DecodeError>),
    /// No connection, a connection that broke, a body that is too long, or no tokio runtime.
    Transport(Box<TransportError>),
    /// The time limit was over.
    Timeout(Box<TimeoutError>),
    /// An argument that cannot be sent. Nothing was sent.
    Argument(Box<ArgumentError>),
    /// A credential could not be had, or cannot be sent. Nothing was sent.
    Credential(Box<CredentialError>),
}

impl<E> Error<E> {
    /// The status of the answer, if one arrived, also when its body then failed to.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        match self {
            Self::Documented(_) | Self::Undocumented(_) | Self::Decode(_) => {
                self.response().map(Reply::status)
            }
            Self::Transport(error) => error.status(),
            Self::Timeout(error) => error.status(),
            Self::Argument(_) | Self::Credential(_) => None,
        }
    }

    /// How many times the call was sent: 1 unless it was repeated, 0 if nothing was sent. Redirects
    /// do not count.
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.sent().map_or(0, |sent| sent.attempts)
    }

    fn sent(&self) -> Option<&Sent> {
        match self {
            Self::Documented(response) => Some(response.reply().sent()),
            Self::Undocumented(error) => Some(error.reply.sent()),
            Self::Decode(error) => Some(error.reply.sent()),
            Self::Transport(error) => Some(&error.sent),
            Self::Timeout(error) => Some(&error.sent),
            Self::Credential(error) => Some(&error.sent),
            Self::Argument(_) => None,
        }
    }

    /// The head of the answer, also when its body then failed to arrive.
    fn head(&self) -> Option<&Reply> {
        match self {
            Self::Transport(error) => error.head.as_ref(),
            Self::Timeout(error) => error.head.as_ref(),
            Self::Documented(_)
            | Self::Undocumented(_)
            | Self::Decode(_)
            | Self::Argument(_)
            | Self::Credential(_) => self.response(),
        }
    }

    /// The whole answer as it came, if one arrived: status, headers, body.
    #[must_use]
    pub fn response(&self) -> Option<&Reply> {
        match self {
            Self::Documented(response) => Some(response.reply()),
            Self::Undocumented(error) => Some(&error.reply),
            Self::Decode(error) => Some(&error.reply),
            Self::Transport(_) | Self::Timeout(_) | Self::Argument(_) | Self::Credential(_) => None,
        }
    }

    /// The headers of the answer, if one arrived, also when its body then failed to.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.head().map(Reply::headers)
    }

    /// What the server calls the exchange: the header `x-request-id` of the answer, or one of its
    /// kin. Whoever runs the server finds the exchange by it. If the server has no name for it, or did
    /// not answer, the one that was sent, see
    /// [`send_request_ids`](super::super::call::client::ClientBuilder::send_request_ids).
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        let own = || self.sent()?.request_id.as_deref();
        self.head().and_then(Reply::request_id).or_else(own)
    }

    /// How long the server asks to wait before the next attempt, see [`Reply::retry_after`].
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.head().and_then(Reply::retry_after)
    }

    /// The documented failure, decoded, if it is one.
    #[must_use]
    pub fn documented(&self) -> Option<&E> {
        match self {
            Self::Documented(response) => Some(response.body()),
            _ => None,
        }
    }

    /// Whether the time limit was over.
    #[must_use]
    pub fn is_timeout(&self) -> bool {
        matches!(self, Self::Timeout(_))
    }

    /// Whether there was no connection, so that nothing was sent.
    #[must_use]
    pub fn is_connect(&self) -> bool {
        match self {
            Self::Transport(error) => error.failure.is_before_sending(),
            Self::Timeout(error) => error.waiting_for == WaitingFor::Connection,
            Self::Documented(_)
            | Self::Undocumented(_)
            | Self::Decode(_)
            | Self::Argument(_)
            | Self::Credential(_) => false,
        }
    }

    /// Whether the answer has status 401: credentials are missing, or not good any more.
    #[must_use]
    pub fn is_unauthorized(&self) -> bool {
        self.status() == Some(StatusCode::UNAUTHORIZED)
    }

    /// Whether the answer has status 403: the credentials do not allow it.
    #[must_use]
    pub fn is_forbidden(&self) -> bool {
        self.status() == Some(StatusCode::FORBIDDEN)
    }

    /// Whether the answer has status 404. An address that the server does not know has it as well
    /// as a thing that is not there.
    #[must_use]
    pub fn is_not_found(&self) -> bool {
        self.status() == Some(StatusCode::NOT_FOUND)
    }

    /// Whether the answer has status 409: it does not fit the state of what it would change.
    #[must_use]
    pub fn is_conflict(&self) -> bool {
        self.status() == Some(StatusCode::CONFLICT)
    }

    /// Whether the answer has status 429: too many requests. [`Error::retry_after`] may say how long
    /// to wait.
    #[must_use]
    pub fn is_rate_limited(&self) -> bool {
        self.status() == Some(StatusCode::TOO_MANY_REQUESTS)
    }

    /// Whether the answer has a status from 500 to 599.
    #[must_use]
    pub fn is_server_error(&self) -> bool {
        self.status().is_some_and(|status| status.is_server_error())
    }

    /// Whether the same call may well succeed a little later: 429, 502, 503, 504, no connection, a server
    /// that says that it did nothing, or a time limit that was over. After a time-out the server may have carried the call out all
    /// the same. A certificate that is refused and a proxy that refuses stay as they are.
    #[must_use]
    pub fn is_retryable(&self) -> bool {
        let busy = matches!(
            self.status().map(|status| status.as_u16()),
            Some(429 | 502 | 503 | 504)
        );
        let unreached = match self {
            Self::Transport(error) => matches!(
                error.failure,
                TransportFailure::Connect | TransportFailure::Unprocessed
            ),
            Self::Timeout(_) => true,
            Self::Documented(_)
            | Self::Undocumented(_)
            | Self::Decode(_)
            | Self::Argument(_)
            | Self::Credential(_) => false,
        };
        busy || unreached
    }
}

impl Error<Infallible> {
    /// The same error for an operation with documented failures. This one cannot hold any.
    #[must_use]
    pub fn widen<E>(self) -> Error<E> {
        match self {
            Self::Documented(response) => match *response.body() {},
            Self::Undocumented(error) => Error::Undocumented(error),
            Self::Decode(error) => Error::Decode(error),
            Self::Transport(error) => Error::Transport(error),
            Self::Timeout(error) => Error::Timeout(error),
            Self::Argument(error) => Error::Argument(error),
            Self::Credential(error) => Error::Credential(error),
        }
    }
}

impl<E> fmt::Display for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Documented(response) => {
                let reply = response.reply();
                write!(
                    f,
                    "{} was answered with a documented failure: {}",
                    reply.sent(),
                    reply.summary()
                )
            }
            Self::Undocumented(error) => write!(f, "{error}"),
            Self::Decode(error) => write!(f, "{error}"),
            Self::Transport(error) => write!(f, "{error}"),
            Self::Timeout(error) => write!(f, "{error}"),
            Self::Argument(error) => write!(f, "{error}"),
            Self::Credential(error) => write!(f, "{error}"),
        }
    }
}

impl<E: fmt::Debug> fmt::Debug for Error<E> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Documented(response) => f.debug_tuple("Documented").field(response).finish(),
            Self::Undocumented(error) => f.debug_tuple("Undocumented").field(error).finish(),
            Self::Decode(error) => f.debug_tuple("Decode").field(error).finish(),
            Self::Transport(error) => f.debug_tuple("Transport").field(error).finish(),
            Self::Timeout(error) => f.debug_tuple("Timeout").field(error).finish(),
            Self::Argument(error) => f.debug_tuple("Argument").field(error).finish(),
            Self::Credential(error) => f.debug_tuple("Credential").field(error).finish(),
        }
    }
}

/// The causes that lie below the client are in `source`; what the answer itself says is in the
/// text.
impl<E: fmt::Debug> StdError for Error<E> {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Transport(error) => error.source(),
            Self::Credential(error) => error.source(),
            Self::Documented(_)
            | Self::Undocumented(_)
            | Self::Decode(_)
            | Self::Timeout(_)
            | Self::Argument(_) => None,
        }
    }
}

/// An answer that the operation does not document, or documents in another form.
#[derive(Clone)]
pub struct UndocumentedError {
    pub(in super::super) reply: Reply,
    pub(in super::super) reason: Unreadable,
}

impl UndocumentedError {
    /// The answer as it came.
    #[must_use]
    pub fn response(&self) -> &Reply {
        &self.reply
    }

    /// Why it is not the documented answer.
    #[must_use]
    pub fn reason(&self) -> &Unreadable {
        &self.reason
    }
}

impl fmt::Display for UndocumentedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let reply = &self.reply;
        write!(f, "{} was answered with {}", reply.sent(), reply.summary())?;
        let status = reply.status().as_u16();
        match &self.reason {
            Unreadable::Undocumented => write!(f, " ({status} is not documented")?,
            reason => write!(f, " ({status} is documented, but: {reason}")?,
        }
        if let Some(note) = reply.note() {
            write!(f, "; {note}")?;
        }
        f.write_str(")")
    }
}

impl fmt::Debug for UndocumentedError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_answer(f, "UndocumentedError", &self.reply, &self.reason)
    }
}

impl StdError for UndocumentedError {}

/// A success whose body could not be read.
#[derive(Clone)]
pub struct DecodeError {
    pub(in super::super) reply: Reply,
    pub(in super::super) reason: Unreadable,
}

impl DecodeError {
    /// The answer as it came.
    #[must_use]
    pub fn response(&self) -> &Reply {
        &self.reply
    }

    /// What was expected and what was found, and where.
    #[must_use]
    pub fn reason(&self) -> &Unreadable {
        &self.reason
    }

    /// The place in a body that does not fit its type: `$.devices[0].port`.
    #[must_use]
    pub fn path(&self) -> Option<&str> {
        match &self.reason {
            Unreadable::Json(error) => Some(error.path()),
            Unreadable::Xml { path, .. } => Some(path),
            _ => None,
        }
    }
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let reply = &self.reply;
        write!(
            f,
            "the answer to {} cannot be read: {}; it was {}",
            reply.sent(),
            self.reason,
            reply.summary()
        )
    }
}

impl fmt::Debug for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        debug_answer(f, "DecodeError", &self.reply, &self.reason)
    }
}

impl StdError for DecodeError {}

fn debug_answer(
    f: &mut fmt::Formatter<'_>,
    name: &str,
    reply: &Reply,
    reason: &Unreadable,
) -> fmt::Result {
    f.debug_struct(name)
        .field("sent", reply.sent())
        .field("reply", reply)
        .field("reason", reason)
        .finish()
}

/// An argument that cannot be sent. Names the argument and never tells its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ArgumentError {
    pub(in super::super) operation: &'static str,
    pub(in super::super) argument: String,
    pub(in super::super) reason: Cow<'static, str>,
}

impl ArgumentError {
    /// The argument's name in the description; `body`, or `base_url`, for those.
    #[must_use]
    pub fn argument(&self) -> &str {
        &self.argument
    }

    /// Why it cannot be sent.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.reason
    }
}

impl fmt::Display for ArgumentError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} was not sent: its argument `{}` cannot be sent: {}",
            self.operation, self.argument, self.reason
        )
    }
}

impl StdError for ArgumentError {}

/// A credential that could not be had, or that cannot be sent.
pub struct CredentialError {
    pub(in super::super) sent: Sent,
    pub(in super::super) scheme: &'static str,
    pub(in super::super) problem: Cow<'static, str>,
    pub(in super::super) source: Option<Box<dyn StdError + Send + Sync>>,
}

impl CredentialError {
    /// The name of the security scheme in the description.
    #[must_use]
    pub fn scheme(&self) -> &'static str {
        self.scheme
    }
}

impl fmt::Display for CredentialError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(
            f,
            "{} was not sent: the credential for `{}` {}",
            self.sent, self.scheme, self.problem
        )
    }
}

impl fmt::Debug for CredentialError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("CredentialError")
            .field("sent", &self.sent)
            .field("scheme", &self.scheme)
            .field("problem", &self.problem)
            .field(
                "source",
                &self.source().map(|cause| self.sent.causes(cause)),
            )
            .finish()
    }
}

/// The source is the provider's own error, as the provider worded it.
impl StdError for CredentialError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_ref().map(|error| &**error as _)
    }
}
