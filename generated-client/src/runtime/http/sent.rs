//! What an answer is an answer to, as it is told in errors.

use std::fmt;

use super::super::auth::redact::Redactor;
use super::super::json::JsonError;

/// What an answer is an answer to: the method and the URL without its query and user information.
///
/// `Display` and `Debug` show the path as the description has it, `/pets/{id}`, without arguments;
/// where a redirect was followed, the host that it led to.
#[derive(Clone)]
#[non_exhaustive]
pub struct Sent {
    /// The method, for example `GET`.
    pub method: String,
    /// The URL without query and user information. After a redirect, the last one.
    pub url: String,
    /// The secrets that went along.
    pub secrets: Redactor,
    /// How many times the call was sent. Redirects do not count.
    pub attempts: u32,
    /// The name that this client gave to the call, if it gives them one.
    pub(in super::super) request_id: Option<String>,
    /// The URL as it is printed.
    pub(in super::super) shown: String,
    /// Whether the caller asked for a compression, and undoes it.
    pub(in super::super) takes_encodings: bool,
    /// Whether error texts may quote the server.
    pub(in super::super) quotes: bool,
}

/// How much of a URL and of a place in a document is printed, in characters.
const PRINTED: usize = 500;

/// What stands for the server's text where none is to be quoted.
pub(super) const UNQUOTED: &str = "…";

impl Sent {
    /// Nothing but a method and a URL, which is printed as it is.
    #[must_use]
    pub fn new(method: impl Into<String>, url: impl Into<String>) -> Self {
        let url = url.into();
        Self {
            method: method.into(),
            shown: url.clone(),
            url,
            secrets: Redactor::default(),
            attempts: 1,
            request_id: None,
            takes_encodings: false,
            quotes: true,
        }
    }

    /// Why a document does not fit, without secrets. Its path has names of members, which are the
    /// server's.
    pub(super) fn misfit(&self, error: JsonError) -> JsonError {
        let error = error.map_text(|text| self.printed(text));
        if self.quotes {
            error
        } else {
            error.map_path(|_| UNQUOTED.to_owned())
        }
    }

    /// A text without the secrets that were sent, and no longer than what is worth printing.
    pub(super) fn printed(&self, text: &str) -> String {
        match self.secrets.excerpt(text, PRINTED) {
            (text, true) => text,
            (text, false) => text + "…",
        }
    }

    /// An error's text and those of its causes, as one line without secrets. For `Debug`, because
    /// what the libraries below print there is their own affair.
    #[must_use]
    pub fn causes(&self, error: &dyn std::error::Error) -> String {
        let mut out = error.to_string();
        let mut next = error.source();
        while let Some(cause) = next {
            out.push_str(&format!(": {cause}"));
            next = cause.source();
        }
        self.secrets.scrub(&out)
    }
}

impl fmt::Display for Sent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.printed(&self.shown))?;
        let id = self.request_id.as_deref().map(|id| self.printed(id));
        match (self.attempts, id) {
            (0 | 1, None) => Ok(()),
            (0 | 1, Some(id)) => write!(f, " (request {id})"),
            (attempts, None) => write!(f, " ({attempts} attempts)"),
            (attempts, Some(id)) => write!(f, " (request {id}, {attempts} attempts)"),
        }
    }
}

impl fmt::Debug for Sent {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}
