//! One error for all operations: what `?` makes of any of theirs.

use std::error::Error as StdError;
use std::fmt;
use std::time::Duration;

use http::{HeaderMap, StatusCode};

use super::error::Error;
use super::response::Reply;

/// What kind of error it is; each is a variant of [`Error`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ErrorKind {
    /// A failure that the operation documents.
    Documented,
    /// Any other answer.
    Undocumented,
    /// A success whose body could not be read.
    Decode,
    /// No connection, a connection that broke, a body that is too long, or no tokio runtime.
    Transport,
    /// A time limit was over.
    Timeout,
    /// An argument that cannot be sent.
    Argument,
    /// A credential could not be had, or cannot be sent.
    Credential,
}

impl<E> Error<E> {
    /// What kind of error it is, without what it holds.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        match self {
            Self::Documented(_) => ErrorKind::Documented,
            Self::Undocumented(_) => ErrorKind::Undocumented,
            Self::Decode(_) => ErrorKind::Decode,
            Self::Transport(_) => ErrorKind::Transport,
            Self::Timeout(_) => ErrorKind::Timeout,
            Self::Argument(_) => ErrorKind::Argument,
            Self::Credential(_) => ErrorKind::Credential,
        }
    }
}

/// Why a call failed, whichever operation's it was: a function that makes several calls returns this,
/// and `?` turns each operation's [`Error`] into it.
///
/// A documented failure is no longer decoded in it; its answer is there as it came. Text, causes and
/// everything else are the same as those of the error that it was made of.
pub struct ApiError(Error<()>);

impl ApiError {
    /// What kind of error it is.
    #[must_use]
    pub fn kind(&self) -> ErrorKind {
        self.0.kind()
    }

    /// The status of the answer, if one arrived.
    #[must_use]
    pub fn status(&self) -> Option<StatusCode> {
        self.0.status()
    }

    /// The headers of the answer, if one arrived.
    #[must_use]
    pub fn headers(&self) -> Option<&HeaderMap> {
        self.0.headers()
    }

    /// The body of the answer as text, if it arrived, with `***` in place of what was sent and must
    /// not be seen. [`ApiError::response`] has it as it came.
    #[must_use]
    pub fn text(&self) -> Option<String> {
        let reply = self.0.response()?;
        Some(reply.sent().secrets.scrub(&reply.text()))
    }

    /// What the server, or else this client, calls the exchange, see [`Error::request_id`].
    #[must_use]
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id()
    }

    /// How long the server asks to wait before the next attempt.
    #[must_use]
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after()
    }

    /// How often the call was sent, see [`Error::attempts`].
    #[must_use]
    pub fn attempts(&self) -> u32 {
        self.0.attempts()
    }

    /// The whole answer as it came, if one arrived.
    #[must_use]
    pub fn response(&self) -> Option<&Reply> {
        self.0.response()
    }

    /// The error with everything else that it knows.
    #[must_use]
    pub fn error(&self) -> &Error<()> {
        &self.0
    }
}

macro_rules! questions {
    ($($question:ident)*) => {
        impl ApiError {$(
            #[doc = concat!("See [`Error::", stringify!($question), "`].")]
            #[must_use]
            pub fn $question(&self) -> bool {
                self.0.$question()
            }
        )*}
    };
}

questions! {
    is_timeout is_connect is_unauthorized is_forbidden is_not_found is_conflict is_rate_limited
    is_server_error is_retryable
}

impl<E> From<Error<E>> for ApiError {
    fn from(error: Error<E>) -> Self {
        Self(match error {
            Error::Documented(response) => Error::Documented(Box::new(response.map(|_| ()))),
            Error::Undocumented(error) => Error::Undocumented(error),
            Error::Decode(error) => Error::Decode(error),
            Error::Transport(error) => Error::Transport(error),
            Error::Timeout(error) => Error::Timeout(error),
            Error::Argument(error) => Error::Argument(error),
            Error::Credential(error) => Error::Credential(error),
        })
    }
}

impl fmt::Display for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

impl fmt::Debug for ApiError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}

impl StdError for ApiError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source()
    }
}
