//! Why the body of an answer could not be read.

use std::fmt;

use http::header::{CONTENT_ENCODING, TRANSFER_ENCODING};

use super::super::json::JsonError;
use super::response::Reply;

/// Why the body of an answer could not be read.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Unreadable {
    /// The description says nothing about this status.
    Undocumented,
    /// The body is none of the documented media types.
    ContentType {
        /// What the description has for this status.
        expected: &'static str,
        /// The media type of the answer, with at most 60 characters.
        found: String,
    },
    /// The body is not JSON though its content type says so, or it does not fit its type.
    Json(Box<JsonError>),
    /// The body is not XML, or does not fit its type.
    Xml {
        /// The place among the members of the type, from `$`, the whole of it. For a document that
        /// is not XML at all it is `$`.
        path: String,
        /// What was expected there, and what was found.
        message: String,
    },
    /// The body is no event stream: it has no line of an event.
    NoEvents {
        /// The media type of the answer, with at most 60 characters.
        found: String,
        /// How the body begins, with at most 200 characters.
        beginning: String,
    },
    /// The body is not text, as far as its content type says what that is.
    Text,
    /// The body is compressed, which nobody asked for.
    Compressed {
        /// What the header `content-encoding` says, with at most 60 characters.
        encoding: String,
    },
    /// The body came in a transfer coding besides chunks, which nobody asked for.
    TransferCoding {
        /// What the header `transfer-encoding` says, with at most 60 characters.
        coding: String,
    },
}

impl fmt::Display for Unreadable {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Undocumented => f.write_str("the description says nothing about this status"),
            Self::ContentType { expected, found } => {
                write!(f, "expected {expected}, found {found}")
            }
            Self::NoEvents { found, beginning } => {
                write!(f, "expected text/event-stream, found {found}: {beginning}")
            }
            Self::Json(error) => write!(f, "{error}"),
            Self::Xml { path, message } => write!(f, "at {path}: {message}"),
            Self::Compressed { encoding } => write!(
                f,
                "the body is compressed, which was not asked for (`content-encoding: {encoding}`)"
            ),
            Self::TransferCoding { coding } => write!(
                f,
                "the body has a transfer coding that was not asked for (`transfer-encoding: {coding}`)"
            ),
            Self::Text => f.write_str("expected text in UTF-8, found other bytes"),
        }
    }
}

impl std::error::Error for Unreadable {}

impl Reply {
    /// That the body is compressed, if it is. This client asks for no compression and undoes none.
    pub(super) fn compressed(&self) -> Option<Unreadable> {
        self.coded().or_else(|| self.encoded())
    }

    /// That the body was coded for its way by more than chunks. What undoes chunks leaves that as it is.
    fn coded(&self) -> Option<Unreadable> {
        let is_known = |coding: &str| {
            let coding = coding.trim();
            let known = ["", "chunked", "identity"];
            known.iter().any(|known| coding.eq_ignore_ascii_case(known))
        };
        let all = self.headers().get_all(TRANSFER_ENCODING).iter();
        let mut all = all.filter_map(|value| value.to_str().ok());
        let coding = all.find(|codings| !codings.split(',').all(is_known))?;
        Some(Unreadable::TransferCoding {
            coding: self.excerpt(coding.trim(), 60).0,
        })
    }

    fn encoded(&self) -> Option<Unreadable> {
        let encoding = self.headers().get(CONTENT_ENCODING)?.to_str().ok()?.trim();
        let is_plain = encoding.is_empty() || encoding.eq_ignore_ascii_case("identity");
        (!is_plain).then(|| Unreadable::Compressed {
            encoding: self.excerpt(encoding, 60).0,
        })
    }

    /// That a body which is handed out as it is would be compressed. Other words than those of
    /// compressions say nothing: `aws-chunked` is how the server got it once. Who sends
    /// `accept-encoding` wants it so.
    pub(super) fn packed(&self) -> Option<Unreadable> {
        const COMPRESSIONS: [&str; 9] = [
            "gzip",
            "x-gzip",
            "deflate",
            "br",
            "zstd",
            "compress",
            "x-compress",
            "dcb",
            "dcz",
        ];
        if let Some(reason) = self.coded() {
            return Some(reason);
        }
        if self.sent().takes_encodings {
            return None;
        }
        let mut encodings = self
            .headers()
            .get(CONTENT_ENCODING)?
            .to_str()
            .ok()?
            .split(',');
        let is_known = |word: &str| {
            let mut known = COMPRESSIONS.iter();
            known.any(|known| word.trim().eq_ignore_ascii_case(known))
        };
        encodings.any(is_known).then(|| self.compressed())?
    }
}
